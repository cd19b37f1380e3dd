package org.legation.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Counts the records of the release that stands in a folder. */
final class PublishedRecords {
  private PublishedRecords() {}

  /**
   * The number of records in its {@code records.json}; empty where there is no such file.
   *
   * @throws JacksonException if the file is no JSON
   */
  static OptionalLong count(Path release) {
    Path file = release.resolve("records.json");
    if (!Files.isRegularFile(file)) {
      return OptionalLong.empty();
    }
    try (JsonParser json = JsonMapper.shared().createParser(file)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean records = json.currentName().equals("records");
        JsonToken value = json.nextToken();
        if (records && value == JsonToken.START_ARRAY) {
          return OptionalLong.of(items(json));
        }
        json.skipChildren();
      }
      return OptionalLong.empty();
    }
  }

  private static long items(JsonParser json) {
    long count = 0;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      json.skipChildren();
      count++;
    }
    return count;
  }
}

package org.legation.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** Reads {@code records.json} one part at a time. */
final class RecordsJson {
  /** The kinds of parts: the definitions of the schema. */
  static final List<String> PARTS = List.of("dataset", "record", "finding");

  private RecordsJson() {}

  /** Takes the parts in the order of the file. */
  @FunctionalInterface
  interface PartReader {
    /**
     * @param kind one of {@link #PARTS}, or the name of a key that does not belong there
     */
    void accept(String kind, JsonNode part) throws IOException;
  }

  static void read(Path file, PartReader reader) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = Json.MAPPER.createParser(in)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException(file + " does not hold an object");
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = json.currentName();
        JsonToken value = json.nextToken();
        if (value == JsonToken.START_ARRAY && (key.equals("records") || key.equals("findings"))) {
          String kind = key.substring(0, key.length() - 1);
          while (json.nextToken() != JsonToken.END_ARRAY) {
            reader.accept(kind, json.readValueAsTree());
          }
        } else {
          reader.accept(key, json.readValueAsTree());
        }
      }
    }
  }
}

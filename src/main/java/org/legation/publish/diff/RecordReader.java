package org.legation.publish.diff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.legation.publish.JsonExporter;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The records of a release, one after the other. */
final class RecordReader implements AutoCloseable {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Path file;
  private final JsonParser json;
  private String lastId = "";

  private RecordReader(Path file, JsonParser json) {
    this.file = file;
    this.json = json;
  }

  static RecordReader open(Path release) throws IOException {
    Path file = release.resolve(JsonExporter.FILE);
    if (!Files.exists(file)) {
      throw new IOException(
          release + " has no " + JsonExporter.FILE + "; add json to the formats of its job");
    }
    InputStream in = Files.newInputStream(file);
    try {
      RecordReader reader = new RecordReader(file, MAPPER.createParser(in));
      reader.skipToRecords();
      return reader;
    } catch (JacksonException e) {
      in.close();
      throw new IOException(file + " cannot be read: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private void skipToRecords() throws IOException {
    if (json.nextToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean records = json.currentName().equals("records");
        JsonToken value = json.nextToken();
        if (records && value == JsonToken.START_ARRAY) {
          return;
        }
        json.skipChildren();
      }
    }
    throw new IOException(file + " has no records; it is not of a release");
  }

  /** The next record, or null after the last one. */
  @Nullable JsonNode next() throws IOException {
    try {
      if (json.nextToken() == JsonToken.END_ARRAY) {
        return null;
      }
      JsonNode record = json.readValueAsTree();
      String id = record.path("id").asString("");
      if (id.compareTo(lastId) <= 0) {
        throw new IOException(file + " is not sorted by id at " + id + "; make the release anew");
      }
      lastId = id;
      return record;
    } catch (JacksonException e) {
      throw new IOException(file + " cannot be read: " + e.getOriginalMessage(), e);
    }
  }

  @Override
  public void close() {
    json.close();
  }
}

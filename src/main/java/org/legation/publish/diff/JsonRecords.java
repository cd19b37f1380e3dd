package org.legation.publish.diff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.publish.BrokenJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Records from JSON: those of a list within an object, or one value after the other. */
final class JsonRecords implements RecordStream {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Path file;
  private final JsonParser json;

  /** The part of each value that holds the fields; empty for the value itself. */
  private final String part;

  private JsonRecords(Path file, JsonParser json, String part) {
    this.file = file;
    this.json = json;
    this.part = part;
  }

  static RecordStream ofJson(Path file) throws IOException {
    return open(file, "records", "");
  }

  static RecordStream ofLines(Path file) throws IOException {
    return open(file, "", "");
  }

  /** Features have the columns of records, but no more than the first piece of evidence. */
  static RecordStream ofFeatures(Path file) throws IOException {
    return open(file, "features", "properties");
  }

  private static RecordStream open(Path file, String list, String part) throws IOException {
    InputStream in = Files.newInputStream(file);
    try {
      JsonRecords records = new JsonRecords(file, MAPPER.createParser(in), part);
      if (!list.isEmpty()) {
        records.skipTo(list);
      }
      return records;
    } catch (JacksonException e) {
      in.close();
      throw unreadable(file, e);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private void skipTo(String list) throws IOException {
    if (json.nextToken() == JsonToken.START_OBJECT) {
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean wanted = json.currentName().equals(list);
        JsonToken value = json.nextToken();
        if (wanted && value == JsonToken.START_ARRAY) {
          return;
        }
        json.skipChildren();
      }
    }
    throw new IOException(file + " has no " + list + "; it is not of a release");
  }

  @Override
  public @Nullable PublishedRecord next() throws IOException {
    try {
      JsonToken token = json.nextToken();
      if (token == null || token == JsonToken.END_ARRAY) {
        return null;
      }
      JsonNode value = json.readValueAsTree();
      return record(part.isEmpty() ? value : value.path(part));
    } catch (JacksonException e) {
      throw unreadable(file, e);
    }
  }

  private static PublishedRecord record(JsonNode node) {
    JsonNode pieces = node.path(EvidenceChanges.EVIDENCE);
    if (!pieces.isArray()) {
      return new PublishedRecord(fields(node), null);
    }
    List<Map<String, String>> evidence = new ArrayList<>();
    pieces.forEach(piece -> evidence.add(fields(piece)));
    return new PublishedRecord(fields(node), evidence);
  }

  private static Map<String, String> fields(JsonNode node) {
    LinkedHashMap<String, String> fields = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      JsonNode value = field.getValue();
      String text =
          value.isNumber() ? PublishedRecord.plain(value.decimalValue()) : value.asString("");
      PublishedRecord.put(fields, field.getKey(), text);
    }
    return fields;
  }

  private static IOException unreadable(Path file, JacksonException e) {
    return new IOException(BrokenJson.of(file, e), e);
  }

  @Override
  public void close() {
    json.close();
  }
}

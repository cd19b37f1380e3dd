package org.legation.publish;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How JSON files are written: UTF-8, one field a line, the same line ends on each machine. */
public final class Json {
  static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /** A generator of an indented file; to be closed. */
  static JsonGenerator generator(Path file) throws IOException {
    return indented().createGenerator(LargeFile.stream(file));
  }

  /** A generator without white space; to be closed. */
  public static JsonGenerator compactGenerator(Path file) throws IOException {
    return MAPPER.writer().createGenerator(LargeFile.stream(file));
  }

  /** Writes an indented file that ends in a line feed. */
  static void write(Path file, JsonNode content) throws IOException {
    Files.writeString(file, indented().writeValueAsString(content) + "\n");
  }

  /** Writes the fields of an object into the one that is open. */
  public static void writeFields(JsonGenerator json, ObjectNode fields) {
    fields
        .properties()
        .forEach(
            field -> {
              json.writeName(field.getKey());
              json.writeTree(field.getValue());
            });
  }

  /** Writes the columns of a row as fields of the object that is open. */
  public static <R> void writeFields(JsonGenerator json, Table<R> table, R row) {
    for (Column<R> column : table.columns()) {
      json.writeName(column.name());
      writeValue(json, column.value(row));
    }
  }

  private static void writeValue(JsonGenerator json, @Nullable Object value) {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Integer number) {
      json.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      json.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else {
      throw new IllegalArgumentException("no JSON for a column of " + value.getClass());
    }
  }

  private static ObjectWriter indented() {
    return MAPPER.writer().with(printer());
  }

  private static PrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }
}

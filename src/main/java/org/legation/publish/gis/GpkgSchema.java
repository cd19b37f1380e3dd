package org.legation.publish.gis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.legation.publish.Column;
import org.legation.publish.ColumnType;

/** The tables that the GeoPackage standard asks for, and those of layers. */
final class GpkgSchema {
  private static final String FOLDER = "/publish/gis/";
  private static final String END_OF_STATEMENT = "\n\n";

  private GpkgSchema() {}

  /** The tables of every GeoPackage, with the reference systems and extensions in use. */
  static List<String> tables() {
    return statements(resource("tables.sql"));
  }

  /**
   * The triggers by which other programs keep the index right when they edit (annex F.3); they call
   * functions of those programs, so they come after the rows.
   */
  static List<String> indexTriggers(String layer) {
    return statements(resource("index-triggers.sql").replace("{layer}", layer));
  }

  static <R> String layer(Layer<R> layer) {
    StringBuilder sql = new StringBuilder("CREATE TABLE \"" + layer.name() + "\" (");
    sql.append("fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom ").append(layer.shape());
    for (Column<R> column : layer.table().columns()) {
      sql.append(", \"").append(column.name()).append("\" ").append(type(column.type()));
      if (column.required()) {
        sql.append(" NOT NULL");
      }
    }
    return sql.append(')').toString();
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case STRING -> "TEXT";
      case INTEGER -> "MEDIUMINT"; // 32 bits; INTEGER would be 64
      case NUMBER -> "REAL";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
    };
  }

  private static List<String> statements(String script) {
    return Arrays.stream(script.split(END_OF_STATEMENT, -1))
        .map(String::strip)
        .filter(sql -> !sql.isEmpty())
        .toList();
  }

  static String resource(String name) {
    try (InputStream in = GpkgSchema.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + FOLDER + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + name, e);
    }
  }
}

package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legation.extract.lexicon.Yaml;
import tools.jackson.databind.JsonNode;

/** What the header of a column says is in it. */
final class ColumnRoles {
  private record Column(
      String role, List<String> all, List<String> any, List<String> not, boolean whole) {}

  private final List<Column> columns = new ArrayList<>();

  ColumnRoles(JsonNode yaml) {
    for (JsonNode column : yaml) {
      columns.add(
          new Column(
              column.path("role").asString(),
              Yaml.texts(column.path("all")),
              Yaml.texts(column.path("any")),
              Yaml.texts(column.path("not")),
              column.path("whole").asBoolean(false)));
    }
  }

  /**
   * The role of a column.
   *
   * @param header as written
   * @param subjectWords lower-case names and adjectives of the article's subject
   * @return a role of the data file, or the empty text
   */
  String role(String header, Set<String> subjectWords) {
    String text = HeaderText.plain(header);
    for (Column column : columns) {
      if (matches(column, text, subjectWords)) {
        return column.role();
      }
    }
    return "";
  }

  private static boolean matches(Column column, String text, Set<String> subjectWords) {
    if (column.whole()) {
      return column.any().contains(text);
    }
    for (String word : column.not()) {
      if (HeaderText.has(text, word)) {
        return false;
      }
    }
    for (String word : column.all()) {
      if (!text.contains(word)) {
        return false;
      }
    }
    for (String word : column.any()) {
      if (word.equals("@subject") ? namesSubject(text, subjectWords) : HeaderText.has(text, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesSubject(String text, Set<String> subjectWords) {
    for (String word : subjectWords) {
      int at = text.indexOf(word);
      if (at >= 0
          && !text.substring(0, at).endsWith("to ")
          && !text.substring(0, at).endsWith("to the ")
          && !text.substring(0, at).endsWith("in ")) {
        return true;
      }
    }
    return false;
  }
}

package org.legation.source.dump;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The fields of one line of a Wikimedia Enterprise dump that are read here. */
final class EnterpriseArticle {
  private static final int DEEPEST = 100;

  private final JsonFactory json;

  private @Nullable String title;
  private int namespace;
  private @Nullable String url;
  private @Nullable String revision;
  private @Nullable String modified;
  private @Nullable String license;
  private @Nullable String html;
  private @Nullable String wikitext;

  private EnterpriseArticle(int longest) {
    json =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(longest)
                    .build())
            .build();
  }

  /**
   * Reads title and namespace alone, also of a line that is cut off behind them.
   *
   * @throws JacksonException if there is no title before the line breaks
   */
  static EnterpriseArticle head(NdjsonLines.Line line) {
    EnterpriseArticle article = new EnterpriseArticle(line.bytes().length + 1);
    try {
      article.read(line, false);
    } catch (JacksonException e) {
      if (line.whole() || article.title == null) {
        throw e;
      }
    }
    return article;
  }

  /**
   * Reads all the fields.
   *
   * @throws JacksonException if the line is no JSON object
   */
  static EnterpriseArticle of(NdjsonLines.Line line) {
    EnterpriseArticle article = new EnterpriseArticle(line.bytes().length + 1);
    article.read(line, true);
    return article;
  }

  @Nullable String title() {
    return title;
  }

  int namespace() {
    return namespace;
  }

  @Nullable String url() {
    return url;
  }

  @Nullable String revision() {
    return revision;
  }

  /** When that revision was made, ISO 8601. */
  @Nullable String modified() {
    return modified;
  }

  /** An SPDX identifier. */
  @Nullable String license() {
    return license;
  }

  @Nullable String html() {
    return html;
  }

  @Nullable String wikitext() {
    return wikitext;
  }

  private void read(NdjsonLines.Line line, boolean all) {
    try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line.bytes())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new tools.jackson.core.exc.StreamReadException(parser, "no object");
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String field = parser.currentName();
        JsonToken value = parser.nextToken();
        if (field.equals("name")) {
          title = parser.getValueAsString();
        } else if (field.equals("namespace")) {
          String number = inner(parser, "identifier");
          namespace = number == null ? 0 : Integer.parseInt(number);
          if (!all && title != null) {
            return; // both stand at the beginning, before the long texts
          }
        } else if (!all) {
          parser.skipChildren();
        } else {
          readField(parser, field, value);
        }
      }
    }
  }

  private void readField(JsonParser parser, String field, JsonToken value) {
    switch (field) {
      case "url" -> url = parser.getValueAsString();
      case "date_modified" -> modified = parser.getValueAsString();
      case "version" -> revision = inner(parser, "identifier");
      case "license" -> license = first(parser, value);
      case "article_body" -> body(parser);
      default -> parser.skipChildren();
    }
  }

  /** The licence named first, which is the one of the text. */
  private static @Nullable String first(JsonParser parser, JsonToken value) {
    if (value != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return null;
    }
    String found = null;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      String identifier = inner(parser, "identifier");
      found = found == null ? identifier : found;
    }
    return found;
  }

  private void body(JsonParser parser) {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      return;
    }
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "html" -> html = parser.getValueAsString();
        case "wikitext" -> wikitext = parser.getValueAsString();
        default -> parser.skipChildren();
      }
    }
  }

  /** A field of the object at which the parser stands; it stands at its end afterwards. */
  private static @Nullable String inner(JsonParser parser, String name) {
    if (!parser.hasToken(JsonToken.START_OBJECT)) {
      parser.skipChildren();
      return null;
    }
    String found = null;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      boolean wanted = parser.currentName().equals(name);
      parser.nextToken();
      if (wanted) {
        found = parser.getValueAsString();
      }
      parser.skipChildren();
    }
    return found;
  }
}

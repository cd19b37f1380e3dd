package org.legation.job;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML into nodes that know their place. Aliases are not followed, so nothing can grow beyond
 * the text; depth and size have limits.
 */
final class YamlTree {
  private static final int MAX_DEPTH = 20;
  private static final int MAX_CHARACTERS = 1_000_000;

  private final YAMLParser parser;

  private YamlTree(YAMLParser parser) {
    this.parser = parser;
  }

  /**
   * The only document of the text; an empty text gives an {@link YamlNode.Empty}.
   *
   * @throws JacksonException if it is no YAML, or beyond a limit
   */
  static YamlNode parse(String yaml) {
    YAMLFactory factory =
        YAMLFactory.builder()
            .loadSettings(
                LoadSettings.builder()
                    // Reported with all else that is wrong, see Problems.keys.
                    .setAllowDuplicateKeys(true)
                    .setMaxAliasesForCollections(0)
                    .setCodePointLimit(MAX_CHARACTERS)
                    .build())
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();
    try (YAMLParser parser = (YAMLParser) factory.createParser(ObjectReadContext.empty(), yaml)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        return new YamlNode.Empty(1, 1);
      }
      return new YamlTree(parser).node(first);
    }
  }

  private YamlNode node(JsonToken token) {
    TokenStreamLocation at = parser.currentTokenLocation();
    int line = at.getLineNr();
    int column = at.getColumnNr();
    if (parser.isCurrentAlias()) {
      return new YamlNode.Alias(line, column, parser.getString());
    }
    return switch (token) {
      case START_OBJECT -> new YamlNode.Mapping(line, column, entries());
      case START_ARRAY -> new YamlNode.Sequence(line, column, items());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new YamlNode.Literal(line, column, parser.getString(), true);
      case VALUE_TRUE, VALUE_FALSE -> new YamlNode.Literal(line, column, parser.getString(), false);
      case VALUE_NULL -> new YamlNode.Empty(line, column);
      default -> new YamlNode.Text(line, column, parser.getString());
    };
  }

  private List<YamlNode.Entry> entries() {
    List<YamlNode.Entry> entries = new ArrayList<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      TokenStreamLocation at = parser.currentTokenLocation();
      String key = parser.currentName();
      YamlNode value = node(parser.nextToken());
      entries.add(new YamlNode.Entry(at.getLineNr(), at.getColumnNr(), key, value));
    }
    return entries;
  }

  private List<YamlNode> items() {
    List<YamlNode> items = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      items.add(node(token));
    }
    return items;
  }
}

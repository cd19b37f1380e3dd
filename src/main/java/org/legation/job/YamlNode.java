package org.legation.job;

import java.util.List;

/** A YAML value with its place, so that whatever is wrong with it can be pointed at. */
sealed interface YamlNode {

  /** From 1. */
  int line();

  /** From 1. */
  int column();

  /** What a user would call it. */
  String kind();

  /** A mapping, its entries in file order; a key may stand twice. */
  record Mapping(int line, int column, List<Entry> entries) implements YamlNode {
    @Override
    public String kind() {
      return "a mapping";
    }
  }

  /** A key and its value; the place is that of the key. */
  record Entry(int line, int column, String key, YamlNode value) {}

  record Sequence(int line, int column, List<YamlNode> items) implements YamlNode {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Text, quoted or not, that is no number, boolean or null. */
  record Text(int line, int column, String value) implements YamlNode {
    @Override
    public String kind() {
      return "text";
    }
  }

  /** A number or boolean, as written. */
  record Literal(int line, int column, String value, boolean number) implements YamlNode {
    @Override
    public String kind() {
      return number ? "the number " + value : "the truth value " + value;
    }
  }

  /** Nothing after the colon, or {@code null}. */
  record Empty(int line, int column) implements YamlNode {
    @Override
    public String kind() {
      return "empty";
    }
  }

  /** An alias ({@code *name}), which job files do not allow. */
  record Alias(int line, int column, String name) implements YamlNode {
    @Override
    public String kind() {
      return "the alias *" + name;
    }
  }
}

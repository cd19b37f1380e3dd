package org.legation.article;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.legation.resource.Bundled;
import tools.jackson.core.type.TypeReference;

/** What wikitext templates show, by {@code article/templates.yaml}. */
final class TemplateTable {
  private static final String NOTHING = "";

  private final Map<String, String> exact = new HashMap<>();
  private final List<Wildcard> wildcards = new ArrayList<>();
  private final List<String> tags;
  private final List<String> switches;

  private TemplateTable(Data data) {
    tags = List.copyOf(data.tags());
    switches = List.copyOf(data.switches());
    data.show().forEach(entry -> entry.names().forEach(name -> add(name, entry.as())));
    data.hide().forEach(names -> names.forEach(name -> add(name, NOTHING)));
  }

  static TemplateTable load() {
    return new TemplateTable(Bundled.read("article/templates.yaml", new TypeReference<Data>() {}));
  }

  /** The wikitext that a template stands for, with its parameters; nothing if it is unknown. */
  @Nullable String wikitext(String name) {
    String key = normalized(name);
    String found = exact.get(key);
    if (found != null) {
      return found;
    }
    for (Wildcard wildcard : wildcards) {
      if (wildcard.pattern().matcher(key).matches()) {
        return wildcard.wikitext();
      }
    }
    return null;
  }

  /** Tags of extensions that show nothing. */
  List<String> tags() {
    return tags;
  }

  /** Switches that show nothing, without their underscores. */
  List<String> switches() {
    return switches;
  }

  private static String normalized(String name) {
    return name.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
  }

  private void add(String name, String wikitext) {
    String key = normalized(name);
    if (key.indexOf('*') < 0) {
      exact.putIfAbsent(key, wikitext);
      return;
    }
    String regex =
        Arrays.stream(key.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    wildcards.add(new Wildcard(Pattern.compile(regex), wikitext));
  }

  private record Wildcard(Pattern pattern, String wikitext) {}

  private record Data(
      List<Shown> show, List<List<String>> hide, List<String> tags, List<String> switches) {}

  private record Shown(List<String> names, String as) {}
}

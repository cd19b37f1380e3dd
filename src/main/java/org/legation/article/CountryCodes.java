package org.legation.article;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.legation.resource.Bundled;
import tools.jackson.core.type.TypeReference;

/** Names for the codes that templates use, by {@code article/country-codes.yaml}. */
record CountryCodes(Map<String, String> names) {

  static CountryCodes load() {
    return new CountryCodes(
        Map.copyOf(
            Bundled.read(
                "article/country-codes.yaml", new TypeReference<Map<String, String>>() {})));
  }

  /** The name for a code in upper case; nothing if it is none. */
  @Nullable String name(String code) {
    return names.get(code);
  }
}

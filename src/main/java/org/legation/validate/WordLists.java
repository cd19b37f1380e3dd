package org.legation.validate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.legation.resource.Bundled;

/** Words by which checks recognise what is missing, in lower case: {@code checks/words.yaml}. */
record WordLists(
    Set<String> announcing,
    Set<String> verbs,
    @JsonProperty("without_text") Set<String> withoutText,
    @JsonProperty("within_names") Set<String> withinNames) {

  static WordLists load() {
    return Bundled.read("checks/words.yaml", WordLists.class);
  }
}

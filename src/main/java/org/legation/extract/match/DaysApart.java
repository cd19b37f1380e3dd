package org.legation.extract.match;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.TimeMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.date.DateMention;
import org.legation.extract.date.DateMention.Role;
import org.legation.extract.date.DateOffsets;
import org.legation.extract.lexicon.Yaml;
import tools.jackson.databind.JsonNode;

/**
 * The date of a deed from which another one is counted: "was burnt on 21 February, three days after
 * X recognised Y", "the day before relations ended".
 */
final class DaysApart {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> units;

  DaysApart() {
    JsonNode yaml = Yaml.resource("lexicon/dates.yaml");
    yaml.path("numbers").properties().forEach(e -> numbers.put(e.getKey(), e.getValue().asInt()));
    // "the day after": one
    numbers.put("the", 1);
    units = Yaml.set(yaml.path("units"));
  }

  /** The day of a clause that begins so; null if none does. */
  @Nullable DateMention of(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    int conjunction = Math.min(p.subjectStart(), p.verb().start()) - 1;
    String word = s.word(conjunction);
    boolean after = word.equals("after");
    if (!after && !word.equals("before") || !p.conjunction().equals(word)) {
      return null;
    }
    String unit = unit(s.word(conjunction - 1));
    Integer number = numbers.get(s.word(conjunction - 2));
    int comma = conjunction - 3;
    int date = s.word(comma).equals(",") ? comma - 1 : comma;
    if (unit.isEmpty()
        || number == null
        || !(s.at(date) instanceof TimeMention day)
        || day.date().role() != Role.AT) {
      return null;
    }
    String edtf = DateOffsets.later(day.date().edtf(), after ? -number : number, unit);
    return edtf.isEmpty() ? null : new DateMention(day.start(), day.end(), edtf, Role.AT, false);
  }

  private String unit(String word) {
    String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return units.contains(singular) ? singular : "";
  }
}

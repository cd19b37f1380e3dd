package org.legation.extract.rule;

import java.util.List;
import java.util.Set;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * A rule: which verb and noun state a relation of a type.
 *
 * @param id unique, the column {@code rule}
 * @param says the pattern in words, for the reference page
 * @param frame how roles are filled; the type's name unless the rule says otherwise
 * @param verbs lemmas, with a particle where one belongs to them ("set up")
 * @param object classes of nouns, one of which is the verb's object; empty if any will do
 * @param weak whether the class's bare noun ("relations") is enough
 * @param preposition what governs the object ("accede to"); empty if it is a direct object
 * @param intransitive whether the object can be the subject of the active verb ("the embassy
 *     closed")
 * @param subject classes of nouns, one of which heads the subject; empty if any will do
 * @param needs words, one of which stands in the clause; empty if none is needed
 * @param without words, none of which stands in the clause
 * @param yields rules of the same deed's later step, whose claim stands for both
 * @param outcome of a resolution; empty else
 * @param confidence between 0 and 1
 * @param examples that the tests run
 */
public record Rule(
    String id,
    String says,
    RelationType type,
    String frame,
    Status status,
    List<String> verbs,
    List<String> object,
    boolean weak,
    String preposition,
    boolean intransitive,
    List<String> subject,
    Set<String> needs,
    Set<String> without,
    List<String> yields,
    String outcome,
    double confidence,
    List<Example> examples) {

  /**
   * A sentence and what the rule must give.
   *
   * @param text one sentence
   * @param article title of the article that it stands in
   * @param section heading that it stands under; empty for the lead
   * @param gives the records of this rule's type, in short: {@code asserted NO -> CL 1990
   *     place=Santiago object=...}; empty where the rule must stay silent
   */
  public record Example(String text, String article, String section, List<String> gives) {}
}

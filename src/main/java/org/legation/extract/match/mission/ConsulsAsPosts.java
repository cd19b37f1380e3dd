package org.legation.extract.match.mission;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PersonMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.match.ClaimDraft;
import org.legation.extract.match.Clause;
import org.legation.extract.match.Clause.Themes;

/**
 * "A consul was stationed at Bergen from 1831 to 1882": who is not named stands for the post. A
 * consul with a name is the holder of an office, and no post; "the consul" is somebody who was told
 * of before.
 */
public final class ConsulsAsPosts {
  private static final String OFFICER = "consular officer";
  private static final String FURTHER = "determiners_behind_owners";

  private ConsulsAsPosts() {}

  /** The nouns that a verb is about, with consuls as the posts that they keep. */
  public static Themes of(Clause clause, Themes themes) {
    boolean any = themes.nouns().stream().anyMatch(ConsulsAsPosts::officer);
    if (!any) {
      return themes;
    }
    boolean named = namesHolder(clause);
    List<NounMention> posts =
        themes.nouns().stream()
            .filter(noun -> !officer(noun) || !named && !known(clause.sentence(), noun))
            .map(noun -> officer(noun) ? post(noun) : noun)
            .toList();
    return new Themes(posts, themes.inSubject(), themes.elided());
  }

  /** What a clause tells of such posts; nowhere in particular there is none. */
  static boolean placed(NounMention theme, ClaimDraft draft) {
    return !theme.of(OFFICER) || !draft.place().isEmpty();
  }

  private static boolean officer(NounMention noun) {
    return noun.of(OFFICER) && !noun.of("mission");
  }

  private static NounMention post(NounMention consul) {
    Map<String, String> classes = new HashMap<>(consul.classes());
    classes.put("mission", consul.classes().getOrDefault(OFFICER, ""));
    return new NounMention(consul.start(), consul.end(), Map.copyOf(classes), consul.plural());
  }

  /** "the American consul", "its consul", "Norway's consul", or a mere count: "3 consuls". */
  private static boolean known(AnnotatedSentence s, NounMention consul) {
    int before = consul.start() - 1;
    while (adjective(s, before) || s.at(before) == null && s.in(before, FURTHER)) {
      before--;
    }
    String word = s.word(before);
    boolean counted = !word.isEmpty() && Character.isDigit(word.charAt(0));
    return counted
        || word.equals("the")
        || word.equals("'s")
        || s.in(before, "possessive_pronouns");
  }

  private static boolean adjective(AnnotatedSentence s, int token) {
    return s.at(token) instanceof Mention.PartyMention party && party.adjective();
  }

  /** Whether a person is named beside the verb, who then holds the office. */
  private static boolean namesHolder(Clause clause) {
    AnnotatedSentence s = clause.sentence();
    Predicate p = clause.predicate();
    return !s.mentions(PersonMention.class, p.subjectStart(), p.complementEnd()).stream()
        .allMatch(person -> s.in(person.start() - 1, "place_prepositions"));
  }
}

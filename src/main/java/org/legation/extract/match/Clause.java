package org.legation.extract.match;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.clause.Predicate;
import org.legation.extract.rule.Rule;
import org.legation.model.RelationType;

/** A predicate in its sentence, as the frames see it. */
public final class Clause {
  private final AnnotatedSentence sentence;

  private final List<Predicate> predicates;

  private final Predicate predicate;

  private final Grammar grammar;

  private final Map<String, String> meant;

  public Clause(
      AnnotatedSentence sentence,
      List<Predicate> predicates,
      Predicate predicate,
      Grammar grammar) {
    this(sentence, predicates, predicate, grammar, Map.of());
  }

  /**
   * A clause of a sentence.
   *
   * @param meant the classes of nouns, with their canonical nouns, of which the sentence before
   *     told: what "it" and "they" may mean
   */
  public Clause(
      AnnotatedSentence sentence,
      List<Predicate> predicates,
      Predicate predicate,
      Grammar grammar,
      Map<String, String> meant) {
    this.meant = meant;
    this.sentence = sentence;
    this.predicates = predicates;
    this.predicate = predicate;
    this.grammar = grammar;
  }

  public AnnotatedSentence sentence() {
    return sentence;
  }

  public Predicate predicate() {
    return predicate;
  }

  public List<Predicate> predicates() {
    return predicates;
  }

  public @Nullable Clause parent() {
    return predicate.parent() < 0
        ? null
        : new Clause(sentence, predicates, predicates.get(predicate.parent()), grammar, meant);
  }

  /** The clause of another predicate of the sentence. */
  public Clause other(int index) {
    return new Clause(sentence, predicates, predicates.get(index), grammar, meant);
  }

  /** A region of tokens, end exclusive. */
  public record Region(int from, int to) {
    public boolean has(Mention mention) {
      return mention.start() >= from && mention.end() <= to;
    }
  }

  public Region subject() {
    return new Region(predicate.subjectStart(), predicate.subjectEnd());
  }

  /** Whether the subject names a person. */
  public boolean personal() {
    Region subject = subject();
    return sentence.mentions(Mention.PersonMention.class, subject.from(), subject.to()).stream()
        .anyMatch(person -> !grammar.governor(sentence, person, subject.from()).equals("in"));
  }

  public Region complement() {
    return new Region(predicate.complementStart(), predicate.complementEnd());
  }

  /**
   * The nouns of the rule's classes in the role of the object, and where they stand.
   *
   * @param elided whether the clause leaves the noun out, and it stands in the one before
   */
  public record Themes(List<NounMention> nouns, boolean inSubject, boolean elided) {
    public Themes(List<NounMention> nouns, boolean inSubject) {
      this(nouns, inSubject, false);
    }

    public boolean isEmpty() {
      return nouns.isEmpty();
    }
  }

  /** The nouns of the rule's classes in the role of the object. */
  public Themes themes(Rule rule) {
    return new ThemeFinder(this, grammar, meant).themes(rule);
  }

  /**
   * Whether one of the words stands in the clause, from its lead on.
   *
   * @param end where to stop looking
   */
  public boolean hasWord(Set<String> words, int end) {
    return hasWord(words, predicate.leadStart(), end);
  }

  private boolean hasWord(Set<String> words, int from, int end) {
    if (words.isEmpty()) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (words.contains(sentence.word(i)) && !inName(i) && !example(i) && !extent(i)) {
        return true;
      }
    }
    return false;
  }

  /** "recognised Chile within its borders of 1967": how far the state goes that is recognised. */
  private boolean extent(int noun) {
    int i = noun - 1;
    while (i > predicate.complementStart()
        && !sentence.in(i, "prepositions")
        && (sentence.at(i) == null
            || sentence.at(i) instanceof Mention.TimeMention
            || sentence.at(i) instanceof Mention.PronounMention)) {
      i--;
    }
    return sentence.in(noun, "boundary_nouns")
        && i > predicate.complementStart()
        && sentence.in(i, "extent_prepositions");
  }

  /** "ministers, such as X": somebody as an example. */
  private boolean example(int as) {
    return sentence.word(as).equals("as") && sentence.word(as - 1).equals("such");
  }

  /**
   * Whether one of the words that rule out a rule stands in the clause. What leads a clause on
   * relations ("following a military coup") says nothing of their kind.
   */
  public boolean hasWordOf(Rule rule, int end) {
    boolean led =
        rule.object().contains("relations") && predicate.subjectStart() < predicate.verb().start();
    int from = led ? predicate.subjectStart() : predicate.leadStart();
    // "never recognised the annexation, and recognised X again": each verb has words of its own
    boolean shares =
        rule.type() == RelationType.RECOGNITION
            && predicate.link() == Predicate.Link.COORDINATE
            && predicate.leadStart() < from(parent());
    Set<String> without =
        rule.type() == RelationType.RECOGNITION ? unjoined(rule.without()) : rule.without();
    int own = rule.type() == RelationType.RECOGNITION ? behindRelative(from) : from;
    int first = shares ? predicate.verb().start() : own;
    return rule.object().contains("relations")
        ? hasKind(without, first, end)
        : hasWord(without, first, rule.type() == RelationType.RECOGNITION ? behindState(end) : end);
  }

  /** "recognised Chile on 3 May, subject to its rights": what a comma sets behind the state. */
  private int behindState(int end) {
    int object = predicate.complementStart();
    object = sentence.in(object, "determiners") ? object + 1 : object;
    boolean state =
        sentence.at(object) instanceof Mention.PartyMention party
            && !party.adjective()
            && (!sentence.word(party.end()).equals("'s")
                || sentence.at(party.end() + 1) instanceof NounMention noun
                    && noun.of("independence"));
    for (int i = object; state && i < end; i++) {
      if (sentence.at(i) == null && sentence.word(i).equals(",")) {
        return i;
      }
    }
    return end;
  }

  /** As {@link #hasWord}, but for words that say the kind of something else: "a military coup". */
  private boolean hasKind(Set<String> words, int from, int end) {
    for (int i = from; i < end; i++) {
      if (hasWord(words, i, i + 1) && !ofOther(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun that an adjective of kind belongs to is none of relations. */
  private boolean ofOther(int kind) {
    if (!sentence.in(kind, "kinds_of_relations")) {
      return false;
    }
    int noun = kind + 1;
    while (sentence.at(noun) == null && grammar.contentWord(sentence.word(noun))) {
      noun++;
    }
    return sentence.at(noun) instanceof NounMention named
        ? !named.of("relations")
        : noun > kind + 1;
  }

  /** "Peru, which laid claim to the north, refused to recognise": what is told only in passing. */
  private int behindRelative(int from) {
    boolean below = predicate.link() == Predicate.Link.INFINITIVE && predicate.parent() >= 0;
    Predicate main = below ? predicates.get(predicate.parent()) : predicate;
    Predicate before = main.index() == 0 ? main : predicates.get(main.index() - 1);
    boolean aside =
        before.link() == Predicate.Link.RELATIVE
            && !main.passive()
            && before.complementEnd() <= main.verb().start();
    return aside ? Math.max(from, before.complementEnd()) : from;
  }

  /** "recognised Chile and its borders": Chile as well; words that stand so rule nothing out. */
  private Set<String> unjoined(Set<String> words) {
    for (int and = predicate.complementStart() + 1; and < predicate.complementEnd(); and++) {
      Mention before = sentence.at(and - 1);
      boolean state =
          before instanceof Mention.PartyMention party && !party.adjective()
              || before instanceof NounMention noun && noun.of("independence");
      int noun = sentence.in(and + 1, "determiners") ? and + 2 : and + 1;
      String joined = sentence.word(noun);
      if (state && sentence.word(and).equals("and") && sentence.at(noun) == null) {
        return words.stream()
            .filter(word -> !word.equals(joined))
            .collect(Collectors.toUnmodifiableSet());
      }
    }
    return words;
  }

  private static int from(@Nullable Clause parent) {
    return parent == null ? 0 : parent.predicate().verb().end();
  }

  /** "states" in "United States" is no word of the clause. */
  private boolean inName(int i) {
    Mention mention = sentence.at(i);
    return mention != null
        && !(mention instanceof NounMention)
        && !(mention instanceof Mention.PronounMention);
  }
}

package org.legation.extract.clause;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention;
import org.legation.extract.annotate.Mention.NounMention;
import org.legation.extract.annotate.Mention.PartyMention;
import org.legation.extract.annotate.Mention.PronounMention;
import org.legation.extract.annotate.Mention.TimeMention;

/** Tells lists of subjects from clauses that follow each other. */
final class Coordination {
  private final AnnotatedSentence sentence;
  private final TownLists towns;
  private final TopicLists topics;
  private final Portfolios portfolios;

  Coordination(AnnotatedSentence sentence) {
    this.sentence = sentence;
    this.towns = new TownLists(sentence);
    this.topics = new TopicLists(sentence);
    this.portfolios = new Portfolios(sentence);
  }

  /**
   * Whether a comma or "and" joins two members of one list rather than two clauses.
   *
   * @param finite whether the verb behind has a tense, so that a clause of its own may begin
   */
  boolean joins(int i, int lower, boolean finite) {
    int left = i - 1;
    if (sentence.entry(i).in("coordinators") && sentence.word(left).equals(",")) {
      left--;
      if (lower > 0 && (endsList(left, lower) || finite && alone(left, lower))) {
        return false;
      }
    }
    if (sentence.word(left).equals(")")) {
      // "Oslo (then Christiania) and Bergen"
      while (left > lower && !sentence.word(left).equals("(")) {
        left--;
      }
      left--;
    }
    int right = i + 1;
    while (!named(right)
            && (sentence.entry(right).in("determiners") || sentence.entry(right).in("coordinators"))
        || modifier(right)) {
      Mention covered = sentence.at(right);
      right = covered == null ? right + 1 : covered.end();
      right = sentence.word(right).equals("'s") ? right + 1 : right;
    }
    right = behindQualifiers(right);
    Mention a = sentence.at(left);
    Mention b = sentence.at(right);
    if (left > lower && a == null && lower == 0 && ofOneKind(i, left, b)) {
      // "A treaty on cod and a protocol on herring were signed": no verb stands before
      return true;
    }
    if (lower == 0 && a == null && topics.join(i, lower)) {
      return true;
    }
    if (towns.join(left, right, lower) || portfolios.join(i, lower)) {
      return true;
    }
    if (left < lower || a == null || a instanceof TimeMention) {
      return false;
    }
    if (adjective(a) && adjective(sentence.at(i + 1))) {
      // "Chilean and Peruvian ministers"
      return true;
    }
    if (sentence.word(i).equals(",")
        && b instanceof PartyMention
        && a instanceof Mention.CityMention) {
      return true;
    }
    if (a instanceof PartyMention state
        && sentence.entry(i).in("coordinators")
        && opens(state, lower)
        && (rulerOf(b) || abbreviated(state) && ofSeveral(sentence.at(i + 1)))) {
      return true;
    }
    if (b == null) {
      return lower == 0 && sentence.entry(i).in("coordinators") && inTopic(left);
    }
    if (lower == 0 && b instanceof NounMention noun && noun.of("municipality") && partyLike(a)) {
      return true;
    }
    if (b instanceof NounMention second
        && !sentence.word(i).equals(",")
        && headOf(a, lower) instanceof NounMention first
        && first.classes().keySet().stream().anyMatch(second::of)) {
      // "the legation in Oslo and the legation in Bergen"
      return true;
    }
    if (a instanceof NounMention && b instanceof NounMention) {
      return !sentence.word(i).equals(",") || lower == 0;
    }
    if (person(a) && person(b) || ofPerson(a, lower) && person(b)) {
      return true;
    }
    if (a instanceof Mention.PersonMention && b instanceof NounMention noun && noun.of("staff")) {
      // "Ambassador X and his staff"
      return true;
    }
    return a.getClass() == b.getClass() && !(a instanceof PronounMention)
        || partyLike(a) && partyLike(b);
  }

  /**
   * "has consulates in A and B, and C has", "has an embassy in A and a consulate in B, and C has":
   * the list has had its "and", and a clause begins.
   */
  private boolean endsList(int last, int lower) {
    Mention name = sentence.at(last);
    if (name == null || !partyLike(name)) {
      return false;
    }
    Mention head = headOf(name, lower);
    int and = head instanceof NounMention ? head.start() - 1 : name.start() - 1;
    while (and > lower && sentence.at(and) == null && sentence.entry(and).in("determiners")) {
      and--;
    }
    Mention before = sentence.at(and - 1);
    return and > lower
        && sentence.at(and) == null
        && sentence.word(and).equals("and")
        && before != null
        && partyLike(before);
  }

  /**
   * "is twinned with A, and B has": a comma stands before the "and" of three, so that behind a verb
   * a clause begins where only one name stands before it.
   */
  private boolean alone(int last, int lower) {
    Mention name = sentence.at(last);
    if (name == null || !partyLike(name)) {
      return false;
    }
    int before = name.start() - 1;
    while (before > lower
        && sentence.at(before) == null
        && sentence.entry(before).in("determiners")) {
      before--;
    }
    return before < lower
        || sentence.at(before) == null && sentence.entry(before).in("prepositions");
  }

  /** "A treaty on friendly relations and co-operation was signed": what the paper is about. */
  private boolean inTopic(int left) {
    return sentence.mentions(NounMention.class, 0, left).stream()
        .anyMatch(
            paper ->
                paper.of("agreement")
                    && sentence.at(paper.end()) == null
                    && sentence.entry(paper.end()).in("prepositions"));
  }

  /** Whether "and" joins a noun with one of its kind at the start of the sentence. */
  private boolean ofOneKind(int joiner, int left, @Nullable Mention right) {
    return right instanceof NounMention second
        && sentence.entry(joiner).in("coordinators")
        && sentence.mentions(NounMention.class, 0, left).stream()
            .anyMatch(first -> first.classes().keySet().stream().anyMatch(second::of));
  }

  /** "A, B, and C, ...": whether a comma stands before the last of three or more names. */
  boolean lastOfList(int comma, int lower) {
    if (!sentence.entry(comma + 1).in("coordinators")
        || !(sentence.at(comma - 1) instanceof PartyMention before)) {
      return false;
    }
    int first = before.start() - 1;
    first = sentence.entry(first).in("determiners") ? first - 1 : first;
    return first > lower
        && sentence.word(first).equals(",")
        && sentence.at(first - 1) instanceof PartyMention;
  }

  /** "New Zealand": a name, though it begins like "new treaties". */
  private boolean named(int i) {
    return sentence.at(i) instanceof PartyMention
        || sentence.at(i) instanceof Mention.CityMention
        || sentence.at(i) instanceof Mention.PersonMention;
  }

  /** "and post-war Chile", "and newly independent Chile", not "and then Chile": the name. */
  private int behindQualifiers(int from) {
    int i = from;
    while (sentence.at(i) == null && sentence.entry(i).in("name_qualifiers")) {
      i++;
    }
    boolean qualified =
        i > from
            && !sentence.entry(i - 1).adverb()
            && sentence.at(i) instanceof PartyMention party
            && !party.adjective();
    return qualified ? i : from;
  }

  /** Whether a name begins a clause, behind "when", or its sentence: no verb has it for object. */
  private boolean opens(PartyMention name, int lower) {
    int before = name.start() - 1;
    before =
        sentence.at(before) == null && sentence.entry(before).in("articles") ? before - 1 : before;
    if (before < 0) {
      return true;
    }
    if (before < lower) {
      return false;
    }
    boolean opener =
        sentence.at(before) == null
            && (sentence.entry(before).in("subordinators")
                || sentence.word(before).equals(",")
                || sentence.word(before).equals("between"));
    return opener || sentence.at(before) instanceof TimeMention && lower == 0;
  }

  /** "Peru and the King of Sweden signed": the ruler stands for a state as well. */
  private boolean rulerOf(@Nullable Mention mention) {
    return mention instanceof NounMention ruler
        && ruler.of("leader")
        && sentence.word(ruler.end()).equals("of")
        && sentence.at(ruler.end() + 1) instanceof PartyMention;
  }

  /** "U.S. and Peruvian ministers": an abbreviation stands for its adjective. */
  private boolean abbreviated(PartyMention name) {
    String word = sentence.tokens().get(name.start()).text();
    return name.end() == name.start() + 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** "Peruvian ministers", of the words before them as well. */
  private boolean ofSeveral(@Nullable Mention mention) {
    return mention instanceof PartyMention nation
        && nation.adjective()
        && sentence.at(nation.end()) instanceof NounMention noun
        && noun.plural()
        && (noun.of("leader") || noun.of("office"));
  }

  private static boolean adjective(@Nullable Mention mention) {
    return mention instanceof PartyMention party && party.adjective();
  }

  /** A jurisdiction that only qualifies the noun behind it: "the U.S. Legation". */
  private boolean modifier(int i) {
    if (!(sentence.at(i) instanceof PartyMention party)) {
      return false;
    }
    boolean owns = sentence.word(party.end()).equals("'s") && person(sentence.at(party.end() + 1));
    return party.adjective() || owns || sentence.at(party.end()) instanceof NounMention;
  }

  /** The noun to which a name belongs by a preposition: "legation" of "the legation in Oslo". */
  private @Nullable Mention headOf(Mention name, int lower) {
    int preposition = name.start() - 1;
    boolean governed =
        partyLike(name)
            && preposition > lower
            && sentence.at(preposition) == null
            && sentence.entry(preposition).in("prepositions");
    return governed ? sentence.at(preposition - 1) : null;
  }

  /** "the king of Peru and the president": the name before says whose somebody is. */
  private boolean ofPerson(Mention name, int lower) {
    return lower == 0
        && name instanceof PartyMention
        && sentence.word(name.start() - 1).equals("of")
        && person(headOf(name, lower));
  }

  private static boolean person(@Nullable Mention mention) {
    return mention instanceof Mention.PersonMention
        || mention instanceof NounMention noun && (noun.of("leader") || noun.of("office"));
  }

  private static boolean partyLike(Mention mention) {
    return !(mention instanceof TimeMention) && !(mention instanceof NounMention);
  }
}

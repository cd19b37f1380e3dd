package org.legation.validate.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.legation.model.Article;
import org.legation.model.Party;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Section;
import org.legation.model.Span;
import org.legation.validate.count.ClaimReader.Reading;
import org.legation.validate.count.Knowledge.Side;
import org.legation.validate.count.KnownParties.Mention;
import org.legation.validate.count.TokenPattern.Match;

/**
 * Finds the numbers by which an article counts relations, and counts its records. Precision comes
 * first: a number whose subject is not clear is not a claim.
 */
public final class CountClaims {
  private static final Set<String> WITHIN =
      Set.of("in", "within", "across", "throughout", "around", "(");

  /** No sentence that people wrote is longer; a file without full stops must not take for ever. */
  private static final int LONGEST_SENTENCE = 5_000;

  private final Knowledge knowledge;
  private final ClaimReader reader;
  private final RecordCounter counter;

  public CountClaims(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.reader = new ClaimReader(knowledge);
    this.counter = new RecordCounter(new Groups(knowledge));
  }

  /** The claims of an article, in reading order, compared with the records that it states. */
  public List<CountClaim> compare(Article article, List<RelationRecord> records) {
    KnownParties parties = new KnownParties(records);
    Optional<Party> subject = parties.subjectOf(article.info().title());
    List<CountClaim> claims = new ArrayList<>();
    for (Section section : article.sections()) {
      Sentences.in(section.blocks())
          .filter(span -> span.length() <= LONGEST_SENTENCE)
          .forEach(
              span -> {
                List<Token> tokens = Token.of(article.text(), span);
                Sentence sentence =
                    new Sentence(article, section, span, tokens, parties, subject, records);
                for (Reading reading : reader.read(tokens)) {
                  counted(reading, sentence)
                      .ifPresent(counted -> claims.add(claim(reading, sentence, counted)));
                }
              });
    }
    return claims;
  }

  /** A sentence with all that is known of its surroundings. */
  private record Sentence(
      Article article,
      Section section,
      Span span,
      List<Token> tokens,
      KnownParties parties,
      Optional<Party> articleSubject,
      List<RelationRecord> records) {

    /** The party that the section is about, other than the article's subject. */
    Optional<Party> headed() {
      return section.path().isEmpty()
          ? Optional.empty()
          : parties
              .named(section.path().get(section.path().size() - 1))
              .filter(party -> !Optional.of(party).equals(articleSubject));
    }

    /**
     * The one party with which this sentence brings another together: "X has an embassy in Berlin
     * and five consulates" is about those in Germany.
     */
    Optional<Party> onlyOther(Party one, RelationType type) {
      List<Party> others =
          own().stream()
              .filter(record -> record.type() == type)
              .flatMap(CountClaims::parties)
              .filter(party -> party.isPresent() && !party.id().equals(one.id()))
              .distinct()
              .toList();
      return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    /** The records that this very sentence states. */
    List<RelationRecord> own() {
      int start = article.codePoints(span.start());
      int end = article.codePoints(span.end());
      return records.stream()
          .filter(
              record ->
                  record.evidence().stream()
                      .anyMatch(
                          e ->
                              e.article().equals(article.info().title())
                                  && e.quoteStart() < end
                                  && e.quoteEnd() > start))
          .toList();
    }
  }

  private static CountClaim claim(Reading reading, Sentence sentence, List<String> counted) {
    Match match = reading.match();
    int start = sentence.tokens().get(match.number()).span().start();
    int end = sentence.tokens().get(match.end() - 1).span().end();
    return new CountClaim(
        sentence.section(),
        sentence.span(),
        sentence.article().text().substring(start, end),
        reading.bound(),
        match.claimed(),
        counted);
  }

  /** What the records have; empty where it is not clear which records the claim is about. */
  private Optional<List<String>> counted(Reading reading, Sentence sentence) {
    if (reading.kind().withinNamed()) {
      return withinNamed(reading, sentence);
    }
    if (reading.kind().subject() == Side.NONE) {
      return Optional.of(count(reading, null, sentence.records()));
    }
    List<Mention> after =
        sentence.parties().mentions(sentence.tokens()).stream()
            .filter(mention -> mention.start() >= reading.match().end())
            .toList();
    Optional<Party> region = region(reading.match(), sentence, after);
    Optional<Party> subject = subject(reading.match(), sentence, after);
    if (region.isEmpty() && isRestricted(reading.match(), sentence.tokens())) {
      // "Three offices in Europe, including Berlin": this sentence alone knows which these are.
      List<String> own = count(reading, subject.orElse(null), sentence.own());
      return own.isEmpty() ? Optional.empty() : Optional.of(own);
    }
    return subject.map(
        of -> {
          Optional<Party> limit =
              region.or(sentence::headed).or(() -> sentence.onlyOther(of, reading.kind().type()));
          return count(
              reading,
              of,
              sentence.records().stream()
                  .filter(
                      record ->
                          limit.isEmpty()
                              || limit.get().equals(of)
                              || parties(record).anyMatch(limit.get()::equals))
                  .toList());
        });
  }

  private List<String> count(
      Reading reading, @Nullable Party subject, List<RelationRecord> records) {
    return counter.count(reading.kind(), reading.match().phrases(), subject, records);
  }

  private static Stream<Party> parties(RelationRecord record) {
    return Stream.of(record.actor(), record.counterpart());
  }

  /** "Three places within the state", where the sentence says which state. */
  private Optional<List<String>> withinNamed(Reading reading, Sentence sentence) {
    return sentence.parties().mentions(sentence.tokens()).stream()
        .map(mention -> mention.party().id())
        .filter(id -> id.indexOf('-') == 2 && !knowledge.deFacto().contains(id))
        .findFirst()
        .map(
            state ->
                count(
                    reading,
                    null,
                    sentence.records().stream()
                        .filter(record -> record.actor().id().startsWith(state + "/"))
                        .toList()));
  }

  /** The side that the claim is about: named next to its words, or the article's subject. */
  private Optional<Party> subject(Match match, Sentence sentence, List<Mention> after) {
    List<Mention> before =
        sentence.parties().mentions(sentence.tokens()).stream()
            .filter(mention -> mention.end() <= match.start())
            .toList();
    if (!before.isEmpty()) {
      return Optional.of(before.get(before.size() - 1).party());
    }
    if (match.number() == match.start() && !after.isEmpty()) {
      return Optional.of(after.get(0).party());
    }
    List<Token> opening = sentence.tokens().subList(0, match.start());
    boolean namesOthers = opening.stream().skip(1).anyMatch(Token::capital);
    boolean opens = opening.isEmpty() || knowledge.openers().contains(opening.get(0).word());
    return opens && !namesOthers ? sentence.articleSubject() : Optional.empty();
  }

  /** The party in which the counted lie: "3 consulates in Germany". */
  private static Optional<Party> region(Match match, Sentence sentence, List<Mention> after) {
    return sentence.tokens().size() > match.end()
            && WITHIN.contains(sentence.tokens().get(match.end()).word())
        ? after.stream()
            .filter(mention -> mention.start() <= match.end() + 2)
            .map(Mention::party)
            .findFirst()
        : Optional.empty();
  }

  /** Whether the claim is about a part of the world only, by the words after it. */
  private boolean isRestricted(Match match, List<Token> tokens) {
    int next = match.end();
    if (next + 1 >= tokens.size() || !WITHIN.contains(tokens.get(next).word())) {
      return false;
    }
    return Numbers.of(tokens.get(next + 1).word()).isEmpty()
        && knowledge.everywhere().stream()
            .noneMatch(phrase -> Token.standAt(Token.words(phrase), tokens, next + 1));
  }
}

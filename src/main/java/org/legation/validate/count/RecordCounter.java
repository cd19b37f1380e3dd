package org.legation.validate.count;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.legation.model.Party;
import org.legation.model.RelationRecord;
import org.legation.model.Status;
import org.legation.validate.count.Knowledge.ClaimKind;
import org.legation.validate.count.Knowledge.Counted;
import org.legation.validate.count.Knowledge.Phrases;
import org.legation.validate.count.Knowledge.Side;

/** Counts the records that a claim is about. */
final class RecordCounter {
  private final Groups groups;

  RecordCounter(Groups groups) {
    this.groups = groups;
  }

  /**
   * What the records have, each named once and sorted; what has ended is not among it.
   *
   * @param subject the claim's subject; null where the records need not have it
   */
  List<String> count(
      ClaimKind kind,
      List<Phrases> phrases,
      @Nullable Party subject,
      Collection<RelationRecord> records) {
    Predicate<RelationRecord> fits =
        record -> record.type() == kind.type() && ofKind(record, phrases);
    List<Counting> fitting =
        records.stream()
            .filter(fits)
            .flatMap(record -> sides(record, kind, subject))
            .filter(counting -> groups.contain(counting.party(), phrases))
            .toList();
    Set<String> ended =
        fitting.stream()
            .filter(counting -> counting.record().status() == Status.ENDED)
            .map(counting -> counting.name(kind.count()))
            .collect(Collectors.toSet());
    return fitting.stream()
        .filter(counting -> counting.record().status() == Status.ASSERTED)
        .map(counting -> counting.name(kind.count()))
        .filter(name -> !name.isEmpty() && !ended.contains(name))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .toList();
  }

  private static boolean ofKind(RelationRecord record, List<Phrases> phrases) {
    List<String> subtype = Token.words(record.subtype());
    List<String> words = Token.words(record.subtype() + " " + record.detail());
    return !record.subtype().startsWith("non-resident")
        && phrases.stream()
            .allMatch(
                phrase ->
                    (phrase.kinds() == null
                            || phrase.kinds().stream()
                                .anyMatch(kind -> words.containsAll(Token.words(kind))))
                        && (phrase.without() == null
                            || phrase.without().stream().noneMatch(subtype::contains)));
  }

  /** The record, seen from the subject; nothing where the subject does not stand where it must. */
  private static Stream<Counting> sides(
      RelationRecord record, ClaimKind kind, @Nullable Party subject) {
    boolean isActor = subject == null || subject.id().equals(record.actor().id());
    boolean isCounterpart = subject == null || subject.id().equals(record.counterpart().id());
    Side side = kind.subject();
    boolean stands =
        switch (side) {
          case ACTOR -> isActor;
          case COUNTERPART -> isCounterpart;
          case EITHER -> isActor || isCounterpart;
          case NONE -> true;
        };
    if (!stands) {
      return Stream.empty();
    }
    Party party =
        switch (kind.count()) {
          case ACTOR -> record.actor();
          case COUNTERPART -> record.counterpart();
          case OTHER -> isActor ? record.counterpart() : record.actor();
          case RECORD, OBJECT -> side == Side.COUNTERPART ? record.actor() : record.counterpart();
        };
    return Stream.of(new Counting(record, party));
  }

  private record Counting(RelationRecord record, Party party) {

    String name(Counted counted) {
      if (counted == Counted.OBJECT) {
        return record.object();
      }
      if (counted != Counted.RECORD) {
        return party.name();
      }
      String what =
          Stream.of(record.place().name(), record.object(), record.subtype())
              .filter(text -> !text.isEmpty())
              .findFirst()
              .orElse("");
      return what.isEmpty() ? party.name() : party.name() + " (" + what + ")";
    }
  }
}

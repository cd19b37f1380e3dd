package org.legation.validate.count;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.model.RelationType;

/** How articles count, as {@code checks/counts.yaml} says and explains it. */
public record Knowledge(
    Map<String, List<Phrases>> classes,
    @JsonProperty("at_least") List<String> atLeast,
    List<String> about,
    Set<String> openers,
    Set<String> negations,
    List<String> everywhere,
    List<ClaimKind> claims,
    @JsonProperty("not_un_members") Set<String> notUnMembers,
    @JsonProperty("de_facto") Set<String> deFacto) {

  /**
   * Phrases of one meaning.
   *
   * @param kinds words of subtype and detail, one of which the records have; null for any
   * @param without words that the subtype does not have; null for none
   * @param group to which the counted party belongs; null for any
   * @param of the country of a group of subdivisions; null for any
   */
  public record Phrases(
      List<String> words,
      @Nullable List<String> kinds,
      @Nullable List<String> without,
      @Nullable Group group,
      @Nullable String of) {}

  /**
   * A way to count, and what it counts.
   *
   * @param withinNamed whether the counted party lies in a subdivision that the sentence names
   */
  public record ClaimKind(
      String id,
      List<String> patterns,
      RelationType type,
      Side subject,
      Counted count,
      @JsonProperty("within_named") boolean withinNamed) {}

  /** Groups of parties. */
  public enum Group {
    UN_MEMBER,
    NON_UN_STATE,
    STATE,
    SUBDIVISION,
    MUNICIPALITY;

    @JsonCreator
    static Group ofCode(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** On which side of the records the subject of the claim stands. */
  public enum Side {
    ACTOR,
    COUNTERPART,
    EITHER,
    NONE;

    @JsonCreator
    static Side ofCode(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  /** What is counted, each once. */
  public enum Counted {
    RECORD,
    ACTOR,
    COUNTERPART,
    OTHER,
    OBJECT;

    @JsonCreator
    static Counted ofCode(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }
}

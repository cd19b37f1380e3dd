package org.legation.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows an evaluation to people and to programs. */
public final class EvaluationReport {
  private static final Pattern BLANK = Pattern.compile("\\s");
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
  private static final int GROUP_WIDTH = 28;
  private static final int QUOTE_LENGTH = 110;

  private EvaluationReport() {}

  /** What the figures are broken down by. */
  public enum By {
    NOTHING,
    TYPE,
    ARTICLE
  }

  /**
   * The figures as lines, the strict ones last; the mismatches, if wanted, come first.
   *
   * @param by adds a line with the strict figures for each type or article
   */
  public static String text(Evaluation evaluation, By by, boolean mismatches) {
    List<String> lines = new ArrayList<>();
    if (mismatches) {
      evaluation.mismatches().forEach(mismatch -> lines.add(line(mismatch)));
    }
    SortedMap<String, Figures> groups =
        by == By.TYPE ? evaluation.byType() : evaluation.byArticle();
    if (by != By.NOTHING) {
      groups.forEach(
          (group, figures) -> lines.add(padded(group) + " strict " + line(figures.strict())));
    }
    lines.add("lenient  " + line(evaluation.all().lenient()));
    lines.add("strict   " + line(evaluation.all().strict()));
    return String.join("\n", lines) + "\n";
  }

  /**
   * The same as JSON: {@code strict}, {@code lenient}, {@code by_type}, {@code by_article} with
   * shares between 0 and 1, and {@code mismatches}.
   */
  public static String json(Evaluation evaluation) {
    ObjectNode root = MAPPER.createObjectNode();
    put(root, evaluation.all());
    ObjectNode types = root.putObject("by_type");
    evaluation.byType().forEach((type, figures) -> put(types.putObject(type), figures));
    ObjectNode articles = root.putObject("by_article");
    evaluation.byArticle().forEach((name, figures) -> put(articles.putObject(name), figures));
    ArrayNode mismatches = root.putArray("mismatches");
    for (Mismatch mismatch : evaluation.mismatches()) {
      mismatches
          .addObject()
          .put("kind", mismatch.kind() == Mismatch.Kind.MISSED ? "missed" : "extra")
          .put("article", mismatch.article())
          .put("type", mismatch.type())
          .put("status", mismatch.status())
          .put("actor_id", mismatch.actorId())
          .put("counterpart_id", mismatch.counterpartId())
          .put("date", mismatch.date())
          .put("object", mismatch.object())
          .put("quote", mismatch.quote());
    }
    return MAPPER.writeValueAsString(root) + "\n";
  }

  private static void put(ObjectNode node, Figures figures) {
    put(node.putObject("strict"), figures.strict());
    put(node.putObject("lenient"), figures.lenient());
  }

  private static void put(ObjectNode node, Score score) {
    node.put("precision", score.precision())
        .put("recall", score.recall())
        .put("f1", score.f1())
        .put("hits", score.hits())
        .put("extra", score.extra())
        .put("missed", score.missed());
  }

  private static String line(Score score) {
    return "P %s  R %s  F1 %s  (hit %d, extra %d, missed %d)"
        .formatted(
            rounded(score.precision()),
            rounded(score.recall()),
            rounded(score.f1()),
            score.hits(),
            score.extra(),
            score.missed());
  }

  private static String line(Mismatch mismatch) {
    boolean missed = mismatch.kind() == Mismatch.Kind.MISSED;
    String facts =
        "%s%s: %s %s %s -> %s %s %s"
            .formatted(
                missed ? "MISSED  " : "EXTRA   ",
                mismatch.article(),
                mismatch.type(),
                mismatch.status(),
                mismatch.actorId(),
                mismatch.counterpartId(),
                mismatch.date(),
                mismatch.object());
    return missed ? facts : facts + " | " + shortened(mismatch.quote());
  }

  /** Half to even on the exact value, so that figures agree with those of other tools. */
  private static String rounded(double share) {
    return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String padded(String group) {
    String cut = group.length() > GROUP_WIDTH ? group.substring(0, GROUP_WIDTH) : group;
    return cut + " ".repeat(GROUP_WIDTH - cut.length());
  }

  /** The beginning of a quote, in one line. */
  private static String shortened(String quote) {
    String line = BLANK.matcher(quote).replaceAll(" ");
    return line.codePointCount(0, line.length()) <= QUOTE_LENGTH
        ? line
        : line.substring(0, line.offsetByCodePoints(0, QUOTE_LENGTH));
  }
}

package org.legation.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.legation.extract.lexicon.Yaml;
import org.legation.model.ArticleInfo;
import org.legation.model.RawArticle;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Writes small articles for measurements: about 3 kB of HTML and 20 sentences each, from the
 * sentences in {@code bench/sentences.yaml}. The same number and seed always give the same article,
 * two numbers never the same one, and nothing is kept, so that there may be a million of them.
 */
public final class ArticleGenerator {
  /** Sections of a usual article. */
  static final int SECTIONS = 5;

  private static final int SENTENCES_PER_SECTION = 4;
  private static final int FIRST_YEAR = 1830;
  private static final int LAST_YEAR = 2020;

  private final long seed;
  private final int sections;
  private final List<String> headings;
  private final List<String> sentences;
  private final List<List<String>> parties;
  private final List<String> organisations;
  private final List<String> givenNames;
  private final List<String> surnames;
  private final List<String> months;

  /** A generator; another seed gives other articles. */
  public ArticleGenerator(long seed) {
    this(seed, SECTIONS, sentencesFile(), List.of());
  }

  /**
   * One whose articles are about other parties, and as long as one likes.
   *
   * @param sections of an article, with four sentences each
   * @param parties of each its name, its adjective and its capital
   */
  ArticleGenerator(long seed, int sections, List<List<String>> parties) {
    this(seed, sections, sentencesFile(), parties);
  }

  private static JsonNode sentencesFile() {
    try (InputStream in = ArticleGenerator.class.getResourceAsStream("/bench/sentences.yaml")) {
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ArticleGenerator(long seed, int sections, JsonNode yaml, List<List<String>> others) {
    this.seed = seed;
    this.sections = sections;
    headings = Yaml.texts(yaml.path("sections"));
    sentences = Yaml.texts(yaml.path("sentences"));
    List<List<String>> own = new ArrayList<>();
    yaml.path("parties").forEach(party -> own.add(Yaml.texts(party)));
    parties = others.isEmpty() ? List.copyOf(own) : List.copyOf(others);
    organisations = Yaml.texts(yaml.path("organisations"));
    givenNames = Yaml.texts(yaml.path("given_names"));
    surnames = Yaml.texts(yaml.path("surnames"));
    months = Yaml.texts(yaml.path("months"));
  }

  /** The article with a number, counted from 0. */
  public RawArticle article(int number) {
    String title = "Foreign relations of " + subject(number);
    return new RawArticle(
        "generated-" + number + ".html",
        html(number).getBytes(StandardCharsets.UTF_8),
        RawArticle.MediaType.HTML,
        title,
        ArticleInfo.titled(title));
  }

  /** The name of the party that an article is about. */
  public String subject(int number) {
    return parties.get(number % parties.size()).get(0);
  }

  /** The same article as HTML text. */
  public String html(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
    List<String> subject = parties.get(number % parties.size());
    StringBuilder html = new StringBuilder(3_500);
    html.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n<title>")
        .append("Foreign relations of ")
        .append(subject.get(0))
        .append("</title></head>\n<body><section id=\"mw-0\">\n<p>This is account number ")
        .append(number)
        .append(" of the foreign relations of <a href=\"./")
        .append(subject.get(0))
        .append("\">")
        .append(subject.get(0))
        .append("</a>.</p>\n</section>\n");
    for (int s = 0; s < sections; s++) {
      List<String> other = other(random, subject);
      boolean byParty = random.nextInt(3) > 0;
      String heading = byParty ? other.get(0) : pick(random, headings);
      html.append("<section><h2 id=\"s")
          .append(s)
          .append("\">")
          .append(heading)
          .append("</h2>\n<p>");
      for (int i = 0; i < SENTENCES_PER_SECTION; i++) {
        if (i == SENTENCES_PER_SECTION / 2) {
          html.append("</p>\n<p>");
        }
        html.append(sentence(random, subject, other))
            .append("<sup class=\"reference\" id=\"cite_ref-")
            .append(s * SENTENCES_PER_SECTION + i)
            .append("\">[")
            .append(i + 1)
            .append("]</sup> ");
      }
      html.append("</p>\n</section>\n");
    }
    return html.append("</body></html>\n").toString();
  }

  /** An article of the same kind as wikitext; its sentences are others than those as HTML. */
  public String wikitext(int number) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_033 + number);
    List<String> subject = parties.get(number % parties.size());
    StringBuilder text = new StringBuilder(3_500);
    text.append("{{Short description|Account ")
        .append(number)
        .append("}}\nThis is account number ")
        .append(number)
        .append(" of the foreign relations of [[")
        .append(subject.get(0))
        .append("]].\n");
    for (int s = 0; s < sections; s++) {
      List<String> other = other(random, subject);
      text.append("\n== ").append(other.get(0)).append(" ==\n");
      for (int i = 0; i < SENTENCES_PER_SECTION; i++) {
        text.append(sentence(random, subject, other))
            .append("<ref>{{cite web|title=Source ")
            .append(i)
            .append("}}</ref> ");
      }
      text.append('\n');
    }
    return text.append("[[Category:Generated]]\n").toString();
  }

  private String sentence(SplittableRandom random, List<String> subject, List<String> other) {
    String pattern = pick(random, sentences);
    StringBuilder sentence = new StringBuilder(pattern.length() + 60);
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) == '{') {
        sentence.append(filling(pattern.charAt(i + 1), random, subject, other));
        i += 2;
      } else {
        sentence.append(pattern.charAt(i));
      }
    }
    return sentence.toString();
  }

  private String filling(
      char slot, SplittableRandom random, List<String> subject, List<String> other) {
    return switch (slot) {
      case 'S' -> subject.get(0);
      case 'A' -> subject.get(1);
      case 'C' -> subject.get(2);
      case 'X' -> other.get(0);
      case 'B' -> other.get(1);
      case 'D' -> other.get(2);
      case 'Y' -> String.valueOf(year(random));
      case 'T' -> random.nextInt(1, 29) + " " + pick(random, months) + " " + year(random);
      case 'P' -> pick(random, givenNames) + " " + pick(random, surnames);
      case 'O' -> pick(random, organisations);
      case 'N' -> String.valueOf(random.nextInt(2, 100));
      default -> throw new IllegalArgumentException("bench/sentences.yaml has no slot " + slot);
    };
  }

  private List<String> other(SplittableRandom random, List<String> subject) {
    List<String> other = pick(random, parties);
    while (other.equals(subject)) {
      other = pick(random, parties);
    }
    return other;
  }

  private static int year(SplittableRandom random) {
    return random.nextInt(FIRST_YEAR, LAST_YEAR);
  }

  private static <T> T pick(SplittableRandom random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}

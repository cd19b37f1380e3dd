package org.legation.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.ArticleInfo;
import org.legation.model.DatasetInfo;
import org.legation.model.Edtf;
import org.legation.model.Evidence;
import org.legation.model.Finding;
import org.legation.model.Party;
import org.legation.model.Place;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Severity;
import org.legation.model.SourcesSummary;
import org.legation.model.Status;
import org.legation.publish.ReleaseContent;

/**
 * A release of any size for benchmarks: varied records, the same for the same seed, made one at a
 * time. What they tell is invented.
 */
public final class GeneratedRelease implements ReleaseContent {
  private static final List<String> CODES =
      List.of(
          ("AD AE AF AL AM AO AR AT AU AZ BA BD BE BG BR BY CA CH CI CL CN CO CR CU CY CZ DE DK DZ EC"
                  + " EE EG ES ET FI FJ FR GA GB GE GH GR GT HN HR HU ID IE IL IN IQ IR IS IT JM JO JP"
                  + " KE KG KR KW KZ LA LB LK LT LV MA MD MG MK MN MT MX MY MZ NG NI NL NO NP NZ OM PA"
                  + " PE PH PK PL PT PY QA RO RS RU SA SD SE SG SI SK SN SV TH TJ TM TN TR TV TZ UA UG"
                  + " US UY UZ VA VE VN WS YE ZA ZM ZW AZ-NK GE-AB X-SO MD-PMR XK SUHH YUCS")
              .split(" "));
  private static final List<String> NOUNS =
      words("embassy consulate protocol memorandum delegation minister resolution treaty visit");
  private static final List<String> VERBS =
      words("opened signed adopted received announced confirmed suspended renewed discussed");
  private static final List<String> FILLERS =
      words(
          "on behalf of both governments after long talks in the capital with regard to trade culture"
              + " education and transit under the terms of an earlier note as the ministry of foreign"
              + " affairs stated in a press release “for the benefit of all” by 70–1 votes");
  private static final List<String> RULES =
      words("recognition-active relations-established mission-open agreement-signed visit-paid");
  private static final List<RelationType> TYPES =
      Stream.of(RelationType.values()).sorted(Comparator.comparing(RelationType::code)).toList();

  /** Records that quote one article. */
  public static final int RECORDS_AN_ARTICLE = 50;

  private static final int RECORDS_A_FINDING = 50;

  /** Ids are hexadecimal numbers this far apart, so they sort as their records do. */
  private static final long ID_DISTANCE = 2_654_435L;

  private final long seed;
  private final int count;
  private final List<Party> parties = new ArrayList<>();
  private final List<Place> capitals = new ArrayList<>();

  /**
   * @param count how many records
   */
  public GeneratedRelease(long seed, int count) {
    this.seed = seed;
    this.count = count;
    Gazetteer gazetteer = Gazetteer.bundled();
    for (String code : CODES) {
      parties.add(new Party(code, gazetteer.name(code)));
      Optional<Entry> capital = gazetteer.capital(code);
      capitals.add(
          capital.map(c -> new Place(c.name(), c.latitude(), c.longitude())).orElse(Place.NONE));
    }
  }

  /** How many articles the records quote. */
  public int articles() {
    return (count + RECORDS_AN_ARTICLE - 1) / RECORDS_AN_ARTICLE;
  }

  @Override
  public DatasetInfo dataset() {
    return new DatasetInfo(
        "generated", "Generated relations", "bench", SourcesSummary.of(sources()));
  }

  @Override
  public Stream<ArticleInfo> sources() {
    return IntStream.range(0, articles()).mapToObj(this::article);
  }

  @Override
  public Stream<RelationRecord> records() {
    return IntStream.range(0, articles()).boxed().flatMap(i -> records(i).stream());
  }

  @Override
  public Stream<Finding> findings() {
    return IntStream.range(0, articles()).mapToObj(this::finding);
  }

  @Override
  public Stream<ParsedText> texts() {
    return IntStream.range(0, articles())
        .mapToObj(i -> new ParsedText(article(i).slug(), text(i)))
        .sorted(Comparator.comparing(ParsedText::slug));
  }

  /** An article by its number. */
  public ArticleInfo article(int number) {
    Party party = parties.get(number % parties.size());
    String title = String.format(Locale.ROOT, "Relations of %s %05d", party.name(), number);
    return new ArticleInfo(
        title,
        "https://en.wikipedia.org/wiki/" + title.replace(' ', '_'),
        Integer.toString(1_100_000_000 + number * 7919),
        "2024-05-17",
        "CC-BY-SA-4.0");
  }

  /** The parsed text of an article: its quotes, a line each. */
  public String text(int number) {
    StringBuilder text = new StringBuilder();
    for (RelationRecord record : records(number)) {
      record.evidence().forEach(piece -> text.append(piece.quote()).append('\n'));
    }
    return text.toString();
  }

  /** The finding about an article. */
  public Finding finding(int number) {
    return new Finding(
        Severity.NOTE,
        "count-claim",
        article(number).title(),
        "Bilateral relations",
        "",
        -1,
        -1,
        "",
        "The article tells of " + number + " missions.",
        "Compare with the records.");
  }

  /** The records that quote an article. */
  public List<RelationRecord> records(int number) {
    ArticleInfo article = article(number);
    List<RelationRecord> records = new ArrayList<>();
    int first = number * RECORDS_AN_ARTICLE;
    int offset = 0;
    for (int i = first; i < Math.min(count, first + RECORDS_AN_ARTICLE); i++) {
      RelationRecord record = record(i, article, offset);
      records.add(record);
      offset = record.evidence().get(record.evidence().size() - 1).quoteEnd() + 1;
    }
    return records;
  }

  private RelationRecord record(int i, ArticleInfo article, int offset) {
    SplittableRandom random = new SplittableRandom(seed * 31 + i);
    // Sorted by type, as ids begin with it.
    RelationType type = TYPES.get((int) ((long) i * TYPES.size() / count));
    int actor = random.nextInt(parties.size());
    int other = (actor + 1 + random.nextInt(parties.size() - 1)) % parties.size();
    boolean alone = type == RelationType.MEMBERSHIP || type == RelationType.OFFICE_HOLDER;
    boolean placed = !alone && (type == RelationType.MISSION || random.nextInt(6) == 0);
    boolean voted = type == RelationType.RESOLUTION && random.nextBoolean();
    Place capital = alone ? Place.NONE : capitals.get(other);
    String date = date(random);
    return new RelationRecord(
        type.code() + "-" + String.format(Locale.ROOT, "%012x", i * ID_DISTANCE),
        type,
        type == RelationType.MISSION ? "embassy" : "",
        random.nextInt(4) == 0 ? pick(random, List.of(Status.values())) : Status.ASSERTED,
        parties.get(actor),
        random.nextInt(5) == 0 ? "Ministry of Foreign Affairs" : "",
        alone ? Party.NONE : parties.get(other),
        date,
        day(date, Edtf::first),
        day(date, Edtf::last),
        placed ? capital : Place.NONE,
        capital.latitude() == null ? "" : placed ? "place" : "capital",
        capital.longitude(),
        capital.latitude(),
        random.nextInt(3) == 0 ? sentence(random, 3 + random.nextInt(5)) : "",
        voted ? "adopted" : "",
        voted ? (Integer) (20 + random.nextInt(400)) : null,
        voted ? (Integer) random.nextInt(20) : null,
        type.symmetric(),
        random.nextInt(20) == 0 ? "unanimously" : "",
        (50 + random.nextInt(50)) / 100.0,
        evidence(random, date, article, offset));
  }

  private List<Evidence> evidence(
      SplittableRandom random, String date, ArticleInfo article, int offset) {
    int pieces = random.nextInt(8) == 0 ? 2 : 1;
    List<Evidence> evidence = new ArrayList<>();
    int start = offset;
    for (int i = 0; i < pieces; i++) {
      String quote = sentence(random, 12 + random.nextInt(30)) + ".";
      evidence.add(
          new Evidence(
              article.title(),
              article.url(),
              article.revision(),
              "Bilateral relations > " + pick(random, parties).name(),
              quote,
              start,
              start + quote.length(),
              pick(random, RULES),
              date));
      start += quote.length() + 1;
    }
    return evidence;
  }

  private static String day(String date, Function<Edtf, Optional<LocalDate>> end) {
    return date.isEmpty() ? "" : end.apply(Edtf.parse(date)).map(LocalDate::toString).orElse("");
  }

  private String sentence(SplittableRandom random, int length) {
    StringBuilder text = new StringBuilder("In ").append(1850 + random.nextInt(175)).append(", ");
    text.append(pick(random, parties).name()).append(' ').append(pick(random, VERBS));
    text.append(" the ").append(pick(random, NOUNS));
    for (int i = 0; i < length; i++) {
      text.append(' ').append(pick(random, FILLERS));
    }
    return text.append(" & ").append(pick(random, parties).name()).toString();
  }

  private static String date(SplittableRandom random) {
    int year = 1850 + random.nextInt(175);
    int month = 1 + random.nextInt(12);
    int day = 1 + random.nextInt(28);
    return switch (random.nextInt(10)) {
      case 0 -> "";
      case 1 -> Integer.toString(year);
      case 2 -> String.format(Locale.ROOT, "%04d-%02d", year, month);
      case 3 -> year + "/" + (year + 1 + random.nextInt(9));
      case 4 -> year + "~";
      case 5 -> year / 10 + "X";
      default -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    };
  }

  private static <T> T pick(SplittableRandom random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}

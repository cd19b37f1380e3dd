package org.legation.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.ArticleInfo;
import org.legation.model.DatasetInfo;
import org.legation.model.Evidence;
import org.legation.model.Finding;
import org.legation.model.Party;
import org.legation.model.Place;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Severity;
import org.legation.model.SourcesSummary;
import org.legation.model.Status;

/** A small release in memory, with values that exporters easily get wrong. */
public final class SampleRelease implements ReleaseContent {
  public static final String FORMULA = "=HYPERLINK(\"http://evil.example\",\"click\")";
  public static final String SCRIPT = "</script><script>alert('x')</script> & \"so, on\"";
  public static final String EMOJI = "Flags 🇦🇲🤝𝕏 — and, \"quotes\"\nover two lines";
  public static final String RIGHT_TO_LEFT = "اعترفت أبخازيا _x0041_ \u202eبالجمهورية\u202c";

  private static final ArticleInfo ARTICLE =
      new ArticleInfo(
          "Foreign relations of \"Artsakh\" <b>🤝</b>",
          "https://en.wikipedia.org/wiki/Foreign_relations_of_Artsakh",
          "123456",
          "2020-02-29",
          "CC-BY-SA-4.0");
  private static final ArticleInfo UNKNOWN = ArticleInfo.titled("Untitled notes");

  private static final String TEXT =
      "🤝 Lead.\n\n" + FORMULA + "\n\n" + SCRIPT + "\n\n" + EMOJI + "\n\n" + RIGHT_TO_LEFT + "\n";
  private static final String NOTES = "-1 is no formula.\n";

  private final List<RelationRecord> records;
  private final List<ArticleInfo> sources;

  private SampleRelease(List<RelationRecord> records, List<ArticleInfo> sources) {
    this.records = records;
    this.sources = sources;
  }

  /** Five records of two articles. */
  public static SampleRelease create() {
    List<RelationRecord> records = new ArrayList<>();
    records.add(
        record("a1", RelationType.RECOGNITION, Status.ASSERTED, "1992-11-17", FORMULA)
            .counterpart("AZ-NK", "Artsakh")
            .point("capital", 46.7515, 39.8177)
            .build());
    records.add(
        record("b2", RelationType.MISSION, Status.ENDED, "1880/1943-05-01", SCRIPT)
            .subtype("representative office")
            .place(new Place("=Beirut", 33.88863, 35.49548))
            .point("place", 35.4954812345, 33.88863)
            .build());
    records.add(
        record("c3", RelationType.RESOLUTION, Status.ASSERTED, "1880-05-01", EMOJI)
            .votes(70, 1)
            .build());
    records.add(
        record("d4", RelationType.MEMBERSHIP, Status.POSSIBLE, "", RIGHT_TO_LEFT)
            .counterpart("", "")
            .object("+1 Community, \"for\" Democracy")
            .build());
    records.add(
        record("e5", RelationType.STATEMENT, Status.DENIED, "2012-11", FORMULA)
            .evidence(evidence(UNKNOWN, NOTES, "-1 is no formula.", ""))
            .build());
    return new SampleRelease(List.copyOf(records), List.of(ARTICLE, UNKNOWN));
  }

  /** The same release with other records. */
  public SampleRelease with(List<RelationRecord> others) {
    return new SampleRelease(List.copyOf(others), sources);
  }

  /** The same release with other articles. */
  public SampleRelease withSources(List<ArticleInfo> others) {
    return new SampleRelease(records, List.copyOf(others));
  }

  /** The same release, to which so many articles without a record are added. */
  public SampleRelease withFurtherSources(int count) {
    List<ArticleInfo> all = new ArrayList<>(sources);
    for (int i = 1; i <= count; i++) {
      all.add(ArticleInfo.titled("Without a record " + i));
    }
    return new SampleRelease(records, List.copyOf(all));
  }

  @Override
  public DatasetInfo dataset() {
    return new DatasetInfo("sample", "Sample & <test>", "1.2.3", SourcesSummary.of(sources()));
  }

  @Override
  public Stream<ArticleInfo> sources() {
    return sources.stream();
  }

  @Override
  public Stream<RelationRecord> records() {
    return records.stream();
  }

  @Override
  public Stream<Finding> findings() {
    return Stream.of(
        new Finding(
            Severity.WARNING,
            "count-claim",
            ARTICLE.title(),
            "Lead",
            SCRIPT,
            start(TEXT, SCRIPT),
            end(TEXT, SCRIPT),
            "b2",
            "@SUM(1) of 7 offices.",
            "-Look."),
        new Finding(Severity.NOTE, "unknown-name", "", "", "", -1, -1, "", "No place.", "Add it."));
  }

  @Override
  public Stream<ParsedText> texts() {
    return Stream.of(new ParsedText(ARTICLE.slug(), TEXT), new ParsedText(UNKNOWN.slug(), NOTES));
  }

  /** The names of all formats that a job may ask for. */
  public static List<String> everyFormat() {
    return new ReleaseFormats(Gazetteer::bundled).known();
  }

  /** Writes the formats and what every release has into the folder. */
  public void writeTo(Path folder, List<String> formats) throws IOException {
    Files.createDirectories(folder);
    for (List<Exporter> round : new ReleaseFormats(Gazetteer::bundled).exporters(formats)) {
      for (Exporter exporter : round) {
        exporter.export(this, folder);
      }
    }
  }

  private static Evidence evidence(ArticleInfo info, String text, String quote, String date) {
    return new Evidence(
        info.title(),
        info.url(),
        info.revision(),
        "Bilateral relations > A, \"B\"",
        quote,
        start(text, quote),
        end(text, quote),
        "recognition/active",
        date);
  }

  private static int start(String text, String quote) {
    return text.codePointCount(0, text.indexOf(quote));
  }

  private static int end(String text, String quote) {
    return start(text, quote) + quote.codePointCount(0, quote.length());
  }

  private static Builder record(
      String id, RelationType type, Status status, String date, String quote) {
    return new Builder(id, type, status, date, evidence(ARTICLE, TEXT, quote, date));
  }

  /** A record in the making. */
  private static final class Builder {
    private final String id;
    private final RelationType type;
    private final Status status;
    private final String date;
    private final List<Evidence> evidence = new ArrayList<>();
    private Party counterpart = new Party("LB", "Lebanon");
    private String subtype = "";
    private String object = "";
    private Place place = Place.NONE;
    private String basis = "";
    private @Nullable Double longitude;
    private @Nullable Double latitude;
    private @Nullable Integer votesFor;
    private @Nullable Integer votesAgainst;

    Builder(String id, RelationType type, Status status, String date, Evidence first) {
      this.id = id;
      this.type = type;
      this.status = status;
      this.date = date;
      this.evidence.add(first);
    }

    Builder counterpart(String code, String name) {
      counterpart = new Party(code, name);
      return this;
    }

    Builder subtype(String value) {
      subtype = value;
      return this;
    }

    Builder object(String value) {
      object = value;
      return this;
    }

    Builder place(Place value) {
      place = value;
      return this;
    }

    Builder point(String value, double east, double north) {
      basis = value;
      longitude = east;
      latitude = north;
      return this;
    }

    Builder votes(int yes, int no) {
      votesFor = yes;
      votesAgainst = no;
      return this;
    }

    Builder evidence(Evidence second) {
      evidence.add(second);
      return this;
    }

    RelationRecord build() {
      String day = date.length() == 10 ? date : "";
      return new RelationRecord(
          id,
          type,
          subtype,
          status,
          new Party("AM", "Armenia"),
          "the \"Parliament\"",
          counterpart,
          date,
          day,
          day,
          place,
          basis,
          longitude,
          latitude,
          object,
          type == RelationType.RESOLUTION ? "adopted" : "",
          votesFor,
          votesAgainst,
          false,
          "",
          0.9,
          evidence);
    }
  }
}

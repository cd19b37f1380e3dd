package org.legation.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.legation.article.ParseReport;
import org.legation.article.ParseResult;
import org.legation.article.UnreadableArticleException;
import org.legation.extract.Claim;
import org.legation.extract.Extraction;
import org.legation.model.Article;
import org.legation.model.ArticleInfo;
import org.legation.model.Block;
import org.legation.model.Evidence;
import org.legation.model.Finding;
import org.legation.model.Party;
import org.legation.model.Place;
import org.legation.model.RawArticle;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Section;
import org.legation.model.Severity;
import org.legation.model.Span;
import org.legation.model.Status;
import org.legation.normalize.Normalized;
import org.legation.publish.Exporter;
import org.legation.publish.ReleaseContent;
import org.legation.reconcile.Reconciled;
import org.legation.reconcile.Reconciler;
import org.legation.validate.Validator;

/**
 * Stages just long enough to see the job at work. An article is a title and lines such as {@code AM
 * AZ-NK}: the first recognises the second. An article that holds BROKEN is unreadable, one that
 * holds BUG breaks the extractor, one that holds CRASH breaks the run, and a record about XX is an
 * error.
 */
public final class TestStages {
  public final AtomicInteger parsed = new AtomicInteger();
  public IntConsumer onParsed = count -> {};
  public boolean machineIsMended;
  public @Nullable String revisionDate;
  public boolean diskIsFull;
  public boolean dieAfterReplacing;
  public String build = "test";

  public Components components() {
    return new Components(
        this::parse,
        this::extract,
        TestStages::normalize,
        new ByParties(),
        new NoXx(),
        new TestExporters(),
        new Releases(),
        "test",
        build);
  }

  private ParseResult parse(RawArticle raw) throws UnreadableArticleException {
    String text = new String(raw.bytes(), StandardCharsets.UTF_8);
    if (text.isBlank() || text.contains("BROKEN")) {
      throw new UnreadableArticleException(raw.location() + " is broken: mend it.");
    }
    onParsed.accept(parsed.incrementAndGet());
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      lines.add(new Span(start, start + line.length()));
      start += line.length() + 1;
    }
    String title = raw.title() == null ? lines.get(0).of(text) : raw.title();
    Block block = new Block.Paragraph(lines.subList(1, lines.size()));
    Article article =
        new Article(
            new ArticleInfo(title, null, null, revisionDate, null),
            text,
            List.of(new Section(1, null, List.of(), List.of(block))));
    return new ParseResult(article, new ParseReport(Map.of("lost", 1, title, 2)));
  }

  private Extraction extract(Article article) {
    if (article.text().contains("BUG")) {
      throw new IllegalStateException("a bug in a rule");
    }
    if (article.text().contains("CRASH") && !machineIsMended) {
      throw new InternalError("the machine broke");
    }
    List<Claim> claims = new ArrayList<>();
    Block.Paragraph lines = (Block.Paragraph) article.sections().get(0).blocks().get(0);
    for (Span line : lines.sentences()) {
      String[] parties = line.of(article.text()).split(" ");
      if (parties.length == 2) {
        claims.add(claim(line, parties[0], parties[1]));
      }
    }
    return new Extraction(claims, List.of());
  }

  private static Claim claim(Span line, String actor, String counterpart) {
    return new Claim(
        RelationType.RECOGNITION,
        "",
        Status.ASSERTED,
        new Party(actor, actor),
        "",
        new Party(counterpart, counterpart),
        "",
        "",
        "",
        "",
        "",
        null,
        null,
        false,
        "",
        line,
        "",
        "two-codes",
        1);
  }

  private static Normalized normalize(Article article, Extraction extraction) {
    return new Normalized(
        extraction.claims().stream().map(claim -> record(article, claim)).toList(), List.of());
  }

  private static RelationRecord record(Article article, Claim claim) {
    Evidence evidence =
        new Evidence(
            article.info().title(),
            null,
            null,
            "",
            claim.quote().of(article.text()),
            claim.quote().start(),
            claim.quote().end(),
            claim.rule(),
            "");
    return record("", claim.actor(), claim.counterpart(), List.of(evidence));
  }

  private static RelationRecord record(
      String id, Party actor, Party counterpart, List<Evidence> evidence) {
    return new RelationRecord(
        id,
        RelationType.RECOGNITION,
        "",
        Status.ASSERTED,
        actor,
        "",
        counterpart,
        "",
        "",
        "",
        Place.NONE,
        "",
        null,
        null,
        "",
        "",
        null,
        null,
        false,
        "",
        1,
        evidence);
  }

  private final class TestExporters implements Exporters {
    @Override
    public List<List<Exporter>> of(Path replaced, List<String> formats) {
      return List.of(
          Stream.concat(formats.stream(), Stream.of("findings"))
              .<Exporter>map(ListExporter::new)
              .toList(),
          List.of(new ListExporter("manifest")));
    }

    @Override
    public List<List<Exporter>> ofRejected(Path replaced) {
      return List.of(List.of(new ListExporter("findings")));
    }
  }

  private static final class ByParties implements Reconciler {
    @Override
    public String group(RelationRecord record) {
      return record.actor().id() + "-" + record.counterpart().id();
    }

    @Override
    public Reconciled reconcile(List<RelationRecord> group) {
      List<Evidence> evidence =
          group.stream()
              .flatMap(record -> record.evidence().stream())
              .sorted(Comparator.comparing(Evidence::article))
              .toList();
      RelationRecord first = group.get(0);
      return new Reconciled(
          List.of(record(group(first), first.actor(), first.counterpart(), evidence)), List.of());
    }
  }

  private static final class NoXx implements Validator {
    @Override
    public List<Finding> check(RelationRecord record) {
      return record.counterpart().id().equals("XX")
          ? List.of(finding(Severity.ERROR, "no-xx", record.quoted().article(), "XX is no party."))
          : List.of();
    }

    @Override
    public List<Finding> check(Article article, List<RelationRecord> records) {
      return List.of(
          finding(
              Severity.NOTE, "count", article.info().title(), records.size() + " records here."));
    }

    private static Finding finding(Severity severity, String check, String article, String what) {
      return new Finding(severity, check, article, "", "", -1, -1, "", what, "Mend it.");
    }
  }

  /** Lists the content, one line each; JSON for the format json. */
  private final class ListExporter implements Exporter {
    private final String format;

    ListExporter(String format) {
      this.format = format;
    }

    @Override
    public String format() {
      return format;
    }

    @Override
    public void export(ReleaseContent content, Path folder) throws IOException {
      if (diskIsFull && format.equals("json")) {
        throw new IOException("No space left on device");
      }
      try (Stream<RelationRecord> records = content.records();
          Stream<Finding> findings = content.findings()) {
        String text =
            switch (format) {
              case "json" ->
                  "{\"dataset\": {}, \"records\": ["
                      + String.join(", ", records.map(r -> "{\"id\": \"" + r.id() + "\"}").toList())
                      + "]}\n";
              case "findings" ->
                  String.join(
                      "", findings.map(f -> f.check() + ": " + f.message() + "\n").toList());
              default ->
                  String.join(
                      "", records.map(r -> r.id() + " " + r.evidence().size() + "\n").toList());
            };
        String file = format.equals("manifest") ? "manifest.json" : "records." + format;
        Files.writeString(folder.resolve(file), text);
      }
    }
  }

  /** Releases in plain folders. */
  private final class Releases implements ReleaseStore {
    @Override
    public void requireUsable(Path target) {}

    @Override
    public void begin(Path target) throws IOException {
      delete(staging(target));
      Files.createDirectories(staging(target));
    }

    @Override
    public void write(Path target, Writing writing) throws IOException {
      Files.createDirectories(staging(target));
      writing.into(staging(target));
    }

    @Override
    public void discard(Path target) throws IOException {
      delete(staging(target));
    }

    @Override
    public void replace(Path target) throws IOException {
      Path old = target.resolveSibling("old");
      if (Files.exists(target)) {
        Files.move(target, old);
      }
      Files.move(staging(target), target);
      if (dieAfterReplacing) {
        if (Files.exists(old)) {
          // As where folders are swapped: the old one has the name of the new one until deleted.
          Files.move(old, staging(target));
        }
        throw new IOException("killed");
      }
      delete(old);
    }

    private static Path staging(Path target) {
      return target.resolveSibling("." + target.getFileName() + ".new");
    }

    private static void delete(Path folder) throws IOException {
      if (!Files.exists(folder)) {
        return;
      }
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}

package org.legation.publish.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
import org.legation.publish.ReleaseContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A release that was published before: its records.json and texts. */
public final class ReleaseOnDisk implements ReleaseContent {
  private final Path folder;
  private final JsonNode root;

  private ReleaseOnDisk(Path folder) {
    this.folder = folder;
    this.root = JsonMapper.shared().readTree(folder.resolve("records.json"));
  }

  public static ReleaseOnDisk at(Path folder) {
    return new ReleaseOnDisk(folder);
  }

  /** 68 records as Legation made them of the articles on Artsakh and, in part, Tonga. */
  static ReleaseOnDisk ofTwoStates() {
    return at(Path.of("src/test/resources/publish/page/release"));
  }

  @Override
  public DatasetInfo dataset() {
    JsonNode dataset = root.path("dataset");
    return new DatasetInfo(
        dataset.path("name").asString(),
        dataset.path("title").asString(),
        dataset.path("version").asString(),
        SourcesSummary.of(sources()));
  }

  @Override
  public Stream<ArticleInfo> sources() {
    return root.path("dataset")
        .path("sources")
        .valueStream()
        .map(
            source ->
                new ArticleInfo(
                    source.path("title").asString(),
                    textOrNull(source, "url"),
                    textOrNull(source, "revision"),
                    textOrNull(source, "revision_date"),
                    textOrNull(source, "license")));
  }

  @Override
  public Stream<RelationRecord> records() {
    return root.path("records").valueStream().map(ReleaseOnDisk::record);
  }

  @Override
  public Stream<Finding> findings() {
    return root.path("findings").valueStream().map(ReleaseOnDisk::finding);
  }

  @Override
  public Stream<ParsedText> texts() {
    return sources().map(source -> new ParsedText(source.slug(), text(source.slug())));
  }

  private String text(String slug) {
    try {
      return Files.readString(folder.resolve("texts").resolve(slug + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RelationRecord record(JsonNode r) {
    Double latitude = numberOrNull(r, "place_latitude");
    Double longitude = numberOrNull(r, "place_longitude");
    return new RelationRecord(
        text(r, "id"),
        RelationType.ofCode(text(r, "type")),
        text(r, "subtype"),
        Status.ofCode(text(r, "status")),
        new Party(text(r, "actor_id"), text(r, "actor_name")),
        text(r, "actor_body"),
        new Party(text(r, "counterpart_id"), text(r, "counterpart_name")),
        text(r, "date"),
        text(r, "date_start"),
        text(r, "date_end"),
        new Place(text(r, "place"), latitude, longitude),
        text(r, "geometry_basis"),
        longitude,
        latitude,
        text(r, "object"),
        text(r, "outcome"),
        countOrNull(r, "votes_for"),
        countOrNull(r, "votes_against"),
        r.path("mutual").asBoolean(),
        text(r, "detail"),
        r.path("confidence").asDouble(),
        r.path("evidence").valueStream().map(ReleaseOnDisk::evidence).toList());
  }

  private static Evidence evidence(JsonNode e) {
    return new Evidence(
        text(e, "article"),
        textOrNull(e, "url"),
        textOrNull(e, "revision"),
        text(e, "section"),
        text(e, "quote"),
        e.path("quote_start").asInt(),
        e.path("quote_end").asInt(),
        text(e, "rule"),
        text(e, "date"));
  }

  private static Finding finding(JsonNode f) {
    return new Finding(
        Severity.valueOf(text(f, "severity").toUpperCase(java.util.Locale.ROOT)),
        text(f, "check"),
        text(f, "article"),
        text(f, "section"),
        text(f, "quote"),
        f.path("quote_start").isNull() ? -1 : f.path("quote_start").asInt(),
        f.path("quote_end").isNull() ? -1 : f.path("quote_end").asInt(),
        text(f, "record_id"),
        text(f, "message"),
        text(f, "advice"));
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).isNull() ? "" : node.path(name).asString();
  }

  private static @Nullable String textOrNull(JsonNode node, String name) {
    String text = text(node, name);
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Double numberOrNull(JsonNode node, String name) {
    return node.path(name).isNumber() ? node.path(name).asDouble() : null;
  }

  private static @Nullable Integer countOrNull(JsonNode node, String name) {
    return node.path(name).isNumber() ? node.path(name).asInt() : null;
  }
}

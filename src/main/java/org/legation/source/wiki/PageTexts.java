package org.legation.source.wiki;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.source.SourceException;

/** The texts of a wiki's pages, in the cache or fetched into it. */
final class PageTexts {
  private final WikiCache cache;
  private final @Nullable PageDownload download;
  private final boolean wikitextWanted;

  /**
   * @param client null to read the cache alone
   */
  PageTexts(WikiCache cache, @Nullable WikiClient client, boolean wikitextWanted) {
    this.cache = cache;
    this.download = client == null ? null : new PageDownload(client);
    this.wikitextWanted = wikitextWanted;
  }

  /**
   * A text, and the revision whose text it is.
   *
   * @param timestamp of the revision, ISO 8601
   */
  record Found(PageDownload.Text text, long revision, String timestamp) {}

  boolean canFetch() {
    return download != null;
  }

  /** Brings the text of the page's revision into the cache, where it is not there yet. */
  void fetch(WikiPage page) throws SourceException {
    try {
      if (download != null && cached(page.revision()) == null) {
        cache.put(page.revision(), download.get(page, wikitextWanted));
      }
      cache.putLatest(page);
    } catch (IOException e) {
      throw SourceException.passing(
          WikiFailures.UNREACHABLE,
          cache.folder() + " cannot be written or read",
          String.valueOf(e.getMessage()),
          "check its rights and the disk",
          e);
    }
  }

  /** The text of the page's revision; null if it is not in the cache, or damaged there. */
  @Nullable Found current(WikiPage page) throws SourceException {
    return found(page.revision(), page.timestamp());
  }

  /** The text that was fetched last of the page before this revision; null if there is none. */
  @Nullable Found earlier(WikiPage page) throws SourceException {
    WikiPage latest = cache.latest(page.id());
    return latest == null || latest.revision() == page.revision()
        ? null
        : found(latest.revision(), latest.timestamp());
  }

  /** Why a text that nobody tried to fetch is not in the cache. */
  SourceException absence(WikiPage page, String location) throws SourceException {
    try {
      for (boolean html : List.of(true, false)) {
        Path damaged = cache.damaged(page.revision(), html);
        if (damaged != null) {
          return SourceException.passing(
              PageOutcomes.DAMAGED,
              damaged + " is not what was fetched",
              "its checksum is another, or missing",
              "run once without --offline, which fetches it again",
              null);
        }
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    return SourceException.passing(
        WikiFailures.UNREACHABLE,
        location + " cannot be read",
        "its revision %d is not in %s".formatted(page.revision(), cache.folder()),
        "run once without --offline",
        null);
  }

  private @Nullable Found found(long revision, String timestamp) throws SourceException {
    try {
      PageDownload.Text text = cached(revision);
      return text == null ? null : new Found(text, revision, timestamp);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private PageDownload.@Nullable Text cached(long revision) throws IOException {
    byte[] html = wikitextWanted ? null : cache.page(revision, true);
    if (html != null) {
      return new PageDownload.Text(true, html);
    }
    if (!wikitextWanted && cache.damaged(revision, true) != null) {
      return null;
    }
    byte[] wikitext = cache.page(revision, false);
    return wikitext == null ? null : new PageDownload.Text(false, wikitext);
  }

  private SourceException unreadable(IOException e) {
    return new SourceException(
        "%s cannot be read (%s); delete it, and run again."
            .formatted(cache.folder(), e.getMessage()),
        e);
  }
}

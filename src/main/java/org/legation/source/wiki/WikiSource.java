package org.legation.source.wiki;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.legation.model.ArticleInfo;
import org.legation.model.RawArticle;
import org.legation.model.RawArticle.MediaType;
import org.legation.source.ArticleCursor;
import org.legation.source.ArticleSource;
import org.legation.source.OfferedArticle;
import org.legation.source.PageAddress;
import org.legation.source.SourceException;
import org.legation.source.SourceNotice;
import org.legation.source.StateDigest;

/** Pages of a wiki whose revisions are known; texts that are not in the cache are fetched. */
final class WikiSource implements ArticleSource {
  private static final int DAY = "2024-05-01".length();

  private final WikiRequest request;
  private final List<WikiPage> pages;
  private final WikiCache cache;
  private final @Nullable PageDownload download;
  private final WikiPolicy policy;
  private final FetchLimits limits;
  private final PageOutcomes outcomes = PageOutcomes.load();

  WikiSource(
      WikiRequest request,
      List<WikiPage> pages,
      WikiCache cache,
      @Nullable WikiClient client,
      WikiPolicy policy,
      FetchLimits limits) {
    this.request = request;
    this.pages = List.copyOf(pages);
    this.cache = cache;
    this.download = client == null ? null : new PageDownload(client);
    this.policy = policy;
    this.limits = limits;
  }

  @Override
  public String state() {
    StateDigest digest =
        new StateDigest().add(request.host(), request.wikitext(), request.license());
    pages.forEach(page -> digest.add(page.asked(), page.title(), page.revision(), page.outcomes()));
    return digest.hex();
  }

  @Override
  public long count() {
    return pages.size();
  }

  @Override
  public ArticleCursor open() {
    ExecutorService fetchers = Executors.newFixedThreadPool(limits.atOnce());
    List<Article> articles = new ArrayList<>();
    for (WikiPage page : pages) {
      boolean wanted = download != null && page.outcomes().stream().noneMatch(outcomes::skips);
      articles.add(new Article(page, wanted ? fetchers.submit(() -> fetch(page)) : null));
    }
    fetchers.shutdown();
    return new Cursor(articles.iterator(), fetchers);
  }

  /** Brings the text into the cache, where it is not there yet. */
  private boolean fetch(WikiPage page) throws SourceException {
    try {
      if (cached(page) == null && download != null) {
        cache.put(page.revision(), download.get(page, request.wikitext()));
      }
      return true;
    } catch (IOException e) {
      throw new SourceException(
          WikiFailures.UNREACHABLE,
          "%s cannot be written or read (%s); check its rights and the disk."
              .formatted(cache.folder(), e.getMessage()),
          true,
          e);
    }
  }

  private PageDownload.@Nullable Text cached(WikiPage page) throws IOException {
    byte[] html = request.wikitext() ? null : cache.page(page.revision(), true);
    if (html != null) {
      return new PageDownload.Text(true, html);
    }
    if (!request.wikitext() && cache.damaged(page.revision(), true) != null) {
      return null;
    }
    byte[] wikitext = cache.page(page.revision(), false);
    return wikitext == null ? null : new PageDownload.Text(false, wikitext);
  }

  private void requireUndamaged(WikiPage page) throws IOException, SourceException {
    for (boolean html : List.of(true, false)) {
      Path damaged = cache.damaged(page.revision(), html);
      if (damaged != null) {
        throw new SourceException(
            PageOutcomes.DAMAGED,
            "%s is not what was fetched (its checksum is another, or missing); run once without --offline, which fetches it again."
                .formatted(damaged),
            true,
            null);
      }
    }
  }

  private RawArticle article(WikiPage page, PageDownload.Text text, String location) {
    String license =
        request.license() == null ? policy.license(request.host()).orElse(null) : request.license();
    ArticleInfo info =
        new ArticleInfo(
            page.title(),
            policy.origin(request.host()) + "/wiki/" + PageAddress.of(page.title()),
            Long.toString(page.revision()),
            page.timestamp().length() < DAY ? null : page.timestamp().substring(0, DAY),
            license);
    return new RawArticle(
        location,
        text.bytes(),
        text.html() ? MediaType.HTML : MediaType.WIKITEXT,
        page.title(),
        info);
  }

  /** Hands out the pages while others are being fetched. */
  private record Cursor(Iterator<Article> articles, ExecutorService fetchers)
      implements ArticleCursor {
    @Override
    public @Nullable OfferedArticle next() {
      return articles.hasNext() ? articles.next() : null;
    }

    @Override
    public void close() {
      fetchers.shutdownNow();
    }
  }

  private final class Article implements OfferedArticle {
    private final WikiPage page;
    private final @Nullable Future<Boolean> fetched;

    Article(WikiPage page, @Nullable Future<Boolean> fetched) {
      this.page = page;
      this.fetched = fetched;
    }

    @Override
    public String location() {
      return "%s, \"%s\"".formatted(request.host(), page.title());
    }

    @Override
    public String title() {
      return page.title();
    }

    @Override
    public List<SourceNotice> notices() {
      return page.outcomes().stream().map(id -> outcomes.notice(id, request.host(), page)).toList();
    }

    @Override
    public RawArticle read() throws SourceException {
      for (String id : page.outcomes()) {
        if (outcomes.skips(id)) {
          SourceNotice notice = outcomes.notice(id, request.host(), page);
          throw new SourceException(id, notice.message() + " " + notice.advice(), false, null);
        }
      }
      await();
      try {
        PageDownload.Text text = cached(page);
        if (text != null) {
          return article(page, text, location());
        }
        requireUndamaged(page);
      } catch (IOException e) {
        throw new SourceException(
            "%s cannot be read (%s); delete it, and run again."
                .formatted(cache.folder(), e.getMessage()),
            e);
      }
      throw new SourceException(
          WikiFailures.UNREACHABLE,
          "Revision %d of %s is not in %s; run once without --offline."
              .formatted(page.revision(), location(), cache.folder()),
          true,
          null);
    }

    private void await() throws SourceException {
      if (fetched == null) {
        return;
      }
      try {
        fetched.get();
      } catch (ExecutionException e) {
        if (e.getCause() instanceof SourceException known) {
          throw known;
        }
        throw new IllegalStateException(location(), e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new SourceException(
            WikiFailures.UNREACHABLE, location() + " was not fetched: stopped.", true, e);
      }
    }
  }
}

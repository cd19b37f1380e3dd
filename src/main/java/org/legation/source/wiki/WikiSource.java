package org.legation.source.wiki;

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
import org.legation.source.RevisionDay;
import org.legation.source.SourceException;
import org.legation.source.SourceNotice;
import org.legation.source.StateDigest;

/** Pages of a wiki whose revisions are known; texts that are not in the cache are fetched. */
final class WikiSource implements ArticleSource {
  private final WikiRequest request;
  private final List<WikiPage> pages;
  private final PageTexts texts;
  private final WikiPolicy policy;
  private final int atOnce;
  private final PageOutcomes outcomes = PageOutcomes.load();

  /**
   * @param atOnce how many pages are fetched at a time
   */
  WikiSource(
      WikiRequest request, List<WikiPage> pages, PageTexts texts, WikiPolicy policy, int atOnce) {
    this.request = request;
    this.pages = List.copyOf(pages);
    this.texts = texts;
    this.policy = policy;
    this.atOnce = atOnce;
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
    ExecutorService fetchers = Executors.newFixedThreadPool(atOnce);
    return new Cursor(pages.iterator(), fetchers);
  }

  /** Null if it went well, or why not; a failure is told when the article is read. */
  private @Nullable SourceException fetch(WikiPage page) {
    try {
      texts.fetch(page);
      return null;
    } catch (SourceException e) {
      return e;
    }
  }

  private RawArticle article(WikiPage page, PageTexts.Found found, String location) {
    String license =
        request.license() == null ? policy.license(request.host()).orElse(null) : request.license();
    ArticleInfo info =
        new ArticleInfo(
            page.title(),
            policy.origin(request.host()) + "/wiki/" + PageAddress.of(page.title()),
            Long.toString(found.revision()),
            RevisionDay.of(found.timestamp()),
            license);
    return new RawArticle(
        location,
        found.text().bytes(),
        found.text().html() ? MediaType.HTML : MediaType.WIKITEXT,
        page.title(),
        info);
  }

  /**
   * Begins to fetch a page when it is handed out; so of several that go over the pages, each
   * fetches those of its own share alone.
   */
  private final class Cursor implements ArticleCursor {
    private final Iterator<WikiPage> following;
    private final ExecutorService fetchers;

    Cursor(Iterator<WikiPage> following, ExecutorService fetchers) {
      this.following = following;
      this.fetchers = fetchers;
    }

    @Override
    public @Nullable OfferedArticle next() {
      if (!following.hasNext()) {
        return null;
      }
      WikiPage page = following.next();
      boolean wanted = texts.canFetch() && page.outcomes().stream().noneMatch(outcomes::skips);
      return new Article(page, wanted ? fetchers.submit(() -> fetch(page)) : null);
    }

    @Override
    public void skip(long articles) {
      for (long i = 0; i < articles && following.hasNext(); i++) {
        following.next();
      }
    }

    @Override
    public void close() {
      fetchers.shutdownNow();
    }
  }

  private final class Article implements OfferedArticle {
    private final WikiPage page;
    private final @Nullable Future<@Nullable SourceException> fetched;
    private @Nullable SourceNotice standIn;

    Article(WikiPage page, @Nullable Future<@Nullable SourceException> fetched) {
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
      List<SourceNotice> notices = new ArrayList<>();
      page.outcomes().forEach(id -> notices.add(outcomes.notice(id, request.host(), page)));
      if (standIn != null) {
        notices.add(standIn);
      }
      return notices;
    }

    @Override
    public RawArticle read() throws SourceException {
      requireArticle();
      standIn = null;
      SourceException failure = failureOfFetch();
      PageTexts.Found found = failure == null ? texts.current(page) : null;
      if (found == null) {
        failure = failure == null ? texts.absence(page, location()) : failure;
        found = texts.earlier(page);
        if (found == null) {
          throw failure;
        }
        standIn = outcomes.standIn(request.host(), page, found, failure.reason());
      }
      return article(page, found, location());
    }

    private void requireArticle() throws SourceException {
      for (String id : page.outcomes()) {
        if (outcomes.skips(id)) {
          throw SourceException.of(outcomes.notice(id, request.host(), page));
        }
      }
    }

    private @Nullable SourceException failureOfFetch() throws SourceException {
      if (fetched == null) {
        return null;
      }
      try {
        return fetched.get();
      } catch (ExecutionException e) {
        throw new IllegalStateException(location(), e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw SourceException.passing(
            WikiFailures.UNREACHABLE,
            location() + " was not fetched",
            "the run was stopped",
            "run again",
            e);
      }
    }
  }
}

package org.legation.source.wiki;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.legation.source.ArticleSource;
import org.legation.source.SourceException;

/** Opens the wikis of a job: asks them for the revisions of their pages, or the cache alone. */
public final class WikiAccess {
  private final Path cache;
  private final boolean offline;
  private final String version;
  private final WikiPolicy policy;
  private final FetchLimits limits;

  /**
   * Access by these rules.
   *
   * @param cache the folder in which pages are kept
   * @param offline whether to read the cache alone
   * @param version of Legation, for the wiki's operators
   */
  public WikiAccess(
      Path cache, boolean offline, String version, WikiPolicy policy, FetchLimits limits) {
    this.cache = cache;
    this.offline = offline;
    this.version = version;
    this.policy = policy;
    this.limits = limits;
  }

  /**
   * The pages of a request, with the revisions that they have now; the texts are not fetched yet.
   *
   * @throws SourceException if the wiki cannot be asked, or has no such pages
   */
  public ArticleSource open(WikiRequest request) throws SourceException {
    WikiCache kept = new WikiCache(cache, request.host());
    List<WikiPage> before = kept.list(request);
    if (offline) {
      if (before == null) {
        throw new SourceException(
            "%s holds nothing for this source of %s; run once without --offline."
                .formatted(kept.folder(), request.host()));
      }
      return source(request, before, kept, null);
    }
    WikiClient client = new WikiClient(request.host(), request.operator(), version, policy, limits);
    List<WikiPage> pages = withHistory(ask(new WikiApi(client), request), before);
    try {
      kept.put(request, pages);
    } catch (IOException e) {
      throw new SourceException(
          "%s cannot be written (%s); check its rights, or name another folder by --cache."
              .formatted(kept.folder(), e.getMessage()),
          e);
    }
    return source(request, pages, kept, client);
  }

  private WikiSource source(
      WikiRequest request, List<WikiPage> pages, WikiCache kept, @Nullable WikiClient client) {
    PageTexts texts = new PageTexts(kept, client, request.wikitext());
    return new WikiSource(request, pages, texts, policy, limits.atOnce());
  }

  private static List<WikiPage> ask(WikiApi api, WikiRequest request) throws SourceException {
    if (request.listing() instanceof Listing.Titles named) {
      return distinct(api.pages(named.titles().stream().distinct().toList()));
    }
    List<String> titles =
        request.listing() instanceof Listing.Category category
            ? api.category(category.name())
            : api.links(((Listing.Links) request.listing()).page());
    List<String> matching = titles.stream().filter(request.matching()::matches).toList();
    if (matching.isEmpty()) {
      throw new SourceException(
          "None of the %,d titles that %s lists matches '%s'; correct 'matching' in the job."
              .formatted(titles.size(), request.host(), request.matching()));
    }
    return distinct(api.pages(matching));
  }

  /** Two titles may lead to one page, which is read once. */
  private static List<WikiPage> distinct(List<WikiPage> pages) {
    Set<Long> seen = new HashSet<>();
    return pages.stream().filter(page -> page.id() == 0 || seen.add(page.id())).toList();
  }

  /** Tells pages that were moved or deleted since the last time from redirects and mistakes. */
  private static List<WikiPage> withHistory(List<WikiPage> pages, @Nullable List<WikiPage> before) {
    Map<String, WikiPage> known = new HashMap<>();
    if (before != null) {
      before.forEach(page -> known.put(page.asked(), page));
    }
    return pages.stream().map(page -> withHistory(page, known.get(page.asked()))).toList();
  }

  private static WikiPage withHistory(WikiPage page, @Nullable WikiPage before) {
    if (before == null) {
      return page;
    }
    List<String> outcomes = new ArrayList<>(page.outcomes());
    boolean wasRead = before.id() != 0 || before.outcomes().contains(PageOutcomes.DELETED);
    if (wasRead) {
      outcomes.replaceAll(id -> id.equals(PageOutcomes.MISSING) ? PageOutcomes.DELETED : id);
    }
    boolean moved =
        before.id() == page.id()
            && (!before.outcomes().contains(PageOutcomes.REDIRECTED)
                || before.outcomes().contains(PageOutcomes.MOVED));
    if (moved) {
      outcomes.replaceAll(id -> id.equals(PageOutcomes.REDIRECTED) ? PageOutcomes.MOVED : id);
    }
    return new WikiPage(
        page.asked(), page.title(), page.id(), page.revision(), page.timestamp(), outcomes);
  }
}

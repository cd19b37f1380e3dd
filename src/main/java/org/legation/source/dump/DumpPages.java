package org.legation.source.dump;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.legation.model.ArticleInfo;
import org.legation.model.RawArticle;
import org.legation.model.RawArticle.MediaType;
import org.legation.source.OfferedArticle;
import org.legation.source.PageAddress;
import org.legation.source.RevisionDay;
import org.legation.source.SourceException;

/** Makes articles of the pages of one XML dump. */
final class DumpPages {
  private final Dump dump;
  private final @Nullable URI base;

  /**
   * For the wiki of a dump.
   *
   * @param base the address of its main page, where the dump tells it
   */
  DumpPages(Dump dump, @Nullable String base) {
    this.dump = dump;
    this.base = base == null ? null : web(base);
  }

  OfferedArticle article(DumpPage page) {
    String location = dump.pageLocation(page.title());
    String wikitext = page.wikitext();
    ArticleInfo info =
        new ArticleInfo(
            page.title(),
            base == null ? null : base.resolve("./" + PageAddress.of(page.title())).toString(),
            page.revision(),
            RevisionDay.of(page.timestamp()),
            license());
    return new DumpArticle(
        location,
        page.title(),
        wikitext == null
            ? null
            : new RawArticle(
                location,
                wikitext.getBytes(StandardCharsets.UTF_8),
                MediaType.WIKITEXT,
                page.title(),
                info),
        String.format(
            Locale.ROOT,
            "%s has more than the %,d characters that a page may have; leave it out by its title.",
            location,
            dump.limits().wikitextCharacters()));
  }

  private @Nullable String license() {
    if (dump.license() != null || base == null) {
      return dump.license();
    }
    return dump.hosts().license(String.valueOf(base.getHost())).orElse(null);
  }

  private static @Nullable URI web(String base) {
    try {
      URI uri = new URI(base.strip());
      return "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()) ? uri : null;
    } catch (URISyntaxException e) {
      return null; // then articles have no address, which is optional
    }
  }

  /** A page with its text, or the reason why there is none. */
  record DumpArticle(
      String location, @Nullable String title, @Nullable RawArticle article, String otherwise)
      implements OfferedArticle {
    static final String TOO_LARGE = "article-too-large";

    @Override
    public RawArticle read() throws SourceException {
      if (article == null) {
        throw new SourceException(TOO_LARGE, otherwise, null);
      }
      return article;
    }
  }
}

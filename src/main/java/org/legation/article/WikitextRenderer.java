package org.legation.article;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sweble.wikitext.engine.EngineException;
import org.sweble.wikitext.engine.ExpansionCallback;
import org.sweble.wikitext.engine.ExpansionFrame;
import org.sweble.wikitext.engine.FullPage;
import org.sweble.wikitext.engine.PageId;
import org.sweble.wikitext.engine.PageTitle;
import org.sweble.wikitext.engine.WtEngineImpl;
import org.sweble.wikitext.engine.config.WikiConfig;
import org.sweble.wikitext.engine.nodes.EngProcessedPage;
import org.sweble.wikitext.engine.output.HtmlRenderer;
import org.sweble.wikitext.engine.output.HtmlRendererCallback;
import org.sweble.wikitext.engine.output.MediaInfo;
import org.sweble.wikitext.parser.nodes.WtPreproWikitextPage;
import org.sweble.wikitext.parser.nodes.WtUrl;
import org.sweble.wikitext.parser.parser.LinkTargetException;

/** Renders wikitext to HTML with the Sweble parser. */
final class WikitextRenderer {
  private static final int LATEST = -1;

  private final TemplateTable templates;
  private final CountryCodes codes;
  private final ParseLimits limits;
  private final WikiConfig config;

  WikitextRenderer(TemplateTable templates, CountryCodes codes, ParseLimits limits) {
    this.templates = templates;
    this.codes = codes;
    this.limits = limits;
    this.config = WikitextConfig.of(templates);
  }

  /**
   * A page in HTML.
   *
   * @param vanishedTemplates unknown templates by name, with the number of their calls
   */
  record Rendered(String html, Map<String, Integer> vanishedTemplates) {}

  Rendered render(String location, String title, String wikitext)
      throws UnreadableArticleException {
    Templates callback = new Templates();
    try {
      PageTitle page = pageTitle(title);
      PageId id = new PageId(page, LATEST);
      WtEngineImpl engine = new WtEngineImpl(config);
      EngProcessedPage expanded = engine.expand(id, wikitext, callback);
      EmptyCells.separate(expanded.getPage());
      WtPreproWikitextPage mended =
          engine.nf().preproPage(engine.nf().list(expanded.getPage()), expanded.getEntityMap());
      EngProcessedPage parsed = engine.postprocessPpOrExpAst(id, mended);
      FirstLines.end(parsed.getPage());
      WikitextCleaner.clean(parsed.getPage());
      String html = HtmlRenderer.print(new NoLinks(), config, page, parsed.getPage());
      return new Rendered(FirstLines.toHtml(html), callback.vanished);
    } catch (StackOverflowError e) {
      throw tooDeep(location);
    } catch (EngineException | LinkTargetException | RuntimeException e) {
      Throwable root = root(e);
      if (root instanceof StackOverflowError) {
        throw tooDeep(location);
      }
      String message = root.getMessage();
      throw new UnreadableArticleException(
          "%s cannot be read as wikitext (%s); mend its markup or give it as HTML."
              .formatted(
                  location,
                  message == null ? root.getClass().getSimpleName() : Chars.excerpt(message)));
    }
  }

  /** The library descends by recursion and knows no limit of its own but the stack's. */
  private UnreadableArticleException tooDeep(String location) {
    return new LimitGuard(location, limits).tooDeep("its wikitext");
  }

  private PageTitle pageTitle(String title) throws LinkTargetException {
    try {
      return PageTitle.make(config, title);
    } catch (LinkTargetException e) {
      // A title that is none in a wiki, as with "|" or "#", only matters to {{PAGENAME}}.
      return PageTitle.make(config, "Article");
    }
  }

  private static Throwable root(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /** Gives each template the wikitext of our table, and counts those that are not in it. */
  private final class Templates implements ExpansionCallback {
    /** No page has a longer title. */
    private static final int LONGEST_NAME = 255;

    private final Map<String, Integer> vanished = new TreeMap<>();

    @Override
    public FullPage retrieveWikitext(ExpansionFrame frame, PageTitle title) {
      String name = title.getDenormalizedTitle();
      String shown = codes.name(name);
      if (shown == null) {
        shown = templates.wikitext(name);
      }
      if (shown == null) {
        vanished.merge(name.substring(0, Math.min(name.length(), LONGEST_NAME)), 1, Integer::sum);
        shown = "";
      }
      return new FullPage(new PageId(title, LATEST), shown);
    }

    @Override
    public @Nullable String fileUrl(PageTitle title, int width, int height) {
      return null;
    }
  }

  /** Only the text of links matters, not where they lead. */
  private static final class NoLinks implements HtmlRendererCallback {
    @Override
    public boolean resourceExists(PageTitle target) {
      return true;
    }

    @Override
    public @Nullable MediaInfo getMediaInfo(String title, int width, int height) {
      return null;
    }

    @Override
    public String makeUrl(PageTitle target) {
      return "";
    }

    @Override
    public String makeUrl(WtUrl target) {
      return "";
    }

    @Override
    public String makeUrlMissingTarget(String path) {
      return "";
    }
  }
}

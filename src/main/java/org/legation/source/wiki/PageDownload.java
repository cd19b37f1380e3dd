package org.legation.source.wiki;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.legation.source.PageAddress;
import org.legation.source.SourceException;

/**
 * Gets the text of a revision: as HTML by the REST API, old or new, and as wikitext where there is
 * neither.
 */
final class PageDownload {
  private static final Pattern CHARSET =
      Pattern.compile("charset=\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern REVISION =
      Pattern.compile("<html[^<>]*?\\babout=\"[^\"<>]*/revision/(\\d+)\"");
  private static final int HEAD = 4000;

  private final WikiClient client;
  private final WikiApi api;

  PageDownload(WikiClient client) {
    this.client = client;
    this.api = new WikiApi(client);
  }

  /** What was got: HTML or wikitext, as UTF-8. */
  record Text(boolean html, byte[] bytes) {}

  /**
   * The text of the page's revision.
   *
   * @throws SourceException if it cannot be had, or is not that page
   */
  Text get(WikiPage page, boolean wikitextWanted) throws SourceException {
    for (String path : wikitextWanted ? List.<String>of() : paths(page)) {
      WikiAnswer answer = client.get(path, any -> false);
      if (answer.isGood()) {
        requireArticle(answer, page);
        return new Text(true, answer.body());
      }
      if (!answer.isAbsent()) {
        throw WikiFailures.unreachable(
            client.host(), "it answers with status " + answer.status(), null);
      }
    }
    String wikitext = api.wikitext(page.revision());
    if (wikitext == null) {
      throw damaged(page, "its revision %d is not there".formatted(page.revision()));
    }
    return new Text(false, wikitext.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> paths(WikiPage page) {
    String title = PageAddress.of(page.title()).replace("/", "%2F");
    return List.of(
        "/api/rest_v1/page/html/%s/%d?redirect=false".formatted(title, page.revision()),
        "/w/rest.php/v1/revision/%d/html".formatted(page.revision()));
  }

  /** Whole, in UTF-8, and of this revision: what else comes with status 200 is no article. */
  private void requireArticle(WikiAnswer answer, WikiPage page) throws SourceException {
    Matcher charset = CHARSET.matcher(answer.contentType());
    if (charset.find() && !charset.group(1).equalsIgnoreCase("utf-8")) {
      throw damaged(page, "it comes in the encoding " + charset.group(1) + ", not UTF-8");
    }
    String html = utf8(answer.body());
    if (html == null) {
      throw damaged(page, "its text is not in UTF-8");
    }
    String low = html.substring(Math.max(0, html.length() - 200)).toLowerCase(Locale.ROOT);
    if (!low.contains("</html>")) {
      throw damaged(page, "its end is missing");
    }
    String head = html.substring(0, Math.min(HEAD, html.length()));
    Matcher revision = REVISION.matcher(head);
    boolean right =
        revision.find()
            ? revision.group(1).equals(Long.toString(page.revision()))
            : head.contains("parsoid") || html.contains("mw-parser-output");
    if (!right) {
      throw damaged(page, "what came is not revision %d of it".formatted(page.revision()));
    }
  }

  private SourceException damaged(WikiPage page, String reason) {
    return SourceException.passing(
        PageOutcomes.DAMAGED,
        "The page \"%s\" of %s cannot be read".formatted(page.title(), client.host()),
        reason,
        "run again later",
        null);
  }

  private static @Nullable String utf8(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}

package org.legation.publish;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.legation.model.ArticleInfo;

/** Links into articles. A link that cannot be made is empty. */
public final class ArticleLinks {
  /** Words at each end of a quote that is too long, or crosses cells or lines, to stand whole. */
  private static final int WORDS_AT_EACH_END = 6;

  private static final int LONGEST_WHOLE_QUOTE = 300;
  private static final Pattern MEDIAWIKI_PATH = Pattern.compile("/wiki/.+");
  private static final Pattern REVISION_NUMBER = Pattern.compile("\\d+");
  private static final Pattern BREAK = Pattern.compile("[\\t\\r\\n|]+");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final String UNRESERVED = "._~!$'()*";

  private ArticleLinks() {}

  /**
   * The live article, with a text fragment that makes browsers jump to the quote and mark it.
   *
   * @param url where the article can be read, or null
   * @param quote as the parsed text has it
   */
  public static String toQuote(@Nullable String url, String quote) {
    String address = web(url);
    String fragment = fragment(quote);
    if (address.isEmpty() || fragment.isEmpty()) {
      return address;
    }
    return address + (address.contains("#") ? "" : "#") + ":~:text=" + fragment;
  }

  /** The revision that was read, where the source is a MediaWiki and its number is known. */
  public static String permanent(@Nullable String url, @Nullable String revision) {
    String address = web(url);
    if (address.isEmpty() || revision == null || !REVISION_NUMBER.matcher(revision).matches()) {
      return "";
    }
    URI uri = URI.create(address);
    String path = uri.getRawPath();
    if (path == null || !MEDIAWIKI_PATH.matcher(path).matches()) {
      return "";
    }
    return uri.getScheme() + "://" + uri.getRawAuthority() + "/w/index.php?oldid=" + revision;
  }

  /** The revision of a source that was read; see {@link #permanent(String, String)}. */
  public static String permanent(ArticleInfo source) {
    return permanent(source.url(), source.revision());
  }

  /** The address if it is one of the web, so that data never makes a link of another scheme. */
  private static String web(@Nullable String url) {
    if (url == null) {
      return "";
    }
    try {
      URI uri = new URI(url);
      boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equals(uri.getScheme());
      return web && uri.getRawAuthority() != null ? uri.toASCIIString() : "";
    } catch (URISyntaxException e) {
      return ""; // the column url shows it as it is; it is only not clickable
    }
  }

  private static String fragment(String quote) {
    List<String> parts =
        BREAK.splitAsStream(quote).map(String::strip).filter(p -> !p.isEmpty()).toList();
    if (parts.isEmpty()) {
      return "";
    }
    boolean whole = parts.size() == 1 && quote.length() <= LONGEST_WHOLE_QUOTE;
    if (whole) {
      return encode(parts.get(0));
    }
    String first = firstWords(parts.get(0));
    String last = lastWords(parts.get(parts.size() - 1));
    return encode(first) + "," + encode(last);
  }

  private static String firstWords(String text) {
    List<String> words = Arrays.asList(SPACE.split(text));
    return String.join(" ", words.subList(0, Math.min(WORDS_AT_EACH_END, words.size())));
  }

  private static String lastWords(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(SPACE.split(text)));
    return String.join(
        " ", words.subList(Math.max(0, words.size() - WORDS_AT_EACH_END), words.size()));
  }

  /** Percent-encodes; in text fragments hyphen, comma and ampersand have a meaning of their own. */
  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      int c = octet & 0xff;
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      if (plain) {
        encoded.append((char) c);
      } else {
        encoded.append('%').append(hexDigit(c >> 4)).append(hexDigit(c));
      }
    }
    return encoded.toString();
  }

  private static char hexDigit(int value) {
    return Character.toUpperCase(Character.forDigit(value & 0xf, 16));
  }
}

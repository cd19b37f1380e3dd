package org.legation.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.legation.model.RawArticle;
import org.legation.model.RawArticle.MediaType;

/** Turns bytes into text, and refuses what is empty, too large or no text. */
final class TextDecoder {
  private static final Pattern META_CHARSET =
      Pattern.compile(
          "<meta[^<>]{0,200}charset\\s*+=\\s*+[\"']?+\\s*+([A-Za-z0-9_:.-]+)",
          Pattern.CASE_INSENSITIVE);
  private static final int META_WITHIN = 4096;
  private static final double CONTROL_SHARE = 0.02;
  private static final String AS_TEXT = "give it as HTML, plain text or wikitext in UTF-8.";

  private final ParseLimits limits;

  TextDecoder(ParseLimits limits) {
    this.limits = limits;
  }

  /** The text without byte order mark, every line ended by one line feed. */
  String decode(RawArticle raw) throws UnreadableArticleException {
    byte[] bytes = raw.bytes();
    String name = raw.location();
    if (bytes.length == 0) {
      throw new UnreadableArticleException(name + " is empty; give a file with text.");
    }
    if (bytes.length > limits.maxBytes()) {
      throw new UnreadableArticleException(
          "%s has %,d bytes, more than the %,d that one article may have; split it into articles."
              .formatted(name, bytes.length, limits.maxBytes()));
    }
    Mark mark = Mark.of(bytes);
    Charset charset = mark.charset();
    if (charset == null) {
      refuseNul(name, bytes);
      charset = raw.mediaType() == MediaType.HTML ? declared(name, bytes) : StandardCharsets.UTF_8;
    }
    String text = decode(name, bytes, mark.length(), charset);
    refuseControls(name, text);
    if (text.chars().allMatch(c -> Chars.isBlank((char) c))) {
      throw new UnreadableArticleException(
          name + " holds nothing but blanks; give a file with text.");
    }
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Charset declared(String name, byte[] bytes) throws UnreadableArticleException {
    String head =
        new String(bytes, 0, Math.min(bytes.length, META_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher meta = META_CHARSET.matcher(head);
    if (!meta.find()) {
      return StandardCharsets.UTF_8;
    }
    String label = meta.group(1).toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(label);
      // The HTML standard reads Latin-1 and ASCII as windows-1252, as all browsers do.
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      // Who can read the declaration byte by byte is not looking at UTF-16.
      boolean wide = label.startsWith("utf-16") || label.startsWith("utf-32");
      return latin ? Charset.forName("windows-1252") : wide ? StandardCharsets.UTF_8 : charset;
    } catch (IllegalArgumentException e) {
      throw new UnreadableArticleException(
          "%s declares the charset \"%s\", which is unknown; save it as UTF-8."
              .formatted(name, label));
    }
  }

  private static String decode(String name, byte[] bytes, int from, Charset charset)
      throws UnreadableArticleException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out =
        CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new UnreadableArticleException(
          "%s is not valid %s: line %d, byte %d; save it as UTF-8."
              .formatted(name, charset.name(), line, in.position()));
    }
    decoder.flush(out);
    return out.flip().toString();
  }

  private static void refuseNul(String name, byte[] bytes) throws UnreadableArticleException {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableArticleException(
            "%s is binary, not text (byte %d is NUL); %s".formatted(name, i, AS_TEXT));
      }
    }
  }

  private static void refuseControls(String name, String text) throws UnreadableArticleException {
    long controls =
        text.chars()
            .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    if (controls > text.length() * CONTROL_SHARE) {
      throw new UnreadableArticleException(
          "%s is binary, not text (%d control characters); %s".formatted(name, controls, AS_TEXT));
    }
  }

  /** A byte order mark, or none. */
  private record Mark(@Nullable Charset charset, int length) {
    static Mark of(byte[] bytes) {
      if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
        return new Mark(StandardCharsets.UTF_8, 3);
      }
      if (starts(bytes, 0xFE, 0xFF)) {
        return new Mark(StandardCharsets.UTF_16BE, 2);
      }
      if (starts(bytes, 0xFF, 0xFE)) {
        return new Mark(StandardCharsets.UTF_16LE, 2);
      }
      return new Mark(null, 0);
    }

    private static boolean starts(byte[] bytes, int... mark) {
      for (int i = 0; i < mark.length; i++) {
        if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
          return false;
        }
      }
      return true;
    }
  }
}

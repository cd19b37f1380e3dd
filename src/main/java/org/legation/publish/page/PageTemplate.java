package org.legation.publish.page;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page without its data: markup, styles, script and map. */
final class PageTemplate {
  private static final List<String> STYLES =
      List.of("base", "layout", "filters", "map", "table", "detail", "print");
  private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");
  private static final Pattern BREAKS_OUT =
      Pattern.compile("</(script|style)|<!--", Pattern.CASE_INSENSITIVE);

  private final String markup;
  private final String style;
  private final String script;
  private final String world;

  private PageTemplate(String markup, String style, String script, String world) {
    this.markup = markup;
    this.style = unbroken(style);
    this.script = unbroken(script);
    this.world = unbroken(world.strip());
  }

  /** The one that comes with the jar. */
  static PageTemplate bundled() {
    String style =
        STYLES.stream()
            .map(name -> PageResources.read("css/" + name + ".css"))
            .collect(Collectors.joining("\n"));
    String script = ModuleBundle.of("main", name -> PageResources.read("js/" + name + ".js"));
    return new PageTemplate(
        PageResources.read("page.html"), style, script, PageResources.read("world.json"));
  }

  /** Writes the page with its data. */
  void write(Writer out, String title, PageData data) throws IOException {
    Matcher slot = SLOT.matcher(markup);
    int end = 0;
    while (slot.find()) {
      out.append(markup, end, slot.start());
      switch (slot.group(1)) {
        case "title" -> out.write(escape(title));
        case "policy" -> out.write(policy());
        case "style" -> out.write(style);
        case "script" -> out.write(script);
        case "world" -> out.write(world);
        case "data" -> {
          try (ScriptPieces pieces = new ScriptPieces(out, "data")) {
            data.write(new ScriptSafeWriter(pieces));
          }
        }
        default -> throw new IllegalStateException("page.html: unknown slot " + slot.group());
      }
      end = slot.end();
    }
    out.append(markup, end, markup.length());
  }

  /** Nothing but this script and this style; no request to anywhere. */
  private String policy() {
    return "default-src 'none'; script-src '"
        + hash(script)
        + "'; style-src '"
        + hash(style)
        + "'; img-src data:; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String unbroken(String text) {
    Matcher matcher = BREAKS_OUT.matcher(text);
    if (matcher.find()) {
      throw new IllegalStateException("a part of the page holds " + matcher.group());
    }
    return text;
  }
}

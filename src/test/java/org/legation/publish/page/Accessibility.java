package org.legation.publish.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What axe-core finds on a page that would keep people from using it. */
final class Accessibility {
  private final Browser browser;
  private final String axe;

  Accessibility(Browser browser) throws IOException {
    this.browser = browser;
    try (InputStream script =
        Objects.requireNonNull(
            Accessibility.class.getResourceAsStream("/axe.min.js"), "the script of axe-core")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The violations on the page that is open, by impact and rule, with the first element. */
  List<String> violations() {
    browser.run(axe);
    Object result =
        browser.wait(
            "const done = arguments[arguments.length - 1];"
                + " axe.run({resultTypes: ['violations']}).then(found => done(found.violations"
                + ".map(v => ({impact: v.impact, id: v.id, help: v.help,"
                + " count: v.nodes.length, html: v.nodes[0].html.slice(0, 200),"
                + " summary: v.nodes[0].failureSummary}))), e => done([{id: String(e)}]))");
    return ((List<?>) result).stream().map(v -> String.valueOf((Map<?, ?>) v)).toList();
  }
}

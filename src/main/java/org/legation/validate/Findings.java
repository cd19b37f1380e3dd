package org.legation.validate;

import java.util.List;
import java.util.Map;
import org.legation.model.Article;
import org.legation.model.Evidence;
import org.legation.model.Finding;
import org.legation.model.RelationRecord;
import org.legation.model.Section;
import org.legation.model.Span;

/** Takes what one check finds, and puts it in the words of its description. */
final class Findings {
  private final CheckDescription check;
  private final List<Finding> found;

  Findings(CheckDescription check, List<Finding> found) {
    this.check = check;
    this.found = found;
  }

  /** The number that the check compares with. */
  double limit() {
    return check.requiredLimit();
  }

  /** Something about a record, at its quote. The name {@code rule} is known. */
  void add(RelationRecord record, Map<String, String> names) {
    add(record, record.quoted(), names);
  }

  /** Something about a record, at one piece of its evidence. The name {@code rule} is known. */
  void add(RelationRecord record, Evidence evidence, Map<String, String> names) {
    found.add(
        new Finding(
            check.severity(),
            check.id(),
            evidence.article(),
            evidence.section(),
            evidence.quote(),
            evidence.quoteStart(),
            evidence.quoteEnd(),
            record.id(),
            fill(check.message(), names, evidence.rule()),
            fill(check.advice(), names, evidence.rule())));
  }

  /** Something about a place in an article. */
  void add(Article article, Section section, Span quote, Map<String, String> names) {
    found.add(
        new Finding(
            check.severity(),
            check.id(),
            article.info().title(),
            section.name(),
            quote.of(article.text()),
            article.codePoints(quote.start()),
            article.codePoints(quote.end()),
            "",
            fill(check.message(), names, ""),
            fill(check.advice(), names, "")));
  }

  /** One pass, so that braces in a filled-in text are left alone. */
  private String fill(String template, Map<String, String> names, String rule) {
    StringBuilder text = new StringBuilder(template.length() + 40);
    int done = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
      int close = template.indexOf('}', open);
      String name = template.substring(open + 1, close);
      String value = name.equals("rule") ? rule : names.get(name);
      if (value == null) {
        throw new IllegalStateException(
            "checks/checks.yaml: the check " + check.id() + " knows no {" + name + "}.");
      }
      text.append(template, done, open).append(value);
      done = close + 1;
    }
    return text.append(template.substring(done)).toString();
  }
}

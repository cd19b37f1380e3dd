package org.legation.extract.layout;

import java.util.List;
import java.util.function.UnaryOperator;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Article;
import org.legation.model.Finding;
import org.legation.model.Section;
import org.legation.model.Severity;
import org.legation.model.Span;

/** Findings on names that the gazetteer does not know, with the nearest names that it does. */
final class UnknownNames {
  private static final String CHECK = "unknown-name";
  private static final int CANDIDATES = 3;
  private static final int LONGEST_NAME = 60;

  private final Gazetteer gazetteer;

  UnknownNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Whether a text can be the name of a party at all: short, and with a capital letter. */
  boolean isName(String text) {
    return text.length() > 2
        && text.length() <= LONGEST_NAME
        && text.codePoints().anyMatch(Character::isUpperCase);
  }

  /** A row about a party of this name. */
  Finding ofRow(Article article, Section section, Span cell) {
    return finding(
        Severity.WARNING,
        CHECK,
        article,
        section,
        cell,
        name -> "which the gazetteer does not know." + nearest(name),
        "Add the name to the facts of the gazetteer if it is a state, territory or part of one.");
  }

  /** A row about somebody who is no state, territory or part of one: the Order of Malta. */
  Finding withoutCode(Article article, Section section, Span cell) {
    return finding(
        Severity.NOTE,
        "party-without-code",
        article,
        section,
        cell,
        name -> "an organisation that has no code as a party; the row gives no record.",
        "Nothing is to be done, unless the organisation is wanted as a party.");
  }

  private static Finding finding(
      Severity severity,
      String check,
      Article article,
      Section section,
      Span cell,
      UnaryOperator<String> why,
      String advice) {
    String name = cell.of(article.text()).strip();
    return new Finding(
        severity,
        check,
        article.info().title(),
        section.name(),
        name,
        article.codePoints(cell.start()),
        article.codePoints(cell.end()),
        "",
        "The row is about \"" + name + "\", " + why.apply(name),
        advice);
  }

  /** An article whose title names nobody: sentences that leave out its subject stay unread. */
  Finding ofTitle(Article article) {
    String title = article.info().title();
    return new Finding(
        Severity.WARNING,
        CHECK,
        title,
        "",
        "",
        -1,
        -1,
        "",
        "The title \"" + title + "\" names no party that the gazetteer knows." + nearest(title),
        "Give the article its full title in the job file, for example Foreign relations of Norway.");
  }

  private String nearest(String name) {
    List<String> candidates = gazetteer.suggestions(name, CANDIDATES);
    return candidates.isEmpty() ? "" : " Nearest names: " + String.join(", ", candidates) + ".";
  }
}

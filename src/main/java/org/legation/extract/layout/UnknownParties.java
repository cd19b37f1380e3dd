package org.legation.extract.layout;

import java.util.HashSet;
import java.util.Set;
import org.legation.extract.match.Matches.Unresolved;
import org.legation.gazetteer.Gazetteer;
import org.legation.model.Finding;
import org.legation.model.Severity;
import org.legation.model.Span;

/** Findings on sentences that tell a deed, but not between whom: a few of each article. */
final class UnknownParties {
  private static final String CHECK = "party-unknown";
  private static final int MOST_NAMED = 5;
  private static final int MOST_UNNAMED = 3;
  private static final int CANDIDATES = 3;

  private final ArticleState state;
  private final Gazetteer gazetteer;
  private final Set<String> told = new HashSet<>();
  private int named;
  private int unnamed;

  UnknownParties(ArticleState state, Gazetteer gazetteer) {
    this.state = state;
    this.gazetteer = gazetteer;
  }

  /** Tells of a sentence, unless the article has told enough of the kind. */
  void tell(Unresolved unresolved, Span sentence) {
    String name = unresolved.name();
    boolean enough = name.isEmpty() ? unnamed >= MOST_UNNAMED : named >= MOST_NAMED;
    if (enough || !name.isEmpty() && !told.add(name)) {
      return;
    }
    if (name.isEmpty()) {
      unnamed++;
    } else {
      named++;
    }
    state
        .findings()
        .add(
            new Finding(
                name.isEmpty() ? Severity.NOTE : Severity.WARNING,
                CHECK,
                state.article().info().title(),
                state.section().name(),
                state.text(sentence),
                state.article().codePoints(sentence.start()),
                state.article().codePoints(sentence.end()),
                "",
                message(unresolved),
                name.isEmpty()
                    ? "Read the sentence: its parties may stand in the one before."
                    : "Add the name to the facts of the gazetteer if it is a state, territory or"
                        + " part of one."));
  }

  private String message(Unresolved unresolved) {
    String deed =
        switch (unresolved.rule().type()) {
          case RELATIONS -> "diplomatic relations";
          case VISA_WAIVER -> "a visa waiver";
          case MISSION -> "a mission";
          default -> "a recognition";
        };
    String name = unresolved.name();
    if (name.isEmpty()) {
      return "The sentence tells of " + deed + ", but its two parties are not found.";
    }
    var candidates = gazetteer.suggestions(name, CANDIDATES);
    return "The sentence tells of "
        + deed
        + " and names \""
        + name
        + "\", which the gazetteer does not know."
        + (candidates.isEmpty() ? "" : " Nearest names: " + String.join(", ", candidates) + ".");
  }
}

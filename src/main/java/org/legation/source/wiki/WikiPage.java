package org.legation.source.wiki;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as the wiki knew it when it was asked last.
 *
 * @param asked the title as the job or the list has it
 * @param title the page's own title
 * @param id the page's number; 0 where there is no page
 * @param revision the number of its last revision; 0 likewise
 * @param timestamp of that revision, ISO 8601; empty likewise
 * @param outcomes what is the matter with it, see {@link PageOutcomes}
 */
record WikiPage(
    String asked, String title, long id, long revision, String timestamp, List<String> outcomes) {
  private static final int DAY = "2024-05-01".length();

  WikiPage {
    outcomes = List.copyOf(outcomes);
  }

  /** The day of a revision's timestamp; null if it has none. */
  static @Nullable String day(String timestamp) {
    return timestamp.length() < DAY ? null : timestamp.substring(0, DAY);
  }
}

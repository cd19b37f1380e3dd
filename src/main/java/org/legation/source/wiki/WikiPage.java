package org.legation.source.wiki;

import java.util.List;

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
  WikiPage {
    outcomes = List.copyOf(outcomes);
  }
}

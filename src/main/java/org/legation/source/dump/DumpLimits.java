package org.legation.source.dump;

/**
 * What one page of a dump may have, so that memory does not grow with it.
 *
 * @param wikitextCharacters the longest wikitext; MediaWiki itself allows 2 MB
 * @param lineBytes the longest line of an Enterprise dump, which holds an article in several forms
 */
public record DumpLimits(int wikitextCharacters, int lineBytes) {

  /** 4 million characters, and 32 MB. */
  public static DumpLimits defaults() {
    return new DumpLimits(4_000_000, 32 << 20);
  }
}

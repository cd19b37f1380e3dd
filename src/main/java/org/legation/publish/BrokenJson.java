package org.legation.publish;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * What to tell of a file of a release that is no JSON. What the parser says of it is for those who
 * write parsers.
 */
public final class BrokenJson {
  private BrokenJson() {}

  /** One sentence without its stop. */
  public static String of(Object file, JacksonException e) {
    TokenStreamLocation location = e.getLocation();
    String place =
        location == null || location.getLineNr() < 1
            ? ""
            : ", see line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    return file + " is not JSON" + place + "; copy or make the release anew";
  }
}

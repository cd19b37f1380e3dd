package org.legation.publish;

import java.util.regex.Pattern;

/** Text from data within Markdown. */
public final class Markdown {
  private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]<>#|])");

  private Markdown() {}

  /** The text as it is, on one line, with nothing in it that Markdown would read as markup. */
  public static String escape(String text) {
    return MARKUP.matcher(text.replace('\n', ' ')).replaceAll("\\\\$1");
  }
}

package org.legation.publish.diff;

import java.util.regex.Pattern;

/** Text from data within Markdown. */
final class Markdown {
  private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]<>#|])");

  private Markdown() {}

  static String line(RecordLabel record) {
    return "`" + record.id().replace("`", "") + "` " + escape(record.label());
  }

  static String escape(String text) {
    return MARKUP.matcher(text.replace('\n', ' ')).replaceAll("\\\\$1");
  }
}

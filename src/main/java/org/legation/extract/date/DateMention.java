package org.legation.extract.date;

/**
 * A date in a sentence.
 *
 * @param start index of its first token
 * @param end index after its last token
 * @param edtf the date as EDTF
 * @param role how the words before it place the event
 * @param adjective whether it only qualifies a noun ("the 1990 agreement")
 */
public record DateMention(int start, int end, String edtf, Role role, boolean adjective) {

  /** How the words before a date place the event. */
  public enum Role {
    /** On, in, at: the event itself. */
    AT,
    /** Since, from, as of: the event begins. */
    SINCE,
    /** Until, to: the event ends. */
    UNTIL,
    /** From A to B, A–B: both ends. */
    SPAN,
    /** Sometime between A and B. */
    BETWEEN,
    /** In A–B: an event of those years, or several. */
    WITHIN,
    /** Before, after, following: another event's date. */
    RELATIVE_TO
  }

  /** The same, so many tokens further to the front. */
  public DateMention sooner(int tokens) {
    return new DateMention(start - tokens, end - tokens, edtf, role, adjective);
  }

  /** The end of an interval, else the date itself. */
  public String last() {
    int slash = edtf.indexOf('/');
    return slash < 0 || edtf.startsWith("../") ? edtf : edtf.substring(slash + 1);
  }

  /** The start of an interval, else the date itself. */
  public String first() {
    int slash = edtf.indexOf('/');
    return slash < 0 || edtf.startsWith("../") ? edtf : edtf.substring(0, slash);
  }
}

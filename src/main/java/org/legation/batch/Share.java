package org.legation.batch;

import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Which part of a step's work somebody does. All shares together are the whole, whatever their
 * number, and no two have anything in common.
 *
 * @param index from 0
 * @param of how many shares there are, at least 1
 */
record Share(int index, int of) {
  static final Share WHOLE = new Share(0, 1);

  private static final String INDEX = "share.index";
  private static final String OF = "share.of";

  /** Keys of groups are hexadecimal; shares divide them by their first digits. */
  private static final int PREFIXES = 0x10000;

  /** The context from which {@link #from} reads the share. */
  ExecutionContext toContext() {
    ExecutionContext context = new ExecutionContext();
    context.putInt(INDEX, index);
    context.putInt(OF, of);
    return context;
  }

  /** The share that a partition's context names. */
  static Share from(ExecutionContext context) {
    return new Share(context.getInt(INDEX), context.getInt(OF));
  }

  /** The least key of a group in this share. */
  String firstGroup() {
    return prefix(index);
  }

  /** The least key of a group behind this share. */
  String endGroup() {
    // Behind all hexadecimal digits.
    return index + 1 == of ? "g" : prefix(index + 1);
  }

  private String prefix(int share) {
    return "%04x".formatted((int) ((long) share * PREFIXES / of));
  }
}

package org.legation.gazetteer;

import java.nio.ByteBuffer;

/** Reads which city is the capital of which state, by the numbers of their entries. */
final class IndexCapitals {
  private final ByteBuffer data;
  private final int first;
  private final int count;

  IndexCapitals(ByteBuffer data, int first, int count) {
    this.data = data;
    this.first = first;
    this.count = count;
  }

  /** The capital of a state; -1 if none is known. */
  int of(int state) {
    for (int i = 0; i < count; i++) {
      if (Short.toUnsignedInt(data.getShort(row(i))) == state) {
        return Short.toUnsignedInt(data.getShort(row(i) + 2));
      }
    }
    return -1;
  }

  /** The state of which a city is the capital; {@link IndexFormat#NO_ENTRY} if of none. */
  int stateOf(int city) {
    for (int i = 0; i < count; i++) {
      if (Short.toUnsignedInt(data.getShort(row(i) + 2)) == city) {
        return Short.toUnsignedInt(data.getShort(row(i)));
      }
    }
    return IndexFormat.NO_ENTRY;
  }

  private int row(int number) {
    return first + number * IndexFormat.CAPITAL_SIZE;
  }
}

package org.legation.batch;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Texts that come again, such as names and titles: the first time as they are, then as a number.
 * The first few thousand different ones have a number; the others are written out each time, so
 * memory is bounded.
 */
final class RepeatedTexts {
  private static final int MOST = 8_192;

  /** A longer one would hold memory and is hardly ever the same. */
  private static final int LONGEST = 200;

  private static final int NOTHING = 0;
  private static final int WRITTEN_OUT = 1;
  private static final int NUMBERED = 2;

  private RepeatedTexts() {}

  private static boolean isKept(String text, int texts) {
    return texts < MOST && text.length() <= LONGEST;
  }

  /** Writes texts. */
  static final class Writer {
    private final Output out;
    private final Map<String, Integer> numbers = new HashMap<>();

    Writer(Output out) {
      this.out = out;
    }

    void write(@Nullable String text) {
      if (text == null) {
        out.writeVarInt(NOTHING, true);
        return;
      }
      Integer number = numbers.get(text);
      if (number != null) {
        out.writeVarInt(NUMBERED + number, true);
        return;
      }
      out.writeVarInt(WRITTEN_OUT, true);
      out.writeString(text);
      if (isKept(text, numbers.size())) {
        numbers.put(text, numbers.size());
      }
    }
  }

  /** Reads them in the order in which they were written. */
  static final class Reader {
    private final Input in;
    private final List<String> texts = new ArrayList<>();

    Reader(Input in) {
      this.in = in;
    }

    String text() {
      return Objects.requireNonNull(textOrNull(), "a text was expected");
    }

    @Nullable String textOrNull() {
      int number = in.readVarInt(true);
      if (number == NOTHING) {
        return null;
      }
      if (number >= NUMBERED) {
        return texts.get(number - NUMBERED);
      }
      String text = in.readString();
      if (isKept(text, texts.size())) {
        texts.add(text);
      }
      return text;
    }
  }
}

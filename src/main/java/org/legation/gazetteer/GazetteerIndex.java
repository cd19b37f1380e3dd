package org.legation.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads the index where it lies, in one array: nothing is parsed before it is asked for. */
final class GazetteerIndex {
  private final byte[] bytes;
  private final ByteBuffer data;
  private final int strings;
  private final int entries;
  private final int entryCount;
  private final int names;
  private final int nameCount;
  private final int senses;
  private final int capitals;
  private final int capitalCount;

  GazetteerIndex(byte[] bytes) {
    this.bytes = bytes;
    this.data = ByteBuffer.wrap(bytes);
    if (bytes.length < IndexFormat.HEADER_SIZE
        || data.getInt(0) != IndexFormat.MAGIC
        || data.getInt(4) != IndexFormat.VERSION) {
      throw new IllegalStateException(
          "The gazetteer's index is of another version; build the project anew.");
    }
    strings = data.getInt(8);
    entries = data.getInt(16);
    entryCount = data.getInt(20);
    names = data.getInt(24);
    nameCount = data.getInt(28);
    senses = data.getInt(32);
    capitals = data.getInt(40);
    capitalCount = data.getInt(44);
  }

  static GazetteerIndex bundled() {
    try (InputStream in = GazetteerIndex.class.getResourceAsStream(IndexFormat.RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "The gazetteer's index is missing from the build; run `mvn process-classes`.");
      }
      return new GazetteerIndex(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The gazetteer's index cannot be read.", e);
    }
  }

  int nameCount() {
    return nameCount;
  }

  int entryCount() {
    return entryCount;
  }

  /** Number of the first name whose key is not before this one. */
  int lowerBound(byte[] key) {
    int low = 0;
    int high = nameCount;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(data.getInt(nameRow(middle)), key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a name's key is this one. */
  boolean hasKey(int name, byte[] key) {
    return name < nameCount && compare(data.getInt(nameRow(name)), key) == 0;
  }

  /** Whether a name's key begins with this one. */
  boolean startsWith(int name, byte[] prefix) {
    if (name >= nameCount) {
      return false;
    }
    int at = strings + data.getInt(nameRow(name));
    int length = Short.toUnsignedInt(data.getShort(at));
    return length >= prefix.length
        && Arrays.equals(bytes, at + 2, at + 2 + prefix.length, prefix, 0, prefix.length);
  }

  String key(int name) {
    return string(data.getInt(nameRow(name)));
  }

  /** A name as it is written. */
  String text(int name) {
    return string(data.getInt(nameRow(name) + 4));
  }

  int firstSense(int name) {
    return data.getInt(nameRow(name) + 8);
  }

  int senseCount(int name) {
    return Short.toUnsignedInt(data.getShort(nameRow(name) + 12));
  }

  /** Whether a text with these capitals can have this sense. */
  boolean allows(int sense, int wordCapitals, int letterCapitals) {
    int row = senseRow(sense);
    int wanted = Short.toUnsignedInt(data.getShort(row + 5));
    return data.get(row + 4) == Form.ABBREVIATION.ordinal()
        ? wanted == letterCapitals
        : (wanted & ~wordCapitals) == 0;
  }

  Sense sense(int sense) {
    int row = senseRow(sense);
    return new Sense(
        entry(data.getInt(row)),
        FORMS[data.get(row + 4)],
        year(data.getShort(row + 7)),
        year(data.getShort(row + 9)));
  }

  Kind kindOfSense(int sense) {
    return KINDS[data.get(entryRow(data.getInt(senseRow(sense))) + 36)];
  }

  /** Number of the entry with a code; -1 if there is none. */
  int find(String code) {
    byte[] wanted = code.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = entryCount - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(data.getInt(entryRow(middle)), wanted);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }

  Entry entry(int number) {
    int row = entryRow(number);
    return new Entry(
        string(data.getInt(row)),
        KINDS[data.get(row + 36)],
        string(data.getInt(row + 4)),
        degrees(data.getInt(row + 20)),
        degrees(data.getInt(row + 24)),
        string(data.getInt(row + 8)),
        string(data.getInt(row + 12)),
        Integer.toUnsignedLong(data.getInt(row + 28)),
        year(data.getShort(row + 32)),
        year(data.getShort(row + 34)),
        string(data.getInt(row + 16)));
  }

  /** Number of the entry of a state's capital; -1 if none is known. */
  int capital(String state) {
    byte[] wanted = state.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < capitalCount; i++) {
      int row = capitals + i * IndexFormat.CAPITAL_SIZE;
      if (compare(data.getInt(row), wanted) == 0) {
        return data.getInt(row + 4);
      }
    }
    return -1;
  }

  private int nameRow(int name) {
    return names + name * IndexFormat.NAME_SIZE;
  }

  private int senseRow(int sense) {
    return senses + sense * IndexFormat.SENSE_SIZE;
  }

  private int entryRow(int entry) {
    return entries + entry * IndexFormat.ENTRY_SIZE;
  }

  private int compare(int string, byte[] other) {
    int at = strings + string;
    int length = Short.toUnsignedInt(data.getShort(at));
    return Arrays.compareUnsigned(bytes, at + 2, at + 2 + length, other, 0, other.length);
  }

  private String string(int string) {
    int at = strings + string;
    int length = Short.toUnsignedInt(data.getShort(at));
    return length == 0 ? "" : new String(bytes, at + 2, length, StandardCharsets.UTF_8);
  }

  private static @Nullable Integer year(short year) {
    return year == IndexFormat.NO_YEAR ? null : Integer.valueOf(year);
  }

  private static @Nullable Double degrees(int units) {
    return units == IndexFormat.NO_COORDINATE ? null : units / IndexFormat.UNITS_OF_DEGREE;
  }

  private static final Form[] FORMS = Form.values();
  private static final Kind[] KINDS = Kind.values();
}

package org.legation.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
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
  private final IndexCapitals capitals;
  private final int years;
  private final AtomicReferenceArray<@Nullable Sense> decoded;

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
    decoded = new AtomicReferenceArray<>(data.getInt(36));
    capitals = new IndexCapitals(data, data.getInt(40), data.getInt(44));
    years = data.getInt(48);
  }

  static GazetteerIndex bundled() {
    return new GazetteerIndex(IndexResource.read());
  }

  int nameCount() {
    return nameCount;
  }

  int entryCount() {
    return entryCount;
  }

  /** Number of the first name whose key is not before this one. */
  int lowerBound(byte[] key) {
    return lowerBound(key, 0, nameCount);
  }

  /** Number of the first of some names whose key is not before this one; {@code to} if none is. */
  int lowerBound(byte[] key, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compareKey(middle, key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether a name's key is this one. */
  boolean hasKey(int name, byte[] key) {
    return name < nameCount && compareKey(name, key) == 0;
  }

  /** Whether a name's key begins with this one. */
  boolean startsWith(int name, byte[] prefix) {
    if (name >= nameCount) {
      return false;
    }
    int at = strings + data.getInt(nameRow(name));
    int length = Byte.toUnsignedInt(bytes[at]);
    if (length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if (small(bytes[at + 1 + i]) != prefix[i]) {
        return false;
      }
    }
    return true;
  }

  /** Number after the last name whose key begins with this one, counted from its lower bound. */
  int prefixEnd(int from, byte[] prefix) {
    int low = from;
    int high = nameCount;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (startsWith(middle, prefix)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** One byte of a name's key; 0 beyond its end. */
  byte keyByte(int name, int at) {
    int string = strings + data.getInt(nameRow(name));
    return at < Byte.toUnsignedInt(bytes[string]) ? small(bytes[string + 1 + at]) : 0;
  }

  /** Whether a name's key can be so few edits away from one of this shape. */
  boolean mayBeNear(int name, KeyShape shape, int edits) {
    int at = strings + data.getInt(nameRow(name));
    return shape.mayBeNear(bytes, at + 1, at + 1 + Byte.toUnsignedInt(bytes[at]), edits);
  }

  String key(int name) {
    return string(data.getInt(nameRow(name))).toLowerCase(Locale.ROOT);
  }

  /** A name as it is written. */
  String text(int name) {
    return string(data.getInt(nameRow(name) + 4));
  }

  int firstSense(int name) {
    return data.getInt(nameRow(name) + 8);
  }

  int senseCount(int name) {
    return Byte.toUnsignedInt(data.get(nameRow(name) + 12));
  }

  /** Whether a text with these capitals can have this sense. */
  boolean allows(int sense, int wordCapitals, int letterCapitals) {
    int row = senseRow(sense);
    int wanted = Short.toUnsignedInt(data.getShort(row + 3));
    return data.get(row + 2) == Form.ABBREVIATION.ordinal()
        ? wanted == letterCapitals
        : (wanted & ~wordCapitals) == 0;
  }

  /** A meaning; each is read from the bytes once. */
  Sense sense(int sense) {
    Sense known = decoded.get(sense);
    if (known == null) {
      known = decode(sense);
      decoded.set(sense, known);
    }
    return known;
  }

  private Sense decode(int sense) {
    int row = senseRow(sense);
    int span = yearsRow(data.get(row + 5));
    return new Sense(
        entry(Short.toUnsignedInt(data.getShort(row))),
        FORMS[data.get(row + 2)],
        year(data.getShort(span)),
        year(data.getShort(span + 2)));
  }

  /** The meanings that a name can have where it is written with these capitals. */
  List<Sense> senses(int name, NameKey key) {
    List<Sense> senses = new ArrayList<>();
    int first = firstSense(name);
    for (int i = first; i < first + senseCount(name); i++) {
      if (allows(i, key.wordCapitals(), key.letterCapitals())) {
        senses.add(sense(i));
      }
    }
    return senses;
  }

  Kind kindOfSense(int sense) {
    return kind(Short.toUnsignedInt(data.getShort(senseRow(sense))));
  }

  Kind kind(int entry) {
    return KINDS[data.get(entryRow(entry) + 25)];
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
    int span = yearsRow(data.get(row + 24));
    return new Entry(
        string(data.getInt(row)),
        kind(number),
        string(data.getInt(row + 4)),
        degrees(data.getInt(row + 12)),
        degrees(data.getInt(row + 16)),
        code(Short.toUnsignedInt(data.getShort(row + 8))),
        code(Short.toUnsignedInt(data.getShort(row + 10))),
        Integer.toUnsignedLong(data.getInt(row + 20)),
        year(data.getShort(span)),
        year(data.getShort(span + 2)),
        kind(number) == Kind.CITY ? code(capitals.stateOf(number)) : "");
  }

  /** Number of the entry of a state's capital; -1 if none is known. */
  int capital(String state) {
    int number = find(state);
    return number < 0 ? -1 : capitals.of(number);
  }

  private String code(int entry) {
    return entry == IndexFormat.NO_ENTRY ? "" : string(data.getInt(entryRow(entry)));
  }

  private int yearsRow(byte number) {
    return years + Byte.toUnsignedInt(number) * IndexFormat.YEARS_SIZE;
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
    int length = Byte.toUnsignedInt(bytes[at]);
    return Arrays.compareUnsigned(bytes, at + 1, at + 1 + length, other, 0, other.length);
  }

  private int compareKey(int name, byte[] other) {
    int at = strings + data.getInt(nameRow(name));
    int length = Byte.toUnsignedInt(bytes[at]);
    int common = Math.min(length, other.length);
    for (int i = 0; i < common; i++) {
      int order = Byte.compareUnsigned(small(bytes[at + 1 + i]), other[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(length, other.length);
  }

  static byte small(byte letter) {
    return letter >= 'A' && letter <= 'Z' ? (byte) (letter + ('a' - 'A')) : letter;
  }

  private String string(int string) {
    int at = strings + string;
    int length = Byte.toUnsignedInt(bytes[at]);
    return length == 0 ? "" : new String(bytes, at + 1, length, StandardCharsets.UTF_8);
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

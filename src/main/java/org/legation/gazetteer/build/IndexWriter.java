package org.legation.gazetteer.build;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Form;
import org.legation.gazetteer.IndexFormat;

/** Writes the index file: see {@link IndexFormat} for its layout. */
final class IndexWriter {
  private final ByteArrayOutputStream stringBytes = new ByteArrayOutputStream();
  private final DataOutputStream strings = new DataOutputStream(stringBytes);
  private final Map<String, Integer> known = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<Years> years = new ArrayList<>(List.of(new Years(null, null)));

  byte[] write(Collector collector, SenseOrder order) throws IOException {
    List<Entry> entries = new ArrayList<>(collector.entries());
    entries.sort((a, b) -> Arrays.compareUnsigned(utf8(a.code()), utf8(b.code())));
    for (Entry entry : entries) {
      numbers.put(entry.code(), numbers.size());
    }
    if (entries.size() >= IndexFormat.NO_ENTRY) {
      throw new IllegalStateException("Too many entries for the index: " + entries.size() + ".");
    }
    Section entryRows = new Section(entries.size());
    for (Entry entry : entries) {
      entry(entryRows.out, entry);
    }

    Map<byte[], String> keys = new TreeMap<>(Arrays::compareUnsigned);
    collector.names().keySet().forEach(key -> keys.put(utf8(key), key));
    Section nameRows = new Section(keys.size());
    Section senseRows = new Section(0);
    for (String key : keys.values()) {
      List<Collector.Named> named =
          order.order(key, collector.names().getOrDefault(key, Map.of()).values());
      String text = named.get(0).text();
      nameRows.out.writeInt(string(asciiSmall(text).equals(key) ? text : key));
      nameRows.out.writeInt(string(text));
      nameRows.out.writeInt(senseRows.count);
      nameRows.out.writeByte(unsignedByte(named.size(), "meanings of " + key));
      for (Collector.Named sense : named) {
        sense(senseRows.out, sense);
        senseRows.count++;
      }
    }

    Map<String, String> capitals = new TreeMap<>(collector.capitals());
    Section capitalRows = new Section(capitals.size());
    for (Map.Entry<String, String> capital : capitals.entrySet()) {
      capitalRows.out.writeShort(number(capital.getKey()));
      capitalRows.out.writeShort(number(capital.getValue()));
    }
    Section yearRows = new Section(years.size());
    for (Years span : years) {
      yearRows.out.writeShort(year(span.from()));
      yearRows.out.writeShort(year(span.to()));
    }
    Section stringRows = new Section(known.size());
    stringRows.out.write(stringBytes.toByteArray());
    return file(List.of(stringRows, entryRows, nameRows, senseRows, capitalRows, yearRows));
  }

  private static byte[] file(List<Section> sections) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(IndexFormat.MAGIC);
    out.writeInt(IndexFormat.VERSION);
    int offset = IndexFormat.HEADER_SIZE;
    for (Section section : sections) {
      out.writeInt(offset);
      out.writeInt(section.count);
      offset += section.bytes.size();
    }
    for (Section section : sections) {
      section.bytes.writeTo(out);
    }
    return bytes.toByteArray();
  }

  private void entry(DataOutputStream out, Entry entry) throws IOException {
    out.writeInt(string(entry.code()));
    out.writeInt(string(entry.name()));
    out.writeShort(number(entry.country()));
    out.writeShort(number(entry.admin1()));
    out.writeInt(units(entry.latitude()));
    out.writeInt(units(entry.longitude()));
    out.writeInt((int) entry.population());
    out.writeByte(years(entry.fromYear(), entry.toYear()));
    out.writeByte(entry.kind().ordinal());
  }

  private void sense(DataOutputStream out, Collector.Named sense) throws IOException {
    boolean abbreviation = sense.form() == Form.ABBREVIATION;
    out.writeShort(number(sense.entry().code()));
    out.writeByte(sense.form().ordinal());
    out.writeShort(abbreviation ? sense.letterCapitals() : sense.wordCapitals());
    out.writeByte(years(sense.from(), sense.to()));
  }

  private int number(String code) {
    if (code.isEmpty()) {
      return IndexFormat.NO_ENTRY;
    }
    Integer number = numbers.get(code);
    if (number == null) {
      throw new IllegalArgumentException("No entry has the code " + code + ".");
    }
    return number;
  }

  private int years(@Nullable Integer from, @Nullable Integer to) {
    Years span = new Years(from, to);
    if (!years.contains(span)) {
      years.add(span);
    }
    return unsignedByte(years.indexOf(span), "spans of years");
  }

  private int string(String text) throws IOException {
    Integer offset = known.get(text);
    if (offset != null) {
      return offset;
    }
    int next = strings.size();
    byte[] bytes = utf8(text);
    strings.writeByte(unsignedByte(bytes.length, "bytes of " + text));
    strings.write(bytes);
    known.put(text, next);
    return next;
  }

  private static int unsignedByte(int value, String what) {
    if (value > 0xFF) {
      throw new IllegalArgumentException("Too many for the index: " + value + " " + what + ".");
    }
    return value;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The reader's way to a key: ASCII capitals become small, all else stays. */
  private static String asciiSmall(String text) {
    StringBuilder small = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      small.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
    }
    return small.toString();
  }

  private static int units(@Nullable Double degrees) {
    return degrees == null
        ? IndexFormat.NO_COORDINATE
        : (int) Math.round(degrees * IndexFormat.UNITS_OF_DEGREE);
  }

  private static int year(@Nullable Integer year) {
    return year == null ? IndexFormat.NO_YEAR : year;
  }

  private record Years(@Nullable Integer from, @Nullable Integer to) {}

  /** Rows under way. */
  private static final class Section {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private int count;

    Section(int count) {
      this.count = count;
    }
  }
}

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

  byte[] write(Collector collector, SenseOrder order) throws IOException {
    List<Entry> entries = new ArrayList<>(collector.entries());
    entries.sort((a, b) -> Arrays.compareUnsigned(utf8(a.code()), utf8(b.code())));
    Map<String, Integer> numbers = new HashMap<>();
    ByteArrayOutputStream entryBytes = new ByteArrayOutputStream();
    DataOutputStream entryOut = new DataOutputStream(entryBytes);
    for (Entry entry : entries) {
      numbers.put(entry.code(), numbers.size());
      entry(entryOut, entry);
    }

    ByteArrayOutputStream nameBytes = new ByteArrayOutputStream();
    DataOutputStream nameOut = new DataOutputStream(nameBytes);
    ByteArrayOutputStream senseBytes = new ByteArrayOutputStream();
    DataOutputStream senseOut = new DataOutputStream(senseBytes);
    Map<byte[], String> keys = new TreeMap<>(Arrays::compareUnsigned);
    collector.names().keySet().forEach(key -> keys.put(utf8(key), key));
    int senses = 0;
    for (String key : keys.values()) {
      List<Collector.Named> named =
          order.order(key, collector.names().getOrDefault(key, Map.of()).values());
      nameOut.writeInt(string(key));
      nameOut.writeInt(string(named.get(0).text()));
      nameOut.writeInt(senses);
      nameOut.writeShort(named.size());
      for (Collector.Named sense : named) {
        senseOut.writeInt(numbers.getOrDefault(sense.entry().code(), -1));
        senseOut.writeByte(sense.form().ordinal());
        senseOut.writeShort(
            sense.form() == Form.ABBREVIATION ? sense.letterCapitals() : sense.wordCapitals());
        senseOut.writeShort(year(sense.from()));
        senseOut.writeShort(year(sense.to()));
        senses++;
      }
    }

    ByteArrayOutputStream capitalBytes = new ByteArrayOutputStream();
    DataOutputStream capitalOut = new DataOutputStream(capitalBytes);
    Map<String, String> capitals = new TreeMap<>(collector.capitals());
    for (Map.Entry<String, String> capital : capitals.entrySet()) {
      capitalOut.writeInt(string(capital.getKey()));
      capitalOut.writeInt(numbers.getOrDefault(capital.getValue(), -1));
    }
    return file(
        new byte[][] {
          stringBytes.toByteArray(),
          entryBytes.toByteArray(),
          nameBytes.toByteArray(),
          senseBytes.toByteArray(),
          capitalBytes.toByteArray()
        },
        new int[] {known.size(), entries.size(), keys.size(), senses, capitals.size()});
  }

  private static byte[] file(byte[][] sections, int[] counts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(IndexFormat.MAGIC);
    out.writeInt(IndexFormat.VERSION);
    int offset = IndexFormat.HEADER_SIZE;
    for (int i = 0; i < sections.length; i++) {
      out.writeInt(offset);
      out.writeInt(counts[i]);
      offset += sections[i].length;
    }
    for (byte[] section : sections) {
      out.write(section);
    }
    return bytes.toByteArray();
  }

  private void entry(DataOutputStream out, Entry entry) throws IOException {
    out.writeInt(string(entry.code()));
    out.writeInt(string(entry.name()));
    out.writeInt(string(entry.country()));
    out.writeInt(string(entry.admin1()));
    out.writeInt(string(entry.capitalOf()));
    out.writeInt(units(entry.latitude()));
    out.writeInt(units(entry.longitude()));
    out.writeInt((int) entry.population());
    out.writeShort(year(entry.fromYear()));
    out.writeShort(year(entry.toYear()));
    out.writeByte(entry.kind().ordinal());
  }

  private int string(String text) throws IOException {
    Integer offset = known.get(text);
    if (offset != null) {
      return offset;
    }
    int next = strings.size();
    byte[] bytes = utf8(text);
    strings.writeShort(bytes.length);
    strings.write(bytes);
    known.put(text, next);
    return next;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static int units(@Nullable Double degrees) {
    return degrees == null
        ? IndexFormat.NO_COORDINATE
        : (int) Math.round(degrees * IndexFormat.UNITS_OF_DEGREE);
  }

  private static int year(@Nullable Integer year) {
    return year == null ? IndexFormat.NO_YEAR : year;
  }
}

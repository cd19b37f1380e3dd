package org.legation.batch;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.model.Evidence;
import org.legation.model.Party;
import org.legation.model.Place;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * Records as bytes, for files that the same run reads again. Every format reads all of them, so
 * nothing is found out by reflection, and texts that come again and again are read once.
 */
final class RecordFormat {
  private static final RelationType[] TYPES = RelationType.values();
  private static final Status[] STATUSES = Status.values();

  private RecordFormat() {}

  /** Writes records one after the other; one for each file. */
  static final class Writer {
    private final Output out;
    private final RepeatedTexts.Writer repeated;

    Writer(Output out) {
      this.out = out;
      this.repeated = new RepeatedTexts.Writer(out);
    }

    void write(RelationRecord record) {
      out.writeString(record.id());
      out.writeByte(record.type().ordinal());
      repeated.write(record.subtype());
      out.writeByte(record.status().ordinal());
      write(record.actor());
      out.writeString(record.actorBody());
      write(record.counterpart());
      out.writeString(record.date());
      out.writeString(record.dateStart());
      out.writeString(record.dateEnd());
      repeated.write(record.place().name());
      write(record.place().latitude());
      write(record.place().longitude());
      repeated.write(record.geometryBasis());
      write(record.longitude());
      write(record.latitude());
      out.writeString(record.object());
      repeated.write(record.outcome());
      write(record.votesFor());
      write(record.votesAgainst());
      out.writeBoolean(record.mutual());
      out.writeString(record.detail());
      out.writeDouble(record.confidence());
      out.writeVarInt(record.evidence().size(), true);
      for (Evidence piece : record.evidence()) {
        write(piece);
      }
    }

    private void write(Party party) {
      repeated.write(party.id());
      repeated.write(party.name());
    }

    private void write(Evidence piece) {
      repeated.write(piece.article());
      repeated.write(piece.url());
      repeated.write(piece.revision());
      repeated.write(piece.section());
      out.writeString(piece.quote());
      out.writeVarInt(piece.quoteStart(), true);
      out.writeVarInt(piece.quoteEnd(), true);
      repeated.write(piece.rule());
      out.writeString(piece.date());
    }

    private void write(@Nullable Double number) {
      out.writeBoolean(number != null);
      if (number != null) {
        out.writeDouble(number);
      }
    }

    private void write(@Nullable Integer number) {
      out.writeBoolean(number != null);
      if (number != null) {
        out.writeVarInt(number, true);
      }
    }
  }

  /** Reads what a {@link Writer} wrote; one for each reading. */
  static final class Reader {
    private final Input in;
    private final RepeatedTexts.Reader repeated;

    Reader(Input in) {
      this.in = in;
      this.repeated = new RepeatedTexts.Reader(in);
    }

    RelationRecord read() {
      return new RelationRecord(
          in.readString(),
          TYPES[in.readByte()],
          repeated.text(),
          STATUSES[in.readByte()],
          party(),
          in.readString(),
          party(),
          in.readString(),
          in.readString(),
          in.readString(),
          new Place(repeated.text(), decimal(), decimal()),
          repeated.text(),
          decimal(),
          decimal(),
          in.readString(),
          repeated.text(),
          integer(),
          integer(),
          in.readBoolean(),
          in.readString(),
          in.readDouble(),
          evidence());
    }

    private Party party() {
      return new Party(repeated.text(), repeated.text());
    }

    private List<Evidence> evidence() {
      int pieces = in.readVarInt(true);
      List<Evidence> evidence = new ArrayList<>(pieces);
      for (int i = 0; i < pieces; i++) {
        evidence.add(
            new Evidence(
                repeated.text(),
                repeated.textOrNull(),
                repeated.textOrNull(),
                repeated.text(),
                in.readString(),
                in.readVarInt(true),
                in.readVarInt(true),
                repeated.text(),
                in.readString()));
      }
      return evidence;
    }

    private @Nullable Double decimal() {
      return in.readBoolean() ? in.readDouble() : null;
    }

    private @Nullable Integer integer() {
      return in.readBoolean() ? in.readVarInt(true) : null;
    }
  }
}

package org.legation.batch;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.ImmutableCollectionsSerializers;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.legation.model.Evidence;
import org.legation.model.Party;
import org.legation.model.Place;
import org.legation.model.RelationRecord;
import org.legation.model.RelationType;
import org.legation.model.Status;

/**
 * The records of a large release in one file, in order. Each format reads all records, some several
 * times, and from here that takes a fraction of what it takes from the database. Whoever loses the
 * file loses time only.
 */
final class RecordSpool {
  private static final int BUFFER = 1 << 16;

  private final Path file;

  RecordSpool(Path file) {
    this.file = file;
  }

  /** Whether all records are there. */
  boolean exists() {
    return Files.exists(file);
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Keeps these records. The file has its name only once they are all there. */
  void write(Stream<RelationRecord> records) throws IOException {
    // A store elsewhere makes no folder here.
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Kryo kryo = kryo();
    try (FileOutputStream target = new FileOutputStream(part.toFile());
        Output out = new Output(target, BUFFER)) {
      for (Iterator<RelationRecord> i = records.iterator(); i.hasNext(); ) {
        kryo.writeObject(out, i.next());
      }
      out.flush();
      // Else a power cut could leave the name with half of the content.
      target.getFD().sync();
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** A new stream of all records, to be closed. */
  Stream<RelationRecord> read() {
    Input in;
    try {
      in = new Input(Files.newInputStream(file), BUFFER);
    } catch (IOException e) {
      throw new UncheckedIOException("the records kept in " + file + " cannot be read", e);
    }
    return StreamSupport.stream(new Records(kryo(), in), false).onClose(in::close);
  }

  /** One for each reader: it is not safe for use by many threads. */
  private static Kryo kryo() {
    Kryo kryo = new Kryo();
    kryo.setReferences(false);
    ImmutableCollectionsSerializers.registerSerializers(kryo);
    kryo.register(RelationRecord.class);
    kryo.register(RelationType.class);
    kryo.register(Status.class);
    kryo.register(Party.class);
    kryo.register(Place.class);
    kryo.register(Evidence.class);
    return kryo;
  }

  private static final class Records extends Spliterators.AbstractSpliterator<RelationRecord> {
    private final Kryo kryo;
    private final Input in;

    Records(Kryo kryo, Input in) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.kryo = kryo;
      this.in = in;
    }

    @Override
    public boolean tryAdvance(Consumer<? super RelationRecord> action) {
      if (in.end()) {
        return false;
      }
      action.accept(kryo.readObject(in, RelationRecord.class));
      return true;
    }
  }
}

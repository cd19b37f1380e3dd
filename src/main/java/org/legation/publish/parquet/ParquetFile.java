package org.legation.publish.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;
import org.legation.model.DatasetInfo;
import org.legation.publish.Licence;
import org.legation.publish.Licences;

/** Writes rows as one Parquet file. */
final class ParquetFile {
  /** Bytes of rows that are held before they are written: what bounds the memory. */
  private static final long ROW_GROUP = 8L << 20;

  private ParquetFile() {}

  static <R> void write(Path file, RowShape<R> shape, DatasetInfo dataset, Stream<R> rows)
      throws IOException {
    try (ParquetWriter<R> out =
        new Builder<>(new LocalOutputFile(file), shape)
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new SnappyPages())
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .withRowGroupSize(ROW_GROUP)
            .withExtraMetaData(about(dataset))
            .build()) {
      for (Iterator<R> i = rows.iterator(); i.hasNext(); ) {
        out.write(i.next());
      }
    }
    Footer.sortEncodings(file);
  }

  /** What a file tells of itself when it has left its folder. */
  private static Map<String, String> about(DatasetInfo dataset) {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("name", dataset.name());
    about.put("title", dataset.title());
    about.put("version", dataset.version());
    Licences.ofDataset(dataset).map(Licence::id).ifPresent(id -> about.put("license", id));
    return about;
  }

  private static final class Builder<R> extends ParquetWriter.Builder<R, Builder<R>> {
    private final RowShape<R> shape;

    Builder(OutputFile file, RowShape<R> shape) {
      super(file);
      this.shape = shape;
    }

    @Override
    protected Builder<R> self() {
      return this;
    }

    @Override
    protected WriteSupport<R> getWriteSupport(Configuration configuration) {
      return new Rows<>(shape);
    }

    @Override
    protected WriteSupport<R> getWriteSupport(ParquetConfiguration configuration) {
      return new Rows<>(shape);
    }
  }

  private static final class Rows<R> extends WriteSupport<R> {
    private final RowShape<R> shape;
    private @Nullable RecordConsumer out;

    Rows(RowShape<R> shape) {
      this.shape = shape;
    }

    @Override
    public WriteContext init(Configuration configuration) {
      return new WriteContext(shape.message(), Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
      return new WriteContext(shape.message(), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
      out = recordConsumer;
    }

    @Override
    public void write(R row) {
      RecordConsumer consumer = Objects.requireNonNull(out, "rows are written after the schema");
      consumer.startMessage();
      shape.write(consumer, row);
      consumer.endMessage();
    }
  }
}

package org.legation.publish;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.legation.model.RelationRecord;
import tools.jackson.core.JsonGenerator;

/** {@code records.ndjson}: a record a line, each as it stands in {@code records.json}. */
@AutoService(ReleaseFormat.class)
public final class NdjsonExporter implements ContentFormat {
  private static final String FILE = "records.ndjson";

  @Override
  public String format() {
    return "ndjson";
  }

  @Override
  public Inclusion inclusion() {
    return Inclusion.ON_DEMAND;
  }

  @Override
  public List<DataFile> files() {
    return List.of(DataFile.text(FILE, "application/x-ndjson", ""));
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    try (OutputStream out = LargeFile.stream(folder.resolve(FILE));
        JsonGenerator json =
            Json.MAPPER.writer().withRootValueSeparator("\n").createGenerator(out);
        Stream<RelationRecord> records = content.records()) {
      for (Iterator<RelationRecord> i = records.iterator(); i.hasNext(); ) {
        JsonExporter.writeRecord(json, i.next());
      }
      json.flush();
      out.write('\n');
    }
  }
}

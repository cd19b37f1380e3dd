package org.legation.publish;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.legation.model.RelationRecord;
import tools.jackson.core.JsonGenerator;

/** {@code records.ndjson}: a record a line, each as it stands in {@code records.json}. */
public final class NdjsonExporter implements Exporter {
  @Override
  public String format() {
    return "ndjson";
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    try (Writer out = LargeFile.writer(folder.resolve("records.ndjson"));
        JsonGenerator json =
            Json.MAPPER.writer().withRootValueSeparator("\n").createGenerator(out);
        Stream<RelationRecord> records = content.records()) {
      for (Iterator<RelationRecord> i = records.iterator(); i.hasNext(); ) {
        JsonExporter.writeRecord(json, i.next());
      }
      json.flush();
      out.write("\n");
    }
  }
}

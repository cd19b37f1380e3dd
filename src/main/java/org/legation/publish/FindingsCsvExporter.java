package org.legation.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.legation.model.Finding;

/** {@code findings.csv}, in every release; see {@link CsvFile}. */
public final class FindingsCsvExporter implements Exporter {
  @Override
  public String format() {
    return "findings";
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    try (Stream<Finding> findings = content.findings()) {
      CsvFile.write(folder.resolve("findings.csv"), Columns.FINDINGS, findings);
    }
  }
}

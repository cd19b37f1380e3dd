package org.legation.publish;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.legation.model.Finding;

/** {@code findings.csv}, in every release; see {@link CsvFile}. */
@AutoService(ReleaseFormat.class)
public final class FindingsCsvExporter implements ContentFormat {
  @Override
  public String format() {
    return "findings";
  }

  @Override
  public Inclusion inclusion() {
    return Inclusion.ALWAYS;
  }

  @Override
  public List<DataFile> files() {
    return List.of(DataFile.table(Columns.FINDINGS));
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    try (Stream<Finding> findings = content.findings()) {
      CsvFile.write(folder.resolve("findings.csv"), Columns.FINDINGS, findings);
    }
  }
}

package org.legation.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code schema/records.schema.json}: see {@link RecordsSchema}. */
public final class SchemaExporter implements Exporter {
  static final String FILE = "schema/records.schema.json";

  @Override
  public String format() {
    return "schema";
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    Files.createDirectories(folder.resolve(FILE).getParent());
    Json.write(folder.resolve(FILE), RecordsSchema.create());
  }
}

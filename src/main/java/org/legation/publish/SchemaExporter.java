package org.legation.publish;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code schema/records.schema.json}: see {@link RecordsSchema}. */
@AutoService(ReleaseFormat.class)
public final class SchemaExporter implements ContentFormat {
  static final String FILE = "schema/records.schema.json";

  @Override
  public String format() {
    return "schema";
  }

  @Override
  public Inclusion inclusion() {
    return Inclusion.ALWAYS;
  }

  @Override
  public List<DataFile> files() {
    return List.of();
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    Files.createDirectories(folder.resolve(FILE).getParent());
    Json.write(folder.resolve(FILE), RecordsSchema.create());
  }
}

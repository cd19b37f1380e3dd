package org.legation.publish;

import java.io.IOException;
import java.nio.file.Path;

/** {@code manifest.json}; it lists the files that are there, so it comes after all others. */
public final class ManifestExporter implements Exporter {
  private final FileEntries entries;

  ManifestExporter(FileEntries entries) {
    this.entries = entries;
  }

  @Override
  public String format() {
    return "manifest";
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    Manifest.write(content, folder, entries);
  }
}

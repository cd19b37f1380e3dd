package org.legation.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Writes one format of a release. */
public interface Exporter {
  /** The name by which a job file asks for it, for example {@code csv}. */
  String format();

  /** Writes its files into the folder, which exists. The same content gives the same bytes. */
  void export(ReleaseContent content, Path folder) throws IOException;
}

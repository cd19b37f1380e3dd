package org.legation.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Writes one format of a release. */
public interface Exporter {
  /** The name by which a job file asks for it, for example {@code csv}. */
  String format();

  /** Writes its files into the folder, which exists. The same content gives the same bytes. */
  void export(ReleaseContent content, Path folder) throws IOException;

  /** One that does what it is told. */
  static Exporter of(String format, Writing writing) {
    return new Exporter() {
      @Override
      public String format() {
        return format;
      }

      @Override
      public void export(ReleaseContent content, Path folder) throws IOException {
        writing.write(content, folder);
      }
    };
  }

  /** See {@link #export}. */
  interface Writing {
    void write(ReleaseContent content, Path folder) throws IOException;
  }
}

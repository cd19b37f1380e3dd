package org.legation.batch;

import java.nio.file.Path;
import java.util.List;
import org.legation.publish.Exporter;

/**
 * Which exporters write a release. They come in rounds: those of one round may run side by side,
 * those of the next may read what these wrote.
 */
public interface Exporters {

  /**
   * All that write into a release, the manifest last.
   *
   * @param replaced the folder of the release that is to be replaced; there need not be one
   * @param formats those that the job asks for
   */
  List<List<Exporter>> of(Path replaced, List<String> formats);

  /**
   * Those that show what was wrong with a release that is not published.
   *
   * @param replaced the folder of the release that stands instead; there need not be one
   */
  List<List<Exporter>> ofRejected(Path replaced);
}

package org.legation.job;

import java.nio.file.Path;
import java.util.List;

/**
 * The entry {@code publish}.
 *
 * @param to the folder of the release, absolute; the release replaces what stands there
 * @param formats at least one, in the order of the job file, none twice
 */
public record Publication(Path to, List<String> formats) {
  public Publication {
    formats = List.copyOf(formats);
  }
}

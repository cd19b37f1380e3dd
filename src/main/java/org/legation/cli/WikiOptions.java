package org.legation.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.legation.source.SourceException;
import org.legation.source.wiki.FetchLimits;
import org.legation.source.wiki.WikiAccess;
import org.legation.source.wiki.WikiPolicy;
import picocli.CommandLine.Option;

/** How the wikis of a job are reached. */
final class WikiOptions {
  @Option(
      names = "--offline",
      description = "Read pages of wikis from the cache alone, as the last run found them.")
  private boolean offline;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Where fetched pages are kept; .legation/pages beside the release if not given.")
  private @Nullable Path cache;

  @Option(
      names = "--allow-host",
      paramLabel = "ORIGIN",
      description =
          "Let the job fetch from a wiki of one's own, as https://wiki.example.org, or"
              + " http://localhost:8080 on this machine.")
  private List<String> allowed = List.of();

  WikiPolicy policy() throws SourceException {
    return WikiPolicy.adding(allowed);
  }

  WikiAccess access(Path release, String version) throws SourceException {
    Path folder = cache == null ? release.resolveSibling(".legation").resolve("pages") : cache;
    return new WikiAccess(
        folder.toAbsolutePath().normalize(), offline, version, policy(), FetchLimits.defaults());
  }
}

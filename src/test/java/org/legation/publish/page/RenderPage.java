package org.legation.publish.page;

import java.io.IOException;
import java.nio.file.Path;
import org.legation.gazetteer.Gazetteer;
import org.legation.publish.FormatContext;

/** Makes the page of a release that was published before, for looking at it while working on it. */
public final class RenderPage {
  private RenderPage() {}

  /** Arguments: the release, and the folder for index.html. */
  public static void main(String[] arguments) throws IOException {
    new HtmlExporter()
        .exporter(new FormatContext(Gazetteer::bundled))
        .export(ReleaseOnDisk.at(Path.of(arguments[0])), Path.of(arguments[1]));
  }
}

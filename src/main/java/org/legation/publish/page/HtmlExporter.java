package org.legation.publish.page;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.legation.gazetteer.Gazetteer;
import org.legation.publish.Exporter;
import org.legation.publish.ReleaseContent;

/**
 * {@code index.html}: the release as one page that needs nothing but itself. Its data stands in it
 * as JSON; its script shows whatever the data holds as text, and its content policy forbids every
 * request and every other script.
 */
public final class HtmlExporter implements Exporter {
  public static final String FILE = "index.html";

  private final Gazetteer gazetteer;

  public HtmlExporter(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    PageData data = PageData.collect(content, PartyPoints.of(gazetteer));
    try (Writer out = Files.newBufferedWriter(folder.resolve(FILE))) {
      PageTemplate.bundled().write(out, content.dataset().title(), data);
    }
  }
}

package org.legation.publish.page;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.legation.gazetteer.Gazetteer;
import org.legation.publish.DataFile;
import org.legation.publish.ReleaseContent;
import org.legation.publish.ReleaseFormat;

/**
 * {@code index.html}: the release as one page that needs nothing but itself. Its data stands in it
 * as JSON; its script shows whatever the data holds as text, and its content policy forbids every
 * request and every other script.
 */
public final class HtmlExporter implements ReleaseFormat {
  public static final String FILE = "index.html";

  private final Supplier<Gazetteer> gazetteer;

  /**
   * @param gazetteer tells where parties lie; asked for when the page is written
   */
  public HtmlExporter(Supplier<Gazetteer> gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public Inclusion inclusion() {
    return Inclusion.STANDARD;
  }

  @Override
  public List<DataFile> files() {
    return List.of();
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    PageData data = PageData.collect(content, PartyPoints.of(gazetteer.get()));
    try (Writer out = Files.newBufferedWriter(folder.resolve(FILE))) {
      PageTemplate.bundled().write(out, content.dataset().title(), data);
    }
  }
}

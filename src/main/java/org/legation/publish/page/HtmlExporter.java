package org.legation.publish.page;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.legation.gazetteer.Gazetteer;
import org.legation.publish.DataFile;
import org.legation.publish.Exporter;
import org.legation.publish.FormatContext;
import org.legation.publish.ReleaseContent;
import org.legation.publish.ReleaseFormat;

/**
 * {@code index.html}: the release as one page that needs nothing but itself. Its data stands in it
 * as JSON; its script shows whatever the data holds as text, and its content policy forbids every
 * request and every other script.
 */
@AutoService(ReleaseFormat.class)
public final class HtmlExporter implements ReleaseFormat {
  public static final String FILE = "index.html";

  @Override
  public String format() {
    return "html";
  }

  @Override
  public Inclusion inclusion() {
    return Inclusion.STANDARD;
  }

  @Override
  public int place() {
    return 6;
  }

  @Override
  public List<DataFile> files() {
    return List.of();
  }

  @Override
  public Exporter exporter(FormatContext context) {
    return Exporter.of(format(), (content, folder) -> write(content, context.gazetteer(), folder));
  }

  private static void write(ReleaseContent content, Gazetteer gazetteer, Path folder)
      throws IOException {
    PageData data = PageData.collect(content, PartyPoints.of(gazetteer));
    try (Writer out = Files.newBufferedWriter(folder.resolve(FILE))) {
      PageTemplate.bundled().write(out, content.dataset().title(), data);
    }
  }
}

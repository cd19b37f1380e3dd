package org.legation.publish;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.legation.publish.ReleaseContent.ParsedText;

/** {@code texts/SLUG.txt}: the parsed texts as they are, in which the offsets of quotes count. */
@AutoService(ReleaseFormat.class)
public final class TextsExporter implements ContentFormat {
  static final String FOLDER = "texts";

  @Override
  public String format() {
    return "texts";
  }

  @Override
  public Inclusion inclusion() {
    return Inclusion.ALWAYS;
  }

  @Override
  public List<DataFile> files() {
    return List.of();
  }

  @Override
  public void export(ReleaseContent content, Path folder) throws IOException {
    // The manifest lists the texts of the content: none of a run that was killed may stay.
    ReleaseFolder.delete(folder.resolve(FOLDER));
    Files.createDirectories(folder.resolve(FOLDER));
    try (Stream<ParsedText> all = content.texts()) {
      for (Iterator<ParsedText> i = all.iterator(); i.hasNext(); ) {
        ParsedText text = i.next();
        Files.writeString(folder.resolve(path(text)), text.text());
      }
    }
  }

  /** Where a text stands in a release, with slashes. */
  static String path(ParsedText text) {
    return FOLDER + "/" + text.slug() + ".txt";
  }
}

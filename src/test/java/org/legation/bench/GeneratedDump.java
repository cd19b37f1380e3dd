package org.legation.bench;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.legation.source.dump.DumpFiles;

/**
 * Writes a MediaWiki dump of generated pages: {@code FILE PAGES EVERY}, packed by bzip2 where the
 * file's name ends so. One page of {@code EVERY} has a title that begins with "Foreign relations
 * of", the others are to be passed over. Prints how large it is.
 */
public final class GeneratedDump {
  private static final int SEED = 6;

  private GeneratedDump() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    int pages = Integer.parseInt(arguments[1]);
    int every = Integer.parseInt(arguments[2]);
    ArticleGenerator generator = new ArticleGenerator(SEED);
    long length = 0;
    try (Writer out =
        new BufferedWriter(new OutputStreamWriter(open(file), StandardCharsets.UTF_8))) {
      out.write(DumpFiles.HEAD);
      for (int i = 0; i < pages; i++) {
        String title = (i % every == 0 ? "Foreign relations of Land " : "Account ") + i;
        String text = generator.wikitext(i).replace("&", "&amp;").replace("<", "&lt;");
        String page = DumpFiles.page(title, text);
        length += page.length();
        out.write(page);
      }
      out.write(DumpFiles.TAIL);
    }
    System.out.printf(
        "%,d pages, %,d characters, a file of %,d bytes%n", pages, length, Files.size(file));
  }

  private static OutputStream open(Path file) throws IOException {
    OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
    return file.toString().endsWith(".bz2")
        ? new BZip2CompressorOutputStream(out, BZip2CompressorOutputStream.MIN_BLOCKSIZE)
        : out;
  }
}

package org.legation.publish;

import com.google.auto.service.AutoService;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.legation.model.ArticleInfo;
import org.legation.model.DatasetInfo;

/** {@code ATTRIBUTION.md}: whose words these are, under which licence, and what was changed. */
@AutoService(ReleaseFormat.class)
public final class AttributionExporter implements ContentFormat {
  @Override
  public String format() {
    return "attribution";
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
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("ATTRIBUTION.md"));
        Stream<ArticleInfo> sources = content.sources()) {
      out.write(head(content.dataset()));
      for (Iterator<ArticleInfo> i = sources.iterator(); i.hasNext(); ) {
        out.write(line(i.next()));
      }
    }
  }

  private static String head(DatasetInfo dataset) {
    StringBuilder out = new StringBuilder();
    out.append("# Attribution\n\n");
    out.append("\"").append(Markdown.escape(dataset.title())).append("\" was made with Legation ");
    out.append(Markdown.escape(dataset.version())).append(" from the articles below; ");
    out.append(Licences.MODIFICATION).append(".\n\n");
    out.append(
        Licences.ofDataset(dataset)
            .map(licence -> "It quotes them and is published under " + link(licence) + ".\n\n")
            .orElse("Its sources name no licence in common; that of each stands beside it.\n\n"));
    return out.append("## Sources\n\n").toString();
  }

  private static String line(ArticleInfo source) {
    StringBuilder out = new StringBuilder();
    String title = Markdown.escape(source.title());
    String url = source.url();
    out.append("- ").append(url == null ? title : "[" + title + "](<" + address(url) + ">)");
    String revision = source.revision();
    if (revision != null) {
      String permanent = ArticleLinks.permanent(source);
      String label = "revision " + Markdown.escape(revision);
      out.append(", ");
      out.append(permanent.isEmpty() ? label : "[" + label + "](<" + address(permanent) + ">)");
    }
    if (source.revisionDate() != null) {
      out.append(" of ").append(source.revisionDate());
    }
    String license = source.license();
    out.append(", ").append(license == null ? "licence not told" : link(Licences.of(license)));
    return out.append("; ").append(Licences.MODIFICATION).append(".\n").toString();
  }

  private static String link(Licence licence) {
    String label = Markdown.escape(licence.title() + " (" + licence.id() + ")");
    return licence.url().isEmpty() ? label : "[" + label + "](<" + licence.url() + ">)";
  }

  private static String address(String url) {
    return url.replace("<", "%3C").replace(">", "%3E").replace("\n", "%0A");
  }
}

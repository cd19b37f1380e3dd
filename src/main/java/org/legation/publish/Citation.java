package org.legation.publish;

import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.legation.model.ArticleInfo;
import org.legation.model.DatasetInfo;

/** How to cite a release: its title, and the article that it is from, with address and revision. */
public final class Citation {
  private Citation() {}

  /** One sentence; of several articles only their number and the day of the latest revision. */
  public static String of(ReleaseContent content) {
    DatasetInfo dataset = content.dataset();
    return "\""
        + dataset.title()
        + "\", extracted with Legation "
        + dataset.version()
        + " from "
        + sources(content)
        + Licences.ofDataset(dataset).map(licence -> ", " + licence.id()).orElse("")
        + ".";
  }

  private static String sources(ReleaseContent content) {
    int count = content.dataset().sources().count();
    try (Stream<ArticleInfo> sources = content.sources()) {
      return count == 1
          ? sources.findFirst().map(Citation::article).orElse("")
          : String.format(Locale.ROOT, "%,d articles, each named with its address", count)
              + latest(sources).map(day -> " and revision, the latest of " + day).orElse("");
    }
  }

  private static String article(ArticleInfo source) {
    StringBuilder text = new StringBuilder("the article \"" + source.title() + "\"");
    if (source.url() != null) {
      text.append(", ").append(source.url());
    }
    if (source.revision() != null) {
      text.append(", revision ").append(source.revision());
    }
    if (source.revisionDate() != null) {
      text.append(source.revision() == null ? ", as of " : " of ").append(source.revisionDate());
    }
    return text.toString();
  }

  private static Optional<String> latest(Stream<ArticleInfo> sources) {
    return sources
        .map(ArticleInfo::revisionDate)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .max(Comparator.naturalOrder());
  }
}

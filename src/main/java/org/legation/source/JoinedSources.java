package org.legation.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several sources, one after another. */
public final class JoinedSources implements ArticleSource {
  private final List<ArticleSource> sources;

  public JoinedSources(List<ArticleSource> sources) {
    this.sources = List.copyOf(sources);
  }

  @Override
  public String state() throws SourceException {
    StateDigest digest = new StateDigest();
    for (ArticleSource source : sources) {
      digest.add(source.state());
    }
    return digest.hex();
  }

  @Override
  public long count() {
    long sum = 0;
    for (ArticleSource source : sources) {
      if (source.count() == UNKNOWN) {
        return UNKNOWN;
      }
      sum += source.count();
    }
    return sum;
  }

  @Override
  public ArticleCursor open() {
    return new Cursor();
  }

  private final class Cursor implements ArticleCursor {
    private int following;
    private @Nullable ArticleCursor current;

    @Override
    public @Nullable OfferedArticle next() throws SourceException {
      while (true) {
        if (current == null) {
          if (following == sources.size()) {
            return null;
          }
          current = sources.get(following++).open();
        }
        OfferedArticle article = current.next();
        if (article != null) {
          return article;
        }
        close();
      }
    }

    @Override
    public void close() {
      if (current != null) {
        current.close();
        current = null;
      }
    }
  }
}

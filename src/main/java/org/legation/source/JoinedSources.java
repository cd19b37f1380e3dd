package org.legation.source;

import java.util.ArrayList;
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

  /** Sources stay open to the end, as articles may be read after others were handed out. */
  private final class Cursor implements ArticleCursor {
    private final List<ArticleCursor> opened = new ArrayList<>();
    private @Nullable ArticleCursor current;

    @Override
    public @Nullable OfferedArticle next() throws SourceException {
      while (true) {
        OfferedArticle article = current == null ? null : current.next();
        if (article != null) {
          return article;
        }
        if (opened.size() == sources.size()) {
          return null;
        }
        current = sources.get(opened.size()).open();
        opened.add(current);
      }
    }

    @Override
    public void close() {
      opened.forEach(ArticleCursor::close);
    }
  }
}

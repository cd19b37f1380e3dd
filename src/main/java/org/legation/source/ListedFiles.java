package org.legation.source;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles in files of their own, in the order of the list. */
public final class ListedFiles implements ArticleSource {
  private final List<FileArticle> files;

  public ListedFiles(List<FileArticle> files) {
    this.files = List.copyOf(files);
  }

  @Override
  public String state() {
    StateDigest digest = new StateDigest();
    for (FileArticle file : files) {
      digest.add(file.state());
    }
    return digest.hex();
  }

  @Override
  public long count() {
    return files.size();
  }

  @Override
  public ArticleCursor open() {
    Iterator<FileArticle> iterator = files.iterator();
    return new ArticleCursor() {
      @Override
      public @Nullable OfferedArticle next() {
        return iterator.hasNext() ? iterator.next() : null;
      }

      @Override
      public void close() {}
    };
  }
}

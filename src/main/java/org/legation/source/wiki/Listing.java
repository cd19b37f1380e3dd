package org.legation.source.wiki;

import java.util.List;

/** Which pages of a wiki are wanted. */
public sealed interface Listing {

  /** Pages by their titles, in this order. */
  record Titles(List<String> titles) implements Listing {
    public Titles {
      titles = List.copyOf(titles);
    }
  }

  /** The articles in a category, without those of its subcategories. */
  record Category(String name) implements Listing {}

  /** The articles to which a page has links. */
  record Links(String page) implements Listing {}
}

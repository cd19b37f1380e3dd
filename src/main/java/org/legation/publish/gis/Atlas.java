package org.legation.publish.gis;

import org.legation.gazetteer.Gazetteer;
import org.legation.geo.Outlines;
import org.legation.geo.Views;
import org.legation.publish.FormatContext;

/**
 * What maps are drawn from, loaded once for all formats that draw one.
 *
 * @param views whose view an outline is
 */
public record Atlas(Gazetteer gazetteer, Outlines outlines, Views views) {

  /** With the outlines that the jar brings along. */
  public static Atlas of(Gazetteer gazetteer) {
    return new Atlas(gazetteer, Outlines.bundled(), Views.bundled());
  }

  /** The one of all formats of a context. */
  static Atlas sharedBy(FormatContext context) {
    return context.shared(Atlas.class, () -> of(context.gazetteer()));
  }
}

package org.legation.publish;

/** A format that needs nothing but the content of a release, as most do, and so writes itself. */
public interface ContentFormat extends ReleaseFormat, Exporter {
  @Override
  String format();

  @Override
  default Exporter exporter(FormatContext context) {
    return this;
  }
}

package org.legation.cli;

import org.legation.batch.Components;

/** The one place where interfaces meet their implementations. */
final class Wiring {
  private Wiring() {}

  static Product product() {
    String version = Version.current();
    return new Product(
        version,
        Provisional.FORMATS,
        () -> components(version),
        Provisional::verify,
        Provisional::explain);
  }

  private static Components components(String version) {
    return new Components(
        Provisional::parse,
        Provisional::extract,
        Provisional::normalize,
        Provisional.reconciler(),
        Provisional.validator(),
        Provisional::exporters,
        new Provisional.PlainReleases(),
        version);
  }
}

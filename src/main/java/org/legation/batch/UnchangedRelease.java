package org.legation.batch;

import java.util.Optional;
import org.legation.model.InputState;
import org.legation.publish.PublishedInput;

/**
 * Finds that the release which stands at the target is the one that a run would make, so that the
 * run need not begin.
 */
public final class UnchangedRelease {
  private UnchangedRelease() {}

  /**
   * From what the release was made, if that is the same as the request's; else empty.
   *
   * @param version of Legation; another one may find other records in the same articles
   */
  public static Optional<InputState> of(RunRequest request, String version) {
    // The age of a source changes by itself.
    if (request.fresh() || request.job().checks().maxSourceAge() != null) {
      return Optional.empty();
    }
    InputState now = request.input(0);
    return PublishedInput.of(request.job().publish().to())
        .filter(published -> published.version().equals(version))
        .map(PublishedInput::input)
        .filter(input -> input.job().equals(now.job()) && input.articles().equals(now.articles()));
  }
}

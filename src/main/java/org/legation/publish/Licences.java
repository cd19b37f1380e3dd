package org.legation.publish;

import java.util.List;
import java.util.Optional;
import org.legation.model.DatasetInfo;
import org.legation.resource.Bundled;

/** Which licence a dataset carries, by those of its sources. */
public final class Licences {
  /** What attribution asks to be told: that the work was changed. */
  public static final String MODIFICATION = "modified: extracted and normalised";

  private static final String RESOURCE = "publish/licences.yaml";
  private static final List<Licence> KNOWN = Bundled.list(RESOURCE, Licence.class);

  private Licences() {}

  /** The licence with this SPDX identifier; one that is not known has its identifier as title. */
  public static Licence of(String id) {
    return KNOWN.stream()
        .filter(licence -> licence.id().equalsIgnoreCase(id))
        .findFirst()
        .orElseGet(() -> new Licence(id, id, "", false));
  }

  /**
   * The licence of a dataset, as it quotes its sources: a share-alike one among theirs, the newest
   * first, else the one that they have in common; none where they differ or tell none.
   */
  public static Optional<Licence> ofDataset(DatasetInfo dataset) {
    List<Licence> licences =
        dataset.sources().licenses().stream().map(Licences::of).distinct().toList();
    Optional<Licence> shareAlike =
        KNOWN.stream().filter(known -> known.shareAlike() && licences.contains(known)).findFirst();
    if (shareAlike.isPresent()) {
      return shareAlike;
    }
    return licences.size() == 1 ? Optional.of(licences.get(0)) : Optional.empty();
  }
}

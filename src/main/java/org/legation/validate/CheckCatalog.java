package org.legation.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.legation.resource.Bundled;

/**
 * The descriptions of all checks, from {@code checks/checks.yaml}, in the order in which they run.
 */
public final class CheckCatalog {
  private final Map<String, CheckDescription> byId;

  private CheckCatalog(List<CheckDescription> checks) {
    byId = new LinkedHashMap<>();
    for (CheckDescription check : checks) {
      if (byId.put(check.id(), check) != null) {
        throw new IllegalStateException(
            "checks/checks.yaml: the check " + check.id() + " stands there twice; remove one.");
      }
    }
  }

  /** The checks that are part of the product. */
  public static CheckCatalog load() {
    return new CheckCatalog(Bundled.read("checks/checks.yaml", Content.class).checks());
  }

  /** All checks, in the order in which they run. */
  public List<CheckDescription> all() {
    return List.copyOf(byId.values());
  }

  /** The check with this id, which the product has. */
  CheckDescription check(String id) {
    CheckDescription check = byId.get(id);
    if (check == null) {
      throw new IllegalStateException("checks/checks.yaml: describe the check " + id + " there.");
    }
    return check;
  }

  private record Content(List<CheckDescription> checks) {}
}

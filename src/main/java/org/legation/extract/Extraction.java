package org.legation.extract;

import java.util.List;
import org.legation.model.Finding;

/** What the rules found in one article, in reading order. */
public record Extraction(List<Claim> claims, List<Finding> findings) {
  public Extraction {
    claims = List.copyOf(claims);
    findings = List.copyOf(findings);
  }
}

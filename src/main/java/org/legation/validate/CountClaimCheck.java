package org.legation.validate;

import java.util.List;
import java.util.Map;
import org.legation.model.Article;
import org.legation.model.RelationRecord;
import org.legation.validate.count.CountClaim;
import org.legation.validate.count.CountClaims;

/** Numbers in the text ("offices in 7 countries") that the records do not bear out. */
record CountClaimCheck(CountClaims claims) implements ArticleCheck {
  private static final int MOST_NAMES = 10;

  @Override
  public String id() {
    return "count-claim";
  }

  @Override
  public void check(Article article, List<RelationRecord> records, Findings findings) {
    for (CountClaim claim : claims.compare(article, records)) {
      if (!claim.agrees()) {
        findings.add(
            article,
            claim.section(),
            claim.sentence(),
            Map.of(
                "claim", claim.words(),
                "bound", claim.bound().words(),
                "claimed", Integer.toString(claim.claimed()),
                "found", Integer.toString(claim.counted().size()),
                "names", names(claim.counted())));
      }
    }
  }

  private static String names(List<String> counted) {
    return counted.isEmpty() || counted.size() > MOST_NAMES
        ? ""
        : ": " + String.join(", ", counted);
  }
}

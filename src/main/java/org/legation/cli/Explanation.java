package org.legation.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.legation.extract.Claim;
import org.legation.extract.Extraction;
import org.legation.model.Article;
import org.legation.model.Block;
import org.legation.model.Finding;
import org.legation.model.Party;
import org.legation.model.RelationType;
import org.legation.model.Section;
import org.legation.model.Span;

/** An article's sentences, items and rows, each with the claims found in it. */
final class Explanation {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private final Article article;
  private final Extraction extraction;
  private final @Nullable RelationType only;
  private final List<String> lines = new ArrayList<>();
  private final List<Claim> left = new ArrayList<>();

  Explanation(Article article, Extraction extraction, @Nullable RelationType only) {
    this.article = article;
    this.extraction = extraction;
    this.only = only;
  }

  /** The lines to print. */
  List<String> lines() {
    lines.clear();
    left.clear();
    extraction.claims().stream().filter(this::isWanted).forEach(left::add);
    lines.add("# " + article.info().title());
    for (Section section : article.sections()) {
      List<String> before = List.copyOf(lines);
      if (!section.name().isEmpty()) {
        lines.add("");
        lines.add("## " + section.name());
      }
      int heading = lines.size();
      section.blocks().forEach(this::block);
      if (only != null && lines.size() == heading) {
        lines.clear();
        lines.addAll(before);
      }
    }
    // Claims whose quote is none of the above, such as a heading.
    for (Claim claim : List.copyOf(left)) {
      unit(claim.quote());
    }
    findings();
    lines.add("");
    lines.add(total());
    return List.copyOf(lines);
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph.sentences().forEach(this::unit);
    } else if (block instanceof Block.ItemList list) {
      list.items().forEach(this::item);
    } else if (block instanceof Block.Table table) {
      table.rows().forEach(row -> unit(row.span()));
    }
  }

  private void item(Block.Item item) {
    item.sentences().forEach(this::unit);
    item.children().forEach(this::item);
  }

  private void unit(Span span) {
    List<Claim> here =
        left.stream()
            .filter(
                claim -> claim.quote().start() < span.end() && span.start() < claim.quote().end())
            .toList();
    if (here.isEmpty() && only != null) {
      return;
    }
    left.removeAll(here);
    lines.add(BLANKS.matcher(span.of(article.text())).replaceAll(" ").strip());
    here.forEach(claim -> lines.add("    = " + line(claim)));
  }

  private void findings() {
    if (only != null || extraction.findings().isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("Findings:");
    for (Finding finding : extraction.findings()) {
      lines.add(
          "    %s %s: %s".formatted(finding.severity().code(), finding.check(), finding.message()));
    }
  }

  private String total() {
    long claims = extraction.claims().stream().filter(this::isWanted).count();
    return Wording.count(claims, only == null ? "claim" : only.code() + " claim")
        + " in \"%s\"".formatted(article.info().title());
  }

  private boolean isWanted(Claim claim) {
    return only == null || claim.type() == only;
  }

  /** Such as {@code mission (embassy), asserted: Armenia (AM) → Syria (SY); place Damascus}. */
  private static String line(Claim claim) {
    StringBuilder line = new StringBuilder(claim.type().code());
    if (!claim.subtype().isEmpty()) {
      line.append(" (").append(claim.subtype()).append(')');
    }
    line.append(", ").append(claim.status().code());
    line.append(": ").append(party(claim.actor()));
    if (claim.counterpart().isPresent()) {
      line.append(claim.type().symmetric() ? " – " : " → ").append(party(claim.counterpart()));
    }
    append(line, "date", claim.date());
    append(line, "place", claim.place());
    append(line, "object", claim.object());
    append(line, "body", claim.actorBody());
    append(line, "outcome", claim.outcome());
    if (claim.votesFor() != null || claim.votesAgainst() != null) {
      append(line, "votes", votes(claim.votesFor()) + "–" + votes(claim.votesAgainst()));
    }
    append(line, "detail", claim.detail());
    return line.append("  [").append(claim.rule()).append(']').toString();
  }

  private static String party(Party party) {
    return party.isPresent() ? party.name() + " (" + party.id() + ")" : "(nobody named)";
  }

  private static String votes(@Nullable Integer votes) {
    return votes == null ? "?" : votes.toString();
  }

  private static void append(StringBuilder line, String name, String value) {
    if (!value.isEmpty()) {
      line.append("; ").append(name).append(' ').append(value);
    }
  }
}

package org.legation.extract.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.legation.extract.annotate.AnnotatedSentence;
import org.legation.extract.annotate.Mention.NounMention;

/** Of which kinds the missions of a row are. */
final class MissionKinds {
  static final String NON_RESIDENT = "non-resident embassy";

  private final Headers headers;

  MissionKinds(Headers headers) {
    this.headers = headers;
  }

  /**
   * The kinds of the missions of a row, one for each of its seats; one seat may have several:
   * "Embassy, Permanent Mission".
   */
  List<String> of(TableRow row, Topic topic, boolean sent, boolean home, int seats) {
    AnnotatedSentence cell = row.cell("mission", "kind");
    List<String> listed = cell == null ? List.of() : listed(cell);
    if (listed.size() > 1 && (seats == 1 || seats == listed.size())) {
      return listed;
    }
    return Collections.nCopies(Math.max(1, seats), kind(row, topic, sent, home));
  }

  /** The kinds that a cell lists, each in a line or behind a comma; none where it says more. */
  private static List<String> listed(AnnotatedSentence cell) {
    List<String> kinds = new ArrayList<>();
    for (int i = 0; i < cell.size(); i++) {
      if (cell.at(i) instanceof NounMention noun && noun.of("mission")) {
        if (noun.start() == i) {
          kinds.add(noun.classes().getOrDefault("mission", ""));
        }
      } else if (!cell.entry(i).in("list_joiners")) {
        return List.of();
      }
    }
    return kinds;
  }

  private String kind(TableRow row, Topic topic, boolean sent, boolean home) {
    AnnotatedSentence cell = row.cell("mission", "kind");
    List<NounMention> nouns = cell == null ? List.of() : cell.nouns("mission", 0, cell.size());
    String kind = nouns.isEmpty() ? "" : nouns.get(0).classes().getOrDefault("mission", "");
    boolean away = !sent && topic.nonResident() || row.has("residence") && !home;
    if (away && (kind.isEmpty() || kind.equals("embassy"))) {
      return NON_RESIDENT;
    }
    String headed = kind.isEmpty() && cell != null ? headers.post(row.header(cell)) : kind;
    return headed.isEmpty() ? topic.post() : headed;
  }
}

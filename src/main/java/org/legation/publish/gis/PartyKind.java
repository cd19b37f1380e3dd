package org.legation.publish.gis;

import java.util.Locale;
import org.legation.gazetteer.Entry;
import org.legation.gazetteer.Gazetteer;

/** What sort of party a code stands for. */
public enum PartyKind {
  STATE,
  DE_FACTO,
  TERRITORY,
  SUBDIVISION,
  MUNICIPALITY,
  HISTORIC,
  ORGANISATION;

  private static final int ALPHA_2 = 2;

  /** The value of the column {@code kind}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static PartyKind of(Gazetteer gazetteer, String code) {
    return gazetteer.entry(code).map(PartyKind::of).orElseGet(() -> byShape(code));
  }

  private static PartyKind of(Entry entry) {
    return switch (entry.kind()) {
      // States that ISO 3166-1 leaves out have longer codes.
      case STATE -> entry.code().length() == ALPHA_2 ? STATE : DE_FACTO;
      case TERRITORY -> TERRITORY;
      case HISTORIC -> HISTORIC;
      case SUBDIVISION -> SUBDIVISION;
      case CITY -> MUNICIPALITY;
      case ORGANISATION -> ORGANISATION;
    };
  }

  /** Codes that articles bring up and the gazetteer does not know, as the data dictionary says. */
  private static PartyKind byShape(String code) {
    if (code.startsWith("historic/")) {
      return HISTORIC;
    }
    if (code.startsWith("org/")) {
      return ORGANISATION;
    }
    if (code.contains("/")) {
      return MUNICIPALITY;
    }
    if (code.contains("-")) {
      return SUBDIVISION;
    }
    return code.length() == ALPHA_2 ? STATE : HISTORIC;
  }
}

package org.legation.gazetteer;

/** What sort of thing a name stands for. The order is that of the index file: append only. */
public enum Kind {
  /** A state: member or observer of the United Nations, partly recognised, or de facto. */
  STATE,
  /** A dependent territory with an ISO 3166-1 code of its own. */
  TERRITORY,
  /** A state or territory that exists no more. */
  HISTORIC,
  /** A part of a state, with an ISO 3166-2 code. */
  SUBDIVISION,
  /** A city or smaller place. */
  CITY,
  /** An international organisation, group of states, or treaty system. */
  ORGANISATION
}

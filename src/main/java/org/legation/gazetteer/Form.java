package org.legation.gazetteer;

/** How a name names. The order is that of the index file: append only. */
public enum Form {
  /** The name itself: Estonia. */
  NAME,
  /** The adjective, and one of the people: Estonian. */
  DEMONYM,
  /** The people: Estonians, the British. */
  PEOPLE,
  /** An abbreviation, whose letters must be written as they are: UK, U.K. */
  ABBREVIATION
}

package org.hustings.actor;

/** In which way a form stands for an actor of the gazetteer. */
public enum AliasKind {
  /** A full, short or alternative name: {@code Republic of Korea}, {@code Joe Biden}. */
  NAME,
  /** A family name that readers know without a first name: {@code Merkel}. */
  SURNAME,
  /** {@code NATO}, {@code the U.S.}. */
  ACRONYM,
  /** A member of a people or party: {@code Dane}, {@code Democrat}. */
  DEMONYM,
  /** Of a state or party: {@code Danish}, {@code Democratic}. */
  ADJECTIVE,
  /** A people or membership as a whole: {@code the Danes}, {@code Democrats}. */
  PEOPLE,
  /** The capital, which is the state where it acts: {@code Copenhagen}. */
  CAPITAL,
  /** A place, a street or a building that stands for a body: {@code No. 10}. */
  METONYM,
  /** A name that the actor gave up: {@code Swaziland}. */
  FORMER;

  /** Whether such a form names the actor itself, not its members or its seat. */
  boolean isName() {
    return switch (this) {
      case NAME, SURNAME, ACRONYM, METONYM, FORMER -> true;
      case DEMONYM, ADJECTIVE, PEOPLE, CAPITAL -> false;
    };
  }
}

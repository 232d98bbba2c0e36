package org.hustings.language;

/** What kind of thing a name stands for, as far as the words around it tell. */
public enum NameType {
  /** {@code Ada Moreno}. */
  PERSON,
  /** A body, a party, a company: {@code the European Commission}. */
  ORGANIZATION,
  /** A state, a city, a region, a river: {@code Serbia}. */
  PLACE,
  /** Demonyms, events, laws, products and all other names. */
  OTHER
}

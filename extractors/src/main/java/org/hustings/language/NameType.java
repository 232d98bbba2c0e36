package org.hustings.language;

/** What kind of thing a name stands for, as far as the words around it tell. */
public enum NameType {
  PERSON,
  ORGANIZATION,
  PLACE,
  /** Demonyms, events, laws, products and all other names. */
  OTHER
}

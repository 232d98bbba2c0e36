package org.hustings.actor;

/** In what form a text refers to an actor. */
public enum MentionKind {
  /** A proper name without title and possessive: {@code Merkel}. */
  NAME,
  /** A description: {@code the German chancellor}. */
  NOMINAL,
  /** {@code she}, {@code their}. */
  PRONOUN,
  /** A demonym adjective: {@code German} in {@code German carmakers}. */
  MODIFIER
}

package org.hustings.actor;

import org.hustings.document.Provenance;

/**
 * How far to trust a mention, by what found it: the share of such mentions that, on the development
 * sets, stand where a person marked one and went to the right actor.
 */
final class MentionReliability {

  /** A known name of two words or more. */
  static final Provenance KNOWN_NAME = Provenance.of("actor/gazetteer-name", 0.96);

  /** A known name of one word, which may stand for somebody else. */
  static final Provenance KNOWN_WORD = Provenance.of("actor/gazetteer-name", 0.87);

  static final Provenance INSTITUTION = Provenance.of("actor/institution", 0.74);

  /** An unknown name of two words or more. */
  static final Provenance CAPITALS = Provenance.of("actor/capitals", 0.78);

  /** One unknown word with a capital. */
  static final Provenance CAPITAL = Provenance.of("actor/capitals", 0.57);

  /** Adjectives and peoples; as modifiers they were not measured, but by reading. */
  static final Provenance DEMONYM = Provenance.of("actor/demonym", 0.9);

  static final Provenance DESCRIPTION = Provenance.of("actor/description", 0.76);

  private static final Provenance OF_PERSON = Provenance.of("actor/pronoun", 0.87);
  private static final Provenance OF_SPEAKER = Provenance.of("actor/pronoun", 0.8);
  private static final Provenance OF_OWNING_BODY = Provenance.of("actor/pronoun", 0.7);
  private static final Provenance OF_BODY = Provenance.of("actor/pronoun", 0.42);

  private MentionReliability() {}

  static Provenance pronoun(Pronoun pronoun, String lower) {
    return switch (pronoun) {
      case HE, SHE -> OF_PERSON;
      case I -> OF_SPEAKER;
      case IT -> lower.equals("its") ? OF_OWNING_BODY : OF_BODY;
      case THEY -> OF_BODY;
    };
  }
}

package org.hustings.actor;

import java.util.HashSet;
import java.util.Set;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.PennTag;
import org.hustings.language.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a pronoun stands for: the actor that agrees with it in number, gender and kind and is
 * nearest, with subjects and the actors of pronouns before it preferred.
 *
 * <p>Looks back over {@value #LOOK_BACK} mentions at most, so that time is linear.
 */
final class PronounResolver {

  private static final int LOOK_BACK = 40;

  /** How many tokens a relation inside one sentence may span. */
  private static final int NEAR = 60;

  private static final double WORST_PERSON = -5.5;
  private static final double WORST_OWNING_BODY = -1.2;
  private static final double WORST_BODY = 0.4; // most of "it" is no actor
  private static final double WORST_SPEAKING_BODY = -3.5;

  private final LanguageAnalysis analysis;
  private final QuotedSpeech speech;
  private final MentionOrder mentions;

  PronounResolver(LanguageAnalysis analysis, QuotedSpeech speech, MentionOrder mentions) {
    this.analysis = analysis;
    this.speech = speech;
    this.mentions = mentions;
  }

  /** The actor of the pronoun at a place, or null if none is near enough. */
  @Nullable ActorDraft resolve(int place) {
    MentionContext pronoun = mentions.get(place);
    Pronoun form = Pronoun.of(analysis.lower(pronoun.first));
    if (form == null) {
      return null;
    }
    if (form == Pronoun.I) {
      ActorDraft speaker = speech.speaker(pronoun.first, mentions);
      return speaker != null && speaker.isPerson() ? speaker : null;
    }
    ActorDraft reflexive = reflexive(pronoun, form, place);
    if (reflexive != null) {
      return reflexive;
    }
    ActorDraft speaker = speech.speaker(pronoun.first, mentions);
    ActorDraft apposed = apposed(pronoun, place);
    ActorDraft best = null;
    double bestScore = worst(pronoun, form);
    Set<ActorDraft> seen = new HashSet<>();
    for (int i = place - 1; i >= 0 && i >= place - LOOK_BACK; i--) {
      MentionContext candidate = mentions.get(i);
      ActorDraft draft = candidate.draft;
      if (draft == null
          || candidate.last >= pronoun.first
          || !agrees(draft, candidate, form, pronoun)) {
        continue;
      }
      if (draft == speaker || draft == apposed || isCoArgument(candidate, pronoun)) {
        continue;
      }
      double score = score(candidate, draft, pronoun, form, seen.add(draft));
      if (score > bestScore) {
        bestScore = score;
        best = draft;
      }
    }
    return best != null ? best : cataphor(place, pronoun, form, speaker, apposed);
  }

  private double worst(MentionContext pronoun, Pronoun form) {
    if (form == Pronoun.HE || form == Pronoun.SHE) {
      return WORST_PERSON;
    }
    if (speech.isSource(pronoun.first)) {
      return WORST_SPEAKING_BODY;
    }
    return analysis.lower(pronoun.first).equals("its") ? WORST_OWNING_BODY : WORST_BODY;
  }

  /**
   * Whom the description that begins with a possessive describes: "Karim, [his] son," and "[his]
   * son, Karim," mean somebody else's son. Null if it stands beside no name.
   */
  private @Nullable ActorDraft apposed(MentionContext pronoun, int place) {
    MentionContext description = null;
    for (int i = place + 1; i < mentions.size() && i <= place + 2; i++) {
      MentionContext next = mentions.get(i);
      if (next.first == pronoun.first && next.mention.kind() == MentionKind.NOMINAL) {
        description = next;
      }
    }
    if (description == null) {
      return null;
    }
    DescriptionNouns.Noun noun =
        DescriptionNouns.english().endingAt(analysis, description.first, description.last);
    if (noun == null || !noun.sort().isPerson()) {
      return null;
    }
    if (isComma(pronoun.first - 1) && closes(description.last + 1)) {
      for (int i = place - 1; i >= 0 && i >= place - 3; i--) {
        MentionContext name = mentions.get(i);
        if (name.isName() && name.last == pronoun.first - 2) {
          return describes(noun, name) ? name.draft : null;
        }
      }
    }
    if (isComma(description.last + 1)) {
      for (int i = place + 1; i < mentions.size() && i <= place + 3; i++) {
        MentionContext name = mentions.get(i);
        if (name.isName() && name.titleStart == description.last + 2 && closes(name.last + 1)) {
          return describes(noun, name) ? name.draft : null;
        }
      }
    }
    return null;
  }

  private static boolean describes(DescriptionNouns.Noun noun, MentionContext name) {
    return name.draft != null
        && name.draft.isPerson()
        && !noun.gender().contradicts(name.draft.gender);
  }

  private boolean isComma(int token) {
    return token >= 0 && token < analysis.size() && analysis.lower(token).equals(",");
  }

  private boolean closes(int token) {
    return token >= analysis.size()
        || switch (analysis.lower(token)) {
          case ",", ".", ";", ")", "—", "–" -> true;
          default -> false;
        };
  }

  private boolean agrees(
      ActorDraft draft, MentionContext candidate, Pronoun form, MentionContext pronoun) {
    return switch (form) {
      case HE, SHE -> draft.isPerson() && !form.gender().contradicts(draft.gender);
      case IT ->
          draft.isBody()
              && candidate.mention.kind() != MentionKind.MODIFIER
              && !(draft.type == ActorType.PLACE && !candidate.subject);
      case THEY -> isPlural(draft) && candidate.subject || isOwnPlural(draft, candidate, pronoun);
      case I -> false;
    };
  }

  private static boolean isPlural(ActorDraft draft) {
    return draft.type == ActorType.ARMED_GROUP
        || draft.type == ActorType.PARTY
        || draft.type == ActorType.COLLECTIVE;
  }

  /**
   * "Google invited him to their fair": a body, if it is the only subject and no plural is near.
   */
  private boolean isOwnPlural(ActorDraft draft, MentionContext candidate, MentionContext pronoun) {
    if (!draft.isBody()
        || draft.type == ActorType.PLACE
        || !candidate.subject
        || candidate.mention.kind() == MentionKind.MODIFIER
        || pronoun.first - candidate.last > NEAR
        || analysis.sentenceOf(candidate.first) != analysis.sentenceOf(pronoun.first)) {
      return false;
    }
    for (int i = candidate.first; i < pronoun.first; i++) {
      if (analysis.tag(i) == PennTag.NNS
          || analysis.lower(i).equals("and") && i <= candidate.last + 1) {
        return false;
      }
    }
    int before = candidate.first - 1;
    return before < 0 || !analysis.lower(before).equals("and");
  }

  /** "Moreno told him": the two are not the same. */
  private boolean isCoArgument(MentionContext candidate, MentionContext pronoun) {
    String lower = analysis.lower(pronoun.first);
    boolean object =
        lower.equals("him")
            || lower.equals("her") && !isPossessive(pronoun.first)
            || lower.equals("it") && !pronoun.subject
            || lower.equals("them");
    if (!object
        || !candidate.subject
        || pronoun.first - candidate.last > NEAR
        || analysis.sentenceOf(candidate.first) != analysis.sentenceOf(pronoun.first)) {
      return false;
    }
    for (int i = candidate.last + 1; i < pronoun.first; i++) {
      String word = analysis.lower(i);
      if (word.equals(",")
          || word.equals("that")
          || word.equals("who")
          || word.equals("to")
          || word.equals("and")
          || word.equals("of") && i > candidate.last + 4) {
        return false;
      }
    }
    return true;
  }

  private boolean isObject(MentionContext pronoun) {
    String lower = analysis.lower(pronoun.first);
    return lower.equals("him") || lower.equals("her") && !isPossessive(pronoun.first);
  }

  private boolean isPossessive(int token) {
    if (analysis.tag(token) == PennTag.PRP_POSSESSIVE) {
      return true;
    }
    int next = token + 1;
    return analysis.hasArcs() && analysis.relation(token) == Relation.NMOD_POSS
        || next < analysis.size()
            && (analysis.tag(next).isNoun() || analysis.tag(next).isAdjective());
  }

  private double score(
      MentionContext candidate,
      ActorDraft draft,
      MentionContext pronoun,
      Pronoun form,
      boolean latest) {
    int sentences = analysis.sentenceOf(pronoun.first) - analysis.sentenceOf(candidate.first);
    int paragraphs = analysis.paragraphOf(pronoun.first) - analysis.paragraphOf(candidate.first);
    double score = -1.6 * sentences - 0.3 * Math.min(paragraphs, 3);
    score += !candidate.subject ? 0 : isObject(pronoun) ? 0.5 : 1.3;
    boolean said = speech.isSource(candidate.first);
    score += said && sentences > 0 ? 0.6 : 0;
    if (said && speech.isSource(pronoun.first) && sentences > 0 && sentences <= 3) {
      score += 1.0; // who said the last thing says the next one
    }
    score += candidate.mention.kind() == MentionKind.PRONOUN ? 0.8 : 0;
    score += candidate.mention.kind() == MentionKind.MODIFIER ? -1.5 : 0;
    score += latest ? 0.3 : 0;
    score += Math.min(0.6, 0.1 * draft.mentions.size());
    if (form == Pronoun.HE || form == Pronoun.SHE) {
      score += draft.gender == form.gender() ? 1.2 : -0.4;
    }
    boolean possessor =
        candidate.last + 1 < analysis.size() && analysis.lower(candidate.last + 1).equals("'s");
    score -= possessor ? 0.5 : 0;
    boolean quoted = speech.isQuoted(candidate.first);
    boolean pronounQuoted = speech.isQuoted(pronoun.first);
    if (quoted
        && (!pronounQuoted || speech.speech(candidate.first) != speech.speech(pronoun.first))) {
      score -= 1.5;
    }
    score -= 0.02 * Math.min(40, pronoun.first - candidate.last);
    return score;
  }

  private @Nullable ActorDraft reflexive(MentionContext pronoun, Pronoun form, int place) {
    String lower = analysis.lower(pronoun.first);
    if (!lower.endsWith("self")) {
      return null;
    }
    for (int i = place - 1; i >= 0 && i >= place - 6; i--) {
      MentionContext candidate = mentions.get(i);
      if (analysis.sentenceOf(candidate.first) != analysis.sentenceOf(pronoun.first)) {
        break;
      }
      if (candidate.draft != null
          && candidate.subject
          && agrees(candidate.draft, candidate, form, pronoun)) {
        return candidate.draft;
      }
    }
    return null;
  }

  /** "In his speech, Moreno said…", "Discussing his plan, …": the name follows in the sentence. */
  private @Nullable ActorDraft cataphor(
      int place,
      MentionContext pronoun,
      Pronoun form,
      @Nullable ActorDraft speaker,
      @Nullable ActorDraft apposed) {
    int sentence = analysis.sentenceOf(pronoun.first);
    for (int i = place + 1; i < mentions.size() && i < place + 6; i++) {
      MentionContext candidate = mentions.get(i);
      if (analysis.sentenceOf(candidate.first) != sentence) {
        break;
      }
      if (candidate.draft != null
          && candidate.draft != speaker
          && candidate.draft != apposed
          && candidate.mention.kind() == MentionKind.NAME
          && candidate.subject
          && agrees(candidate.draft, candidate, form, pronoun)) {
        return candidate.draft;
      }
    }
    return null;
  }
}

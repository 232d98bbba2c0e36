package org.hustings.actor;

import java.util.ArrayList;
import java.util.List;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;

/**
 * Finds the pronouns that may stand for an actor; an {@code it} that stands for nothing is none.
 */
final class PronounFinder {

  private PronounFinder() {}

  static List<Mention> find(LanguageAnalysis analysis) {
    List<Mention> found = new ArrayList<>();
    for (int i = 0; i < analysis.size(); i++) {
      int length = analysis.end(i) - analysis.start(i);
      if (length > 10) {
        continue;
      }
      Pronoun pronoun = Pronoun.of(analysis.lower(i));
      if (pronoun != null && !(pronoun == Pronoun.IT && isExpletive(analysis, i))) {
        Span span = analysis.span(i);
        found.add(
            new Mention(
                span,
                MentionKind.PRONOUN,
                span,
                MentionReliability.pronoun(pronoun, analysis.lower(i))));
      }
    }
    return found;
  }

  /** "It is clear that…", "it seems", "it would be wrong to…", "it was Moreno who…". */
  private static boolean isExpletive(LanguageAnalysis analysis, int it) {
    if (!analysis.lower(it).equals("it")) {
      return false;
    }
    int end = Math.min(analysis.sentenceEnd(analysis.sentenceOf(it)), it + 9);
    boolean copula = false;
    for (int i = it + 1; i < end; i++) {
      switch (analysis.lower(i)) {
        case "seems",
            "seemed",
            "appears",
            "appeared",
            "turns",
            "turned",
            "emerged",
            "rains",
            "rained",
            "snowed" -> {
          return true;
        }
        case "is",
            "was",
            "'s",
            "be",
            "been",
            "'d",
            "becomes",
            "became",
            "remains",
            "makes",
            "takes",
            "took" ->
            copula = true;
        case "that", "to", "who", "whether", "if", "for", "when", "until" -> {
          return copula && i > it + 1;
        }
        case "time", "unclear", "likely", "unlikely", "possible", "important", "true" -> {
          if (copula) {
            return true;
          }
        }
        case "clear", "hard", "difficult", "easy", "easier", "harder", "impossible", "known" -> {
          return true; // "made it clear that…"
        }
        case ",", ".", ";", "and", "but" -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }
}

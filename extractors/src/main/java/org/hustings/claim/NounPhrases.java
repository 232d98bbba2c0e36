package org.hustings.claim;

import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.PennTag;
import org.jspecify.annotations.Nullable;

/** Finds the nouns around a place: a head with the words before it, without its determiner. */
final class NounPhrases {
  private static final int LONGEST = 8;

  private final LanguageAnalysis analysis;
  private final TimePhrases times;

  NounPhrases(LanguageAnalysis analysis) {
    this.analysis = analysis;
    this.times = new TimePhrases(analysis);
  }

  /** The noun phrase whose first word is a token, or null. */
  @Nullable Span startingAt(int first) {
    int last = -1;
    int from = first;
    int sentence = sentence(first);
    for (int t = first; t < first + LONGEST && sentence(t) == sentence && sentence >= 0; t++) {
      PennTag tag = analysis.tag(t);
      if (t == first && tag == PennTag.JJR && isMore(t)) {
        from = t + 1; // "3,000 more troops"
      } else if (isTime(t) || (t == first && tag == PennTag.CC)) {
        break; // "killed 16 people Monday", "hired 300 last year"
      } else if (isNounHere(t)) {
        last = t;
      } else if (isPossessive(t) && last >= 0) {
        last = -1; // "the bank's employees": the possessor is no object
        from = t + 1;
      } else {
        boolean label = // "58 Fortune 500 companies", but not "shot Adam Young 16 times"
            tag == PennTag.CD
                && last >= 0
                && analysis.tag(t - 1).isProperNoun()
                && !(sentence(t + 1) == sentence && analysis.lower(t + 1).equals("times"));
        if (tag == PennTag.CD && t == from && from > first) {
          from++; // "half the country's 8,000 villages"
          continue;
        }
        if (!label && !isModifier(t, last >= 0)) {
          break;
        }
      }
    }
    return last < 0 ? null : analysis.span(from, last);
  }

  private boolean isPossessive(int t) {
    String lower = analysis.lower(t);
    return analysis.tag(t) == PennTag.POS || lower.equals("'s") || lower.equals("'");
  }

  private boolean isNounHere(int t) {
    return (analysis.tag(t).isNoun() && !isPast(t)) || analysis.lower(t).equals("others");
  }

  /** {@code all 5 towns fell}, but not {@code 3 rose bushes}. */
  private boolean isPast(int t) {
    return Words.PAST.contains(analysis.form(t))
        && !(sentence(t + 1) == sentence(t) && analysis.tag(t + 1).isNoun());
  }

  private boolean isModifier(int t, boolean afterNoun) {
    if (t > 0 && analysis.lower(t - 1).equals("-") && analysis.start(t) == analysis.end(t - 1)) {
      return true; // "law-abiding citizens", however a tokenizer cuts them
    }
    if (analysis.lower(t).equals(",")) {
      return t > 0
          && sentence(t + 1) == sentence(t)
          && analysis.tag(t - 1).isAdjective()
          && analysis.tag(t + 1).isAdjective();
    }
    PennTag tag = analysis.tag(t);
    String lower = analysis.lower(t);
    if (tag == PennTag.HYPHEN || lower.equals("-")) {
      return true;
    }
    if (tag == PennTag.CD && sentence(t + 2) == sentence(t) && isTie(t + 1)) {
      return true; // "650 18-hole golf courses"
    }
    if (!afterNoun && lower.indexOf('-') > 0 && sentence(t + 1) == sentence(t)) {
      return true; // "in-person interviews"
    }
    if (tag == PennTag.CC && !afterNoun && t > 0 && sentence(t + 1) == sentence(t)) {
      return analysis.tag(t - 1).isAdjective() && analysis.tag(t + 1).isAdjective();
    }
    if (lower.equals("&")) {
      return afterNoun;
    }
    if (tag.isAdjective()) {
      return !afterNoun || !isComparing(lower);
    }
    if (tag == PennTag.VBD && isStanding(lower)) {
      return !afterNoun && sentence(t + 1) == sentence(t) && analysis.tag(t + 1).isNoun();
    }
    if (tag == PennTag.VBN || tag == PennTag.VBG) {
      return !afterNoun && sentence(t + 1) == sentence(t) && !isBreak(t + 1);
    }
    return tag.isAdverb()
        && !afterNoun
        && sentence(t + 1) == sentence(t)
        && (analysis.tag(t + 1).isAdjective() || isElected(t + 1));
  }

  /** {@code newly elected mayors}. */
  private boolean isElected(int t) {
    return analysis.tag(t) == PennTag.VBN
        && sentence(t + 1) == sentence(t)
        && analysis.tag(t + 1).isNoun();
  }

  /** Adjectives after a noun that start something new: {@code 175 countries last month}. */
  private static boolean isComparing(String word) {
    return switch (word) {
      case "more", "less", "fewer", "last", "next", "past" -> true;
      default -> false;
    };
  }

  private boolean isMore(int t) {
    return switch (analysis.lower(t)) {
      case "more", "fewer", "less" -> true;
      default -> false;
    };
  }

  /**
   * Whether a token opens words that say when, and not the name of a thing: {@code Monday talks}.
   */
  private boolean isTime(int t) {
    int end = times.endAt(t);
    if (end == TimePhrases.NONE) {
      return false;
    }
    int next = end + 1;
    return sentence(next) != sentence(t)
        || !(analysis.tag(next).isNoun()
            || analysis.tag(next).isAdjective()
            || isPossessive(next)
            || analysis.lower(next).equals("-"));
  }

  /** {@code 1,280 pledged delegates}: participles that a tagger takes for a past tense. */
  private static boolean isStanding(String word) {
    return switch (word) {
      case "pledged", "registered", "elected", "displaced", "armed" -> true;
      default -> false;
    };
  }

  private boolean isTie(int t) {
    return analysis.lower(t).equals("-")
        && analysis.start(t) == analysis.end(t - 1)
        && analysis.start(t + 1) == analysis.end(t);
  }

  private boolean isBreak(int t) {
    PennTag tag = analysis.tag(t);
    return tag == PennTag.IN
        || tag == PennTag.DT
        || tag == PennTag.TO
        || tag == PennTag.PRP
        || tag == PennTag.COMMA
        || tag == PennTag.PERIOD;
  }

  /** The noun phrase after determiners, possessives and numbers that start at a token, or null. */
  @Nullable Span afterDeterminers(int first) {
    int t = first;
    int sentence = sentence(first);
    while (t < first + 4
        && sentence(t) == sentence
        && sentence >= 0
        && (isDeterminer(t)
            || analysis.tag(t) == PennTag.CD
            || analysis.lower(t).equals("%"))) { // "double the 60% limit"
      t++;
    }
    if (t > first && sentence(t) == sentence && analysis.lower(t).equals("-")) {
      t--; // "four of his one-time rivals"
    }
    return sentence(t) == sentence ? startingAt(t) : null;
  }

  /** Whether a token is an article, a possessive or the like. */
  boolean isDeterminer(int t) {
    PennTag tag = analysis.tag(t);
    return tag == PennTag.DT
        || tag == PennTag.PDT
        || tag == PennTag.PRP_POSSESSIVE
        || Words.DETERMINERS.contains(analysis.lower(t));
  }

  /** The noun phrase whose last word is a token, or null. */
  @Nullable Span endingAt(int last) {
    int sentence = sentence(last);
    if (sentence < 0 || !isNounHere(last)) {
      return null;
    }
    int first = last;
    while (first > last - LONGEST && sentence(first - 1) == sentence) {
      PennTag tag = analysis.tag(first - 1);
      boolean part =
          tag.isNoun()
              || tag.isAdjective()
              || tag == PennTag.HYPHEN
              || analysis.lower(first - 1).equals("-")
              || (tag == PennTag.VBN && !isNounBefore(first - 1, sentence));
      if (!part) {
        break;
      }
      first--;
    }
    first = afterTime(first, last);
    while (first < last && !analysis.tag(first).isNoun() && !analysis.tag(first).isAdjective()) {
      first++;
    }
    return analysis.span(first, last);
  }

  /**
   * {@code Last year exports}, {@code in the past two years prices}: without the words for when.
   */
  private int afterTime(int first, int last) {
    int sentence = sentence(first);
    for (int t = first; t > first - LONGEST && sentence(t) == sentence; t--) {
      int end = times.endAt(t);
      if (end > t && end >= first && end < last && !isPossessive(end + 1)) {
        return end + 1;
      }
    }
    return first;
  }

  /** {@code Analysts put exports at}: a verb that the tagger took for a participle. */
  private boolean isNounBefore(int t, int sentence) {
    return sentence(t - 1) == sentence && analysis.tag(t - 1).isNoun();
  }

  /** The first noun phrase of a range of tokens, or null. */
  @Nullable Span first(int from, int to) {
    for (int t = Math.max(from, 0); t < to && t < analysis.size(); t++) {
      int time = times.endAt(t);
      if (time > t && time + 1 < to && !isPossessive(time + 1)) {
        t = time; // "Last year exports fell 12 percent"
        continue;
      }
      if (isNounHere(t) || (isModifier(t, false) && !analysis.tag(t).isAdverb())) {
        Span phrase = startingAt(t);
        if (phrase != null) {
          return phrase;
        }
      }
    }
    return null;
  }

  private int sentence(int t) {
    return t < 0 || t >= analysis.size() ? -1 : analysis.sentenceOf(t);
  }
}

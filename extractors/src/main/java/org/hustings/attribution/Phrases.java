package org.hustings.attribution;

import com.google.common.collect.ImmutableSet;
import org.hustings.language.PennTag;

/**
 * Noun phrases, adverbials and verb groups of a narration, found by tags and closed word classes.
 *
 * <p>Tags of news text are wrong once in twenty words, so closed classes go by the word itself.
 */
final class Phrases {
  static final ImmutableSet<String> PREPOSITIONS =
      ImmutableSet.of(
          "of",
          "for",
          "at",
          "from",
          "in",
          "with",
          "on",
          "to",
          "by",
          "against",
          "behind",
          "near",
          "under",
          "inside",
          "outside",
          "between",
          "over",
          "about",
          "among",
          "across",
          "within",
          "into",
          "through",
          "during",
          "before",
          "after",
          "since",
          "until",
          "like",
          "around",
          "beyond",
          "towards",
          "toward",
          "throughout",
          "without",
          "amid",
          "via",
          "upon");
  static final ImmutableSet<String> SUBJECT_PRONOUNS =
      ImmutableSet.of(
          "he",
          "she",
          "they",
          "it",
          "i",
          "we",
          "you",
          "who",
          "everyone",
          "everybody",
          "nobody",
          "someone",
          "somebody",
          "anyone",
          "another",
          "others",
          "many",
          "some",
          "few",
          "most",
          "several",
          "both",
          "one",
          "neither",
          "each",
          "those");
  static final ImmutableSet<String> OBJECT_PRONOUNS =
      ImmutableSet.of(
          "him",
          "her",
          "them",
          "me",
          "us",
          "you",
          "it",
          "himself",
          "herself",
          "themselves",
          "everyone",
          "anyone",
          "others");
  static final ImmutableSet<String> TIMES =
      ImmutableSet.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "morning",
          "afternoon",
          "evening",
          "night",
          "day",
          "days",
          "hour",
          "hours",
          "weekend",
          "minute",
          "minutes",
          "time",
          "times",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "century",
          "decade",
          "decades",
          "moment",
          "point",
          "mon",
          "tues",
          "wed",
          "thurs");
  private static final ImmutableSet<String> AUXILIARIES =
      ImmutableSet.of(
          "has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "am", "do",
          "does", "did", "will", "would", "can", "could", "may", "might", "must", "shall", "should",
          "'s", "'ve", "'re", "'d", "'ll", "'m", "not", "n't", "wo", "ca", "never", "having",
          "cannot");
  static final ImmutableSet<String> BE =
      ImmutableSet.of(
          "is", "are", "was", "were", "be", "been", "being", "am", "'re", "'m", "get", "got",
          "gets");
  private static final ImmutableSet<String> DETERMINERS =
      ImmutableSet.of(
          "the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "my",
          "our", "your", "some", "any", "no", "every", "each", "another", "both", "all", "many",
          "several", "other", "few", "most");
  private static final ImmutableSet<String> ADVERBS =
      ImmutableSet.of(
          "also",
          "then",
          "now",
          "once",
          "often",
          "later",
          "earlier",
          "still",
          "even",
          "just",
          "again",
          "recently",
          "repeatedly",
          "always",
          "sometimes",
          "ever",
          "already",
          "soon",
          "only",
          "instead",
          "however",
          "thus",
          "first",
          "too",
          "so",
          "further",
          "perhaps",
          "almost",
          "ago",
          "long",
          "ahead",
          "here",
          "there",
          "back",
          "since",
          "yet",
          "simply",
          "not",
          "never",
          "all",
          "both",
          "rather",
          "twice");
  private static final ImmutableSet<String> FINITE =
      ImmutableSet.of(
          "is", "are", "was", "were", "has", "have", "had", "does", "did", "will", "would", "can",
          "could", "may", "might", "must", "shall", "should", "'s", "'re", "'ve", "'ll", "'d", "ca",
          "wo", "am", "'m", "do", "cannot");

  private final Narration narration;

  Phrases(Narration narration) {
    this.narration = narration;
  }

  boolean isTime(int item) {
    return TIMES.contains(narration.lower(item)) && !narration.tag(item).isFinite();
  }

  boolean isAuxiliary(int item) {
    return AUXILIARIES.contains(narration.lower(item)) && narration.tag(item) != PennTag.POS;
  }

  boolean isAdverb(int item) {
    String word = narration.lower(item);
    return ADVERBS.contains(word)
        || (narration.tag(item).isAdverb() && !word.equals("n't"))
        || (word.length() > 4
            && word.endsWith("ly")
            && !narration.tag(item).isNoun()
            && !narration.tag(item).isVerb());
  }

  boolean isPreposition(int item) {
    return PREPOSITIONS.contains(narration.lower(item));
  }

  boolean isDeterminer(int item) {
    return DETERMINERS.contains(narration.lower(item));
  }

  boolean isComma(int item) {
    return narration.lower(item).equals(",");
  }

  boolean isDash(int item) {
    String word = narration.lower(item);
    return word.equals("—")
        || word.equals("–")
        || word.equals("--")
        || word.equals("-")
        || word.equals("―");
  }

  boolean isConjunction(int item) {
    String word = narration.lower(item);
    return word.equals("and") || word.equals("but") || word.equals("or") || word.equals("&");
  }

  boolean isPunctuationItem(int item) {
    return narration.isPunctuation(item);
  }

  boolean isStop(int item) {
    String word = narration.lower(item);
    return word.equals(".")
        || word.equals("!")
        || word.equals("?")
        || word.equals("…")
        || word.equals("...");
  }

  /** A verb form that can be the verb of a main clause. */
  boolean isFinite(int item) {
    if (isCapitalized(item)) {
      return false;
    }
    String word = narration.lower(item);
    if (FINITE.contains(word)) {
      return narration.tag(item) != PennTag.POS && !isProper(item);
    }
    return narration.tag(item).isFinite();
  }

  private boolean isProper(int item) {
    return narration.tag(item).isProperNoun() && item > 0;
  }

  boolean isNominal(int item) {
    PennTag tag = narration.tag(item);
    return tag.isNoun()
        || isCapitalized(item)
        || tag == PennTag.CD
        || tag == PennTag.PRP
        || tag == PennTag.FW
        || SUBJECT_PRONOUNS.contains(narration.lower(item))
        || isAcronymInBrackets(item);
  }

  /** A capital inside the sentence: a name, whatever the tag says. */
  private boolean isCapitalized(int item) {
    if (item <= 0 || narration.isQuotation(item) || startsSentence(item)) {
      return false;
    }
    String form = narration.form(item);
    return form.length() > 1
        && Character.isUpperCase(form.charAt(0))
        && Character.isLowerCase(form.charAt(form.length() - 1))
        && !isFunctionWord(item)
        && (narration.tag(item).isVerb() || narration.tag(item).isAdjective());
  }

  /** A capital after a quotation means nothing, but after {@code "We won,"} it does. */
  private boolean startsSentence(int item) {
    if (!narration.isQuotation(item - 1)) {
      return false;
    }
    int end = narration.quotation(item - 1).content().end();
    return narration.words.text().charAt(end - 1) != ',';
  }

  private boolean isFunctionWord(int item) {
    String word = narration.lower(item);
    return PREPOSITIONS.contains(word)
        || AUXILIARIES.contains(word)
        || DETERMINERS.contains(word)
        || ADVERBS.contains(word)
        || SUBJECT_PRONOUNS.contains(word);
  }

  private boolean isAcronymInBrackets(int item) {
    String word = narration.lower(item);
    return word.equals(")") || word.equals("]") || word.equals("%");
  }

  /** Whether a noun phrase can begin here. */
  boolean startsNounPhrase(int item) {
    PennTag tag = narration.tag(item);
    return isDeterminer(item)
        || SUBJECT_PRONOUNS.contains(narration.lower(item))
        || tag.isNoun()
        || tag == PennTag.PRP
        || tag == PennTag.PRP_POSSESSIVE
        || tag == PennTag.CD
        || tag == PennTag.CURRENCY
        || tag.isAdjective()
        || isCapitalized(item)
        || tag == PennTag.DT
        || tag == PennTag.PDT
        || tag == PennTag.EX
        || narration.lower(item).equals("there");
  }

  private boolean canStandInside(int item) {
    PennTag tag = narration.tag(item);
    return tag.isNoun()
        || isCapitalized(item)
        || tag.isAdjective()
        || tag == PennTag.CD
        || tag == PennTag.POS
        || tag == PennTag.FW
        || tag == PennTag.HYPHEN
        || tag == PennTag.CURRENCY
        || narration.lower(item).equals("'s")
        || narration.lower(item).equals("%")
        || narration.lower(item).equals("'")
        || narration.lower(item).equals("’")
        || isDeterminer(item)
        || tag == PennTag.DT
        || tag == PennTag.PRP_POSSESSIVE;
  }

  /** The first item of the noun phrase that ends with an item; the next item if none does. */
  int nounPhraseStart(int last) {
    if (last < 0 || !isNominal(last) && !isQuotedName(last)) {
      return last + 1;
    }
    String word = narration.lower(last);
    if (narration.tag(last) == PennTag.PRP
        || word.equals("who")
        || word.equals("he")
        || word.equals("she")
        || word.equals("they")
        || word.equals("it")) {
      return last;
    }
    int start = last;
    if (word.equals(")") || word.equals("]")) {
      int open = last - 1;
      while (open >= 0
          && last - open < 8
          && !narration.lower(open).equals("(")
          && !narration.lower(open).equals("[")) {
        open--;
      }
      if (open <= 0 || !(narration.lower(open).equals("(") || narration.lower(open).equals("["))) {
        return last + 1;
      }
      start = open - 1;
      if (!isNominal(start)) {
        return last + 1;
      }
    }
    while (start > 0) {
      int previous = start - 1;
      if (isOpener(start)
          && narration.tag(previous) != PennTag.PDT
          && !narration.lower(previous).equals("all")) {
        break; // "the", "his" begin a phrase
      }
      if (canStandInside(previous)
          || isQuotedName(previous)
          || isParticipleModifier(previous)
          || isIntensifier(previous, start)) {
        start--;
      } else if (narration.lower(previous).equals("&") && start > 1) {
        start -= 2;
      } else {
        break;
      }
    }
    return start;
  }

  private boolean isOpener(int item) {
    String word = narration.lower(item);
    return word.equals("the")
        || word.equals("that") // "told reporters that 40 ships": no tag tells it from a determiner
        || word.equals("a")
        || word.equals("an")
        || word.equals("its")
        || word.equals("their")
        || word.equals("his")
        || word.equals("my")
        || word.equals("our")
        || word.equals("your");
  }

  private boolean isQuotedName(int item) {
    return narration.isQuotation(item)
        && narration.quotation(item).content().length() < 30
        && item + 1 < narration.size()
        && narration.tag(item + 1).isNoun()
        && item > 0
        && (isDeterminer(item - 1) || narration.tag(item - 1).isNoun());
  }

  /** {@code 's}, or the apostrophe after a plural. */
  boolean isPossessive(int item) {
    String word = narration.lower(item);
    return narration.tag(item) == PennTag.POS
        || word.equals("'")
        || word.equals("'s") && narration.tag(item - 1).isNoun() && !isFinite(item + 1);
  }

  /** {@code the elected president}, {@code leading Democrats}. */
  private boolean isParticipleModifier(int item) {
    PennTag tag = narration.tag(item);
    return (tag == PennTag.VBN || tag == PennTag.VBG)
        && item > 0
        && (isDeterminer(item - 1)
            || narration.tag(item - 1).isAdjective()
            || isPossessive(item - 1));
  }

  private boolean isIntensifier(int item, int next) {
    return narration.tag(item).isAdverb()
        && (narration.tag(next).isAdjective() || narration.tag(next) == PennTag.CD)
        && item > 0
        && (isDeterminer(item - 1) || narration.tag(next) == PennTag.CD);
  }

  /** The item after the noun phrase that begins with an item; that item if none begins there. */
  int nounPhraseEnd(int first) {
    if (first >= narration.size() || !startsNounPhrase(first)) {
      return first;
    }
    if (narration.tag(first) == PennTag.PRP
        || OBJECT_PRONOUNS.contains(narration.lower(first))
            && narration.tag(first) != PennTag.PRP_POSSESSIVE) {
      return first + 1;
    }
    int end = first;
    boolean noun = false;
    while (end < narration.size()) {
      boolean fits =
          canStandInside(end) && !(noun && isOpener(end) && !narration.lower(end - 1).equals("all"))
              || isParticipleModifier(end)
              || isQuotedName(end)
              || (narration.tag(end).isAdverb()
                  && end + 1 < narration.size()
                  && narration.tag(end + 1).isAdjective()
                  && !noun)
              || narration.lower(end).equals("&");
      if (!fits) {
        break;
      }
      noun |= isNominal(end);
      end++;
    }
    if (end < narration.size() && narration.lower(end).equals("(")) {
      int close = end + 1;
      while (close < narration.size() && close - end < 8 && !narration.lower(close).equals(")")) {
        close++;
      }
      if (close < narration.size() && narration.lower(close).equals(")")) {
        end = close + 1;
      }
    }
    return noun || end > first && isDeterminer(first) ? end : first;
  }

  /** A noun phrase with what follows it by a preposition: {@code a spokesman for the army}. */
  int longNounPhraseEnd(int first) {
    int end = nounPhraseEnd(first);
    if (end == first) {
      return first;
    }
    while (end < narration.size()) {
      String word = narration.lower(end);
      boolean links =
          word.equals("of")
              || word.equals("for")
              || word.equals("at")
              || word.equals("from")
              || word.equals("with")
              || word.equals("in")
              || word.equals("on")
              || word.equals("against")
              || word.equals("to")
              || word.equals("by")
              || word.equals("among")
              || word.equals("between");
      if (!links) {
        break;
      }
      int next = nounPhraseEnd(end + 1);
      if (next == end + 1 || isTime(next - 1)) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** The item after adverbs, times and the like: {@code on Monday}, {@code last week}. */
  int skipAdverbials(int from) {
    int item = from;
    while (item < narration.size()) {
      int next = timeEnd(item);
      if (next == item
          && isAdverb(item)
          && !narration.lower(item).equals("there")
          && !isSubjectTaggedAdverb(item)) {
        next = item + 1;
      }
      if (next == item) {
        break;
      }
      item = next;
    }
    return item;
  }

  /** {@code output had risen}: a noun that was tagged as an adverb stands before its verb. */
  private boolean isSubjectTaggedAdverb(int item) {
    String word = narration.lower(item);
    return !ADVERBS.contains(word) && !word.endsWith("ly") && isFinite(item + 1);
  }

  /** The end of a time adverbial that begins here: {@code Monday}, {@code on July 4}; or here. */
  int timeEnd(int from) {
    int item = from;
    String word = narration.lower(item);
    boolean preposition =
        word.equals("on")
            || word.equals("in")
            || word.equals("at")
            || word.equals("late")
            || word.equals("early")
            || word.equals("last")
            || word.equals("this")
            || word.equals("earlier")
            || word.equals("during")
            || word.equals("over")
            || word.equals("since")
            || word.equals("before")
            || word.equals("later");
    if (preposition) {
      item++;
    }
    int limit = Math.min(narration.size(), item + 4);
    int end = from;
    for (int i = item; i < limit; i++) {
      if (isTime(i)) {
        end = i + 1;
        if (i + 1 < narration.size() && narration.tag(i + 1) == PennTag.CD) {
          end = i + 2;
        }
      } else if (!(narration.tag(i) == PennTag.CD
          || isDeterminer(i)
          || narration.lower(i).equals("last")
          || narration.lower(i).equals("early")
          || narration.lower(i).equals("late")
          || narration.lower(i).equals("next")
          || narration.lower(i).equals("same")
          || narration.lower(i).equals("previous")
          || narration.lower(i).equals("past"))) {
        break;
      }
    }
    return end;
  }

  /** The item before the adverbs and times that end with an item. */
  int skipAdverbialsLeft(int from) {
    int item = from;
    while (item >= 0) {
      if (isAdverb(item) && !narration.tag(item).isNoun()) {
        item--;
      } else if (isTime(item) || narration.tag(item) == PennTag.CD && isTime(item - 1)) {
        int start = item;
        while (start > 0
            && (isTime(start - 1)
                || narration.tag(start - 1) == PennTag.CD
                || narration.lower(start - 1).equals("last")
                || narration.lower(start - 1).equals("this")
                || narration.lower(start - 1).equals("the")
                || narration.lower(start - 1).equals("late")
                || narration.lower(start - 1).equals("early")
                || narration.lower(start - 1).equals("next")
                || narration.lower(start - 1).equals("earlier")
                || narration.lower(start - 1).equals("a"))) {
          start--;
        }
        String before = narration.lower(start - 1);
        if (before.equals("on")
            || before.equals("in")
            || before.equals("at")
            || before.equals("during")
            || before.equals("since")) {
          start--;
        } else if (isPreposition(start - 1)
            || narration.tag(item) == PennTag.NNS && !isTime(start)) {
          return item; // "of the month": no adverbial of its own
        }
        item = start - 1;
      } else {
        return item;
      }
    }
    return item;
  }

  /** The first item of the verb group that an item heads: {@code has repeatedly} said. */
  int verbGroupStart(int verb) {
    int start = verb;
    while (start > 0 && (isAuxiliary(start - 1) || isAdverb(start - 1) && !isTime(start - 1))) {
      start--;
    }
    // adverbs before the first auxiliary belong to the clause unless they directly modify the verb
    return start;
  }
}

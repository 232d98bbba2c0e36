package org.hustings.attribution;

import com.google.common.collect.ImmutableSet;
import org.hustings.language.PennTag;
import org.jspecify.annotations.Nullable;

/** Finds the words that name who spoke, left or right of a verb of a narration. */
final class SourceFinder {
  private static final ImmutableSet<String> RELATIVE = ImmutableSet.of("who", "which", "that");
  private static final ImmutableSet<String> PARENTHESES =
      ImmutableSet.of(
          "who",
          "which",
          "whose",
          "where",
          "whom",
          "speaking",
          "writing",
          "citing",
          "appearing",
          "asked",
          "when",
          "in",
          "on",
          "at",
          "during",
          "after",
          "for",
          "however",
          "meanwhile",
          "though",
          "too",
          "like",
          "such",
          "including",
          "along",
          "now",
          "then",
          "once",
          "also",
          "with",
          "by",
          "from",
          "as",
          "according",
          "referring",
          "responding",
          "answering",
          "pressed");
  private static final int REACH = 45;

  private final Narration narration;
  private final Phrases phrases;

  SourceFinder(Narration narration, Phrases phrases) {
    this.narration = narration;
    this.phrases = phrases;
  }

  /** The subject that stands left of a verb group; null if there is none. */
  @Nullable Range before(int verbGroup) {
    return before(verbGroup, 0);
  }

  private @Nullable Range before(int verbGroup, int depth) {
    if (depth > 4) {
      return null;
    }
    int last = phrases.skipAdverbialsLeft(verbGroup - 1);
    if (last < 0) {
      return null;
    }
    String word = narration.lower(last);
    if (RELATIVE.contains(word) && last > 0 && !word.equals("that")) {
      return new Range(last, last + 1);
    }
    if (word.equals("that")
        && last > 0
        && phrases.isNominal(last - 1)
        && !narration.tag(last).equals(PennTag.DT)) {
      return new Range(last, last + 1);
    }
    if (phrases.isComma(last) || phrases.isDash(last)) {
      Range aside = aroundParenthesis(last);
      if (aside != null) {
        return aside;
      }
      return coordinated(last, depth);
    }
    if (phrases.isConjunction(last) || word.equals("then")) {
      return coordinated(last, depth);
    }
    if (phrases.isNominal(last)) {
      int start = longStart(last);
      return start <= last ? new Range(start, last + 1) : null;
    }
    PennTag tag = narration.tag(last);
    if (last == 0 && tag.isVerb() && Character.isUpperCase(narration.form(0).codePointAt(0))) {
      return new Range(0, 1); // a name at the start that was tagged as a verb
    }
    if (tag.isAdjective() || tag == PennTag.DT || tag == PennTag.VBN || tag == PennTag.VBG) {
      // "the accused said", a noun that was tagged otherwise
      int start = last;
      while (start > 0
          && !phrases.isDeterminer(start)
          && last - start < 4
          && !phrases.isPunctuationItem(start - 1)) {
        start--;
      }
      return phrases.isDeterminer(start) ? new Range(start, last + 1) : null;
    }
    return null;
  }

  /** The subject of the verb that this one is joined to: {@code Putin thanked him and} said. */
  private @Nullable Range coordinated(int from, int depth) {
    for (int i = from - 1; i >= 0 && from - i < REACH; i--) {
      String word = narration.lower(i);
      if (word.equals(";") || narration.isQuotation(i) && i == 0) {
        return null;
      }
      if (phrases.isFinite(i)) {
        int group = phrases.verbGroupStart(i);
        Range subject = before(group, depth + 1);
        if (subject != null
            && !(subject.end() - subject.start() == 1
                && RELATIVE.contains(narration.lower(subject.start())))) {
          return subject;
        }
        if (subject != null) {
          i = subject.start(); // a relative clause: go on before it
        } else {
          i = group;
        }
      }
    }
    return null;
  }

  /** The subject of the main verb that a participle depends on: {@code Moore went on,} calling. */
  @Nullable Range ofMainClause(int participle) {
    return coordinated(participle, 0);
  }

  /** {@code Ann Lee, a senator from Ohio,} said; {@code Lee, who was there,} said. */
  private @Nullable Range aroundParenthesis(int lastComma) {
    boolean dash = phrases.isDash(lastComma);
    int close = lastComma;
    for (int open = lastComma - 1; open > 0 && lastComma - open < REACH; open--) {
      if (narration.lower(open).equals(";")) {
        return null;
      }
      if (dash ? !phrases.isDash(open) : !phrases.isComma(open)) {
        continue;
      }
      if (!phrases.isNominal(open - 1) && !narration.isQuotation(open - 1)) {
        continue;
      }
      boolean apposition = isApposition(open + 1, close);
      if (!apposition && !isParenthesis(open + 1, close)) {
        return null;
      }
      int start = longStart(open - 1);
      if (start >= open) {
        continue;
      }
      Range outer = aroundRelativeClause(start);
      if (outer != null) {
        return outer;
      }
      // "Lee, 45, a senator, said": go on left while what was found is an apposition itself
      if (start > 1
          && phrases.isComma(start - 1)
          && isApposition(start, open)
          && phrases.isNominal(start - 2)
          && !narration.tag(open - 1).isProperNoun()) {
        int further = longStart(start - 2);
        if (further <= start - 2 && narration.tag(start - 2).isProperNoun()) {
          return new Range(further, apposition ? close : open);
        }
      }
      if (narration.tag(open - 1) == PennTag.CD && start > 1 && phrases.isComma(start - 1)) {
        int further = longStart(start - 2);
        if (further <= start - 2) {
          return new Range(further, apposition ? close : open);
        }
      }
      return new Range(start, apposition ? close : open);
    }
    return null;
  }

  /**
   * {@code Lee, who came with his wife, Ann Lee,} said: what stands inside "who …" is no subject.
   */
  private @Nullable Range aroundRelativeClause(int item) {
    for (int i = item - 1; i > 1 && item - i < REACH; i--) {
      if (phrases.isComma(i - 1) && RELATIVE.contains(narration.lower(i))) {
        int start = longStart(i - 2);
        return start <= i - 2 ? new Range(start, i - 1) : null;
      }
      if (phrases.isComma(i)) {
        return null;
      }
    }
    return null;
  }

  /** {@code a senator from Ohio}, {@code 45}, {@code chairman of the board}; no verb in it. */
  boolean isApposition(int from, int to) {
    if (from >= to || PARENTHESES.contains(narration.lower(from)) || phrases.isTime(from)) {
      return false;
    }
    if (!phrases.startsNounPhrase(from)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String word = narration.lower(i);
      if (word.equals("who") || word.equals("which") || word.equals("that")) {
        return i > from; // "a nurse who works there"
      }
      if (phrases.isFinite(i) && !narration.lower(i).equals("'s")) {
        return false;
      }
    }
    return true;
  }

  private boolean isParenthesis(int from, int to) {
    if (from >= to) {
      return false;
    }
    PennTag tag = narration.tag(from);
    return PARENTHESES.contains(narration.lower(from))
        || tag == PennTag.VBG
        || tag == PennTag.VBN
        || phrases.isAdverb(from)
        || phrases.isPreposition(from)
        || phrases.isTime(from);
  }

  /** The start of a noun phrase with all that belongs to it on its left. */
  int longStart(int last) {
    int start = phrases.nounPhraseStart(last);
    if (start > last) {
      return start;
    }
    for (int steps = 0; steps < 8 && start > 1; steps++) {
      int link = start - 1;
      String word = narration.lower(link);
      if (phrases.isPreposition(link)) {
        if (phrases.isNominal(link - 1) && !(phrases.isTime(start) && !word.equals("of"))) {
          int next = phrases.nounPhraseStart(link - 1);
          if (next > link - 1) {
            break;
          }
          if (phrases.isTime(link - 1) && !word.equals("of")) {
            break;
          }
          start = next;
          continue;
        }
        // "officials briefed on the talks", "a poll released by": a participle that depends on a
        // noun
        PennTag tag = narration.tag(link - 1);
        if ((tag == PennTag.VBN || tag == PennTag.VBG || tag == PennTag.VBD)
            && link > 1
            && phrases.isNominal(link - 2)
            && narration.tag(link - 2) != PennTag.PRP) {
          int next = phrases.nounPhraseStart(link - 2);
          if (next <= link - 2) {
            start = next;
            continue;
          }
        }
        if (phrases.isTime(link - 1)) {
          // "a poll released on Thursday by": jump over the time
          int jump = phrases.skipAdverbialsLeft(link - 1);
          PennTag before = narration.tag(jump);
          if (jump > 0
              && (before == PennTag.VBN || before == PennTag.VBD)
              && phrases.isNominal(jump - 1)) {
            int next = phrases.nounPhraseStart(jump - 1);
            if (next <= jump - 1) {
              start = next;
              continue;
            }
          }
        }
        break;
      }
      if ((word.equals("and") || word.equals("or") || word.equals("&"))
          && phrases.isNominal(link - 1)
          && !hasFiniteVerbBefore(link)) {
        int next = phrases.nounPhraseStart(link - 1);
        if (next > link - 1) {
          break;
        }
        start = next;
        while (start > 2 && phrases.isComma(start - 1) && phrases.isNominal(start - 2)) {
          int listed = phrases.nounPhraseStart(start - 2);
          if (listed > start - 2) {
            break;
          }
          start = listed;
        }
        continue;
      }
      if (narration.tag(link).isVerb() || phrases.isAuxiliary(link)) {
        // "critics who oppose the deal"
        int relative = -1;
        for (int i = link - 1; i > 0 && link - i < 12; i--) {
          String w = narration.lower(i);
          if (w.equals("who") || w.equals("that") && phrases.isNominal(i - 1)) {
            relative = i;
            break;
          }
          if (phrases.isComma(i) || phrases.isConjunction(i)) {
            break;
          }
        }
        if (relative > 0 && phrases.isNominal(relative - 1)) {
          start = phrases.nounPhraseStart(relative - 1);
          continue;
        }
      }
      break;
    }
    return start;
  }

  private boolean hasFiniteVerbBefore(int item) {
    for (int i = item - 1; i >= 0 && item - i < REACH; i--) {
      if (phrases.isComma(i) || narration.lower(i).equals(";")) {
        return false;
      }
      if (phrases.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code Ann Lee, a senator,} or the like stands right before a verb group. */
  boolean hasParenthesisBefore(int verbGroup) {
    int last = phrases.skipAdverbialsLeft(verbGroup - 1);
    return last > 1
        && phrases.isComma(last)
        && !narration.isQuotation(last - 1)
        && aroundParenthesis(last) != null;
  }

  /** {@code According to Lee, they won}: an apposition only where a clause is left behind it. */
  @Nullable Range beforeMainClause(int item) {
    Range source = after(item);
    if (source == null) {
      return null;
    }
    int end = source.end();
    boolean clause = false;
    for (int i = end; i < narration.size() && !clause; i++) {
      clause = phrases.isFinite(i);
    }
    if (clause && phrases.isComma(end)) {
      return source;
    }
    int start = source.start();
    int plain = phrases.longNounPhraseEnd(start);
    return new Range(start, plain > start ? plain : end);
  }

  /** The noun phrase that begins right of a verb: said {@code Ann Lee, a senator}. */
  @Nullable Range after(int item) {
    int start = phrases.skipAdverbials(item);
    if (start >= narration.size() || !phrases.startsNounPhrase(start)) {
      return null;
    }
    int end = phrases.longNounPhraseEnd(start);
    if (end == start) {
      return null;
    }
    while (end < narration.size()
        && (narration.lower(end).equals("and") || narration.lower(end).equals("&"))
        && phrases.startsNounPhrase(end + 1)) {
      int next = phrases.longNounPhraseEnd(end + 1);
      if (next == end + 1 || next < narration.size() && phrases.isFinite(next)) {
        break;
      }
      end = next;
    }
    while (end + 1 < narration.size() && phrases.isComma(end)) {
      int close = end + 1;
      while (close < narration.size()
          && !phrases.isComma(close)
          && !phrases.isStop(close)
          && !narration.isQuotation(close)
          && !narration.lower(close).equals(";")
          && !narration.lower(close).equals(":")
          && !phrases.isDash(close)) {
        close++;
      }
      if (!isApposition(end + 1, close) || close - end > 25) {
        break;
      }
      int who = end + 1;
      end = close;
      for (int i = who; i < close; i++) {
        if (narration.lower(i).equals("and") && i + 1 < close && narration.tag(i + 1).isVerb()) {
          end = i;
        }
      }
    }
    // "critics who oppose it", "officials briefed on the talks"
    if (end < narration.size()
        && (narration.tag(end) == PennTag.VBN
            && end + 1 < narration.size()
            && phrases.isPreposition(end + 1))) {
      int next = phrases.longNounPhraseEnd(end + 2);
      if (next > end + 2) {
        end = next;
      }
    }
    return new Range(start, end);
  }
}

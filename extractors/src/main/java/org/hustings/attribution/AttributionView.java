package org.hustings.attribution;

import java.util.Arrays;
import java.util.List;
import org.hustings.document.Document;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.Name;
import org.hustings.language.PennTag;
import org.hustings.language.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What the attribution model sees of a document: one number for each token and property.
 *
 * <p>Numbers outside the text are 0, so that features may look over the edges.
 */
final class AttributionView {
  final LanguageAnalysis text;
  final RuleEvidence rules;
  final int size;
  final int[] lower; // hash of the form in lower case
  final int[] lemma; // hash of the lemma
  final int[] tag;
  final int[] name; // type of the name that the token stands in, from 1
  final int[] block; // number of the quoted stretch that the token stands in, from 1
  final int[] head; // -1 for a root
  final int[] relation;
  final boolean[] word;
  final boolean[] capital;
  final boolean[] opens; // first word of a quoted stretch
  final boolean[] closes; // last word of a quoted stretch
  final int[] firstWord; // of each sentence
  final int[] lastWord; // of each sentence
  final int[] leftEdge; // first word below the token in the tree
  final int[] rightEdge;

  private final int[] previousWord;
  private final int[] nextWord;
  private final int[] wordsBefore;
  private final int[] verbsBefore;
  private final int[] commasBefore;
  private final int[] quotedBefore;
  private final int[] childrenStart;
  private final int[] children;
  private final boolean[] verb;
  private final boolean[] comma;
  private final boolean[] that;
  private final int[] opensBefore;
  private final int[] closesBefore;
  private final int[] thatBefore;

  AttributionView(Document document, QuotationMarks marks, List<Attribution> byRules) {
    text = LanguageAnalysis.of(document);
    rules = new RuleEvidence(text, byRules);
    size = text.size();
    lower = new int[size];
    lemma = new int[size];
    tag = new int[size];
    name = new int[size];
    head = new int[size];
    relation = new int[size];
    word = new boolean[size];
    capital = new boolean[size];
    verb = new boolean[size];
    comma = new boolean[size];
    that = new boolean[size];
    for (int i = 0; i < size; i++) {
      String form = text.lower(i);
      lower[i] = form.hashCode();
      lemma[i] = text.lemma(i).hashCode();
      tag[i] = text.tag(i).ordinal() + 1;
      head[i] = text.head(i);
      relation[i] = text.relation(i).ordinal() + 1;
      word[i] = hasLetterOrDigit(form);
      capital[i] = word[i] && Character.isUpperCase(text.text().charAt(text.start(i)));
      verb[i] = text.tag(i).isVerb();
      comma[i] = form.equals(",");
      that[i] = form.equals("that");
    }
    for (Name found : document.find(Name.LAYER).orElse(List.of())) {
      for (int i = text.tokenAt(found.span().start());
          i < size && text.start(i) < found.span().end();
          i++) {
        name[i] = found.type().ordinal() + 1;
      }
    }
    block = new int[size];
    for (int i = 0; i < size; i++) {
      block[i] = marks.outermost(i) + 1;
    }
    previousWord = new int[size];
    nextWord = new int[size];
    int last = -1;
    for (int i = 0; i < size; i++) {
      previousWord[i] = last;
      last = word[i] ? i : last;
    }
    last = size;
    for (int i = size - 1; i >= 0; i--) {
      nextWord[i] = last;
      last = word[i] ? i : last;
    }
    opens = new boolean[size];
    closes = new boolean[size];
    for (int i = 0; i < size; i++) {
      boolean quotedWord = word[i] && block[i] > 0;
      opens[i] = quotedWord && blockOf(previousWord[i]) != block[i];
      closes[i] = quotedWord && blockOf(nextWord[i]) != block[i];
    }
    wordsBefore = countsBefore(word);
    verbsBefore = countsBefore(verb);
    commasBefore = countsBefore(comma);
    opensBefore = countsBefore(opens);
    closesBefore = countsBefore(closes);
    thatBefore = countsBefore(that);
    boolean[] isQuoted = new boolean[size];
    for (int i = 0; i < size; i++) {
      isQuoted[i] = block[i] > 0;
    }
    quotedBefore = countsBefore(isQuoted);
    int sentences = text.sentenceCount();
    firstWord = new int[sentences];
    lastWord = new int[sentences];
    for (int s = 0; s < sentences; s++) {
      int first = text.sentenceStart(s);
      int end = text.sentenceEnd(s) - 1;
      while (first < end && !word[first]) {
        first++;
      }
      firstWord[s] = first;
      int lastOf = end;
      while (lastOf > text.sentenceStart(s) && !word[lastOf]) {
        lastOf--;
      }
      lastWord[s] = lastOf;
    }
    childrenStart = new int[size + 1];
    for (int i = 0; i < size; i++) {
      if (head[i] >= 0) {
        childrenStart[head[i] + 1]++;
      }
    }
    for (int i = 0; i < size; i++) {
      childrenStart[i + 1] += childrenStart[i];
    }
    children = new int[childrenStart[size]];
    int[] filled = Arrays.copyOf(childrenStart, size);
    for (int i = 0; i < size; i++) {
      if (head[i] >= 0) {
        children[filled[head[i]]++] = i;
      }
    }
    leftEdge = new int[size];
    rightEdge = new int[size];
    for (int i = 0; i < size; i++) {
      leftEdge[i] = word[i] ? i : Integer.MAX_VALUE;
      rightEdge[i] = word[i] ? i : -1;
    }
    for (int i = 0; i < size; i++) {
      if (word[i]) {
        int above = head[i];
        for (int steps = 0; steps < 60 && above >= 0; steps++) {
          leftEdge[above] = Math.min(leftEdge[above], i);
          rightEdge[above] = Math.max(rightEdge[above], i);
          above = head[above];
        }
      }
    }
  }

  private static boolean hasLetterOrDigit(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLetterOrDigit(form.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int[] countsBefore(boolean[] holds) {
    int[] before = new int[holds.length + 1];
    for (int i = 0; i < holds.length; i++) {
      before[i + 1] = before[i] + (holds[i] ? 1 : 0);
    }
    return before;
  }

  private int blockOf(int token) {
    return inside(token) ? block[token] : 0;
  }

  boolean inside(int token) {
    return token >= 0 && token < size;
  }

  int at(int[] property, int token) {
    return inside(token) ? property[token] : 0;
  }

  boolean isVerb(int token) {
    return inside(token) && verb[token];
  }

  boolean isComma(int token) {
    return inside(token) && comma[token];
  }

  boolean isThat(int token) {
    return inside(token) && that[token];
  }

  boolean isTag(int token, PennTag wanted) {
    return inside(token) && text.tag(token) == wanted;
  }

  boolean isNominal(int token) {
    return inside(token) && (text.tag(token).isNoun() || text.tag(token) == PennTag.PRP);
  }

  boolean isRelation(int token, Relation wanted) {
    return text.relation(token) == wanted;
  }

  /** The word before a token, or -1. */
  int previousWord(int token) {
    return token <= 0
        ? -1
        : token >= size ? (size == 0 ? -1 : lastWordUpTo()) : previousWord[token];
  }

  private int lastWordUpTo() {
    return word[size - 1] ? size - 1 : previousWord[size - 1];
  }

  /** The word after a token, or {@link #size}. */
  int nextWord(int token) {
    return token >= size
        ? size
        : token < 0 ? (size == 0 || word[0] ? 0 : nextWord[0]) : nextWord[token];
  }

  /** The number of words in a range; 0 where there is none. */
  int words(@Nullable TokenRange range) {
    return range == null ? 0 : wordsBefore[range.last() + 1] - wordsBefore[range.first()];
  }

  int verbs(int from, int end) {
    return verbsBefore[end] - verbsBefore[from];
  }

  int commas(int from, int end) {
    return commasBefore[end] - commasBefore[from];
  }

  int opened(int from, int end) {
    return opensBefore[end] - opensBefore[from];
  }

  int closed(int from, int end) {
    return closesBefore[end] - closesBefore[from];
  }

  int thats(int from, int end) {
    return thatBefore[end] - thatBefore[from];
  }

  int quoted(int from, int end) {
    return quotedBefore[end] - quotedBefore[from];
  }

  int sentence(int token) {
    return text.sentenceOf(token);
  }

  int sentenceStart(int token) {
    return text.sentenceStart(text.sentenceOf(token));
  }

  /** The last token of the sentence that a token stands in. */
  int sentenceLast(int token) {
    return text.sentenceEnd(text.sentenceOf(token)) - 1;
  }

  int paragraph(int token) {
    return text.paragraphOf(token);
  }

  int childrenFrom(int token) {
    return childrenStart[token];
  }

  int childrenEnd(int token) {
    return childrenStart[token + 1];
  }

  int child(int index) {
    return children[index];
  }

  /** The first child with one of two relations, or -1. */
  int child(int token, Relation first, Relation second) {
    for (int k = childrenStart[token]; k < childrenStart[token + 1]; k++) {
      Relation found = text.relation(children[k]);
      if (found == first || found == second) {
        return children[k];
      }
    }
    return -1;
  }

  /** Whether a token stands in quotation marks, and opens or closes them, as a small number. */
  int quotation(int token) {
    if (!inside(token)) {
      return 9;
    }
    return (block[token] > 0 ? 1 : 0) + (opens[token] ? 2 : 0) + (closes[token] ? 4 : 0);
  }

  /** The relations on the way from one token to another, as a hash; 1 or 2 where it is too long. */
  int path(int from, int to) {
    int top = from;
    for (int up = 0; up < 5; up++) {
      int below = to;
      int down = 7;
      for (int steps = 0; steps < 5; steps++) {
        if (below == top) {
          int path = down * 131 + up;
          int climbed = from;
          for (int k = 0; k < up; k++) {
            path = path * 37 + relation[climbed];
            climbed = head[climbed];
          }
          return path;
        }
        if (below < 0) {
          break;
        }
        down = down * 31 + relation[below];
        below = head[below];
      }
      if (top < 0 || head[top] < 0) {
        return 1;
      }
      top = head[top];
    }
    return 2;
  }

  boolean isAbove(int above, int token) {
    int x = token;
    for (int steps = 0; steps < 30 && x >= 0; steps++) {
      if (x == above) {
        return true;
      }
      x = head[x];
    }
    return false;
  }
}

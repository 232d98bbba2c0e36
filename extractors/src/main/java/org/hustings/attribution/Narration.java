package org.hustings.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.PennTag;

/**
 * A sentence as a sequence of items: a word, or a whole quotation folded into one item. Rules walk
 * over what a quotation is embedded in without looking into it.
 *
 * <p>A sentence that ends inside a quotation goes on to the quotation's end, so that {@code "We
 * won. They lost," she said.} is one narration of quotation, "she", "said" and stop.
 */
final class Narration {
  /** A longer line without a full stop is cut, so that all rules stay linear in the text. */
  private static final int LONGEST = 160;

  final LanguageAnalysis words;
  final QuotationMarks marks;
  final int paragraph;
  private final int[] items; // token number, or ~quotation number
  private final int[] firstTokens;
  private final int[] lastTokens;

  private Narration(
      LanguageAnalysis words,
      QuotationMarks marks,
      int[] items,
      int[] firstTokens,
      int[] lastTokens) {
    this.words = words;
    this.marks = marks;
    this.items = items;
    this.firstTokens = firstTokens;
    this.lastTokens = lastTokens;
    this.paragraph = items.length == 0 ? 0 : words.paragraphOf(firstTokens[0]);
  }

  /** The narrations of one paragraph, in text order. */
  static List<Narration> ofParagraph(LanguageAnalysis words, QuotationMarks marks, int paragraph) {
    return split(words, marks, -1, words.paragraphStart(paragraph), words.paragraphEnd(paragraph));
  }

  /** The narrations inside a quotation, with the quotations that it holds folded. */
  static List<Narration> inside(LanguageAnalysis words, QuotationMarks marks, Quotation quotation) {
    int start = words.tokenAt(quotation.content().start());
    int end = start;
    while (end < words.size() && words.start(end) < quotation.content().end()) {
      end++;
    }
    return split(words, marks, quotation.number(), start, end);
  }

  private static List<Narration> split(
      LanguageAnalysis words, QuotationMarks marks, int parent, int start, int end) {
    List<Narration> narrations = new ArrayList<>();
    int capacity = end - start;
    int[] items = new int[capacity];
    int[] first = new int[capacity];
    int[] last = new int[capacity];
    int count = 0;
    Quotation quotation = null;
    int next = firstChild(marks, parent, start < words.size() ? words.start(start) : 0);
    for (int token = start; token < end; ) {
      while (next < marks.all().size()
          && (marks.all().get(next).parent() != parent
              || marks.all().get(next).outer().end() <= words.start(token))
          && marks.all().get(next).outer().start() < words.end(end - 1)) {
        next++;
      }
      quotation = next < marks.all().size() ? marks.all().get(next) : null;
      boolean folds =
          quotation != null
              && quotation.parent() == parent
              && quotation.outer().start() < words.end(token);
      boolean newSentence =
          count > 0
              && (count >= LONGEST
                  || words.sentenceOf(token) != words.sentenceOf(last[count - 1])
                  || endsWithQuotedStop(words, marks, items, count, token));
      if (newSentence && isStray(words, token) && !folds) {
        newSentence = false; // a closing bracket or mark that the sentence splitter left behind
      }
      if (newSentence) {
        narrations.add(copy(words, marks, items, first, last, count));
        count = 0;
      }
      first[count] = token;
      if (folds && quotation != null) {
        items[count] = ~quotation.number();
        while (token < end && words.start(token) < quotation.outer().end()) {
          token++;
        }
        last[count] = token - 1;
        next++;
      } else {
        items[count] = token;
        last[count] = token;
        token++;
      }
      count++;
    }
    if (count > 0) {
      narrations.add(copy(words, marks, items, first, last, count));
    }
    return narrations;
  }

  private static int firstChild(QuotationMarks marks, int parent, int offset) {
    int low = 0;
    int high = marks.all().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.all().get(middle).outer().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(low, parent + 1);
  }

  /** {@code He told us. "They lost." Then he left.}: a quoted full stop ends the sentence. */
  private static boolean endsWithQuotedStop(
      LanguageAnalysis words, QuotationMarks marks, int[] items, int count, int token) {
    if (items[count - 1] >= 0 || count < 2 || !startsUpperCase(words.form(token))) {
      return false;
    }
    Span content = marks.all().get(~items[count - 1]).content();
    return ".!?".indexOf(words.text().charAt(content.end() - 1)) >= 0;
  }

  private static boolean startsUpperCase(String form) {
    return Character.isUpperCase(form.charAt(0));
  }

  private static boolean isStray(LanguageAnalysis words, int token) {
    String form = words.form(token);
    return form.length() == 1 && ".,;:)]}’'”\"".indexOf(form.charAt(0)) >= 0;
  }

  private static Narration copy(
      LanguageAnalysis words,
      QuotationMarks marks,
      int[] items,
      int[] first,
      int[] last,
      int count) {
    return new Narration(
        words,
        marks,
        Arrays.copyOf(items, count),
        Arrays.copyOf(first, count),
        Arrays.copyOf(last, count));
  }

  /** Narrations that follow each other as a single one. */
  static Narration joined(List<Narration> parts) {
    int size = parts.stream().mapToInt(Narration::size).sum();
    int[] items = new int[size];
    int[] first = new int[size];
    int[] last = new int[size];
    int place = 0;
    for (Narration part : parts) {
      System.arraycopy(part.items, 0, items, place, part.size());
      System.arraycopy(part.firstTokens, 0, first, place, part.size());
      System.arraycopy(part.lastTokens, 0, last, place, part.size());
      place += part.size();
    }
    return new Narration(parts.get(0).words, parts.get(0).marks, items, first, last);
  }

  /** The number of items. */
  int size() {
    return items.length;
  }

  /** Whether an item is a quotation; false outside the narration. */
  boolean isQuotation(int item) {
    return item >= 0 && item < items.length && items[item] < 0;
  }

  /** The quotation that an item stands for. */
  Quotation quotation(int item) {
    return marks.all().get(~items[item]);
  }

  /** The word in lower case; empty for a quotation and outside the narration. */
  String lower(int item) {
    return item < 0 || item >= items.length || items[item] < 0 ? "" : words.lower(items[item]);
  }

  /** The word as it stands in the text; empty for a quotation and outside the narration. */
  String form(int item) {
    return item < 0 || item >= items.length || items[item] < 0 ? "" : words.form(items[item]);
  }

  /** The part of speech; {@code NONE} for a quotation and outside the narration. */
  PennTag tag(int item) {
    return item < 0 || item >= items.length || items[item] < 0
        ? PennTag.NONE
        : words.tag(items[item]);
  }

  /** Offset of the first code unit of an item, the opening mark of a quotation included. */
  int start(int item) {
    return isQuotation(item) ? quotation(item).outer().start() : words.start(firstTokens[item]);
  }

  /** Offset after the last code unit of an item, the closing mark of a quotation included. */
  int end(int item) {
    return isQuotation(item) ? quotation(item).outer().end() : words.end(lastTokens[item]);
  }

  /** From the start of one item to the end of another one, exclusive. */
  Span span(int from, int to) {
    return Span.of(start(from), end(to - 1));
  }

  /** Whether there is a line break between an item and the one before it. */
  boolean startsLine(int item) {
    return item == 0 || words.text().substring(end(item - 1), start(item)).indexOf('\n') >= 0;
  }

  /** The last token that an item covers. */
  int lastToken(int item) {
    return lastTokens[item];
  }

  /** The item that covers a token, or -1. */
  int itemOf(int token) {
    int low = 0;
    int high = items.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (lastTokens[middle] < token) {
        low = middle + 1;
      } else if (firstTokens[middle] > token) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /** Whether an item has no letter or digit: a mark of punctuation. */
  boolean isPunctuation(int item) {
    String form = form(item);
    if (form.isEmpty()) {
      return false;
    }
    return !Character.isLetterOrDigit(form.charAt(0))
        && !Character.isLetterOrDigit(form.charAt(form.length() - 1))
        && form.length() <= 4
        && "$£€¥%&#@".indexOf(form.charAt(0)) < 0;
  }

  /** Whether the narration is nothing but quotations and punctuation. */
  boolean isOnlyQuotation() {
    boolean quoted = false;
    for (int i = 0; i < items.length; i++) {
      if (isQuotation(i)) {
        quoted = true;
      } else if (!isPunctuation(i)) {
        return false;
      }
    }
    return quoted;
  }
}

package org.hustings.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;

/**
 * The quotations of a document: quotation marks paired within each paragraph.
 *
 * <p>Double marks may be straight, curly, angled or typed as two single ones; single marks are told
 * from apostrophes by their neighbours. A double mark that opens a paragraph, or is curly, and is
 * never closed runs to the paragraph's end; the next paragraph goes on with it if it starts with an
 * opening mark too. All other stray marks are ignored. One pass over the text; linear in it.
 */
final class QuotationMarks {
  private final List<Quotation> all;
  private final int[] outermost;

  private QuotationMarks(List<Quotation> all, int[] outermost) {
    this.all = all;
    this.outermost = outermost;
  }

  static QuotationMarks of(LanguageAnalysis analysis) {
    List<Quotation> all = new ArrayList<>();
    int unclosed = -1;
    for (int p = 0; p < analysis.paragraphCount(); p++) {
      if (analysis.paragraphStart(p) >= analysis.paragraphEnd(p)) {
        continue;
      }
      int start = analysis.start(analysis.paragraphStart(p));
      int end = analysis.end(analysis.paragraphEnd(p) - 1);
      Pairing pairing = new Pairing(analysis.text(), start, end);
      pairing.pairDoubles();
      pairing.pairSingles();
      unclosed = pairing.addTo(all, unclosed);
    }
    int[] outermost = new int[analysis.size()];
    Arrays.fill(outermost, -1);
    int token = 0;
    for (Quotation quotation : all) {
      if (quotation.parent() < 0) {
        while (token < outermost.length && analysis.end(token) <= quotation.outer().start()) {
          token++;
        }
        while (token < outermost.length && analysis.start(token) < quotation.outer().end()) {
          outermost[token++] = quotation.number();
        }
      }
    }
    return new QuotationMarks(List.copyOf(all), outermost);
  }

  /** All quotations by their start, those that hold others before these. */
  List<Quotation> all() {
    return all;
  }

  /** Number of the first quotation that ends after an offset, nested ones in between aside. */
  int firstEndingAfter(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).outer().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int number = low - 1;
    while (number >= 0 && all.get(number).parent() >= 0) {
      number = all.get(number).parent();
    }
    return Math.max(0, number);
  }

  /** The outermost quotation that a token stands in, marks included, or -1. */
  int outermost(int token) {
    return outermost[token];
  }

  /** The marks of one paragraph on their way to pairs. */
  private static final class Pairing {
    private final String text;
    private final int from;
    private final int to;
    private final int firstLetter;
    private final List<int[]> pairs = new ArrayList<>(); // open, open's end, close, close's end
    private int leftOpen = -1; // index in pairs

    Pairing(String text, int from, int to) {
      this.text = text;
      this.from = from;
      this.to = to;
      int letter = from;
      while (letter < to && !Character.isLetterOrDigit(text.charAt(letter))) {
        letter++;
      }
      firstLetter = letter;
    }

    private char at(int offset) {
      return offset < from || offset >= to ? '\n' : text.charAt(offset);
    }

    void pairDoubles() {
      int open = -1;
      int openEnd = -1;
      for (int i = from; i < to; i++) {
        int length = doubleMark(i);
        if (length == 0) {
          continue;
        }
        int end = i + length;
        boolean opens = canOpen(i, end);
        boolean closes = canClose(i, end);
        if (open < 0) {
          if (opens) {
            open = i;
            openEnd = end;
          }
        } else if (closes || !opens) {
          pairs.add(new int[] {open, openEnd, i, end});
          open = -1;
        } else {
          // the earlier mark was never closed: a stray one, or a typing error
          open = i;
          openEnd = end;
        }
        i = end - 1;
      }
      if (open >= 0 && (isFirst(open) || at(open) == '“' || at(open) == '`')) {
        leftOpen = pairs.size();
        pairs.add(new int[] {open, openEnd, to, to});
      }
    }

    /** Whether no letter or digit of the paragraph stands before the mark. */
    private boolean isFirst(int offset) {
      return offset <= firstLetter;
    }

    private int doubleMark(int i) {
      char mark = text.charAt(i);
      return switch (mark) {
        case '"', '“', '”', '„', '«', '»', '‟', '＂' -> 1;
        case '\'', '`' -> isTwoSingles(i, mark) ? 2 : 0;
        default -> 0;
      };
    }

    /** Two single marks typed for a double one; of three in a row after a word, the last two. */
    private boolean isTwoSingles(int i, char mark) {
      if (at(i + 1) != mark) {
        return false;
      }
      boolean third = at(i + 2) == mark && at(i + 3) != mark;
      return !third || !isWordEnd(at(i - 1));
    }

    private static boolean isWordEnd(char before) {
      return Character.isLetterOrDigit(before) || ".,!?;:…".indexOf(before) >= 0;
    }

    private boolean canOpen(int start, int end) {
      char mark = text.charAt(start);
      char before = at(start - 1);
      char after = at(end);
      if (mark == '“' || mark == '„' || mark == '`' || mark == '«') {
        return true;
      }
      if (mark == '»') {
        return false;
      }
      boolean wordFollows = !Character.isWhitespace(after) && ",.;:!?)]}".indexOf(after) < 0;
      boolean ellipsisFollows = after == '.' && at(end + 1) == '.';
      return (wordFollows || ellipsisFollows)
              && !Character.isLetterOrDigit(before)
              && !isWordEnd(before)
          || (wordFollows && (before == ':' || before == ','));
    }

    private boolean canClose(int start, int end) {
      char mark = text.charAt(start);
      if (mark == '“' || mark == '„' || mark == '`' || mark == '«') {
        return false;
      }
      char before = at(start - 1);
      char after = at(end);
      if (mark == '”' || mark == '»') {
        return true;
      }
      boolean wordBefore = !Character.isWhitespace(before) && "([{—–-".indexOf(before) < 0;
      return wordBefore || !Character.isLetterOrDigit(after);
    }

    void pairSingles() {
      int doubles = pairs.size();
      int next = 0; // the first double pair that ends behind the cursor
      int limit;
      for (int i = from; i < to; i++) {
        while (next < doubles && pairs.get(next)[3] <= i) {
          next++;
        }
        boolean inside = next < doubles && pairs.get(next)[0] <= i;
        if (inside && i < pairs.get(next)[1]) {
          i = pairs.get(next)[1] - 1;
          continue;
        }
        if (!opensSingle(i)) {
          continue;
        }
        limit = inside ? pairs.get(next)[2] : to;
        int close = closingSingle(i, limit, inside ? doubles : next, doubles);
        if (close > 0) {
          pairs.add(new int[] {i, i + 1, close, close + 1});
          i = close; // what stands inside single marks are apostrophes and nested doubles
        }
      }
      if (leftOpen < 0 && from < to && opensSingle(from) && !startsAPair(from)) {
        leftOpen = pairs.size();
        pairs.add(new int[] {from, from + 1, to, to});
      }
      int[] open = leftOpen < 0 ? null : pairs.get(leftOpen);
      pairs.sort(
          (a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : Integer.compare(b[3], a[3]));
      leftOpen = open == null ? -1 : pairs.indexOf(open);
    }

    private boolean startsAPair(int offset) {
      return pairs.stream().anyMatch(pair -> pair[0] == offset || pair[2] == offset);
    }

    private boolean opensSingle(int i) {
      char mark = text.charAt(i);
      if (mark != '‘' && mark != '\'' && mark != '‚') {
        return false;
      }
      char before = at(i - 1);
      char after = at(i + 1);
      boolean wordBefore = Character.isLetterOrDigit(before) || (mark == '\'' && before == '\'');
      boolean wordAfter =
          Character.isLetterOrDigit(after) || "\"“[(…$£€".indexOf(after) >= 0 || after == '.';
      return !wordBefore && !isWordEndForSingle(before) && wordAfter && !isElision(i);
    }

    private static boolean isWordEndForSingle(char before) {
      return ".!?…".indexOf(before) >= 0;
    }

    /** {@code '90s}, {@code 'em}, {@code 'til}, {@code 'tis}. */
    private boolean isElision(int i) {
      if (Character.isDigit(at(i + 1))
          && Character.isDigit(at(i + 2))
          && !Character.isDigit(at(i + 3))) {
        return at(i + 3) == 's' || !hasCloserSoon(i + 3);
      }
      for (String word : new String[] {"em", "til", "tis", "twas", "cause", "bout", "n"}) {
        if (text.regionMatches(true, i + 1, word, 0, word.length())
            && !Character.isLetterOrDigit(at(i + 1 + word.length()))) {
          return true;
        }
      }
      return false;
    }

    private boolean hasCloserSoon(int i) {
      for (int j = i; j < Math.min(to, i + 60); j++) {
        char c = text.charAt(j);
        if ((c == '\'' || c == '’') && closesSingle(j) > 0) {
          return true;
        }
      }
      return false;
    }

    /** 0: no closing mark; 1: may as well be a possessive; 2: surely a closing mark. */
    private int closesSingle(int i) {
      char mark = text.charAt(i);
      if (mark != '’' && mark != '\'') {
        return 0;
      }
      char before = at(i - 1);
      char after = at(i + 1);
      if (Character.isLetterOrDigit(after) || Character.isWhitespace(before)) {
        return 0;
      }
      if (!Character.isLetterOrDigit(before) || !Character.isWhitespace(after)) {
        return 2;
      }
      return before == 's' || before == 'z' || before == 'x' ? 1 : 2;
    }

    /**
     * The mark that closes a single one: the first sure one before another opening mark; else the
     * first that may as well be the apostrophe of {@code the generals' plans}.
     */
    private int closingSingle(int open, int limit, int firstDouble, int doubles) {
      int weak = -1;
      int next = firstDouble;
      for (int i = open + 1; i < limit; i++) {
        while (next < doubles && pairs.get(next)[3] <= i) {
          next++;
        }
        if (next < doubles && pairs.get(next)[0] <= i) {
          if (pairs.get(next)[3] > limit) {
            break;
          }
          i = pairs.get(next)[3] - 1;
          continue;
        }
        int strength = closesSingle(i);
        if (strength == 2) {
          return i;
        }
        if (strength == 1 && weak < 0) {
          weak = i;
        }
        if (strength == 0 && opensSingle(i)) {
          break;
        }
      }
      return weak;
    }

    /**
     * Adds the pairs as quotations.
     *
     * @param unclosed the quotation that the paragraph before left open, or -1
     * @return the one that this paragraph leaves open, or -1
     */
    int addTo(List<Quotation> all, int unclosed) {
      int leftOpenNumber = -1;
      List<Integer> stack = new ArrayList<>();
      for (int i = 0; i < pairs.size(); i++) {
        int[] pair = pairs.get(i);
        Span content = trimmed(pair[1], pair[2]);
        if (content.isEmpty()) {
          continue;
        }
        while (!stack.isEmpty() && all.get(stack.get(stack.size() - 1)).outer().end() <= pair[0]) {
          stack.remove(stack.size() - 1);
        }
        if (!stack.isEmpty() && all.get(stack.get(stack.size() - 1)).outer().end() < pair[3]) {
          continue; // crosses another pair
        }
        int number = all.size();
        boolean closed = i != leftOpen;
        all.add(
            new Quotation(
                number,
                stack.isEmpty() ? -1 : stack.get(stack.size() - 1),
                Span.of(pair[0], pair[3]),
                content,
                closed,
                isFirst(pair[0]) && stack.isEmpty() ? unclosed : -1));
        stack.add(number);
        if (!closed && stack.size() == 1) {
          leftOpenNumber = number;
        }
      }
      return leftOpenNumber;
    }

    private Span trimmed(int start, int end) {
      int s = start;
      int e = end;
      while (s < e && Character.isWhitespace(text.charAt(s))) {
        s++;
      }
      while (e > s && Character.isWhitespace(text.charAt(e - 1))) {
        e--;
      }
      return Span.of(s, e);
    }
  }
}

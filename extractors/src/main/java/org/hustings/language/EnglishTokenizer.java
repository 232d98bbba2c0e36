package org.hustings.language;

import static org.hustings.language.Characters.APOSTROPHE;
import static org.hustings.language.Characters.DIGIT;
import static org.hustings.language.Characters.HYPHEN;
import static org.hustings.language.Characters.LETTER;
import static org.hustings.language.Characters.isDigit;
import static org.hustings.language.Characters.isLetter;
import static org.hustings.language.Characters.isLetterOrDigit;
import static org.hustings.language.Characters.isLower;
import static org.hustings.language.Characters.isSpace;
import static org.hustings.language.Characters.isUpper;

/**
 * Cuts English text into tokens as the treebanks GUM and EWT do.
 *
 * <pre>
 * The U.S.-led force didn't leave: it's 10-15% of $1.2bn.
 * The | U.S. | - | led | force | did | n't | leave | : | it | 's | 10 | - | 15 | % | of | $ | 1.2 | bn | .
 * </pre>
 *
 * <p>Hyphens are tokens of their own but after a prefix ("non-binding"); an abbreviation keeps its
 * period; addresses, handles and hashtags stay whole; {@code ''} and {@code ``} are one token each.
 * One pass over the text, in linear time. Immutable and safe for use by many threads.
 */
public final class EnglishTokenizer implements Tokenizer {
  private final WordTable abbreviations;
  private final WordTable starters;
  private final WordTable prefixes;
  private final WordTable numberSuffixes;

  private EnglishTokenizer(EnglishLexicon lexicon) {
    abbreviations = lexicon.abbreviations();
    starters = lexicon.starters();
    prefixes = lexicon.prefixes();
    numberSuffixes = lexicon.numberSuffixes();
  }

  /** The tokenizer with its built-in lexicons, which together take some 30 KB of heap. */
  public static EnglishTokenizer english() {
    return new EnglishTokenizer(EnglishLexicon.INSTANCE);
  }

  @Override
  public void tokenize(String text, int start, int end, SpanSink tokens) {
    new Run(text, start, end, tokens).tokenize();
  }

  /** The state of one call. */
  private final class Run {
    private final String text;
    private final int from;
    private final int end;
    private final SpanSink sink;
    private int position;
    // Of the stretch without white space that is being read.
    private int chunkEnd;
    private boolean hasAddress;
    // A dotted name was looked for up to here and not found, so that it is not looked for again.
    private int noDottedNameBefore;
    private int noAddressBefore;

    Run(String text, int from, int end, SpanSink sink) {
      this.text = text;
      this.from = from;
      this.end = end;
      this.sink = sink;
      position = from;
      chunkEnd = from;
    }

    void tokenize() {
      while (position < end) {
        char c = text.charAt(position);
        if (isSpace(c)) {
          position++;
          continue;
        }
        if (position >= chunkEnd) {
          openChunk();
        }
        switch (Characters.kind(c)) {
          case LETTER -> readWordOrAddress();
          case DIGIT -> readNumberOrAddress();
          case APOSTROPHE -> readApostrophe(c);
          default -> readMark(c);
        }
      }
    }

    private void openChunk() {
      hasAddress = false;
      int i = position;
      while (i < end && !isSpace(text.charAt(i))) {
        char c = text.charAt(i);
        if (c == '@' || c == '/' && i + 1 < end && text.charAt(i + 1) == '/') {
          hasAddress = true;
        }
        i++;
      }
      if (!hasAddress && i - position > 4) {
        hasAddress = text.regionMatches(true, position, "www.", 0, 4);
      }
      chunkEnd = i;
    }

    private char at(int offset) {
      return offset < end ? text.charAt(offset) : ' ';
    }

    private char before(int offset) {
      return offset > from ? text.charAt(offset - 1) : ' ';
    }

    private void emit(int tokenEnd) {
      sink.add(position, tokenEnd);
      position = tokenEnd;
    }

    // ---------------------------------------------------------------- addresses

    private void readWordOrAddress() {
      if (!(hasAddress && readAddress())) {
        readWord();
      }
    }

    private void readNumberOrAddress() {
      if (!(hasAddress && readAddress())) {
        readNumber();
      }
    }

    private boolean readAddress() {
      if (position < noAddressBefore) {
        return false;
      }
      int i = position;
      while (i < chunkEnd
          && (isLetterOrDigit(text.charAt(i)) || "._%+-".indexOf(text.charAt(i)) >= 0)) {
        i++;
      }
      boolean isUrl = text.startsWith("://", i) || text.regionMatches(true, position, "www.", 0, 4);
      boolean isMail = at(i) == '@' && i + 1 < chunkEnd && isLetterOrDigit(text.charAt(i + 1));
      if (isUrl) {
        emit(trimmedEnd(position, chunkEnd));
      } else if (isMail) {
        i++;
        while (i < chunkEnd
            && (isLetterOrDigit(text.charAt(i)) || ".-_".indexOf(text.charAt(i)) >= 0)) {
          i++;
        }
        emit(trimmedEnd(position, i));
      } else {
        noAddressBefore = i;
      }
      return isUrl || isMail;
    }

    // "(see https://example.org/a_(b).)": what ends a sentence or a bracket is no part of the
    // address.
    private int trimmedEnd(int start, int limit) {
      int bracket = indexOfBracket(start, limit);
      boolean hasBracket = bracket < limit;
      int i = limit;
      while (i > start + 1 && ".,;:!?'\"”’)]}>…".indexOf(text.charAt(i - 1)) >= 0) {
        if (text.charAt(i - 1) == ')' && hasBracket) {
          break;
        }
        i--;
      }
      return i;
    }

    private int indexOfBracket(int start, int limit) {
      int i = start;
      while (i < limit && text.charAt(i) != '(') {
        i++;
      }
      return i;
    }

    // ---------------------------------------------------------------- words

    private void readWord() {
      int start = position;
      int i = start + 1;
      int partStart = start; // after the last period or hyphen inside the word
      boolean dotted = false;
      while (i < end) {
        char c = text.charAt(i);
        byte kind = Characters.kind(c);
        if (kind == LETTER || kind == DIGIT || c == '_') {
          i++;
          continue;
        }
        if (kind == APOSTROPHE && isLetter(at(i + 1))) {
          if (readClitic(start, i)) {
            return;
          }
          i += 2; // O'Brien, D'Angelo, ma'am
        } else if (c == '.' && isLetterOrDigit(at(i + 1))) {
          if (i - partStart == 1 || dotted && i - partStart <= 2 || isShortDegree(partStart, i)) {
            dotted = true; // U.S, a.m, Ph.D
            partStart = i + 1;
            i++;
          } else {
            int nameEnd = dottedNameEnd(start, i);
            if (nameEnd < 0) {
              break;
            }
            i = nameEnd;
            partStart = i;
          }
        } else if (c == '&' && isUpper(text.charAt(i - 1)) && isUpper(at(i + 1))) {
          i += 2; // AT&T
        } else if (kind == HYPHEN
            && partStart == start
            && isLetterOrDigit(at(i + 1))
            && prefixes.has(text, start, i)) {
          i += 2; // non-binding
          partStart = i - 1;
        } else if (c == '*' && isLetter(at(i + 1))) {
          i += 2; // f*ck
        } else {
          break;
        }
      }
      char stop = at(i);
      if (stop == '.' && at(i + 1) != '.' && keepsPeriod(start, partStart, i, dotted)) {
        emit(i + 1);
      } else if (stop == '$' && i - start <= 3 && isDigit(at(i + 1)) && allUpper(start, i)) {
        emit(i + 1); // US$
      } else {
        emitWord(start, i);
      }
    }

    private boolean isShortDegree(int partStart, int i) {
      return i - partStart == 2
          && isUpper(text.charAt(partStart))
          && isUpper(at(i + 1))
          && !isLetter(at(i + 2)); // Ph.D
    }

    private boolean allUpper(int start, int stop) {
      for (int i = start; i < stop; i++) {
        if (!isUpper(text.charAt(i))) {
          return false;
        }
      }
      return true;
    }

    private void emitWord(int start, int stop) {
      int length = stop - start;
      if (length == 6 && text.regionMatches(true, start, "cannot", 0, 6)) {
        emit(start + 3);
      } else if (length == 5
          && (text.regionMatches(true, start, "gonna", 0, 5)
              || text.regionMatches(true, start, "wanna", 0, 5)
              || text.regionMatches(true, start, "gotta", 0, 5))) {
        emit(start + 3);
      }
      emit(stop);
    }

    /** Cuts "Trump's" and "won't" at the apostrophe's offset; false if it is part of the word. */
    private boolean readClitic(int start, int apostrophe) {
      int stop = apostrophe + 1;
      while (stop < end && stop - apostrophe <= 3 && isLetter(text.charAt(stop))) {
        stop++;
      }
      if (isLetterOrDigit(at(stop))) {
        return false;
      }
      char first = Character.toLowerCase(text.charAt(apostrophe + 1));
      if (first == 't' && stop == apostrophe + 2) {
        char last = text.charAt(apostrophe - 1);
        if (last != 'n' && last != 'N') {
          return false;
        }
        if (apostrophe - 1 > start) {
          emit(apostrophe - 1);
        }
        emit(stop);
        return true;
      }
      if (!isCliticAt(apostrophe + 1, stop)) {
        return false;
      }
      emit(apostrophe);
      emit(stop);
      return true;
    }

    private boolean isCliticAt(int letters, int stop) {
      char first = Character.toLowerCase(at(letters));
      if (stop - letters == 1) {
        return first == 's' || first == 'm' || first == 'd';
      }
      char second = Character.toLowerCase(at(letters + 1));
      return stop - letters == 2
          && (first == 'r' && second == 'e'
              || first == 'v' && second == 'e'
              || first == 'l' && second == 'l');
    }

    /** The end of "example.com" or "report.doc" that has a period at this offset, or -1. */
    private int dottedNameEnd(int start, int period) {
      if (period < noDottedNameBefore) {
        return -1;
      }
      int i = period + 1;
      int label = i;
      while (i < chunkEnd) {
        char c = text.charAt(i);
        if (c == '.' && isLetterOrDigit(at(i + 1))) {
          label = i + 1;
        } else if (!isLetterOrDigit(c) && c != '-' && c != '_') {
          break;
        }
        i++;
      }
      if (EnglishLexicon.DOMAINS.has(text, label, i) && !isUpperThenLower(label)) {
        return at(i) == '/' ? Math.max(i, trimmedEnd(start, chunkEnd)) : i;
      }
      noDottedNameBefore = i;
      return -1;
    }

    private boolean isUpperThenLower(int offset) {
      return isUpper(at(offset)) && isLower(at(offset + 1));
    }

    private boolean keepsPeriod(int start, int partStart, int period, boolean dotted) {
      if (dotted) {
        return period - partStart <= 2 || abbreviations.has(text, start, period);
      }
      if (period - start == 1) {
        return isInitial(period);
      }
      int kind = abbreviations.find(text, start, period);
      if (kind == WordTable.ABSENT) {
        return false;
      }
      Abbreviation abbreviation = EnglishLexicon.abbreviation(kind);
      if (abbreviation == Abbreviation.INNER || abbreviation == Abbreviation.FINAL) {
        return true;
      }
      int next = nextVisible(period + 1);
      if (abbreviation == Abbreviation.BEFORE_NUMBER) {
        return isBeforeNumber(next);
      }
      if (!isUpper(text.charAt(start))) {
        return false;
      }
      return abbreviation != Abbreviation.TITLE || next < end;
    }

    // "No. 10", "Sat. Jan. 5", "(b. March 2009)"
    private boolean isBeforeNumber(int next) {
      if (isDigit(at(next))) {
        return true;
      }
      int stop = next;
      while (stop < end && stop - next < 10 && isLetter(text.charAt(stop))) {
        stop++;
      }
      int kind = abbreviations.find(text, next, stop);
      return isUpper(at(next))
          && (EnglishLexicon.MONTHS.has(text, next, stop)
              || kind != WordTable.ABSENT
                  && EnglishLexicon.abbreviation(kind) == Abbreviation.DATE);
    }

    // "John R. Smith", "B. Obama"; not "Plan B." at the end or "Plan B. The"
    private boolean isInitial(int period) {
      if (!isUpper(text.charAt(period - 1))) {
        return isBeforeNumber(nextVisible(period + 1)); // "p. 5", "(b. March 2009)"
      }
      int next = nextVisible(period + 1);
      if (next >= end) {
        return false;
      }
      if (!isLetter(text.charAt(next))) {
        // "Robert C. “Bobby” Hale"
        return text.charAt(next) == ',' || text.charAt(next) == '-' || isNickname(next);
      }
      int stop = next;
      while (stop < end && stop - next < 20 && isLetter(text.charAt(stop))) {
        stop++;
      }
      return !(isUpper(text.charAt(next)) && stop - next > 1 && starters.has(text, next, stop));
    }

    private boolean isNickname(int mark) {
      if (!Characters.isOpeningQuote(text.charAt(mark))) {
        return false;
      }
      int stop = mark + 1;
      while (stop < end && stop - mark <= 15 && isLetter(text.charAt(stop))) {
        stop++;
      }
      return stop > mark + 2 && Characters.isClosingQuote(at(stop));
    }

    private int nextVisible(int offset) {
      int i = offset;
      while (i < end && isSpace(text.charAt(i))) {
        i++;
      }
      return i;
    }

    // ---------------------------------------------------------------- numbers

    private void readNumber() {
      int start = position;
      int i = digitsEnd(start);
      int special = specialNumberEnd(start, i);
      if (special > 0) {
        emit(special);
        return;
      }
      while (i < end) {
        char c = text.charAt(i);
        if ((c == '.' || c == ',' || c == ':' || c == '/') && isDigit(at(i + 1))) {
          i = digitsEnd(i + 1); // 1,200.50, 5:30, 9/11
        } else {
          break;
        }
      }
      char stop = at(i);
      if (isLetter(stop)) {
        readNumberSuffix(start, i);
      } else if (stop == '.' && isListNumber(start, i)) {
        emit(i + 1);
      } else if (Characters.kind(stop) == APOSTROPHE
          && at(i + 1) == 's'
          && !isLetterOrDigit(at(i + 2))
          && text.charAt(i - 1) == '0'
          && (i - start == 2 || i - start == 4)) {
        emit(i + 2); // the 1980's
      } else {
        emit(i);
      }
    }

    private int digitsEnd(int start) {
      int i = start;
      while (i < end && isDigit(text.charAt(i))) {
        i++;
      }
      return i;
    }

    /** The end of a telephone number or an ISO date that starts so, or -1. */
    private int specialNumberEnd(int start, int firstEnd) {
      if (at(firstEnd) != '-' || !isDigit(at(firstEnd + 1))) {
        return -1;
      }
      int secondEnd = digitsEnd(firstEnd + 1);
      int first = firstEnd - start;
      int second = secondEnd - firstEnd - 1;
      int third = at(secondEnd) == '-' ? digitsEnd(secondEnd + 1) - secondEnd - 1 : 0;
      if (third > 0) {
        boolean isDate =
            first == 4 && second <= 2 && third <= 2 || first <= 2 && second <= 2 && third >= 2;
        boolean isPhone = first <= 3 && second == 3 && third >= 3;
        int stop = digitsEnd(secondEnd + 1);
        if (isPhone && at(stop) == '-' && isDigit(at(stop + 1))) {
          stop = digitsEnd(stop + 1);
        }
        return isDate || isPhone ? stop : -1;
      }
      return first == 3 && second == 4 ? secondEnd : -1;
    }

    private void readNumberSuffix(int start, int letters) {
      int stop = letters;
      while (stop < end && isLetterOrDigit(text.charAt(stop))) {
        stop++;
      }
      boolean cut =
          letters > start
              && (numberSuffixes.has(text, letters, stop)
                  || stop - letters == 1
                      && "bBtT".indexOf(text.charAt(letters)) >= 0
                      && Character.getType(before(start)) == Character.CURRENCY_SYMBOL);
      if (cut) {
        emit(letters);
        if (at(stop) == '.' && isDigit(at(stop + 1))) {
          emit(stop);
        } else {
          readWord(); // 5p.m., 3m-strong
        }
      } else if (at(stop) == '.'
          && stop - letters == 1
          && isLetter(at(stop + 1))
          && !isLetter(at(stop + 2))) {
        emit(letters); // 5a.m.
        readWord();
      } else {
        emit(stop);
      }
    }

    // "1. Vote early": the number of a list item keeps its period.
    private boolean isListNumber(int start, int period) {
      return start == from
          && period - start <= 2
          && isSpace(at(period + 1))
          && nextVisible(period + 1) < end;
    }

    // ---------------------------------------------------------------- marks

    private void readApostrophe(char c) {
      char next = at(position + 1);
      if (c == '`' && next == '`' || c != '`' && isSingleQuote(c) && isSingleQuote(next)) {
        emit(position + 2);
        return;
      }
      boolean attached =
          isLetterOrDigit(before(position))
              || Characters.isClosingQuote(before(position))
              || Characters.isClosingBracket(before(position));
      if (isLetter(next)) {
        int stop = position + 2;
        while (stop < end && stop - position <= 6 && isLetter(text.charAt(stop))) {
          stop++;
        }
        if (isCliticAt(position + 1, stop)
            && (attached || isSpace(at(stop)) && isSpace(before(position)))) {
          emit(stop); // 2016's, "Tallinn list"'s
          return;
        }
        if (!attached && EnglishLexicon.CLIPPED.has(text, position + 1, stop)) {
          emit(stop); // 'em
          return;
        }
      } else if (isDigit(next) && !attached) {
        int stop = digitsEnd(position + 1);
        if (stop - position == 3) {
          boolean plural = at(stop) == 's' && !isLetterOrDigit(at(stop + 1));
          emit(plural ? stop + 1 : stop); // '90s
          return;
        }
      }
      emit(position + 1);
    }

    private boolean isSingleQuote(char c) {
      return c == '\'' || c == '’' || c == '‘';
    }

    private void readMark(char c) {
      char next = at(position + 1);
      if ((c == '@' || c == '#') && isLetter(next) && !isLetterOrDigit(before(position))) {
        int stop = position + 2;
        while (stop < end && (isLetterOrDigit(text.charAt(stop)) || text.charAt(stop) == '_')) {
          stop++;
        }
        emit(stop);
      } else if (Character.isHighSurrogate(c) && Character.isLowSurrogate(next)) {
        readSupplementary();
      } else if ("!?".indexOf(c) >= 0) {
        int stop = position + 1;
        while (stop < end && "!?".indexOf(text.charAt(stop)) >= 0) {
          stop++;
        }
        emit(stop);
      } else if (".-*=_~<>+—–".indexOf(c) >= 0) {
        int stop = position + 1;
        while (stop < end && text.charAt(stop) == c) {
          stop++;
        }
        emit(stop);
      } else if ((c == ':' || c == ';') && isSpace(before(position)) && faceEnd() > 0) {
        emit(faceEnd());
      } else {
        emit(position + 1);
      }
    }

    /** The end of ":-)" and the like at the position, or -1. */
    private int faceEnd() {
      int i = position + 1;
      if (at(i) == '-') {
        i++;
      }
      boolean isFace = "()DPp/".indexOf(at(i)) >= 0 && !isLetterOrDigit(at(i + 1));
      return isFace ? i + 1 : -1;
    }

    /** A word in letters beyond the basic plane, or a pictograph with all that modifies it. */
    private void readSupplementary() {
      int first = text.codePointAt(position);
      boolean isWord = Character.isLetterOrDigit(first);
      int i = position + Character.charCount(first);
      while (i < end) {
        int next = text.codePointAt(i);
        boolean goesOn =
            isWord
                ? next > 0xFFFF && Character.isLetterOrDigit(next)
                : next == 0x200D
                    || next == 0xFE0F
                    || next >= 0x1F3FB && next <= 0x1F3FF
                    || text.charAt(i - 1) == 0x200D && next > 0xFFFF;
        if (!goesOn) {
          break;
        }
        i += Character.charCount(next);
      }
      emit(Math.min(i, end));
    }
  }
}

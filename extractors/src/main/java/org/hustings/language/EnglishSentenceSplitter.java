package org.hustings.language;

import static org.hustings.language.Characters.isClosingBracket;
import static org.hustings.language.Characters.isClosingQuote;
import static org.hustings.language.Characters.isDigit;
import static org.hustings.language.Characters.isLetter;
import static org.hustings.language.Characters.isLower;
import static org.hustings.language.Characters.isOpeningBracket;
import static org.hustings.language.Characters.isOpeningQuote;
import static org.hustings.language.Characters.isSpace;
import static org.hustings.language.Characters.isUpper;

import java.util.function.IntConsumer;

/**
 * Cuts English paragraphs into sentences by the marks that end one and the words around them.
 *
 * <pre>
 * "Will he run?" asked Sen. Ada J. Moreno of the U.S. Senate. | He will… | No. 10 did not answer.
 * </pre>
 *
 * <p>A dateline ("BRUSSELS, March 3 (Reuters) -") is a sentence of its own. One pass over the
 * tokens, in linear time. Immutable and safe for use by many threads.
 */
public final class EnglishSentenceSplitter implements SentenceSplitter {
  // How far a cue verb may stand behind a quoted question: "…?" the deputy prime minister asked.
  private static final int CUE_REACH = 8;
  private static final int LONGEST_DATELINE = 16;

  private final WordTable abbreviations;
  private final WordTable starters;
  private final WordTable cues;

  private EnglishSentenceSplitter(EnglishLexicon lexicon) {
    abbreviations = lexicon.abbreviations();
    starters = lexicon.starters();
    cues = lexicon.cues();
  }

  /** The splitter with its built-in lexicons. */
  public static EnglishSentenceSplitter english() {
    return new EnglishSentenceSplitter(EnglishLexicon.INSTANCE);
  }

  @Override
  public void split(TokenSequence paragraph, IntConsumer firstTokens) {
    new Run(paragraph).split(firstTokens);
  }

  /** The state of one call. */
  private final class Run {
    private final TokenSequence tokens;
    private final String text;
    private final int size;
    private int sentenceStart;

    Run(TokenSequence tokens) {
      this.tokens = tokens;
      text = tokens.text();
      size = tokens.size();
    }

    void split(IntConsumer firstTokens) {
      int i = datelineEnd();
      if (i > 0 && i < size) {
        sentenceStart = i;
        firstTokens.accept(i);
      }
      while (i < size) {
        if (!mayEndSentence(i) && !isFace(i)) {
          i++;
          continue;
        }
        int next = i + 1;
        while (next < size && (isTerminator(next) || closes(next))) {
          next++;
        }
        next = afterNotes(next);
        if (next < size && endsSentence(i, next)) {
          sentenceStart = next;
          firstTokens.accept(next);
        }
        i = next;
      }
    }

    private char first(int token) {
      return text.charAt(tokens.start(token));
    }

    private char last(int token) {
      return text.charAt(tokens.end(token) - 1);
    }

    private int length(int token) {
      return tokens.end(token) - tokens.start(token);
    }

    private boolean isGlued(int token) {
      return token > 0 && tokens.end(token - 1) == tokens.start(token);
    }

    private boolean isFollowedBySpace(int token) {
      return tokens.end(token) == text.length() || isSpace(text.charAt(tokens.end(token)));
    }

    /**
     * A mark that ends sentences: a token of nothing but periods, question and exclamation marks.
     */
    private boolean isTerminator(int token) {
      char c = first(token);
      return c == '.' || c == '?' || c == '!' || c == '…' || c == '。';
    }

    private boolean mayEndSentence(int token) {
      char c = last(token);
      return c == '.' || c == '?' || c == '!' || c == '…' || c == '。';
    }

    /** A token such as ":-)", which stands in for a full stop. */
    private boolean isFace(int token) {
      char c = first(token);
      return (c == ':' || c == ';') && length(token) > 1;
    }

    private boolean isEllipsis(int token) {
      char c = first(token);
      return c == '…' || c == '.' && length(token) > 1;
    }

    /** Whether a bracket or a quotation mark after a terminator belongs to the sentence before. */
    private boolean closes(int token) {
      char c = first(token);
      if (isClosingBracket(c) || c == '”' || c == '’' || c == '»') {
        return length(token) <= 2;
      }
      return (c == '"' || c == '\'')
          && length(token) <= 2
          && (isGlued(token) || isFollowedBySpace(token) && c == '\'' && length(token) == 2);
    }

    /** The token after references such as "[17]", "[3][4]" that follow the end of a sentence. */
    private int afterNotes(int token) {
      int next = token;
      while (next + 2 < size
          && first(next) == '['
          && isDigit(first(next + 1))
          && first(next + 2) == ']') {
        next += 3;
      }
      return next;
    }

    private boolean endsSentence(int mark, int next) {
      int word = next;
      while (word < size && (isOpeningQuote(first(word)) || isOpeningBracket(first(word)))) {
        word++;
      }
      if (word == size) {
        return word > next && !isGlued(next);
      }
      char c = first(word);
      if (isGlued(next) && !(isUpper(c) && (length(word) > 1 || c == 'I'))) {
        return false;
      }
      if (isLower(c)) {
        return endsBeforeSmallLetter(mark, next);
      }
      if (isOpeningBracket(first(next)) && isDigit(c)) {
        return false; // "Viva Maria! (1965)"
      }
      if (!isLetter(c) && !isDigit(c) && word == next) {
        return !isMidSentenceMark(c);
      }
      if (isOnlyNumbersBefore(mark)) {
        return false; // "4.1. Limitations"
      }
      if (!isTerminator(mark) && !isFace(mark)) {
        return endsAtAbbreviation(mark, next, word);
      }
      boolean quoted = hasClosingQuote(mark, next);
      return !(quoted && first(mark) != '.' && isCueClause(next));
    }

    // Not at `"…" he said` and "tests... (they)"; but "(credit: Reuters)" stands alone, and so do
    // "eBay shares fell" and what is written without capitals.
    private boolean endsBeforeSmallLetter(int mark, int next) {
      if (!isTerminator(mark) || isEllipsis(mark) || hasClosingQuote(mark, next)) {
        return false;
      }
      // "Yahoo! said"
      return first(mark) == '.' || mark > 0 && !isUpper(first(mark - 1));
    }

    private boolean isOnlyNumbersBefore(int mark) {
      for (int i = sentenceStart; i < mark; i++) {
        if (!isDigit(first(i)) && first(i) != '.') {
          return false;
        }
      }
      return mark > sentenceStart;
    }

    private boolean isMidSentenceMark(char c) {
      return c == ',' || c == ';' || c == ':' || c == '-' || c == '–' || c == '—' || c == '/'
          || c == '&';
    }

    private boolean hasClosingQuote(int mark, int next) {
      for (int i = mark + 1; i < next; i++) {
        if (isClosingQuote(first(i))) {
          return true;
        }
      }
      return false;
    }

    // "Will he run?" Senator Moreno asked on Monday.
    private boolean isCueClause(int from) {
      int limit = Math.min(size, from + CUE_REACH);
      for (int i = from; i < limit; i++) {
        if (isTerminator(i) || isOpeningQuote(first(i))) {
          return false;
        }
        if (i > from && cues.has(text, tokens.start(i), tokens.end(i))) {
          return true;
        }
      }
      return false;
    }

    private boolean endsAtAbbreviation(int mark, int next, int word) {
      int start = tokens.start(mark);
      int stop = tokens.end(mark) - 1;
      boolean starter = starters.has(text, tokens.start(word), tokens.end(word));
      if (next > mark + 1 && first(next - 1) != ')') {
        return true; // "the U.S." She
      }
      int kind = abbreviations.find(text, start, stop);
      if (kind == WordTable.ABSENT) {
        return starter && !isDigit(first(mark));
      }
      return switch (EnglishLexicon.abbreviation(kind)) {
        case TITLE, BEFORE_NUMBER, INNER -> false;
        case DATE -> starter && !isDigit(first(word));
        case NAME_PART -> starter || word > next && isUpper(first(word));
        case TIME -> isUpper(first(word)) && !isAfterTime(word);
        case FINAL -> isUpper(first(word));
      };
    }

    // "at 5 p.m. Monday", "at 5 p.m. EST"
    private boolean isAfterTime(int word) {
      int start = tokens.start(word);
      int stop = tokens.end(word);
      boolean allCapitals = length(word) > 1;
      for (int i = start; i < stop; i++) {
        allCapitals &= isUpper(text.charAt(i));
      }
      return allCapitals
          || EnglishLexicon.TIME_WORDS.has(text, start, stop)
          || EnglishLexicon.MONTHS.has(text, start, stop)
          || last(word) == '.';
    }

    /** The token after "BRUSSELS, March 3 (Reuters) -" at the start of the paragraph, or 0. */
    private int datelineEnd() {
      if (size < 3 || !isCapitals(0)) {
        return 0;
      }
      int limit = Math.min(size - 1, LONGEST_DATELINE);
      boolean isDateline = false;
      for (int i = 1; i < limit; i++) {
        char c = first(i);
        if (c == '-' && !isGlued(i) && isFollowedBySpace(i)
            || c == '–'
            || c == '—'
            || c == '-' && length(i) > 1) {
          isDateline |= isUpper(first(i + 1)) || isOpeningQuote(first(i + 1));
          return isDateline ? i + 1 : 0;
        }
        boolean isPart =
            isUpper(c)
                || isDigit(c)
                || c == ','
                || c == '.'
                || c == '/'
                || isOpeningBracket(c)
                || isClosingBracket(c);
        if (!isPart) {
          return 0;
        }
        isDateline |= isClosingBracket(c) || c == ',';
      }
      return 0;
    }

    private boolean isCapitals(int token) {
      if (length(token) < 3) {
        return false;
      }
      for (int i = tokens.start(token); i < tokens.end(token); i++) {
        if (!isUpper(text.charAt(i)) && text.charAt(i) != '.') {
          return false;
        }
      }
      return true;
    }
  }
}

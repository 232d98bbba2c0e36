package org.hustings.actor;

import java.util.Arrays;
import java.util.List;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.Name;
import org.hustings.language.NameType;
import org.jspecify.annotations.Nullable;

/**
 * The names that a model sees in a document, token by token: evidence beside the gazetteer and the
 * capitals, and the only one that knows where an unknown name ends.
 */
final class LearnedNames {

  private static final int NONE = -1;

  private final LanguageAnalysis analysis;
  private final List<Name> names;
  private final int[] numbers; // by token: number of the name, or NONE

  LearnedNames(LanguageAnalysis analysis, List<Name> names) {
    this.analysis = analysis;
    this.names = names;
    numbers = new int[analysis.size()];
    Arrays.fill(numbers, NONE);
    for (int n = 0; n < names.size(); n++) {
      Span span = names.get(n).span();
      for (int i = analysis.tokenAt(span.start());
          i < analysis.size() && analysis.start(i) < span.end();
          i++) {
        numbers[i] = n;
      }
    }
  }

  /** Whether a token is part of a name. */
  boolean contains(int token) {
    return numbers[token] != NONE;
  }

  /** What sort of name a token is part of, or null. */
  @Nullable NameType type(int token) {
    return contains(token) ? names.get(numbers[token]).type() : null;
  }

  /** The last token of the name that begins at this one; -1 if none does. */
  int endOfNameAt(int token) {
    if (!contains(token) || token > 0 && numbers[token - 1] == numbers[token]) {
      return NONE;
    }
    int last = token;
    while (last + 1 < numbers.length && numbers[last + 1] == numbers[token]) {
      last++;
    }
    return last;
  }

  /** Whether all tokens from the first to the last stand in one name. */
  boolean areOne(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!contains(i) || numbers[i] != numbers[first]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a token goes on with the name of a person: "Brandt" in "Christian Brandt". */
  boolean isFurtherNameOfPerson(int token) {
    return token > 0 && type(token) == NameType.PERSON && areOne(token - 1, token);
  }

  /** Whether the full name of a person begins at a token: "Minister of Education | Ada Moreno". */
  boolean beginsPerson(int token) {
    return !contains(token - 1) && type(token) == NameType.PERSON && endOfNameAt(token) > token;
  }

  /** "Explorer" in "Internet Explorer": words out of a longer name of nobody, of a product say. */
  boolean isPartOfOtherName(int first, int last) {
    if (type(first) != NameType.OTHER || !areOne(first, last)) {
      return false;
    }
    return last > first
        || first > 0 && areOne(first - 1, first)
        || last + 1 < analysis.size() && areOne(last, last + 1);
  }

  /**
   * Whether a name of a body runs over small words: "Municipality of Porto Azzurro", but not the
   * two of "Carlo Ponti of Italy".
   */
  boolean isLinkedBody(int first, int last, @Nullable GazetteerMatch[] matches) {
    if (type(first) != NameType.ORGANIZATION) {
      return false;
    }
    boolean linked = false;
    for (int i = first; i <= last; i++) {
      String lower = analysis.lower(i);
      boolean link = lower.equals("of") || lower.equals("for");
      linked |= link;
      GazetteerMatch behind = link && i < last ? matches[i + 1] : null;
      if (behind != null && behind.lastToken() == last
          || !link
              && !lower.equals("the")
              && !lower.equals("and")
              && !Capitals.begin(analysis, i)) {
        return false;
      }
    }
    return linked && Capitals.begin(analysis, last);
  }
}

package org.hustings.examples.cli;

import java.util.Locale;
import java.util.Optional;
import org.hustings.attribution.QuoteType;
import org.hustings.document.Span;
import org.hustings.quote.Quote;

/** The words of quotes for people to read. */
final class QuoteWords {
  private QuoteWords() {}

  /**
   * What was said, on one line: a direct quote in marks, its parts joined by an ellipsis where
   * other words of the text come between.
   */
  static String of(Quote quote, String text) {
    StringBuilder words = new StringBuilder();
    Optional<Span> last = Optional.empty();
    for (Span span : quote.content()) {
      if (last.isPresent()) {
        String between = text.substring(last.get().end(), span.start());
        words.append(between.chars().anyMatch(Character::isLetter) ? " … " : " ");
      }
      words.append(Wrapping.oneLine(span.in(text)));
      last = Optional.of(span);
    }
    return quote.type() == QuoteType.DIRECT
        ? "“" + withoutLastComma(words.toString()) + "”"
        : words.toString();
  }

  /**
   * The words before what was said: {@code said}; with those for the speaker where nobody is
   * identified, {@code one aide said}. Empty for a direct quote by somebody who is.
   */
  static String lead(Quote quote, String text) {
    String cue = quote.cue().map(span -> Wrapping.oneLine(span.in(text))).orElse("");
    if (quote.speaker().isPresent()) {
      return quote.type() == QuoteType.DIRECT ? "" : cue;
    }
    String source = quote.source().map(span -> Wrapping.oneLine(span.in(text))).orElse("");
    boolean cueFirst = cue.toLowerCase(Locale.ROOT).startsWith("according"); // not: one aide said
    return (cueFirst ? cue + " " + source : source + " " + cue).strip();
  }

  /** How much of it is in the speaker's own words. */
  static String type(Quote quote) {
    return switch (quote.type()) {
      case DIRECT -> "word for word";
      case MIXED -> "partly word for word";
      case INDIRECT -> "in the article's words";
    };
  }

  // "We won," she said: the comma belongs to the sentence around the quote.
  private static String withoutLastComma(String words) {
    return words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
  }
}

package org.hustings.examples.cli.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hustings.document.Span;

/**
 * The words of a text by the place where they start. Spans are compared by their words, so that
 * neither quotation marks nor a comma decide whether one is right.
 */
final class WordTokens {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");

  private final String text;
  private final Matcher word;

  /** The words of a text. For use by one thread. */
  WordTokens(String text) {
    this.text = text;
    this.word = WORD.matcher(text);
  }

  /** The words in a string, in lower case. */
  static Set<String> wordsOf(String phrase) {
    Set<String> words = new TreeSet<>();
    WORD.matcher(phrase.toLowerCase(Locale.ROOT)).results().forEach(m -> words.add(m.group()));
    return words;
  }

  /** Where the words in spans start; for spans without a word, such as a colon, each character. */
  Set<Integer> in(List<Span> spans) {
    Set<Integer> starts = new TreeSet<>();
    for (Span span : spans) {
      word.region(span.start(), span.end());
      while (word.find()) {
        starts.add(word.start());
      }
    }
    if (starts.isEmpty()) {
      for (Span span : spans) {
        for (int i = span.start(); i < span.end(); i++) {
          if (!Character.isWhitespace(text.charAt(i))) {
            starts.add(i);
          }
        }
      }
    }
    return starts;
  }

  /** The word that starts at a place, in lower case. */
  Optional<String> at(int start) {
    word.region(start, text.length());
    return word.lookingAt() ? Optional.of(word.group().toLowerCase(Locale.ROOT)) : Optional.empty();
  }
}

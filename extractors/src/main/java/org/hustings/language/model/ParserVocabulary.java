package org.hustings.language.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Numbers the words for the parser: each frequent word has one of its own, the others share one
 * with words of the same ending and shape.
 *
 * <p>Immutable and safe for use by many threads.
 */
final class ParserVocabulary {

  /** The artificial word that governs a sentence's root. */
  static final int ROOT = 1;

  private static final int CLASSES = 1 << 11; // numbers 2048 to 4095 are for infrequent words
  private static final int FIRST_WORD = 2 * CLASSES;
  private static final int MAX_WORDS = (1 << 16) - FIRST_WORD;

  private final WordTable words;

  private ParserVocabulary(WordTable words) {
    this.words = words;
  }

  static ParserVocabulary of(ModelFile file) {
    return new ParserVocabulary(file.words("vocabulary"));
  }

  ModelFile.Builder addTo(ModelFile.Builder file) {
    return file.words("vocabulary", words);
  }

  /** The words seen at least so often. */
  static ParserVocabulary build(List<TrainingSentence> sentences, int least) {
    Map<String, Integer> counts = new HashMap<>();
    for (TrainingSentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        counts.merge(Words.folded(sentence.tokens().form(i)), 1, Integer::sum);
      }
    }
    List<String> frequent = new ArrayList<>();
    counts.forEach(
        (word, count) -> {
          if (count >= least && word.indexOf('\n') < 0) {
            frequent.add(word);
          }
        });
    frequent.sort(null);
    Map<String, Integer> numbers = new TreeMap<>();
    for (int i = 0; i < Math.min(MAX_WORDS, frequent.size()); i++) {
      numbers.put(frequent.get(i), FIRST_WORD + i);
    }
    return new ParserVocabulary(WordTable.of(numbers));
  }

  /** The number of each word, all below 65536. */
  int[] lookUp(Words sentence) {
    int[] numbers = new int[sentence.size()];
    for (int i = 0; i < numbers.length; i++) {
      int number = words.get(sentence.lower(i));
      numbers[i] = number >= 0 ? number : CLASSES + classOf(sentence, i);
    }
    return numbers;
  }

  private static int classOf(Words sentence, int i) {
    int kind = sentence.suffix(i, 2) * 131 + sentence.shape(i);
    return kind * 0x9E3779B1 >>> 21;
  }
}

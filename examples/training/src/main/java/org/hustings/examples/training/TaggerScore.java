package org.hustings.examples.training;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hustings.language.PennTag;
import org.hustings.language.Tagger;
import org.hustings.language.model.TrainingSentence;

/**
 * How many tags are right.
 *
 * @param right the number of right tags
 * @param all the number of tokens that have a gold tag
 * @param confusions the most frequent mistakes, "gold>found count"
 */
record TaggerScore(int right, int all, List<String> confusions) {

  static TaggerScore of(Tagger tagger, List<TrainingSentence> sentences) {
    int right = 0;
    int all = 0;
    Map<String, Integer> confusions = new TreeMap<>();
    for (TrainingSentence sentence : sentences) {
      PennTag[] found = tagger.tag(sentence.tokens());
      for (int i = 0; i < found.length; i++) {
        PennTag gold = sentence.tags()[i];
        if (gold != PennTag.NONE) {
          all++;
          if (gold == found[i]) {
            right++;
          } else {
            confusions.merge(gold + ">" + found[i], 1, Integer::sum);
          }
        }
      }
    }
    List<String> frequent =
        confusions.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(12)
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .toList();
    return new TaggerScore(right, all, frequent);
  }

  double accuracy() {
    return all == 0 ? 0 : 100.0 * right / all;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "tags right: %.2f %% of %d; mistakes: %s", accuracy(), all, confusions);
  }
}

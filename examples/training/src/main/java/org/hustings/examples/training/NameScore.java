package org.hustings.examples.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hustings.language.NameType;
import org.hustings.language.PennTag;
import org.hustings.language.TokenSequence;
import org.hustings.language.model.NameLabels;
import org.hustings.language.model.NameTagger;
import org.hustings.language.model.TrainingSentence;

/**
 * How many names are found with the very words that belong to them.
 *
 * @param right the number of names found exactly, with or without the right type
 * @param typed of these, those with the right type
 * @param gold the number of names there are
 * @param found the number of names found
 */
record NameScore(int right, int typed, int gold, int found) {

  private record FoundName(int sentence, int first, int last) {}

  static NameScore of(NameTagger tagger, List<TrainingSentence> sentences) {
    Map<String, List<TrainingSentence>> byDocument = new LinkedHashMap<>();
    for (TrainingSentence sentence : sentences) {
      byDocument.computeIfAbsent(sentence.document(), d -> new ArrayList<>()).add(sentence);
    }
    int right = 0;
    int typed = 0;
    int gold = 0;
    int found = 0;
    for (List<TrainingSentence> document : byDocument.values()) {
      List<TokenSequence> tokens = document.stream().map(TrainingSentence::tokens).toList();
      List<PennTag[]> tags = document.stream().map(TrainingSentence::tags).toList();
      Map<FoundName, NameType> goldNames =
          names(document.stream().map(TrainingSentence::names).toArray(int[][]::new));
      Map<FoundName, NameType> foundNames = names(tagger.label(tokens, tags));
      Set<FoundName> both = new HashSet<>(foundNames.keySet());
      both.retainAll(goldNames.keySet());
      right += both.size();
      typed += (int) both.stream().filter(n -> foundNames.get(n) == goldNames.get(n)).count();
      gold += goldNames.size();
      found += foundNames.size();
    }
    return new NameScore(right, typed, gold, found);
  }

  private static Map<FoundName, NameType> names(int[][] labels) {
    Map<FoundName, NameType> names = new LinkedHashMap<>();
    for (int s = 0; s < labels.length; s++) {
      for (int i = 0; i < labels[s].length; i++) {
        if (NameLabels.isBegin(labels[s][i])) {
          int last = i;
          while (last + 1 < labels[s].length && NameLabels.isInside(labels[s][last + 1])) {
            last++;
          }
          names.put(new FoundName(s, i, last), NameLabels.type(labels[s][i]));
        }
      }
    }
    return names;
  }

  private double f1(int hits) {
    return gold + found == 0 ? 0 : 200.0 * hits / (gold + found);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "names: exact F1 %.1f (P %.1f, R %.1f), with type %.1f; %d names",
        f1(right),
        100.0 * right / Math.max(1, found),
        100.0 * right / Math.max(1, gold),
        f1(typed),
        gold);
  }
}

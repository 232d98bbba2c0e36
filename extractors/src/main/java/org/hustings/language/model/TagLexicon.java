package org.hustings.language.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hustings.language.PennTag;

/**
 * Which tags a word takes: for each frequent form, the number of its class. Words of one class take
 * the same tags, the most frequent first ("NN VB" holds <em>vote</em> and <em>run</em>); a class
 * whose words take one tag for certain is written with an exclamation mark ("!DT").
 *
 * <p>Immutable and safe for use by many threads.
 */
final class TagLexicon {

  private static final char CERTAIN = '!';

  private final WordTable words;
  private final List<String> classes;
  private final byte[] certain; // the tag of each class, or -1

  private TagLexicon(WordTable words, List<String> classes) {
    this.words = words;
    this.classes = classes;
    certain = new byte[classes.size() + 1];
    certain[0] = -1; // class 0: not in the lexicon
    for (int i = 0; i < classes.size(); i++) {
      String name = classes.get(i);
      certain[i + 1] =
          (byte) (name.charAt(0) == CERTAIN ? PennTag.ofSymbol(name.substring(1)).ordinal() : -1);
    }
  }

  static TagLexicon of(ModelFile file) {
    return new TagLexicon(file.words("lexicon"), file.lines("classes"));
  }

  ModelFile.Builder addTo(ModelFile.Builder file) {
    return file.words("lexicon", words).lines("classes", classes);
  }

  /** The class of each word, 0 where not in the lexicon. */
  int[] lookUp(Words sentence) {
    int[] known = new int[sentence.size()];
    for (int i = 0; i < known.length; i++) {
      known[i] = Math.max(0, words.get(sentence.exact(i)));
    }
    return known;
  }

  /** The number of the only tag of a class, or -1. */
  int certainTag(int wordClass) {
    return certain[wordClass];
  }

  /** Counts the tags of words; see {@link #build}. */
  static final class Counter {

    private final Map<String, int[]> counts = new TreeMap<>();

    void count(TrainingSentence sentence) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.tags()[i] != PennTag.NONE) {
          String form = sentence.tokens().form(i).replace('’', '\'');
          counts
              .computeIfAbsent(form, f -> new int[PerceptronTagger.TAGS])[
              sentence.tags()[i].ordinal()]++;
        }
      }
    }

    private int total(String form) {
      int total = 0;
      for (int count : counts.getOrDefault(form, new int[0])) {
        total += count;
      }
      return total;
    }
  }

  /**
   * A lexicon.
   *
   * @param gold says which words are certain: those seen 15 times with one tag, but for one in 500
   * @param broad says which tags a word takes at all; better counted on other texts than those that
   *     a tagger learns from, or it would trust the lexicon too much
   * @param least how often a word must be seen to stand in the lexicon
   */
  static TagLexicon build(Counter gold, Counter broad, int least) {
    Map<String, String> classOf = new TreeMap<>();
    broad.counts.forEach(
        (form, tags) -> {
          int total = broad.total(form);
          if (total >= least && isWord(form)) {
            classOf.put(form, className(tags, total));
          }
        });
    gold.counts.forEach(
        (form, tags) -> {
          int total = gold.total(form);
          for (int tag = 0; tag < tags.length; tag++) {
            if (total >= 15 && tags[tag] >= 0.998 * total && isWord(form)) {
              classOf.put(form, CERTAIN + PennTag.values()[tag].symbol());
            }
          }
        });
    List<String> classes = new ArrayList<>(new TreeSet<>(classOf.values()));
    Map<String, Integer> numbers = new TreeMap<>();
    for (int i = 0; i < classes.size(); i++) {
      numbers.put(classes.get(i), i + 1);
    }
    Map<String, Integer> words = new TreeMap<>();
    classOf.forEach((form, name) -> words.put(form, numbers.get(name)));
    return new TagLexicon(WordTable.of(words), classes);
  }

  private static boolean isWord(String form) {
    return !form.isEmpty() && form.indexOf('\n') < 0;
  }

  private static String className(int[] tags, int total) {
    List<Integer> seen = new ArrayList<>();
    for (int tag = 0; tag < tags.length; tag++) {
      if (tags[tag] > 0.02 * total) {
        seen.add(tag);
      }
    }
    seen.sort(Comparator.<Integer>comparingInt(tag -> -tags[tag]).thenComparing(tag -> tag));
    StringBuilder name = new StringBuilder();
    for (int tag : seen.subList(0, Math.min(3, seen.size()))) {
      name.append(name.isEmpty() ? "" : " ").append(PennTag.values()[tag].symbol());
    }
    return name.toString();
  }
}

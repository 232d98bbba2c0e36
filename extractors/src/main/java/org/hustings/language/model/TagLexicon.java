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
  private static final long ANY = -1;

  /** Tags of few words, all of which a large lexicon knows. */
  private static final long CLOSED =
      bit(PennTag.WP)
          | bit(PennTag.WP_POSSESSIVE)
          | bit(PennTag.WDT)
          | bit(PennTag.WRB)
          | bit(PennTag.DT)
          | bit(PennTag.PDT)
          | bit(PennTag.PRP)
          | bit(PennTag.PRP_POSSESSIVE)
          | bit(PennTag.CC)
          | bit(PennTag.TO)
          | bit(PennTag.EX)
          | bit(PennTag.MD)
          | bit(PennTag.POS);

  private static final long NAME = bit(PennTag.NNP) | bit(PennTag.NNPS);

  private final WordTable words;
  private final List<String> classes;
  private final byte[] certain; // the tag of each class, or -1
  private final long[] taken; // a bit for each tag that words of a class take
  private final long open; // the tags that words may take that are not in the lexicon

  private TagLexicon(WordTable words, List<String> classes) {
    this.words = words;
    this.classes = classes;
    certain = new byte[classes.size() + 1];
    certain[0] = -1; // class 0: not in the lexicon
    taken = new long[classes.size() + 1];
    long closed = 0;
    for (int i = 0; i < classes.size(); i++) {
      String name = classes.get(i);
      certain[i + 1] = -1;
      if (name.charAt(0) == CERTAIN) {
        PennTag tag = PennTag.ofSymbol(name.substring(1));
        certain[i + 1] = (byte) tag.ordinal();
        taken[i + 1] = bit(tag);
        closed |= taken[i + 1] & CLOSED;
      } else {
        for (String tag : name.split(" ", -1)) {
          taken[i + 1] |= bit(PennTag.ofSymbol(tag));
        }
      }
    }
    open = ~closed;
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

  /**
   * The tags that a word may take, a bit each: of one that is known in small letters only ("Debt
   * doubled") those, or it is a name. What is not known at all is no pronoun, say, if the lexicon
   * knows pronouns.
   */
  long tags(Words sentence, int word, int wordClass) {
    if (wordClass > 0 || sentence.lower(word) == sentence.exact(word)) {
      return ANY;
    }
    int inSmallLetters = words.get(sentence.lower(word));
    return inSmallLetters > 0 ? taken[inSmallLetters] | NAME : open;
  }

  private static long bit(PennTag tag) {
    return 1L << tag.ordinal();
  }

  /** Counts the tags of words; see {@link #build}. */
  static final class Counter {

    private final Map<String, Uses> uses = new TreeMap<>();

    void count(TrainingSentence sentence) {
      for (int i = 0; i < sentence.size(); i++) {
        PennTag tag = sentence.tags()[i];
        String form = sentence.tokens().form(i).replace('’', '\'');
        if (tag != PennTag.NONE && !form.isEmpty() && form.indexOf('\n') < 0) {
          uses.computeIfAbsent(form, f -> new Uses()).add(tag, sentence.document());
        }
      }
    }
  }

  /** How a word was used. */
  private static final class Uses {

    private final int[] tags = new int[PerceptronTagger.TAGS];
    private int total;
    private int documents;
    private String lastDocument = "";

    void add(PennTag tag, String document) {
      tags[tag.ordinal()]++;
      total++;
      if (!document.equals(lastDocument)) {
        documents++;
        lastDocument = document;
      }
    }
  }

  /**
   * A lexicon.
   *
   * @param gold says which words are certain: those seen 15 times with one tag, but for one in 500
   * @param broad says which tags a word takes at all; better counted on other texts than those that
   *     a tagger learns from, or it would trust the lexicon too much
   * @param least in how many documents a word must stand to be in the lexicon for the latter reason
   */
  static TagLexicon build(Counter gold, Counter broad, int least) {
    Map<String, String> classOf = new TreeMap<>();
    broad.uses.forEach(
        (form, uses) -> {
          if (uses.documents >= least) {
            classOf.put(form, className(uses));
          }
        });
    gold.uses.forEach(
        (form, uses) -> {
          for (int tag = 0; tag < uses.tags.length; tag++) {
            if (uses.total >= 15 && uses.tags[tag] >= 0.998 * uses.total) {
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

  private static String className(Uses uses) {
    List<Integer> seen = new ArrayList<>();
    for (int tag = 0; tag < uses.tags.length; tag++) {
      if (uses.tags[tag] > 0.02 * uses.total) {
        seen.add(tag);
      }
    }
    seen.sort(Comparator.<Integer>comparingInt(tag -> -uses.tags[tag]).thenComparing(tag -> tag));
    StringBuilder name = new StringBuilder();
    for (int tag : seen.subList(0, Math.min(3, seen.size()))) {
      name.append(name.isEmpty() ? "" : " ").append(PennTag.values()[tag].symbol());
    }
    return name.toString();
  }
}

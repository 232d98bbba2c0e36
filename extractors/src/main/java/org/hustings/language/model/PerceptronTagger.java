package org.hustings.language.model;

import java.util.Arrays;
import java.util.List;
import org.hustings.language.PennTag;
import org.hustings.language.Tagger;
import org.hustings.language.TokenSequence;

/**
 * A part-of-speech tagger: from left to right, each word gets the tag that scores best by the word,
 * its ending and shape, the words around it and the two tags before it.
 *
 * <p>A lexicon knows which tags each frequent word takes. Words that always take the same tag, half
 * of a text, are looked up and not scored.
 *
 * <p>Loads 0.6 MB, which take 5 MB of memory. Immutable and safe for use by many threads.
 */
public final class PerceptronTagger implements Tagger {

  static final String KIND = "tagger";
  static final int BITS = 17;
  static final int TEMPLATES = 30;
  static final int TAGS = PennTag.NONE.ordinal();

  private static final PennTag[] TAG = PennTag.values();

  private final Scorer scorer;
  private final TagLexicon lexicon;

  PerceptronTagger(Scorer scorer, TagLexicon lexicon) {
    this.scorer = scorer;
    this.lexicon = lexicon;
  }

  /** The tagger that ships with the library. */
  public static PerceptronTagger english() {
    return of(ModelFile.resource(PerceptronTagger.class, "tagger-en.model", KIND));
  }

  /** The tagger of a file made by {@link TaggerTrainer}. */
  public static PerceptronTagger of(ModelFile file) {
    List<String> tags = file.lines("tags");
    if (!tags.equals(Arrays.stream(TAG).limit(TAGS).map(PennTag::symbol).toList())) {
      throw new ModelFormatException("The tagger's tags are not those of PennTag: " + tags);
    }
    return new PerceptronTagger(file.model("weights"), TagLexicon.of(file));
  }

  @Override
  public PennTag[] tag(TokenSequence sentence) {
    Words words = Words.of(sentence);
    int[] known = lexicon.lookUp(words);
    PennTag[] tags = new PennTag[words.size()];
    Features features = new Features(TEMPLATES);
    float[] scores = new float[TAGS];
    int before = TAGS;
    int twoBefore = TAGS;
    for (int i = 0; i < tags.length; i++) {
      int tag = lexicon.certainTag(known[i]);
      if (tag < 0) {
        fill(features, words, known, i, before, twoBefore);
        scorer.scores(features, scores);
        tag = best(scores, lexicon.tags(words, i, known[i]));
      }
      tags[i] = TAG[tag];
      twoBefore = before;
      before = tag;
    }
    return tags;
  }

  private static int best(float[] scores, long allowed) {
    int best = -1;
    for (int tag = 0; tag < TAGS; tag++) {
      if ((allowed >>> tag & 1) != 0 && (best < 0 || scores[tag] > scores[best])) {
        best = tag;
      }
    }
    return best;
  }

  /** The features of one word, given the tags of the two before it. */
  static void fill(Features f, Words words, int[] known, int i, int before, int twoBefore) {
    int size = words.size();
    int word = words.lowerInt(i);
    int shape = words.shape(i) << 1 | (i == 0 ? 1 : 0);
    int left = i > 0 ? words.lowerInt(i - 1) : 1;
    int left2 = i > 1 ? words.lowerInt(i - 2) : 1;
    int right = i + 1 < size ? words.lowerInt(i + 1) : 2;
    int right2 = i + 2 < size ? words.lowerInt(i + 2) : 2;
    int leftSuffix = i > 0 ? words.suffix(i - 1, 3) : 1;
    int rightSuffix = i + 1 < size ? words.suffix(i + 1, 3) : 2;
    int leftShape = i > 0 ? words.shape(i - 1) : Words.SHAPES;
    int rightShape = i + 1 < size ? words.shape(i + 1) : Words.SHAPES;
    int here = known[i];
    int next = i + 1 < size ? known[i + 1] : -1;
    int next2 = i + 2 < size ? known[i + 2] : -1;
    f.clear();
    f.add(1, word);
    f.add(2, words.exactInt(i), i == 0 ? 1 : 0);
    f.add(3, words.suffix(i, 1), words.shape(i));
    f.add(4, words.suffix(i, 2), words.shape(i));
    f.add(5, words.suffix(i, 3));
    f.add(6, words.suffix(i, 4));
    f.add(7, words.prefix(i, 2));
    f.add(8, words.prefix(i, 3), words.shape(i));
    f.add(9, shape);
    f.add(10, left);
    f.add(11, left2);
    f.add(12, right);
    f.add(13, right2);
    f.add(14, leftSuffix);
    f.add(15, rightSuffix);
    f.add(16, before);
    f.add(17, before, twoBefore);
    f.add(18, before, word);
    f.add(19, words.shape(i), leftShape, rightShape);
    f.add(20, left, word);
    f.add(21, word, right);
    f.add(22, before, right);
    f.add(23, before, twoBefore, words.suffix(i, 3));
    f.add(24, here, shape);
    f.add(25, here, before);
    f.add(26, next);
    f.add(27, here, next);
    f.add(28, before, here, next);
    f.add(29, next, next2);
    f.add(30, before, next, words.suffix(i, 2));
  }
}

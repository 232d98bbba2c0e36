package org.hustings.language.model;

import java.util.Arrays;

/**
 * Labels the tokens of a document, sentence by sentence: each sentence gets the sequence of labels
 * that scores best as a whole (Viterbi), by its words and by how words were labelled before in the
 * same document.
 *
 * <p>The state of one call; not safe for use by many threads.
 */
final class NameDecoder {

  private static final int LABELS = NameLabels.COUNT;
  private static final int BEFORE_FIRST = LABELS;
  private static final int TRANSITION = 100; // template of the label before
  private static final float NEVER = -1e9f;

  private final NameDocument document;
  private final Scorer scorer;
  private final float[][] transitions = new float[LABELS + 1][LABELS];
  private final int[] memory; // by word number: 1 + the label it had last, 0 if none
  private final Features features = new Features();
  private final float[] scores = new float[LABELS];
  private float[] best = new float[0]; // by token and label: the score of the best way there
  private byte[] from = new byte[0]; // and the label before on that way
  private final float[][][] fixedScores; // by sentence and token: what the memory does not change

  NameDecoder(NameDocument document, Scorer scorer) {
    this.document = document;
    this.scorer = scorer;
    memory = new int[document.wordCount()];
    fixedScores = new float[document.ids.length][][];
    readTransitions();
  }

  /** Looks the scores of label pairs up anew, after learning. */
  void readTransitions() {
    for (int before = 0; before <= LABELS; before++) {
      transition(features, before);
      scorer.scores(features, transitions[before]);
    }
  }

  static void transition(Features features, int before) {
    features.clear();
    features.add(TRANSITION, before);
  }

  /** The label before the first token, for {@link #transition}. */
  static int beforeFirst() {
    return BEFORE_FIRST;
  }

  /**
   * The best labels of a sentence. Asked for again, it looks only at what it remembers anew.
   *
   * @param cost added to the score of each label but the gold one; 0 when not learning
   * @param gold the right labels; not read when the cost is 0
   */
  int[] decode(int sentence, float cost, int[] gold) {
    int size = document.ids[sentence].length;
    boolean again = fixedScores[sentence] != null;
    if (!again) {
      fixedScores[sentence] = new float[size][];
    }
    if (best.length < size * LABELS) {
      best = new float[size * LABELS];
      from = new byte[size * LABELS];
    }
    for (int i = 0; i < size; i++) {
      boolean open = document.open[sentence][i];
      if (open) {
        if (!again) {
          features.clear();
          fillFixed(sentence, i, features);
          fixedScores[sentence][i] = new float[LABELS];
          scorer.scores(features, fixedScores[sentence][i]);
        }
        features.clear();
        fillRemembered(sentence, i, features);
        scorer.scores(features, scores);
        for (int label = 0; label < LABELS; label++) {
          scores[label] += fixedScores[sentence][i][label];
        }
      } else {
        Arrays.fill(scores, 0);
      }
      int here = i * LABELS;
      int before = here - LABELS;
      for (int label = 0; label < LABELS; label++) {
        best[here + label] = NEVER;
        from[here + label] = 0;
        if (open || label == NameLabels.OUTSIDE) {
          float own = scores[label] + (cost != 0 && label != gold[i] ? cost : 0);
          if (i == 0) {
            if (!NameLabels.isInside(label)) {
              best[here + label] = own + transitions[BEFORE_FIRST][label];
            }
          } else {
            for (int previous = 0; previous < LABELS; previous++) {
              if (NameLabels.mayFollow(previous, label)) {
                float score = best[before + previous] + transitions[previous][label] + own;
                if (score > best[here + label]) {
                  best[here + label] = score;
                  from[here + label] = (byte) previous;
                }
              }
            }
          }
        }
      }
    }
    int[] labels = new int[size];
    int label =
        size == 0
            ? 0
            : Scorer.best(Arrays.copyOfRange(best, (size - 1) * LABELS, size * LABELS), LABELS);
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i * LABELS + label];
    }
    return labels;
  }

  /** Remembers how the words of a sentence were labelled. */
  void remember(int sentence, int[] labels) {
    for (int i = 0; i < labels.length; i++) {
      if ((document.words[sentence].shape(i) & Words.INITIAL_UPPER) != 0) {
        memory[document.ids[sentence][i]] = 1 + labels[i];
      }
    }
  }

  /** The features of one token. */
  void fill(int sentence, int i, Features f) {
    f.clear();
    fillFixed(sentence, i, f);
    fillRemembered(sentence, i, f);
  }

  /** What the token was taken for before in the same document. */
  private void fillRemembered(int sentence, int i, Features f) {
    int[] ids = document.ids[sentence];
    int shape = document.words[sentence].shape(i) | document.writing[sentence] << 7;
    int remembered = memory[ids[i]];
    int rememberedLeft = i > 0 ? memory[ids[i - 1]] : 0;
    int rememberedRight = i + 1 < ids.length ? memory[ids[i + 1]] : 0;
    f.add(26, remembered, shape);
    f.add(27, remembered, rememberedLeft, rememberedRight);
    f.add(29, document.usage(sentence, i), remembered, tag(sentence, i));
  }

  private void fillFixed(int sentence, int i, Features f) {
    Words words = document.words[sentence];
    int size = words.size();
    int writing = document.writing[sentence];
    int word = words.lowerInt(i);
    int left = i > 0 ? words.lowerInt(i - 1) : 1;
    int left2 = i > 1 ? words.lowerInt(i - 2) : 1;
    int right = i + 1 < size ? words.lowerInt(i + 1) : 2;
    int right2 = i + 2 < size ? words.lowerInt(i + 2) : 2;
    int shape = words.shape(i) | writing << 7;
    int leftShape = i > 0 ? words.shape(i - 1) : Words.SHAPES;
    int leftShape2 = i > 1 ? words.shape(i - 2) : Words.SHAPES;
    int rightShape = i + 1 < size ? words.shape(i + 1) : Words.SHAPES;
    int rightShape2 = i + 2 < size ? words.shape(i + 2) : Words.SHAPES;
    int tag = tag(sentence, i);
    int leftTag = tag(sentence, i - 1);
    int rightTag = tag(sentence, i + 1);
    int usage = document.usage(sentence, i);
    f.add(1, word);
    f.add(2, words.exactInt(i), shape);
    f.add(3, left);
    f.add(4, left2);
    f.add(5, right);
    f.add(6, right2);
    f.add(7, words.suffix(i, 3), shape);
    f.add(8, words.suffix(i, 4), shape);
    f.add(9, words.prefix(i, 3), shape);
    f.add(10, words.suffix(i, 2), shape);
    f.add(11, shape, i == 0 ? 1 : 0);
    f.add(12, shape, leftShape, rightShape);
    f.add(13, shape, rightShape, rightShape2);
    f.add(14, shape, leftShape, leftShape2);
    f.add(15, tag, shape);
    f.add(16, tag, leftTag, tag(sentence, i - 2));
    f.add(17, tag, rightTag, tag(sentence, i + 2));
    f.add(18, leftTag, tag, rightTag);
    f.add(19, left, word);
    f.add(20, word, right);
    f.add(21, left, left2);
    f.add(22, right, right2);
    f.add(23, left, shape, right);
    f.add(24, i > 0 ? words.suffix(i - 1, 3) : 1, shape);
    f.add(25, i + 1 < size ? words.suffix(i + 1, 3) : 2, shape);
    f.add(28, usage, shape, i == 0 ? 1 : 0);
    f.add(30, left, shape);
    f.add(31, right, shape);
    f.add(32, leftTag, shape, rightTag);
    boolean[] joined = document.joined[sentence];
    int ties = (joined[i] ? 1 : 0) | (i + 1 < size && joined[i + 1] ? 2 : 0);
    f.add(33, ties, shape, leftShape);
    f.add(34, ties, shape, rightShape);
  }

  private int tag(int sentence, int i) {
    return i < 0 || i >= document.tags[sentence].length ? -1 : document.tags[sentence][i].ordinal();
  }
}

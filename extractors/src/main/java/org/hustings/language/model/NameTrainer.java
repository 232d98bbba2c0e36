package org.hustings.language.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.hustings.language.PennTag;
import org.hustings.language.TokenSequence;

/**
 * Trains a {@link NameTagger}: a structured perceptron over whole sentences, with the memory of a
 * document as it will be when the tagger is used.
 *
 * <p>Some sentences are learned from once more in capitals, and some as headlines are written, so
 * that these do not come as a surprise. Features of fewer than five documents are dropped.
 */
public final class NameTrainer {

  private static final int LEAST_DOCUMENTS = 5;

  /** One sentence in so many is also learned from in capitals, and one in title case. */
  private static final int REWRITTEN = 20;

  /** What a wrong label costs in the search while learning, so that right ones win clearly. */
  private static final float COST = 1;

  private final int epochs;
  private final int runs;
  private final double leastWeight;

  /**
   * A trainer.
   *
   * @param epochs how often each document is looked at
   * @param runs how many taggers are trained, each in another order, and averaged
   * @param leastWeight weights below this are dropped
   */
  public NameTrainer(int epochs, int runs, double leastWeight) {
    this.epochs = epochs;
    this.runs = runs;
    this.leastWeight = leastWeight;
  }

  /**
   * Trains a name tagger.
   *
   * @param sentences what to learn from, in the order of their documents, with tags as a tagger
   *     gives them
   * @param provenance what to write in the file's header
   */
  public ModelFile train(List<TrainingSentence> sentences, String provenance) {
    Map<String, List<TrainingSentence>> byDocument = new LinkedHashMap<>();
    for (TrainingSentence sentence : sentences) {
      byDocument.computeIfAbsent(sentence.document(), d -> new ArrayList<>()).add(sentence);
    }
    List<Example> examples = new ArrayList<>();
    Random random = new Random(5);
    byDocument.values().forEach(document -> examples.add(Example.of(document, random)));
    FeatureFilter filter = new FeatureFilter(Math.min(LEAST_DOCUMENTS, examples.size()));
    for (Example example : examples) {
      example.count(filter);
    }
    List<Weights> tables = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      tables.add(learn(examples, filter, new Random(7 + run)));
    }
    return ModelFile.builder(NameTagger.KIND, provenance)
        .model("weights", LinearModel.of(Weights.mean(tables), leastWeight))
        .lines("types", NameTagger.types())
        .build();
  }

  private Weights learn(List<Example> examples, FeatureFilter filter, Random random) {
    Perceptron perceptron = new Perceptron(NameLabels.COUNT, NameTagger.BITS);
    Scorer filtered = new FilteredScorer(perceptron, filter);
    List<Example> order = new ArrayList<>(examples);
    Features features = new Features();
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        NameDecoder decoder = new NameDecoder(example.document, filtered);
        for (int s = 0; s < example.labels.length; s++) {
          int[] gold = example.labels[s];
          int[] found = decoder.decode(s, COST, gold);
          if (!Arrays.equals(gold, found)) {
            correct(perceptron, filter, decoder, features, s, gold, found);
            decoder.readTransitions();
          }
          perceptron.step();
          decoder.remember(s, found);
        }
      }
    }
    return perceptron.averaged();
  }

  private static void correct(
      Perceptron perceptron,
      FeatureFilter filter,
      NameDecoder decoder,
      Features features,
      int sentence,
      int[] gold,
      int[] found) {
    for (int i = 0; i < gold.length; i++) {
      if (gold[i] != found[i]) {
        decoder.fill(sentence, i, features);
        features.retain(filter);
        perceptron.update(features, gold[i], 1);
        perceptron.update(features, found[i], -1);
      }
      int goldBefore = i == 0 ? NameDecoder.beforeFirst() : gold[i - 1];
      int foundBefore = i == 0 ? NameDecoder.beforeFirst() : found[i - 1];
      if (gold[i] != found[i] || goldBefore != foundBefore) {
        NameDecoder.transition(features, goldBefore);
        perceptron.update(features, gold[i], 1);
        NameDecoder.transition(features, foundBefore);
        perceptron.update(features, found[i], -1);
      }
    }
  }

  /** Scores without the features that a filter holds back; the labels before always pass. */
  private record FilteredScorer(Perceptron perceptron, FeatureFilter filter) implements Scorer {

    @Override
    public int classes() {
      return perceptron.classes();
    }

    @Override
    public void scores(Features features, float[] into) {
      if (features.size() > 1) {
        features.retain(filter);
      }
      perceptron.scores(features, into);
    }

    @Override
    public float score(Features features) {
      return perceptron.score(features);
    }
  }

  /** A document to learn from, with the labels of its sentences. */
  private record Example(NameDocument document, int[][] labels) {

    static Example of(List<TrainingSentence> sentences, Random random) {
      List<TokenSequence> tokens = new ArrayList<>();
      List<PennTag[]> tags = new ArrayList<>();
      List<int[]> labels = new ArrayList<>();
      for (TrainingSentence sentence : sentences) {
        int way = random.nextInt(REWRITTEN);
        if (way < 2) {
          tokens.add(rewritten(sentence.tokens(), way == 0));
          tags.add(sentence.tags());
          labels.add(sentence.names());
        }
        tokens.add(sentence.tokens());
        tags.add(sentence.tags());
        labels.add(sentence.names());
      }
      NameDocument document = new NameDocument(tokens, tags);
      int[][] possible = new int[labels.size()][];
      for (int s = 0; s < possible.length; s++) {
        possible[s] = possible(labels.get(s), document.open[s]);
      }
      return new Example(document, possible);
    }

    /** Labels that a decoder can reach: no name begins or ends with a word in small letters. */
    private static int[] possible(int[] labels, boolean[] open) {
      int[] possible = new int[labels.length];
      int before = NameLabels.OUTSIDE;
      for (int i = 0; i < possible.length; i++) {
        int label = open[i] ? labels[i] : NameLabels.OUTSIDE;
        if (!NameLabels.mayFollow(before, label)) {
          label = NameLabels.begin(NameLabels.type(label));
        }
        possible[i] = label;
        before = label;
      }
      return possible;
    }

    private static TokenSequence rewritten(TokenSequence tokens, boolean capitals) {
      String[] forms = tokens.forms();
      for (int i = 0; i < forms.length; i++) {
        String form = forms[i];
        if (capitals) {
          forms[i] = form.toUpperCase(Locale.ROOT);
        } else if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
          forms[i] = Character.toUpperCase(form.charAt(0)) + form.substring(1);
        }
      }
      return TokenSequence.ofWords(forms);
    }

    /** Counts all features, with the right labels as the document's memory. */
    void count(FeatureFilter filter) {
      filter.nextDocument();
      NameDecoder decoder = new NameDecoder(document, new NoScores());
      Features features = new Features();
      for (int s = 0; s < labels.length; s++) {
        for (int i = 0; i < labels[s].length; i++) {
          if (document.open[s][i]) {
            decoder.fill(s, i, features);
            filter.count(features);
          }
        }
        decoder.remember(s, labels[s]);
      }
    }
  }

  private static final class NoScores implements Scorer {

    @Override
    public int classes() {
      return NameLabels.COUNT;
    }

    @Override
    public void scores(Features features, float[] into) {
      Arrays.fill(into, 0, NameLabels.COUNT, 0);
    }

    @Override
    public float score(Features features) {
      return 0;
    }
  }
}

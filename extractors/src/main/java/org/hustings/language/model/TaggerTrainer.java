package org.hustings.language.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hustings.language.PennTag;

/**
 * Trains a {@link PerceptronTagger}.
 *
 * <pre>{@code
 * TaggerTrainer trainer = new TaggerTrainer(8, 3, 0.7);
 * ModelFile file = trainer.train(sentences, broad, "Trained on …");
 * }</pre>
 */
public final class TaggerTrainer {

  /** In how many documents a word must stand before the lexicon says which tags it takes. */
  private static final int LEAST_DOCUMENTS = 5;

  private final int epochs;
  private final int runs;
  private final double leastWeight;

  /**
   * A trainer.
   *
   * @param epochs how often each sentence is looked at
   * @param runs how many taggers are trained, each in another order, and averaged
   * @param leastWeight weights below this are dropped; of much data, three in four may go at no
   *     cost in accuracy
   */
  public TaggerTrainer(int epochs, int runs, double leastWeight) {
    this.epochs = epochs;
    this.runs = runs;
    this.leastWeight = leastWeight;
  }

  /**
   * Trains a tagger.
   *
   * @param sentences what to learn from
   * @param broad more sentences, tagged well or badly, that only say which tags a word takes at all
   * @param provenance what to write in the file's header
   */
  public ModelFile train(
      List<TrainingSentence> sentences, List<TrainingSentence> broad, String provenance) {
    TagLexicon lexicon = lexicon(sentences, broad);
    List<Weights> tables = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      tables.add(learn(sentences, lexicon, run));
    }
    LinearModel model = LinearModel.of(Weights.mean(tables), leastWeight);
    return lexicon
        .addTo(ModelFile.builder(PerceptronTagger.KIND, provenance))
        .model("weights", model)
        .lines(
            "tags",
            Arrays.stream(PennTag.values())
                .limit(PerceptronTagger.TAGS)
                .map(PennTag::symbol)
                .toList())
        .build();
  }

  private static TagLexicon lexicon(
      List<TrainingSentence> sentences, List<TrainingSentence> broad) {
    TagLexicon.Counter gold = new TagLexicon.Counter();
    sentences.forEach(gold::count);
    TagLexicon.Counter all = new TagLexicon.Counter();
    broad.forEach(all::count);
    return TagLexicon.build(gold, all, LEAST_DOCUMENTS);
  }

  private Weights learn(List<TrainingSentence> sentences, TagLexicon lexicon, int run) {
    Perceptron perceptron = new Perceptron(PerceptronTagger.TAGS, PerceptronTagger.BITS);
    List<TrainingSentence> order = new ArrayList<>(sentences);
    Random random = new Random(7 + run);
    Features features = new Features();
    float[] scores = new float[PerceptronTagger.TAGS];
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (TrainingSentence sentence : order) {
        Words words = Words.of(sentence.tokens());
        int[] known = lexicon.lookUp(words);
        int before = PerceptronTagger.TAGS;
        int twoBefore = PerceptronTagger.TAGS;
        for (int i = 0; i < words.size(); i++) {
          int gold = sentence.tags()[i].ordinal();
          int tag = lexicon.certainTag(known[i]);
          if (tag < 0) {
            PerceptronTagger.fill(features, words, known, i, before, twoBefore);
            perceptron.scores(features, scores);
            tag = Scorer.best(scores, PerceptronTagger.TAGS);
            if (gold < PerceptronTagger.TAGS) {
              perceptron.learn(features, gold, tag);
            }
          }
          twoBefore = before;
          before = tag;
        }
      }
    }
    return perceptron.averaged();
  }
}

package org.hustings.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hustings.attribution.SlotDecoder.Target;
import org.hustings.document.Document;
import org.hustings.document.Span;
import org.hustings.document.Spans;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.model.FeatureFilter;
import org.hustings.language.model.Features;
import org.hustings.language.model.LinearModel;
import org.hustings.language.model.LogisticRegression;
import org.hustings.language.model.ModelFile;
import org.hustings.language.model.Perceptron;
import org.hustings.language.model.Scorer;
import org.hustings.language.model.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Trains the attribution model from articles in which every attribution is marked.
 *
 * <p>Deterministic: the same articles in the same order give the same model.
 */
public final class AttributionTrainer {
  private static final int BITS = 20;
  private static final int BOUNDARY_BITS = 16;
  private static final int BOUNDARY_EPOCHS = 2;
  private static final int CUE_EPOCHS = 5;
  private static final int SPAN_EPOCHS = 5;
  private static final int ACCEPTANCE_EPOCHS = 5;
  private static final int FOLDS = 2;
  private static final int TABLES = 4; // averaged: each sees the articles in another order
  private static final double CONTENT_COST = 2;
  private static final double SOURCE_COST = 1.5;
  private static final double CUE_COST = 1;

  /** Features of fewer articles are dropped: no weight may hold what only one text says. */
  private static final int LEAST_ARTICLES = 5;

  private AttributionTrainer() {}

  /**
   * One article to learn from.
   *
   * @param document tokens, sentences and whatever else the analyzer finds
   * @param attributions all attributions; those without a cue are left out
   */
  public record Article(Document document, List<Attribution> attributions) {}

  /**
   * Trains a model.
   *
   * @param articles annotated in full: what is not marked counts as no attribution
   * @param provenance what the articles are, and under which licence
   * @param least weights below this in magnitude are dropped
   */
  public static ModelFile train(List<Article> articles, String provenance, double least) {
    List<Example> examples = articles.stream().map(Example::of).toList();
    FeatureFilter filter = new FeatureFilter(LEAST_ARTICLES);
    CueStatistics.Counter counter = count(examples);
    for (Example example : examples) {
      filter.nextDocument();
      countFeatures(example, example.measured(counter), filter);
    }
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<Tables> whole = threads.submit(() -> tables(examples, 7, filter));
      List<Future<List<List<Candidate>>>> folds = new ArrayList<>();
      for (int fold = 0; fold < FOLDS; fold++) {
        int held = fold;
        folds.add(threads.submit(() -> proposeForFold(examples, held, filter)));
      }
      Tables trained = whole.get();
      List<List<Candidate>> proposals =
          new ArrayList<>(Collections.nCopies(examples.size(), List.of()));
      for (int fold = 0; fold < FOLDS; fold++) {
        List<List<Candidate>> part = folds.get(fold).get();
        for (int k = 0; k < part.size(); k++) {
          proposals.set(fold + k * FOLDS, part.get(k));
        }
      }
      Weights acceptance = trainAcceptance(examples, proposals, counter, filter);
      return AttributionModel.file(
              provenance,
              LinearModel.of(trained.cue, least),
              LinearModel.of(trained.boundaries, least),
              LinearModel.of(trained.extent, least),
              LinearModel.of(trained.source, least),
              LinearModel.of(trained.content, least),
              LinearModel.of(acceptance, least),
              counter.statistics(LEAST_ARTICLES))
          .build();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Training was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Training failed: " + e.getCause(), e);
    } finally {
      threads.shutdownNow();
    }
  }

  private record Tables(
      Weights cue, Weights boundaries, Weights extent, Weights source, Weights content) {}

  private static CueStatistics.Counter count(List<Example> examples) {
    CueStatistics.Counter counter = new CueStatistics.Counter();
    examples.forEach(example -> counter.add(example.view, example.heads));
    return counter;
  }

  private static List<List<Candidate>> proposeForFold(
      List<Example> examples, int held, FeatureFilter filter) {
    List<Example> rest = new ArrayList<>();
    List<Example> fold = new ArrayList<>();
    for (int k = 0; k < examples.size(); k++) {
      (k % FOLDS == held ? fold : rest).add(examples.get(k));
    }
    Tables tables = tables(rest, held, filter);
    AttributionModel model =
        new AttributionModel(
            tables.cue,
            tables.boundaries,
            tables.extent,
            tables.source,
            tables.content,
            tables.cue,
            count(rest).statistics(0));
    return fold.stream()
        .map(example -> model.propose(example.view, model.measure(example.view)))
        .toList();
  }

  private static Tables tables(List<Example> examples, int seed, FeatureFilter filter) {
    CueStatistics.Counter counter = count(examples);
    List<CueStatistics.Measured> measured =
        examples.stream().map(example -> example.measured(counter)).toList();
    List<Weights> cues = new ArrayList<>();
    Weights boundaries = trainBoundaries(examples, measured, seed, filter);
    List<Weights> extents = new ArrayList<>();
    List<Weights> sources = new ArrayList<>();
    List<Weights> contents = new ArrayList<>();
    for (int table = 0; table < TABLES; table++) {
      Random random = new Random(seed + 1000L * table);
      cues.add(trainCues(examples, measured, random, filter));
      SpanTraining spans = new SpanTraining(boundaries, filter);
      List<Integer> order = order(examples.size());
      for (int epoch = 0; epoch < SPAN_EPOCHS; epoch++) {
        Collections.shuffle(order, random);
        for (int k : order) {
          spans.learn(examples.get(k), measured.get(k));
        }
      }
      extents.add(spans.extent.averaged());
      sources.add(spans.source.averaged());
      contents.add(spans.content.averaged());
    }
    return new Tables(
        Weights.mean(cues),
        boundaries,
        Weights.mean(extents),
        Weights.mean(sources),
        Weights.mean(contents));
  }

  private static List<Integer> order(int size) {
    List<Integer> order = new ArrayList<>();
    for (int k = 0; k < size; k++) {
      order.add(k);
    }
    return order;
  }

  private static Weights trainCues(
      List<Example> examples,
      List<CueStatistics.Measured> measured,
      Random random,
      FeatureFilter filter) {
    LogisticRegression cue = new LogisticRegression(BITS, 0.1, 1e-5);
    List<Integer> order = order(examples.size());
    for (int epoch = 0; epoch < CUE_EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (int k : order) {
        Example example = examples.get(k);
        CueFeatures features = new CueFeatures(example.view, measured.get(k));
        List<Integer> tokens = new ArrayList<>();
        for (int i = 0; i < example.view.size; i++) {
          if (measured.get(k).isCandidate(i)) {
            tokens.add(i);
          }
        }
        Collections.shuffle(tokens, random);
        for (int i : tokens) {
          Features f = features.of(i);
          f.retain(filter);
          boolean isCue = example.isHead.contains(i);
          if (Math.abs(cue.probability(f) - (isCue ? 1 : 0)) >= 0.003) {
            cue.learn(f, isCue);
          }
        }
      }
    }
    return cue.weights();
  }

  /** Learns to see at a glance where the words of a slot do not start or end. */
  private static Weights trainBoundaries(
      List<Example> examples,
      List<CueStatistics.Measured> measured,
      int seed,
      FeatureFilter filter) {
    LogisticRegression boundary = new LogisticRegression(BOUNDARY_BITS, 0.1, 1e-6);
    Random random = new Random(seed);
    List<Integer> order = order(examples.size());
    for (int epoch = 0; epoch < BOUNDARY_EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (int k : order) {
        Example example = examples.get(k);
        SlotFeatures features = new SlotFeatures(example.view, measured.get(k));
        SlotDecoder decoder = new SlotDecoder(example.view, features, boundary);
        for (Candidate gold : example.gold) {
          for (Slot slot : Slot.values()) {
            TokenRange range = goldRange(gold, slot);
            decoder.visit(
                gold,
                slot,
                (start, token) -> {
                  Features f = features.sketch(gold, slot, start, token);
                  f.retain(filter);
                  boolean holds = range != null && token == (start ? range.first() : range.last());
                  boundary.learn(f, holds);
                });
          }
        }
      }
    }
    return boundary.weights();
  }

  /** The features that can matter: of candidates for cues, and around the gold spans. */
  private static void countFeatures(
      Example example, CueStatistics.Measured measured, FeatureFilter filter) {
    CueFeatures cueFeatures = new CueFeatures(example.view, measured);
    for (int i = 0; i < example.view.size; i++) {
      if (measured.isCandidate(i)) {
        filter.count(cueFeatures.of(i));
      }
    }
    SlotFeatures features = new SlotFeatures(example.view, measured);
    for (Candidate gold : example.gold) {
      for (Slot slot : Slot.values()) {
        int from = Math.max(0, gold.head - 40);
        int to = Math.min(example.view.size, gold.head + 40);
        for (int k = from; k < to; k++) {
          if (example.view.word[k]) {
            filter.count(features.sketch(gold, slot, true, k));
            filter.count(features.sketch(gold, slot, false, k));
            filter.count(features.boundary(gold, slot, true, k));
            filter.count(features.boundary(gold, slot, false, k));
          }
        }
        TokenRange range = goldRange(gold, slot);
        if (range == null) {
          filter.count(features.empty(gold, slot));
        } else {
          for (int i = Math.max(0, range.first() - 2); i <= range.first() + 2; i++) {
            for (int j = range.last() - 2; j <= range.last() + 2; j++) {
              if (i <= j && j < example.view.size) {
                filter.count(features.span(gold, slot, i, j));
              }
            }
          }
          filter.count(features.empty(gold, slot));
        }
      }
    }
    AcceptanceFeatures acceptance = new AcceptanceFeatures(example.view, measured);
    for (int k = 0; k < example.gold.size(); k++) {
      filter.count(acceptance.of(example.gold, k));
    }
  }

  private static @Nullable TokenRange goldRange(Candidate gold, Slot slot) {
    return switch (slot) {
      case LEFT_CONTENT -> gold.left;
      case RIGHT_CONTENT -> gold.right;
      case SOURCE -> gold.source;
      case CUE_EXTENT -> gold.cue;
    };
  }

  /** The three span models while they learn. */
  private static final class SpanTraining {
    final Perceptron extent = new Perceptron(1, BITS);
    final Perceptron source = new Perceptron(1, BITS);
    final Perceptron content = new Perceptron(1, BITS);
    private final Scorer boundaries;
    private final FeatureFilter filter;

    SpanTraining(Scorer boundaries, FeatureFilter filter) {
      this.boundaries = boundaries;
      this.filter = filter;
    }

    void learn(Example example, CueStatistics.Measured measured) {
      AttributionView view = example.view;
      SlotFeatures features = new SlotFeatures(view, measured);
      SlotDecoder decoder = new SlotDecoder(view, features, boundaries);
      for (Candidate gold : example.gold) {
        Candidate c = new Candidate(gold.head);
        if (gold.cue.last() - gold.cue.first() < 7) {
          learn(extent, decoder, features, c, Slot.CUE_EXTENT, gold.cue, CUE_COST);
        }
        c.cue = gold.cue;
        TokenRange who = gold.source;
        boolean findable =
            who == null
                || view.sentence(who.first()) == view.sentence(gold.head)
                    && view.sentence(who.last()) == view.sentence(gold.head)
                    && who.last() - who.first() < 16
                    && !who.contains(gold.head);
        if (findable) {
          learn(source, decoder, features, c, Slot.SOURCE, who, SOURCE_COST);
        }
        c.source = who;
        learn(content, decoder, features, c, Slot.LEFT_CONTENT, gold.left, CONTENT_COST);
        learn(content, decoder, features, c, Slot.RIGHT_CONTENT, gold.right, CONTENT_COST);
      }
    }

    private void learn(
        Perceptron perceptron,
        SlotDecoder decoder,
        SlotFeatures features,
        Candidate c,
        Slot slot,
        @Nullable TokenRange gold,
        double cost) {
      TokenRange found = decoder.decode(perceptron, c, slot, new Target(gold, cost)).range();
      if (!Objects.equals(found, gold)) {
        raise(perceptron, features, c, slot, gold, 1);
        raise(perceptron, features, c, slot, found, -1);
      }
      perceptron.step();
    }

    private void raise(
        Perceptron perceptron,
        SlotFeatures features,
        Candidate c,
        Slot slot,
        @Nullable TokenRange range,
        int amount) {
      if (range == null) {
        update(perceptron, features.empty(c, slot), amount);
        return;
      }
      update(perceptron, features.boundary(c, slot, true, range.first()), amount);
      update(perceptron, features.boundary(c, slot, false, range.last()), amount);
      update(perceptron, features.span(c, slot, range.first(), range.last()), amount);
    }

    private void update(Perceptron perceptron, Features f, int amount) {
      f.retain(filter);
      perceptron.update(f, 0, amount);
    }
  }

  private static Weights trainAcceptance(
      List<Example> examples,
      List<List<Candidate>> proposals,
      CueStatistics.Counter counter,
      FeatureFilter filter) {
    LogisticRegression acceptance = new LogisticRegression(BITS, 0.05, 1e-4);
    List<int[]> all = new ArrayList<>();
    List<AcceptanceFeatures> features = new ArrayList<>();
    for (int k = 0; k < examples.size(); k++) {
      Example example = examples.get(k);
      features.add(new AcceptanceFeatures(example.view, example.measured(counter)));
      for (int j = 0; j < proposals.get(k).size(); j++) {
        all.add(new int[] {k, j});
      }
    }
    Random random = new Random(3);
    for (int epoch = 0; epoch < ACCEPTANCE_EPOCHS; epoch++) {
      Collections.shuffle(all, random);
      for (int[] one : all) {
        Example example = examples.get(one[0]);
        List<Candidate> rivals = proposals.get(one[0]);
        Features f = features.get(one[0]).of(rivals, one[1]);
        f.retain(filter);
        boolean right = example.isRight(rivals.get(one[1]));
        if (Math.abs(acceptance.probability(f) - (right ? 1 : 0)) >= 0.003) {
          acceptance.learn(f, right);
        }
      }
    }
    return acceptance.weights();
  }

  /** An article with its attributions in token numbers. */
  private record Example(
      AttributionView view, List<Candidate> gold, int[] heads, Set<Integer> isHead) {

    static Example of(Article article) {
      LanguageAnalysis text = LanguageAnalysis.of(article.document);
      QuotationMarks marks = QuotationMarks.of(text);
      AttributionView view =
          new AttributionView(
              article.document, marks, DocumentRules.find(text, marks, CueLexicon.english()));
      List<Candidate> gold = new ArrayList<>();
      for (Attribution attribution : article.attributions) {
        Candidate c = candidate(view, attribution);
        if (c != null) {
          gold.add(c);
        }
      }
      gold.sort(Comparator.comparingInt(c -> c.head));
      int[] heads = gold.stream().mapToInt(c -> c.head).toArray();
      Set<Integer> isHead = new HashSet<>();
      for (int head : heads) {
        isHead.add(head);
      }
      return new Example(view, gold, heads, isHead);
    }

    CueStatistics.Measured measured(CueStatistics.Counter counter) {
      return counter.without(view, heads).measure(view);
    }

    private static @Nullable Candidate candidate(AttributionView view, Attribution attribution) {
      if (attribution.cue().isEmpty()) {
        return null;
      }
      TokenRange cue = range(view, attribution.cue().get());
      if (cue == null) {
        return null;
      }
      Candidate c = new Candidate(CueHeads.of(view, cue));
      c.cue = cue;
      c.source = attribution.source().map(span -> range(view, span)).orElse(null);
      SortedSet<Integer> words = words(view, attribution.content());
      c.left = hull(view, words.headSet(c.head));
      c.right = hull(view, words.tailSet(c.head + 1));
      return c.left == null && c.right == null ? null : c;
    }

    private static @Nullable TokenRange range(AttributionView view, Span span) {
      for (boolean wordsOnly : new boolean[] {true, false}) {
        int first = -1;
        int last = -1;
        for (int i = view.text.tokenAt(span.start());
            i < view.size && view.text.start(i) < span.end();
            i++) {
          if (view.word[i] || !wordsOnly) {
            first = first < 0 ? i : first;
            last = i;
          }
        }
        if (first >= 0) {
          return new TokenRange(first, last);
        }
      }
      return null;
    }

    private static SortedSet<Integer> words(AttributionView view, Spans content) {
      SortedSet<Integer> words = new TreeSet<>();
      for (Span span : content) {
        for (int i = view.text.tokenAt(span.start());
            i < view.size && view.text.start(i) < span.end();
            i++) {
          if (view.word[i]) {
            words.add(i);
          }
        }
      }
      return words;
    }

    /** The one range that shares most with a set of words. */
    private static @Nullable TokenRange hull(AttributionView view, SortedSet<Integer> words) {
      List<TokenRange> runs = new ArrayList<>();
      int first = -1;
      int last = -1;
      for (int i : words) {
        if (first >= 0 && view.previousWord(i) != last) {
          runs.add(new TokenRange(first, last));
          first = i;
        }
        first = first < 0 ? i : first;
        last = i;
      }
      if (first < 0) {
        return null;
      }
      runs.add(new TokenRange(first, last));
      TokenRange best = runs.get(0);
      double bestShare = -1;
      for (int a = 0; a < runs.size(); a++) {
        for (int b = a; b < runs.size(); b++) {
          TokenRange range = new TokenRange(runs.get(a).first(), runs.get(b).last());
          int both = words.subSet(range.first(), range.last() + 1).size();
          double share = (double) both / (view.words(range) + words.size() - both);
          if (share > bestShare + 1e-9) {
            bestShare = share;
            best = range;
          }
        }
      }
      return best;
    }

    /** Whether a proposal has the content and the source of some gold attribution. */
    boolean isRight(Candidate proposal) {
      for (Candidate c : gold) {
        boolean sameSource =
            c.source == null
                ? proposal.source == null
                : proposal.source != null && c.source.overlaps(proposal.source);
        if (sameSource
            && Math.abs(c.head - proposal.head) < 500
            && Overlap.ofContents(view, c, proposal) >= 0.5) {
          return true;
        }
      }
      return false;
    }
  }
}

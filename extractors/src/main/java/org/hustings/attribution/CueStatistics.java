package org.hustings.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hustings.language.PennTag;
import org.hustings.language.Relation;

/**
 * How often each lemma is a cue, and how often it stands where cues stand, as small numbers.
 *
 * <p>{@code say} is a cue nearly always; {@code tell} mostly; {@code table} never. A lemma that no
 * annotated article has as a cue is still told by the company it keeps: {@code quip} stands beside
 * closing quotation marks, {@code surmise} before "that".
 *
 * <p>Immutable and safe for use by many threads.
 */
final class CueStatistics {
  private static final int CUE = 0;
  private static final int ALL = 1;
  private static final int THAT = 2;
  private static final int INFINITIVE = 3;
  private static final int BESIDE_QUOTATION = 4;
  private static final int CLAUSE = 5;
  private static final int COUNTS = 6;

  /** What is known of a lemma: its cue rate (0 to 6), its company, and when it may be a cue. */
  private record Evidence(int rate, int company, boolean candidate) {
    static final Evidence NONE = new Evidence(-1, 0, false);
  }

  private final Map<Integer, Evidence> byLemma;

  private CueStatistics(Map<Integer, Evidence> byLemma) {
    this.byLemma = Map.copyOf(byLemma);
  }

  /** The evidence for each token of one document. */
  static final class Measured {
    final int[] rate; // -1 unknown, then 0 (never) to 6 (nearly always)
    final int[] company; // 0 unknown
    private final boolean[] candidate;
    private final int[] likelyBefore;

    private Measured(AttributionView view, CueStatistics statistics) {
      rate = new int[view.size];
      company = new int[view.size];
      candidate = new boolean[view.size];
      likelyBefore = new int[view.size + 1];
      for (int i = 0; i < view.size; i++) {
        Evidence evidence = statistics.byLemma.getOrDefault(view.lemma[i], Evidence.NONE);
        rate[i] = evidence.rate;
        company[i] = evidence.company;
        candidate[i] = view.isVerb(i) || evidence.candidate;
        boolean likely = rate[i] >= 3 && view.isVerb(i) && view.block[i] == 0;
        likelyBefore[i + 1] = likelyBefore[i] + (likely ? 1 : 0);
      }
    }

    /** Whether the token may be the head of a cue at all. */
    boolean isCandidate(int token) {
      return candidate[token];
    }

    /** The number of verbs outside quotation marks that are cues as often as not. */
    int likelyCues(int from, int end) {
      return likelyBefore[end] - likelyBefore[from];
    }
  }

  Measured measure(AttributionView view) {
    return new Measured(view, this);
  }

  /** The lines of a table that {@link #parse} reads: lemma's hash, rate, company, candidate. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(byLemma)
        .forEach(
            (lemma, evidence) ->
                lines.add(
                    lemma
                        + "\t"
                        + evidence.rate
                        + "\t"
                        + evidence.company
                        + "\t"
                        + (evidence.candidate ? 1 : 0)));
    return lines;
  }

  static CueStatistics parse(List<String> lines) {
    Map<Integer, Evidence> byLemma = new TreeMap<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      byLemma.put(
          Integer.parseInt(cells[0]),
          new Evidence(
              Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), cells[3].equals("1")));
    }
    return new CueStatistics(byLemma);
  }

  /** Counts over annotated documents. */
  static final class Counter {
    private final Map<Integer, int[]> byLemma = new TreeMap<>();
    private final Map<Integer, Integer> documents = new TreeMap<>();

    /**
     * Counts one document.
     *
     * @param cueHeads the tokens that are the heads of cues
     */
    void add(AttributionView view, int[] cueHeads) {
      Map<Integer, int[]> own = count(view, cueHeads);
      own.forEach(
          (lemma, counts) -> {
            int[] sums = byLemma.computeIfAbsent(lemma, key -> new int[COUNTS]);
            for (int k = 0; k < COUNTS; k++) {
              sums[k] += counts[k];
            }
            documents.merge(lemma, 1, Integer::sum);
          });
    }

    private static Map<Integer, int[]> count(AttributionView view, int[] cueHeads) {
      Map<Integer, int[]> counts = new TreeMap<>();
      for (int i = 0; i < view.size; i++) {
        int[] c = counts.computeIfAbsent(view.lemma[i], key -> new int[COUNTS]);
        c[ALL]++;
        if (view.block[i] > 0 && !view.opens[i]) {
          continue;
        }
        c[THAT] += view.isThat(i + 1) ? 1 : 0;
        c[INFINITIVE] += view.isTag(i + 1, PennTag.TO) && view.isTag(i + 2, PennTag.VB) ? 1 : 0;
        boolean beside = false;
        for (int k = Math.max(0, i - 4); k < Math.min(view.size, i + 4); k++) {
          beside |= k < i ? view.closes[k] : k > i && view.opens[k];
        }
        c[BESIDE_QUOTATION] += beside ? 1 : 0;
        c[CLAUSE] += view.child(i, Relation.CCOMP, Relation.CCOMP) >= 0 ? 1 : 0;
      }
      for (int head : cueHeads) {
        counts.computeIfAbsent(view.lemma[head], key -> new int[COUNTS])[CUE]++;
      }
      return counts;
    }

    /** The statistics of all documents, without lemmas that fewer than {@code least} have. */
    CueStatistics statistics(int least) {
      return statistics(new TreeMap<>(), least);
    }

    /** The statistics of all documents but one that was counted: what a model may know of it. */
    CueStatistics without(AttributionView view, int[] cueHeads) {
      return statistics(count(view, cueHeads), 0);
    }

    private CueStatistics statistics(Map<Integer, int[]> without, int least) {
      Map<Integer, Evidence> evidence = new TreeMap<>();
      int[] none = new int[COUNTS];
      byLemma.forEach(
          (lemma, counts) -> {
            if (without.isEmpty() || without.containsKey(lemma)) {
              int[] own = without.getOrDefault(lemma, none);
              if (counts[ALL] > own[ALL] && documents.getOrDefault(lemma, 0) >= least) {
                evidence.put(lemma, evidence(counts, own));
              }
            }
          });
      return new CueStatistics(evidence);
    }

    private static Evidence evidence(int[] counts, int[] own) {
      double all = counts[ALL] - own[ALL];
      double cueRate = (counts[CUE] - own[CUE] + 0.1) / (all + 2);
      int company = 0;
      for (int k = THAT; k < COUNTS; k++) {
        company =
            company * 6 + step((counts[k] - own[k] + 0.02) / (all + 1), 0.01, 0.04, 0.1, 0.2, 0.4);
      }
      int cues = counts[CUE] - own[CUE];
      return new Evidence(
          step(cueRate, 0.02, 0.08, 0.2, 0.4, 0.6, 0.8),
          company + 1,
          cues >= 2 || cues > 0 && cues / all > 0.02);
    }

    private static int step(double value, double... limits) {
      int step = 0;
      while (step < limits.length && value > limits[step]) {
        step++;
      }
      return step;
    }
  }
}

package org.hustings.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hustings.attribution.SlotDecoder.Choice;
import org.hustings.attribution.SlotDecoder.Target;
import org.hustings.language.PennTag;
import org.hustings.language.model.LinearModel;
import org.hustings.language.model.LogisticRegression;
import org.hustings.language.model.ModelFile;
import org.hustings.language.model.Scorer;

/**
 * Learned attribution: which words are cues, what they attribute to whom, and which of the
 * proposals to believe.
 *
 * <p>Three steps. Each likely cue head gets the best extent, source and content that the span
 * models know for it ({@link #propose}). A last model judges each proposal as a whole, beside its
 * rivals, and the best that neither nest nor overlap are kept ({@link #select}).
 *
 * <p>Immutable and safe for use by many threads.
 */
final class AttributionModel {
  static final String KIND = "attribution";

  /** Cue heads less likely than this get no proposal. */
  static final double LEAST_CUE = 0.05;

  /** In a sentence. More are found only in what is no sentence, such as lists of words. */
  private static final int MAX_CUES = 24;

  /** Proposals less likely than this are dropped: where precision and recall balance. */
  private static final double LEAST_ACCEPTANCE = 0.3;

  /**
   * The same for unquoted content without a verb ({@code backed the tariffs}): half of it is no
   * speech at all. On PolNeAR's dev part this gains 2 points of precision at 1.5 points of recall.
   */
  private static final double LEAST_WITHOUT_VERB = 0.45;

  /** The same under a noun: {@code talks with the minister} are seldom words of anybody's. */
  private static final double LEAST_OF_NOUN_WITHOUT_VERB = 0.6;

  /** The same for unquoted content without a source ({@code is expected to win}). */
  private static final double LEAST_WITHOUT_SOURCE = 0.85;

  private final Scorer cue;
  private final Scorer boundaries;
  private final Scorer extent;
  private final Scorer source;
  private final Scorer content;
  private final Scorer acceptance;
  private final CueStatistics statistics;

  AttributionModel(
      Scorer cue,
      Scorer boundaries,
      Scorer extent,
      Scorer source,
      Scorer content,
      Scorer acceptance,
      CueStatistics statistics) {
    this.cue = cue;
    this.boundaries = boundaries;
    this.extent = extent;
    this.source = source;
    this.content = content;
    this.acceptance = acceptance;
    this.statistics = statistics;
  }

  /** The model that ships. */
  static AttributionModel english() {
    return of(ModelFile.resource(AttributionModel.class, "attribution-en.model", KIND));
  }

  static AttributionModel of(ModelFile file) {
    return new AttributionModel(
        file.model("cue"),
        file.model("boundaries"),
        file.model("extent"),
        file.model("source"),
        file.model("content"),
        file.model("acceptance"),
        CueStatistics.parse(file.lines("statistics")));
  }

  CueStatistics.Measured measure(AttributionView view) {
    return statistics.measure(view);
  }

  /** A proposal for each likely cue, by the cue's head. */
  List<Candidate> propose(AttributionView view, CueStatistics.Measured measured) {
    SlotDecoder decoder = new SlotDecoder(view, new SlotFeatures(view, measured), boundaries);
    List<Candidate> proposals = new ArrayList<>();
    for (Candidate c : likelyCues(view, measured)) {
      TokenRange words = decoder.decode(extent, c, Slot.CUE_EXTENT, Target.NONE).range();
      if (words != null) {
        c.cue = words;
      }
      Choice who = decoder.decode(source, c, Slot.SOURCE, Target.NONE);
      c.source = who.range();
      c.sourceMargin = who.margin();
      decodeContent(decoder, c);
      trimAtSource(view, c);
      c.left = c.left == null ? null : ContentTail.cut(view, c.left);
      c.right = c.right == null ? null : ContentTail.cut(view, c.right);
      dropPrepositionOfTime(view, c);
      if (c.left != null || c.right != null) {
        proposals.add(c);
      }
    }
    return proposals;
  }

  /** The likely cues, by head; of a sentence with very many the likeliest. */
  private List<Candidate> likelyCues(AttributionView view, CueStatistics.Measured measured) {
    CueFeatures features = new CueFeatures(view, measured);
    List<Candidate> all = new ArrayList<>();
    for (int s = 0; s < view.text.sentenceCount(); s++) {
      List<Candidate> cues = new ArrayList<>();
      for (int i = view.text.sentenceStart(s); i < view.text.sentenceEnd(s); i++) {
        if (measured.isCandidate(i)) {
          double probability = LogisticRegression.probability(cue.score(features.of(i)));
          if (probability >= LEAST_CUE) {
            Candidate c = new Candidate(i);
            c.cueProbability = probability;
            cues.add(c);
          }
        }
      }
      if (cues.size() > MAX_CUES) {
        cues.sort(Comparator.comparingDouble((Candidate c) -> -c.cueProbability));
        cues.subList(MAX_CUES, cues.size()).clear();
        cues.sort(Comparator.comparingInt(c -> c.head));
      }
      all.addAll(cues);
    }
    return all;
  }

  private void decodeContent(SlotDecoder decoder, Candidate c) {
    Choice left = decoder.decode(content, c, Slot.LEFT_CONTENT, Target.NONE);
    Choice right = decoder.decode(content, c, Slot.RIGHT_CONTENT, Target.NONE);
    c.left = left.range();
    c.right = right.range();
    c.contentMargin = Math.min(left.margin(), right.margin());
    if (c.left == null && c.right == null) { // a cue has content: take the better side
      if (left.best() != null && left.gain() >= right.gain()) {
        c.left = left.best();
        c.contentMargin = left.gain();
      } else if (right.best() != null) {
        c.right = right.best();
        c.contentMargin = right.gain();
      }
    }
  }

  private static void trimAtSource(AttributionView view, Candidate c) {
    TokenRange left = c.left;
    TokenRange who = c.source;
    if (left != null
        && who != null
        && left.last() >= who.first()
        && left.first() < who.first()
        && who.first() < c.head) {
      int last = view.previousWord(who.first());
      c.left = last < left.first() ? null : new TokenRange(left.first(), last);
    }
  }

  /** "The four countries agreed on Thursday to share the river": the cue is "agreed". */
  private static void dropPrepositionOfTime(AttributionView view, Candidate c) {
    int last = c.cue.last();
    int next = view.nextWord(last);
    if (last > c.head
        && view.isTag(last, PennTag.IN)
        && c.right != null
        && next < c.right.first()
        && Phrases.TIMES.contains(view.text.lower(next))) {
      c.cue = new TokenRange(c.cue.first(), view.previousWord(last));
    }
  }

  /** The proposals to believe, none nested in another, by the cue's head. */
  List<Candidate> select(
      AttributionView view, CueStatistics.Measured measured, List<Candidate> proposals) {
    AcceptanceFeatures features = new AcceptanceFeatures(view, measured);
    List<Candidate> best = new ArrayList<>();
    for (int k = 0; k < proposals.size(); k++) {
      Candidate c = proposals.get(k);
      c.acceptance = LogisticRegression.probability(acceptance.score(features.of(proposals, k)));
      if (c.acceptance >= leastAcceptance(view, c)) {
        best.add(c);
      }
    }
    best.sort(Comparator.comparingDouble((Candidate c) -> -c.acceptance));
    Candidate[] owner = new Candidate[view.size];
    List<Candidate> kept = new ArrayList<>();
    for (Candidate c : best) {
      if (isFree(view, c, owner)) {
        kept.add(c);
        for (int k = c.firstContent(); k <= c.lastContent(); k++) {
          if (c.contentHas(k)) {
            owner[k] = c;
          }
        }
      }
    }
    kept.sort(Comparator.comparingInt(c -> c.head));
    return dropAround(kept);
  }

  /** How likely a proposal must be to be believed. */
  private static double leastAcceptance(AttributionView view, Candidate c) {
    int from = c.firstContent();
    int end = c.lastContent() + 1;
    if (view.quoted(from, end) > 0) {
      return LEAST_ACCEPTANCE;
    }
    if (c.source == null) {
      return LEAST_WITHOUT_SOURCE;
    }
    int ownVerbs = c.left != null && c.right != null ? view.verbs(c.head, c.head + 1) : 0;
    if (view.verbs(from, end) > ownVerbs) {
      return LEAST_ACCEPTANCE;
    }
    return view.text.tag(c.head).isNoun() ? LEAST_OF_NOUN_WITHOUT_VERB : LEAST_WITHOUT_VERB;
  }

  private static boolean isFree(AttributionView view, Candidate c, Candidate[] owner) {
    if (owner[c.head] != null && view.block[c.head] == 0) {
      return false;
    }
    int taken = 0;
    int words = 0;
    for (int k = c.firstContent(); k <= c.lastContent(); k++) {
      if (view.word[k] && c.contentHas(k)) {
        words++;
        taken += owner[k] != null ? 1 : 0;
      }
    }
    return taken <= 0.25 * words;
  }

  /** Drops what holds the cue of a better one. */
  private static List<Candidate> dropAround(List<Candidate> byHead) {
    int[] heads = byHead.stream().mapToInt(c -> c.head).toArray();
    List<Candidate> result = new ArrayList<>();
    for (Candidate c : byHead) {
      int place = Arrays.binarySearch(heads, c.firstContent());
      boolean holdsBetter = false;
      for (int k = place < 0 ? -place - 1 : place;
          k < heads.length && heads[k] <= c.lastContent();
          k++) {
        Candidate other = byHead.get(k);
        holdsBetter |= other != c && c.contentHas(other.head) && other.acceptance > c.acceptance;
      }
      if (!holdsBetter) {
        result.add(c);
      }
    }
    return result;
  }

  /** The models, quantised, for a file. */
  static ModelFile.Builder file(
      String provenance,
      LinearModel cue,
      LinearModel boundaries,
      LinearModel extent,
      LinearModel source,
      LinearModel content,
      LinearModel acceptance,
      CueStatistics statistics) {
    return ModelFile.builder(KIND, provenance)
        .model("cue", cue)
        .model("boundaries", boundaries)
        .model("extent", extent)
        .model("source", source)
        .model("content", content)
        .model("acceptance", acceptance)
        .lines("statistics", statistics.lines());
  }
}

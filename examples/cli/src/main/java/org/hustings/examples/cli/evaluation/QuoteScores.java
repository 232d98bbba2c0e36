package org.hustings.examples.cli.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hustings.examples.cli.evaluation.Comparison.Side;

/**
 * Counts how many quotes were found and attributed.
 *
 * <p>Labelled and found quotes are paired one to one, those that share the largest part of their
 * words first. A pair is right end to end when its contents share half of the words of both
 * (Jaccard) and its sources share a word that is no function word, or neither has one.
 *
 * <p>Not thread-safe.
 */
final class QuoteScores {
  private static final String LAYER = "quotes";
  private static final double HALF = 0.5;
  private static final double NEARLY_ALL = 0.9;
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "an", "and", "as", "at", "by", "for", "from", "her", "his", "in", "is", "its", "my",
          "of", "on", "or", "our", "s", "that", "the", "their", "this", "to", "was", "which", "who",
          "with");
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "sen",
          "gov",
          "rep",
          "senator",
          "governor",
          "president",
          "secretary");

  /** How much of a content stands inside quotation marks. */
  enum Type {
    DIRECT,
    MIXED,
    INDIRECT
  }

  /** The sums over the quotes of one type. */
  private static final class Sums {
    double gold;
    double found;
    double goldCues;
    double foundCues;
    double exact;
    double softPrecision;
    double softRecall;
    double cues;
    double endToEnd;
    double withSource;
    double sourceRight;
    double withSpeaker;
    double speakerRight;
  }

  private final Sums all = new Sums();
  private final Reliability reliability = new Reliability();
  private final Map<Type, Sums> byType = new EnumMap<>(Type.class);

  QuoteScores() {
    for (Type type : Type.values()) {
      byType.put(type, new Sums());
    }
  }

  /** A quote as the words of its parts. */
  private record Words(
      QuoteLabel label,
      Set<Integer> content,
      Set<Integer> cue,
      Set<Integer> source,
      Set<Integer> sourceHeads,
      Type type) {}

  private record Pair(Words gold, Words found, int goldNumber, int foundNumber, double jaccard) {}

  /** Adds the quotes of one document. */
  List<Comparison> add(String text, List<QuoteLabel> goldLabels, List<QuoteLabel> foundLabels) {
    WordTokens tokens = new WordTokens(text);
    QuotedCharacters marks = new QuotedCharacters(text);
    List<Words> gold = words(goldLabels, tokens, marks);
    List<Words> found = words(foundLabels, tokens, marks);
    Map<Integer, Pair> byGold = new LinkedHashMap<>();
    Map<Integer, Pair> byFound = new LinkedHashMap<>();
    for (Pair pair : overlapping(gold, found)) {
      if (!byGold.containsKey(pair.goldNumber()) && !byFound.containsKey(pair.foundNumber())) {
        byGold.put(pair.goldNumber(), pair);
        byFound.put(pair.foundNumber(), pair);
      }
    }
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Words label = gold.get(i);
      for (Sums sums : List.of(all, byType.get(label.type()))) {
        sums.gold++;
        sums.goldCues += label.cue().isEmpty() ? 0 : 1;
      }
      comparisons.add(
          byGold.containsKey(i) ? score(byGold.get(i)) : Comparison.missed(LAYER, side(label)));
    }
    for (int i = 0; i < found.size(); i++) {
      Words label = found.get(i);
      // A found quote counts with the type of what it was meant to be, so that no type is blamed
      // for quotes of another.
      Pair pair = byFound.get(i);
      Type type = pair == null ? label.type() : pair.gold().type();
      for (Sums sums : List.of(all, byType.get(type))) {
        sums.found++;
        sums.foundCues += label.cue().isEmpty() ? 0 : 1;
      }
      if (pair == null) {
        reliability.add(label.label().confidence(), false);
        comparisons.add(Comparison.extra(LAYER, side(label)));
      }
    }
    return comparisons;
  }

  private static List<Words> words(
      List<QuoteLabel> labels, WordTokens tokens, QuotedCharacters marks) {
    List<Words> words = new ArrayList<>();
    for (QuoteLabel label : labels) {
      Set<Integer> content = tokens.in(label.content());
      Set<Integer> source = tokens.in(label.source());
      Set<Integer> heads = new HashSet<>(source);
      heads.removeIf(i -> tokens.at(i).map(FUNCTION_WORDS::contains).orElse(true));
      if (!content.isEmpty()) {
        words.add(
            new Words(
                label,
                content,
                tokens.in(label.cue()),
                source,
                heads.isEmpty() ? source : heads,
                type(content, marks)));
      }
    }
    return words;
  }

  private static Type type(Set<Integer> content, QuotedCharacters marks) {
    double share = (double) content.stream().filter(marks::contains).count() / content.size();
    return share >= NEARLY_ALL ? Type.DIRECT : share > 0 ? Type.MIXED : Type.INDIRECT;
  }

  private static List<Pair> overlapping(List<Words> gold, List<Words> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        int both = common(gold.get(i).content(), found.get(j).content());
        if (both > 0) {
          int either = gold.get(i).content().size() + found.get(j).content().size() - both;
          pairs.add(new Pair(gold.get(i), found.get(j), i, j, (double) both / either));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::jaccard)
            .reversed()
            .thenComparingInt(Pair::goldNumber)
            .thenComparingInt(Pair::foundNumber));
    return pairs;
  }

  private static int common(Set<Integer> one, Set<Integer> other) {
    int common = 0;
    for (Integer word : one) {
      common += other.contains(word) ? 1 : 0;
    }
    return common;
  }

  private Comparison score(Pair pair) {
    Words gold = pair.gold();
    Words found = pair.found();
    double both = common(gold.content(), found.content());
    boolean sourceRight =
        gold.source().isEmpty()
            ? found.source().isEmpty()
            : common(gold.sourceHeads(), found.source()) > 0;
    boolean endToEnd = pair.jaccard() >= HALF && sourceRight;
    for (Sums sums : List.of(all, byType.get(gold.type()))) {
      sums.exact += gold.content().equals(found.content()) ? 1 : 0;
      sums.softPrecision += both / found.content().size();
      sums.softRecall += both / gold.content().size();
      sums.cues += !gold.cue().isEmpty() && gold.cue().equals(found.cue()) ? 1 : 0;
      sums.endToEnd += endToEnd ? 1 : 0;
      if (!gold.source().isEmpty()) {
        sums.withSource++;
        sums.sourceRight += sourceRight ? 1 : 0;
      }
      if (!gold.label().speakers().isEmpty()) {
        sums.withSpeaker++;
        sums.speakerRight += isSpeakerRight(gold.label(), found.label()) ? 1 : 0;
      }
    }
    reliability.add(found.label().confidence(), endToEnd);
    if (endToEnd) {
      return Comparison.right(LAYER, side(gold), side(found));
    }
    return Comparison.wrong(
        LAYER,
        side(gold),
        side(found),
        sourceRight
            ? "shares %d %% of the words".formatted(Math.round(100 * pair.jaccard()))
            : "another source");
  }

  /** Whether a found name is one of the labelled, or a part or an extension of one. */
  private static boolean isSpeakerRight(QuoteLabel gold, QuoteLabel found) {
    for (Set<String> one : names(gold)) {
      for (Set<String> other : names(found)) {
        if (other.containsAll(one) || one.containsAll(other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<Set<String>> names(QuoteLabel label) {
    List<Set<String>> names = new ArrayList<>();
    for (String speaker : label.speakers()) {
      Set<String> words = WordTokens.wordsOf(speaker);
      words.removeAll(TITLES);
      if (!words.isEmpty()) {
        names.add(words);
      }
    }
    return names;
  }

  private static Side side(Words words) {
    QuoteLabel label = words.label();
    return new Side(label.content(), label.source(), String.join(" / ", label.speakers()));
  }

  /** How often found quotes are right, by their confidence. */
  Reliability reliability() {
    return reliability;
  }

  /** The figures, the most telling first. */
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    figures.add(endToEnd("quotes, content and source right", all));
    byType.forEach(
        (type, sums) -> figures.add(endToEnd("  " + type.name().toLowerCase(Locale.ROOT), sums)));
    figures.add(
        Figure.of(
            "content, all words right",
            all.gold,
            all.found,
            Score.of(all.exact, all.found, all.gold)));
    figures.add(
        Figure.of(
            "content, share of words",
            all.gold,
            all.found,
            new Score(
                new Share(all.softPrecision, all.found).value(),
                new Share(all.softRecall, all.gold).value())));
    figures.add(
        Figure.of(
            "cue, all words right",
            all.goldCues,
            all.foundCues,
            Score.of(all.cues, all.foundCues, all.goldCues)));
    figures.add(
        Figure.of("source right, of found quotes", new Share(all.sourceRight, all.withSource)));
    figures.add(
        Figure.of("speaker right, of found quotes", new Share(all.speakerRight, all.withSpeaker)));
    return figures;
  }

  private static Figure endToEnd(String name, Sums sums) {
    return Figure.of(name, sums.gold, sums.found, Score.of(sums.endToEnd, sums.found, sums.gold));
  }
}

package org.hustings.examples.cli.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hustings.document.Span;
import org.hustings.examples.cli.evaluation.ActorLabel.Kind;
import org.hustings.examples.cli.evaluation.ActorLabel.MentionLabel;
import org.hustings.examples.cli.evaluation.Comparison.Side;

/**
 * Counts how many names were found, and how well mentions were brought together to actors.
 *
 * <p>Mentions pair one to one: those with the same words first, then those that cover the labelled
 * head. An actor is identified when the found actor that shares most of its mentions has its
 * Wikidata id, or its name but for case, accents and a leading "the".
 *
 * <p>Not thread-safe.
 */
final class ActorScores {
  private static final String LAYER = "actors";

  private final boolean demonymsAreNames;
  private final ClusterScores withoutPronouns = new ClusterScores();
  private final ClusterScores withPronouns = new ClusterScores();
  private final Reliability reliability = new Reliability();
  private double goldNames;
  private double foundNames;
  private double exactNames;
  private double touchedNames;
  private double actors;
  private double identified;
  private double withCountry;
  private double countryRight;

  /**
   * @param demonymsAreNames whether adjectives such as {@code Chinese} were labelled; where they
   *     were not, a found one is neither right nor wrong
   */
  ActorScores(boolean demonymsAreNames) {
    this.demonymsAreNames = demonymsAreNames;
  }

  private record Mentioned(Span span, Span head, Kind kind, int actor, double confidence) {}

  /**
   * Mentions, paired.
   *
   * @param goldOf the gold mention of a found one, by number
   * @param votes how often each gold actor met each found one
   */
  private record Clusters(
      List<Mentioned> gold,
      List<Mentioned> found,
      Map<Integer, Integer> goldOf,
      Map<Integer, Map<Integer, Integer>> votes) {

    /** The found actor that stands for the one of a gold mention. */
    Optional<Integer> actorOf(int goldMention) {
      return mostVoted(votes.getOrDefault(gold.get(goldMention).actor(), Map.of()));
    }
  }

  private record Pair(int rank, int tie, int gold, int found) {}

  /** Adds the actors of one document. */
  List<Comparison> add(List<ActorLabel> goldActors, List<ActorLabel> foundActors) {
    List<Mentioned> gold = mentions(goldActors);
    List<Mentioned> found = mentions(foundActors);
    List<Comparison> comparisons = new ArrayList<>();
    scoreNames(gold, found, goldActors, foundActors, comparisons);
    cluster(gold, found, EnumSet.of(Kind.NAME, Kind.NOMINAL), withoutPronouns)
        .votes()
        .forEach(
            (actor, byFound) ->
                identify(
                    goldActors.get(actor), mostVoted(byFound).map(foundActors::get), comparisons));
    rely(cluster(gold, found, EnumSet.of(Kind.NAME, Kind.NOMINAL, Kind.PRONOUN), withPronouns));
    return comparisons;
  }

  private List<Mentioned> mentions(List<ActorLabel> actors) {
    List<Mentioned> mentions = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      for (MentionLabel mention : actors.get(i).mentions()) {
        if (mention.kind() != Kind.MODIFIER || demonymsAreNames) {
          Kind kind = mention.kind() == Kind.MODIFIER ? Kind.NAME : mention.kind();
          mentions.add(
              new Mentioned(mention.span(), mention.head(), kind, i, mention.confidence()));
        }
      }
    }
    return mentions;
  }

  private void scoreNames(
      List<Mentioned> goldMentions,
      List<Mentioned> foundMentions,
      List<ActorLabel> goldActors,
      List<ActorLabel> foundActors,
      List<Comparison> comparisons) {
    List<Mentioned> gold = goldMentions.stream().filter(m -> m.kind() == Kind.NAME).toList();
    Map<Span, Mentioned> foundBySpan = new TreeMap<>();
    foundMentions.stream()
        .filter(m -> m.kind() == Kind.NAME)
        .forEach(m -> foundBySpan.putIfAbsent(m.span(), m));
    List<Span> found = List.copyOf(foundBySpan.keySet());
    goldNames += gold.size();
    foundNames += found.size();
    Set<Integer> touched = touched(gold, found);
    touchedNames += touched.size();
    Set<Span> right = new HashSet<>();
    for (Mentioned name : gold) {
      Side side = Side.of(name.span(), nameOf(goldActors.get(name.actor())));
      Optional<Span> hit =
          foundBySpan.containsKey(name.span())
              ? Optional.of(name.span())
              : Optional.of(name.head()).filter(foundBySpan::containsKey);
      if (hit.isPresent()) {
        exactNames++;
        right.add(hit.get());
      } else {
        comparisons.add(Comparison.missed(LAYER, side));
      }
    }
    foundBySpan.forEach(
        (span, name) -> {
          if (!right.contains(span)) {
            String actor = nameOf(foundActors.get(name.actor()));
            comparisons.add(Comparison.extra(LAYER, Side.of(span, actor)));
          }
        });
  }

  /** The gold names that overlap a found one, one to one, the largest overlap first. */
  private static Set<Integer> touched(List<Mentioned> gold, List<Span> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        int overlap = overlap(gold.get(i).span(), found.get(j));
        if (overlap > 0) {
          pairs.add(new Pair(0, -overlap, i, j));
        }
      }
    }
    return oneToOne(pairs).keySet();
  }

  private static int overlap(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  private static Map<Integer, Integer> oneToOne(List<Pair> pairs) {
    pairs.sort(
        Comparator.comparingInt(Pair::rank)
            .thenComparingInt(Pair::tie)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found));
    Map<Integer, Integer> foundOf = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (!foundOf.containsKey(pair.gold()) && used.add(pair.found())) {
        foundOf.put(pair.gold(), pair.found());
      }
    }
    return foundOf;
  }

  /** Pairs the mentions of some kinds and adds their clusters. */
  private static Clusters cluster(
      List<Mentioned> allGold, List<Mentioned> allFound, Set<Kind> kinds, ClusterScores scores) {
    List<Mentioned> gold = allGold.stream().filter(m -> kinds.contains(m.kind())).toList();
    List<Mentioned> found =
        allFound.stream()
            .filter(m -> kinds.contains(m.kind()))
            .map(m -> new Mentioned(m.span(), m.span(), Kind.NAME, m.actor(), m.confidence()))
            .distinct()
            .sorted(Comparator.comparing(Mentioned::span).thenComparing(Mentioned::actor))
            .toList();
    Map<Integer, Integer> foundOf = oneToOne(covering(gold, found));
    Map<Integer, Integer> goldOf = new HashMap<>();
    foundOf.forEach((i, j) -> goldOf.put(j, i));

    Map<Integer, Set<Integer>> goldClusters = new LinkedHashMap<>();
    Map<Integer, Set<Integer>> foundClusters = new LinkedHashMap<>();
    Map<Integer, Map<Integer, Integer>> votes = new LinkedHashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      int actor = gold.get(i).actor();
      goldClusters.computeIfAbsent(actor, key -> new HashSet<>()).add(i);
      Map<Integer, Integer> cast = votes.computeIfAbsent(actor, key -> new LinkedHashMap<>());
      if (foundOf.containsKey(i)) {
        cast.merge(found.get(foundOf.get(i)).actor(), 1, Integer::sum);
      }
    }
    for (int j = 0; j < found.size(); j++) {
      // A found mention that pairs with none gets a number that no gold mention has.
      foundClusters
          .computeIfAbsent(found.get(j).actor(), key -> new HashSet<>())
          .add(goldOf.getOrDefault(j, -1 - j));
    }
    scores.add(goldClusters.values(), foundClusters.values());
    return new Clusters(gold, found, goldOf, votes);
  }

  /** A found mention is right that pairs with one of the actor that its own actor stands for. */
  private void rely(Clusters clusters) {
    for (int j = 0; j < clusters.found().size(); j++) {
      Mentioned mention = clusters.found().get(j);
      Integer gold = clusters.goldOf().get(j);
      boolean right = gold != null && clusters.actorOf(gold).equals(Optional.of(mention.actor()));
      reliability.add(mention.confidence(), right);
    }
  }

  private static List<Pair> covering(List<Mentioned> gold, List<Mentioned> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      Span span = gold.get(i).span();
      Span head = gold.get(i).head();
      for (int j = 0; j < found.size(); j++) {
        Span other = found.get(j).span();
        if (other.equals(span) || other.equals(head)) {
          pairs.add(new Pair(0, other.equals(span) ? 0 : 1, i, j));
        } else if (other.contains(head)) {
          pairs.add(new Pair(span.contains(other) ? 1 : 2, -overlap(span, other), i, j));
        }
      }
    }
    return pairs;
  }

  private static Optional<Integer> mostVoted(Map<Integer, Integer> votes) {
    Optional<Integer> best = Optional.empty();
    int most = 0;
    for (Map.Entry<Integer, Integer> vote : votes.entrySet()) {
      if (vote.getValue() > most) {
        most = vote.getValue();
        best = Optional.of(vote.getKey());
      }
    }
    return best;
  }

  private void identify(ActorLabel gold, Optional<ActorLabel> found, List<Comparison> comparisons) {
    boolean right = found.isPresent() && isSame(gold, found.get());
    actors++;
    identified += right ? 1 : 0;
    if (gold.country().isPresent()) {
      withCountry++;
      countryRight += found.map(ActorLabel::country).equals(Optional.of(gold.country())) ? 1 : 0;
    }
    if (found.isPresent()) {
      Side labelled = Side.of(gold.mentions().get(0).span(), nameOf(gold));
      Side taken = Side.of(found.get().mentions().get(0).span(), nameOf(found.get()));
      comparisons.add(
          right
              ? Comparison.right(LAYER, labelled, taken)
              : Comparison.wrong(LAYER, labelled, taken, "another actor"));
    }
  }

  private static boolean isSame(ActorLabel gold, ActorLabel found) {
    if (gold.wikidata().isPresent() && gold.wikidata().equals(found.wikidata())) {
      return true;
    }
    Set<String> names = names(gold);
    names.retainAll(names(found));
    return !names.isEmpty();
  }

  private static Set<String> names(ActorLabel actor) {
    Set<String> names = new HashSet<>();
    actor.name().map(ActorScores::folded).ifPresent(names::add);
    actor.wikipedia().map(ActorScores::folded).ifPresent(names::add);
    names.remove("");
    return names;
  }

  /** A name without case, accents, a leading "the" and what stands in brackets at its end. */
  private static String folded(String name) {
    return Normalizer.normalize(name.replace('_', ' '), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceFirst("\\s*\\([^)]*\\)$", "")
        .replaceFirst("^the ", "")
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }

  private static String nameOf(ActorLabel actor) {
    return actor.name().orElse("(no name)");
  }

  /** How often found mentions are right, by their confidence. */
  Reliability reliability() {
    return reliability;
  }

  /** The figures, the most telling first. */
  List<Figure> figures() {
    return List.of(
        Figure.of(
            "names, exact", goldNames, foundNames, Score.of(exactNames, foundNames, goldNames)),
        Figure.of(
            "names, overlapping",
            goldNames,
            foundNames,
            Score.of(touchedNames, foundNames, goldNames)),
        Figure.average("mentions resolved (CoNLL)", withoutPronouns),
        Figure.average("  pronouns included", withPronouns),
        Figure.of("actors identified", new Share(identified, actors)),
        Figure.of("country right", new Share(countryRight, withCountry)));
  }
}

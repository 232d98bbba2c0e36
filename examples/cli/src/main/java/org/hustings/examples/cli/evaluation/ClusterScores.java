package org.hustings.examples.cli.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compares two ways to cut mentions into actors: MUC (Vilain 1995), B-cubed (Bagga and Baldwin
 * 1998) and CEAF-phi4 (Luo 2005). An actor of a single mention counts.
 *
 * <p>Not thread-safe.
 */
final class ClusterScores {
  private double mucRecalled;
  private double mucGold;
  private double mucPrecise;
  private double mucFound;
  private double cubedRecalled;
  private double cubedGold;
  private double cubedPrecise;
  private double cubedFound;
  private double similarity;
  private double goldClusters;
  private double foundClusters;

  /** Adds one document; a mention has the same number on both sides. */
  void add(Collection<Set<Integer>> gold, Collection<Set<Integer>> found) {
    mucRecalled += links(gold, found);
    mucPrecise += links(found, gold);
    mucGold += size(gold) - gold.size();
    mucFound += size(found) - found.size();
    cubedRecalled += cubed(gold, found);
    cubedPrecise += cubed(found, gold);
    cubedGold += size(gold);
    cubedFound += size(found);
    similarity += BestAssignment.of(similarities(List.copyOf(gold), List.copyOf(found)));
    goldClusters += gold.size();
    foundClusters += found.size();
  }

  private static int size(Collection<Set<Integer>> clusters) {
    return clusters.stream().mapToInt(Set::size).sum();
  }

  /** How many links of one side the other one has, too. */
  private static int links(Collection<Set<Integer>> one, Collection<Set<Integer>> other) {
    Map<Integer, Set<Integer>> where = byMention(other);
    int links = 0;
    for (Set<Integer> cluster : one) {
      Set<Set<Integer>> parts = new HashSet<>();
      int alone = 0;
      for (Integer mention : cluster) {
        Set<Integer> part = where.get(mention);
        if (part == null) {
          alone++;
        } else {
          parts.add(part);
        }
      }
      links += cluster.size() - parts.size() - alone;
    }
    return links;
  }

  private static double cubed(Collection<Set<Integer>> one, Collection<Set<Integer>> other) {
    Map<Integer, Set<Integer>> where = byMention(other);
    double sum = 0;
    for (Set<Integer> cluster : one) {
      for (Integer mention : cluster) {
        sum += (double) common(cluster, where.getOrDefault(mention, Set.of())) / cluster.size();
      }
    }
    return sum;
  }

  private static Map<Integer, Set<Integer>> byMention(Collection<Set<Integer>> clusters) {
    Map<Integer, Set<Integer>> where = new HashMap<>();
    clusters.forEach(cluster -> cluster.forEach(mention -> where.put(mention, cluster)));
    return where;
  }

  private static double[][] similarities(List<Set<Integer>> gold, List<Set<Integer>> found) {
    double[][] similarities = new double[gold.size()][found.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        int sizes = gold.get(i).size() + found.get(j).size();
        similarities[i][j] = 2.0 * common(gold.get(i), found.get(j)) / sizes;
      }
    }
    return similarities;
  }

  private static int common(Set<Integer> one, Set<Integer> other) {
    return (int) one.stream().filter(other::contains).count();
  }

  Score muc() {
    return new Score(
        new Share(mucPrecise, mucFound).value(), new Share(mucRecalled, mucGold).value());
  }

  Score cubed() {
    return new Score(
        new Share(cubedPrecise, cubedFound).value(), new Share(cubedRecalled, cubedGold).value());
  }

  Score ceaf() {
    return Score.of(similarity, foundClusters, goldClusters);
  }

  /** The average of the three, as the CoNLL shared tasks have it. */
  Score average() {
    return new Score(
        (muc().precision() + cubed().precision() + ceaf().precision()) / 3,
        (muc().recall() + cubed().recall() + ceaf().recall()) / 3);
  }

  /** The average of the three F1, which is not the F1 of the averages. */
  double averageF1() {
    return (muc().f1() + cubed().f1() + ceaf().f1()) / 3;
  }
}

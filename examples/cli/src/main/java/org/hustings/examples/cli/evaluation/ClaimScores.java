package org.hustings.examples.cli.evaluation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.hustings.document.Span;
import org.hustings.examples.cli.evaluation.Comparison.Side;

/**
 * Counts how many numeric claims were found and read aright.
 *
 * <p>Labelled and found claims pair one to one, those that share most characters first; or, for
 * gold whose spans are not to be relied on, those of equal value. A part such as the unit is right
 * only of a claim whose value is right.
 *
 * <p>Not thread-safe.
 */
final class ClaimScores {
  private static final String LAYER = "claims";
  private static final double TOLERANCE = 1e-3;
  private static final double NOTHING = 1e-9;

  /** Kinds that gold sets tell apart in different ways. */
  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("count", "number"),
          Map.entry("number", "number"),
          Map.entry("fraction", "number"),
          Map.entry("multiple", "number"),
          Map.entry("score", "number"),
          Map.entry("percentage", "percent"),
          Map.entry("currency", "money"),
          Map.entry("dimension", "measure"),
          Map.entry("duration", "measure"),
          Map.entry("numberrange", "range"),
          Map.entry("time", "date"),
          Map.entry("datetime", "date"));

  /** Other ways to write a unit's code. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("percent", "%"),
          Map.entry("percentage", "%"),
          Map.entry("per cent", "%"),
          Map.entry("percentage point", "pp"),
          Map.entry("point", "pp"),
          Map.entry("$", "usd"),
          Map.entry("dollar", "usd"),
          Map.entry("united states dollar", "usd"),
          Map.entry("us dollar", "usd"),
          Map.entry("€", "eur"),
          Map.entry("euro", "eur"),
          Map.entry("£", "gbp"),
          Map.entry("pound sterling", "gbp"),
          Map.entry("british pound", "gbp"),
          Map.entry("pence", "gbp"),
          Map.entry("yen", "jpy"),
          Map.entry("japanese yen", "jpy"),
          Map.entry("mexican peso", "mxn"),
          Map.entry("decade", "year"),
          Map.entry("century", "year"));

  /** How a labelled claim finds its found one. */
  enum PairBy {
    SPAN,
    VALUE
  }

  private record Pair(ClaimLabel gold, ClaimLabel found) {}

  private record Candidate(int weight, int distance, int gold, int found) {}

  private final Reliability reliability = new Reliability();
  private final PairBy pairBy;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<ClaimLabel> allGold = new ArrayList<>();
  private final List<ClaimLabel> allFound = new ArrayList<>();

  ClaimScores(PairBy pairBy) {
    this.pairBy = pairBy;
  }

  /** Adds the claims of one document. */
  List<Comparison> add(Labels goldLabels, List<ClaimLabel> gold, List<ClaimLabel> found) {
    List<ClaimLabel> kept = labelledKinds(goldLabels.claimKinds(), found);
    Set<Integer> paired = new HashSet<>();
    Set<Integer> pairedFound = new HashSet<>();
    List<Comparison> comparisons = new ArrayList<>();
    for (Candidate candidate : candidates(gold, kept)) {
      if (!paired.contains(candidate.gold()) && pairedFound.add(candidate.found())) {
        paired.add(candidate.gold());
        Pair pair = new Pair(gold.get(candidate.gold()), kept.get(candidate.found()));
        pairs.add(pair);
        allFound.add(pair.found());
        comparisons.add(compared(pair));
        reliability.add(
            pair.found().confidence(),
            isValueRight(pair.gold(), pair.found()) && isUnitRight(pair.gold(), pair.found()));
      }
    }
    for (int i = 0; i < gold.size(); i++) {
      allGold.add(gold.get(i));
      if (!paired.contains(i)) {
        comparisons.add(Comparison.missed(LAYER, side(gold.get(i))));
      }
    }
    for (int j = 0; j < kept.size(); j++) {
      ClaimLabel extra = kept.get(j);
      if (!pairedFound.contains(j)
          && goldLabels.ignored().stream()
              .noneMatch(place -> extra.span().filter(place::contains).isPresent())) {
        allFound.add(extra);
        reliability.add(extra.confidence(), false);
        comparisons.add(Comparison.extra(LAYER, side(extra)));
      }
    }
    return comparisons;
  }

  private static List<ClaimLabel> labelledKinds(Set<String> kinds, List<ClaimLabel> found) {
    if (kinds.isEmpty()) {
      return found;
    }
    Set<String> families = new HashSet<>();
    kinds.forEach(kind -> families.add(family(kind)));
    return found.stream()
        .filter(claim -> families.contains(family(claim.kind().orElse(""))))
        .toList();
  }

  private static String family(String kind) {
    return FAMILIES.getOrDefault(kind, kind);
  }

  private List<Candidate> candidates(List<ClaimLabel> gold, List<ClaimLabel> found) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        if (pairBy == PairBy.SPAN) {
          int overlap = overlap(gold.get(i).span(), found.get(j).span());
          if (overlap > 0) {
            candidates.add(new Candidate(overlap, 0, i, j));
          }
        } else if (isValueRight(gold.get(i), found.get(j))) {
          candidates.add(new Candidate(1, Math.abs(i - j), i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt(Candidate::weight)
            .reversed()
            .thenComparingInt(Candidate::distance)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::found));
    return candidates;
  }

  private static int overlap(Optional<Span> one, Optional<Span> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    int start = Math.max(one.get().start(), other.get().start());
    return Math.max(0, Math.min(one.get().end(), other.get().end()) - start);
  }

  private static boolean isValueRight(ClaimLabel gold, ClaimLabel found) {
    if (gold.numbers().size() != found.numbers().size()) {
      return false;
    }
    for (int i = 0; i < gold.numbers().size(); i++) {
      Optional<Double> one = gold.numbers().get(i).map(number -> number * years(gold));
      Optional<Double> other = found.numbers().get(i).map(number -> number * years(found));
      if (one.isPresent() != other.isPresent()
          || (one.isPresent() && !isClose(one.get(), other.orElseThrow()))) {
        return false;
      }
    }
    return true;
  }

  private static double years(ClaimLabel claim) {
    return switch (claim.unit().orElse("")) {
      case "decade" -> 10;
      case "century" -> 100;
      default -> 1;
    };
  }

  private static boolean isClose(double one, double other) {
    double allowed = Math.max(TOLERANCE * Math.max(Math.abs(one), Math.abs(other)), NOTHING);
    return Math.abs(one - other) <= allowed;
  }

  private static boolean isUnitRight(ClaimLabel gold, ClaimLabel found) {
    return unit(gold).equals(unit(found));
  }

  private static String unit(ClaimLabel claim) {
    String unit = claim.unit().orElse("").strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    if (!UNITS.containsKey(unit)
        && unit.length() > 3
        && unit.endsWith("s")
        && !unit.endsWith("ss")) {
      unit = unit.substring(0, unit.length() - 1);
    }
    return UNITS.getOrDefault(unit, unit);
  }

  private static Comparison compared(Pair pair) {
    Side gold = side(pair.gold());
    Side found = side(pair.found());
    if (!isValueRight(pair.gold(), pair.found())) {
      return Comparison.wrong(LAYER, gold, found, "another value");
    }
    return isUnitRight(pair.gold(), pair.found())
        ? Comparison.right(LAYER, gold, found)
        : Comparison.wrong(LAYER, gold, found, "another unit");
  }

  private static Side side(ClaimLabel claim) {
    String modifier = claim.modifier().equals("exact") ? "" : claim.modifier() + " ";
    String numbers =
        claim.numbers().stream()
            .flatMap(Optional::stream)
            .map(ClaimScores::shown)
            .collect(joining(" – "));
    return new Side(
        claim.span().stream().toList(),
        claim.source().stream().toList(),
        modifier + numbers + claim.unit().map(unit -> " " + unit).orElse(""));
  }

  private static String shown(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? "%,d".formatted((long) number)
        : String.valueOf(number);
  }

  /** How often found claims are right, by their confidence. */
  Reliability reliability() {
    return reliability;
  }

  /** The figures, the most telling first. */
  List<Figure> figures() {
    return List.of(
        paired("claims, span and value right", ClaimScores::isValueRight),
        paired("  and unit right", (g, f) -> isValueRight(g, f) && isUnitRight(g, f)),
        paired("  and modifier right", (g, f) -> isValueRight(g, f) && isModifierRight(g, f)),
        paired("span, overlapping", (g, f) -> true),
        paired("span, exact", (g, f) -> g.span().equals(f.span())),
        modifiers(),
        slot("object, overlapping", ClaimLabel::object, (g, f) -> overlap(g, f) > 0),
        slot("change, direction and role", ClaimLabel::change, Objects::equals),
        slot("source, overlapping", ClaimLabel::source, (g, f) -> overlap(g, f) > 0));
  }

  private Figure paired(String name, BiPredicate<ClaimLabel, ClaimLabel> isRight) {
    double right = pairs.stream().filter(p -> isRight.test(p.gold(), p.found())).count();
    return Figure.of(
        name, allGold.size(), allFound.size(), Score.of(right, allFound.size(), allGold.size()));
  }

  private static boolean isModifierRight(ClaimLabel gold, ClaimLabel found) {
    return gold.modifier().equals(found.modifier());
  }

  private Figure modifiers() {
    List<Pair> limited = pairs.stream().filter(p -> !p.gold().modifier().equals("exact")).toList();
    double right =
        limited.stream().filter(pair -> isModifierRight(pair.gold(), pair.found())).count();
    return Figure.of("modifier right, of found with one", new Share(right, limited.size()));
  }

  private <T> Figure slot(
      String name,
      Function<ClaimLabel, Optional<T>> slot,
      BiPredicate<Optional<T>, Optional<T>> isRight) {
    double gold = allGold.stream().filter(claim -> slot.apply(claim).isPresent()).count();
    double found = allFound.stream().filter(claim -> slot.apply(claim).isPresent()).count();
    double right =
        pairs.stream()
            .filter(pair -> slot.apply(pair.gold()).isPresent())
            .filter(pair -> isRight.test(slot.apply(pair.gold()), slot.apply(pair.found())))
            .count();
    return Figure.of(name, gold, found, Score.of(right, found, gold));
  }
}

package org.hustings.examples.cli;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.hustings.actor.Actor;
import org.hustings.actor.Mention;
import org.hustings.actor.MentionKind;
import org.hustings.document.Document;
import org.hustings.document.Sentence;
import org.hustings.document.Span;
import org.hustings.quote.Quote;
import org.hustings.render.Link;
import org.hustings.render.Network;

/** Who speaks of whom in a document, and who is named together with whom. */
final class ActorTies {
  /** More than that nobody can follow in one drawing. */
  private static final int MOST_NODES = 14;

  private static final int MOST_TIES = 30;

  private final List<Actor> actors;
  private final Function<Actor, Optional<Integer>> hue;
  private final TreeMap<Integer, Place> mentions = new TreeMap<>();

  private ActorTies(Document document, Function<Actor, Optional<Integer>> hue) {
    this.hue = hue;
    actors = document.find(Actor.LAYER).orElse(List.of());
    for (int i = 0; i < actors.size(); i++) {
      for (Mention mention : actors.get(i).mentions()) {
        if (mention.kind() != MentionKind.PRONOUN) {
          mentions.put(mention.span().start(), new Place(mention.span(), i));
        }
      }
    }
  }

  /** Where an actor, by its number, is mentioned. */
  private record Place(Span span, int actor) {}

  /** Two actors by their numbers. */
  private record Pair(int from, int to) {}

  /** Who names whom in what he says. */
  static Network speaksOf(Document document, Function<Actor, Optional<Integer>> hue) {
    return new ActorTies(document, hue).speaksOf(document.find(Quote.LAYER).orElse(List.of()));
  }

  /** Who is named in one sentence with whom. */
  static Network namedTogether(Document document, Function<Actor, Optional<Integer>> hue) {
    return new ActorTies(document, hue)
        .namedTogether(document.find(Sentence.LAYER).orElse(List.of()));
  }

  private Network speaksOf(List<Quote> quotes) {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < actors.size(); i++) {
      numbers.put(actors.get(i).id(), i);
    }
    Map<Pair, Integer> counts = new LinkedHashMap<>();
    for (Quote quote : quotes) {
      Integer speaker = quote.speaker().map(actor -> numbers.get(actor.id())).orElse(null);
      if (speaker != null) {
        Set<Integer> named = new LinkedHashSet<>();
        quote.content().forEach(span -> named.addAll(actorsIn(span)));
        named.remove(speaker);
        named.forEach(other -> counts.merge(new Pair(speaker, other), 1, Integer::sum));
      }
    }
    return network(counts, true, "Who speaks of whom", "%s speaks of %s in %s", "quote");
  }

  private Network namedTogether(List<Sentence> sentences) {
    Map<Pair, Integer> counts = new LinkedHashMap<>();
    Set<Integer> shown = mostMentioned();
    for (Sentence sentence : sentences) {
      List<Integer> named =
          actorsIn(sentence.span()).stream().filter(shown::contains).sorted().toList();
      for (int i = 0; i < named.size(); i++) {
        for (int j = i + 1; j < named.size(); j++) {
          counts.merge(new Pair(named.get(i), named.get(j)), 1, Integer::sum);
        }
      }
    }
    return network(counts, false, "Named together", "%s and %s are named in %s", "sentence");
  }

  private Set<Integer> mostMentioned() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      numbers.add(i);
    }
    numbers.sort(comparingInt(number -> -actors.get(number).mentions().size()));
    return new LinkedHashSet<>(numbers.subList(0, Math.min(MOST_NODES, numbers.size())));
  }

  private Set<Integer> actorsIn(Span span) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Place place : mentions.subMap(span.start(), span.end()).values()) {
      found.add(place.actor());
    }
    return found;
  }

  private Network network(
      Map<Pair, Integer> counts, boolean directed, String heading, String words, String unit) {
    Map<Integer, Integer> weights = new HashMap<>();
    counts.forEach(
        (pair, count) -> {
          weights.merge(pair.from(), count, Integer::sum);
          weights.merge(pair.to(), count, Integer::sum);
        });
    List<Integer> weightiest =
        weights.keySet().stream()
            .sorted(
                comparingInt((Integer actor) -> -weights.getOrDefault(actor, 0))
                    .thenComparing(actor -> actor))
            .limit(MOST_NODES)
            .toList();
    List<Map.Entry<Pair, Integer>> kept =
        counts.entrySet().stream()
            .filter(tie -> weightiest.contains(tie.getKey().from()))
            .filter(tie -> weightiest.contains(tie.getKey().to()))
            .sorted(comparingInt(tie -> -tie.getValue()))
            .limit(MOST_TIES)
            .toList();
    // Whoever is tied only to actors that had no room would stand there alone.
    List<Integer> shown =
        weightiest.stream()
            .filter(
                actor ->
                    kept.stream()
                        .map(Map.Entry::getKey)
                        .anyMatch(pair -> pair.from() == actor || pair.to() == actor))
            .toList();
    List<Network.Node> nodes =
        shown.stream()
            .map(
                number -> {
                  Actor actor = actors.get(number);
                  return new Network.Node(
                      Wrapping.oneLine(actor.name()),
                      weights.getOrDefault(number, 0),
                      hue.apply(actor),
                      Optional.of(Link.to(HtmlPage.anchor(actor))));
                })
            .toList();
    List<Network.Tie> ties = new ArrayList<>();
    for (Map.Entry<Pair, Integer> tie : kept) {
      Pair pair = tie.getKey();
      int count = tie.getValue();
      String note =
          words.formatted(
              Wrapping.oneLine(actors.get(pair.from()).name()),
              Wrapping.oneLine(actors.get(pair.to()).name()),
              count + " " + unit + (count == 1 ? "" : "s"));
      ties.add(new Network.Tie(shown.indexOf(pair.from()), shown.indexOf(pair.to()), count, note));
    }
    return directed
        ? Network.directed(heading, nodes, ties)
        : Network.undirected(heading, nodes, ties);
  }
}

package org.hustings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hustings.actor.Actor;
import org.hustings.document.Span;
import org.hustings.quote.Quote;

/** Finds out who speaks of whom. */
final class References {

  /** A mention with the number of its actor. */
  private record Mentioned(Span span, int actor) {}

  private References() {}

  static List<ActorReference> in(PoliticalText text) {
    List<Actor> actors = text.actors();
    List<Mentioned> mentions = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      int number = i;
      actors.get(i).mentions().forEach(m -> mentions.add(new Mentioned(m.span(), number)));
    }
    mentions.sort(Comparator.comparing(Mentioned::span));

    Map<String, Map<Integer, Set<Quote>>> bySpeaker = new LinkedHashMap<>();
    Map<String, Actor> speakers = new LinkedHashMap<>();
    for (Quote quote : text.quotes()) {
      if (quote.speaker().isEmpty()) {
        continue;
      }
      Actor speaker = quote.speaker().get();
      speakers.putIfAbsent(speaker.id(), speaker);
      for (int actor : mentionedIn(quote, mentions)) {
        if (!actors.get(actor).id().equals(speaker.id())) {
          bySpeaker
              .computeIfAbsent(speaker.id(), id -> new LinkedHashMap<>())
              .computeIfAbsent(actor, number -> new LinkedHashSet<>())
              .add(quote);
        }
      }
    }
    List<ActorReference> references = new ArrayList<>();
    speakers.forEach(
        (id, speaker) ->
            bySpeaker.getOrDefault(id, Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                    e ->
                        new ActorReference(
                            speaker, actors.get(e.getKey()), List.copyOf(e.getValue())))
                .forEach(references::add));
    return List.copyOf(references);
  }

  private static Set<Integer> mentionedIn(Quote quote, List<Mentioned> mentions) {
    Set<Integer> mentioned = new TreeSet<>();
    for (Span span : quote.content()) {
      for (int i = firstFrom(span.start(), mentions);
          i < mentions.size() && mentions.get(i).span().start() < span.end();
          i++) {
        if (span.contains(mentions.get(i).span())) {
          mentioned.add(mentions.get(i).actor());
        }
      }
    }
    return mentioned;
  }

  /** The first mention that starts at a place or after it. */
  private static int firstFrom(int place, List<Mentioned> mentions) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

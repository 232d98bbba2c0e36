package org.hustings.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.actor.Actor;
import org.hustings.document.Document;
import org.hustings.quote.Quote;

/**
 * What one speaker says in a document.
 *
 * @param speaker empty for all those together whom the text does not name
 * @param quotes in text order
 */
record SpeakerQuotes(Optional<Actor> speaker, List<Quote> quotes) {
  private static final String NOT_IDENTIFIED = "Speakers not identified";

  /** All quotes of a document by speaker, the first to speak first, and those of nobody last. */
  static List<SpeakerQuotes> of(Document document) {
    Map<String, SpeakerQuotes> speakers = new LinkedHashMap<>();
    SpeakerQuotes others = new SpeakerQuotes(Optional.empty(), new ArrayList<>());
    for (Quote quote : document.find(Quote.LAYER).orElse(List.of())) {
      quote
          .speaker()
          .map(
              actor ->
                  speakers.computeIfAbsent(
                      actor.id(), unused -> new SpeakerQuotes(quote.speaker(), new ArrayList<>())))
          .orElse(others)
          .quotes()
          .add(quote);
    }
    List<SpeakerQuotes> all = new ArrayList<>(speakers.values());
    if (!others.quotes().isEmpty()) {
      all.add(others);
    }
    return List.copyOf(all);
  }

  /** The speaker's name, or what stands for those without one. */
  String name() {
    return speaker.map(Actor::name).map(Wrapping::oneLine).orElse(NOT_IDENTIFIED);
  }

  /** Who said it: the speaker, else the words of the text. */
  static String name(Document document, Quote quote) {
    return Wrapping.oneLine(
        quote
            .speaker()
            .map(Actor::name)
            .or(() -> quote.source().map(source -> source.in(document.text())))
            .orElse(""));
  }
}

package org.hustings.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hustings.actor.Actor;
import org.hustings.document.Document;
import org.hustings.quote.Quote;

/**
 * What one speaker says in a document.
 *
 * @param speaker empty where the text does not tell who it was
 * @param name the speaker's name, or the words of the text for an unknown one; empty without any
 * @param quotes in text order
 */
record SpeakerQuotes(Optional<Actor> speaker, String name, List<Quote> quotes) {

  /** All quotes of a document by speaker, the first to speak first. */
  static List<SpeakerQuotes> of(Document document) {
    Map<String, SpeakerQuotes> speakers = new LinkedHashMap<>();
    for (Quote quote : document.find(Quote.LAYER).orElse(List.of())) {
      String name = name(document, quote);
      String key =
          quote.speaker().map(Actor::id).orElseGet(() -> "? " + name.toLowerCase(Locale.ROOT));
      speakers
          .computeIfAbsent(
              key, unused -> new SpeakerQuotes(quote.speaker(), name, new ArrayList<>()))
          .quotes()
          .add(quote);
    }
    return List.copyOf(speakers.values());
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

package org.hustings.examples.cli.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hustings.document.Span;
import org.hustings.examples.cli.evaluation.ActorLabel.Kind;
import org.hustings.examples.cli.evaluation.ActorLabel.MentionLabel;

/** Reads the labels of one document, and says of the first broken one where it is. */
final class LabelReader {
  private final JsonNode document;
  private final String text;

  LabelReader(JsonNode document) {
    this.document = document;
    this.text = document.path("text").asText();
  }

  Labels read() {
    Optional<List<QuoteLabel>> quotes =
        layer("quotes")
            .map(found -> listed(found, "quotes", this::quote))
            .map(LabelReader::withContent);
    Optional<List<ActorLabel>> actors =
        layer("actors").map(found -> listed(found, "actors", this::actor));
    String claimField = document.has("claims") ? "claims" : "quantities";
    Optional<List<ClaimLabel>> claims =
        layer(claimField).map(found -> listed(found, claimField, this::claim));
    if (quotes.isEmpty() && actors.isEmpty() && claims.isEmpty()) {
      throw new BrokenLabelException(
          "has no labels; give at least one of \"quotes\", \"actors\" and \"claims\", an empty"
              + " list where the text has none");
    }
    return new Labels(
        text,
        quotes,
        actors,
        claims,
        spans(document.path("ignore"), "ignore"),
        new LinkedHashSet<>(words(document.path("kinds"), "kinds")));
  }

  private Optional<JsonNode> layer(String name) {
    return document.hasNonNull(name) ? Optional.of(document.get(name)) : Optional.empty();
  }

  private interface ItemReader<T> {
    T read(JsonNode item, String place);
  }

  private static <T> List<T> listed(JsonNode items, String place, ItemReader<T> reader) {
    if (!items.isArray()) {
      throw new BrokenLabelException(place + ": expected a list, but found " + shown(items));
    }
    List<T> read = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      read.add(reader.read(items.get(i), place + "[" + i + "]"));
    }
    return read;
  }

  private static <T> ItemReader<T> object(ItemReader<T> reader) {
    return (item, place) -> {
      if (!item.isObject()) {
        throw new BrokenLabelException(place + ": expected an object, but found " + shown(item));
      }
      return reader.read(item, place);
    };
  }

  private QuoteLabel quote(JsonNode quote, String place) {
    return object(
            (item, at) -> {
              if (!item.hasNonNull("content")) {
                throw new BrokenLabelException(
                    at + ": has no \"content\"; give the spans of what was said: [[17, 250]]");
              }
              return new QuoteLabel(
                  spans(item.get("content"), at + ".content"),
                  spans(item.path("cue"), at + ".cue"),
                  spans(item.path("source"), at + ".source"),
                  words(item.path("speaker"), at + ".speaker"),
                  confidence(item, at));
            })
        .read(quote, place);
  }

  /** A quote of nothing has no words to compare. */
  private static List<QuoteLabel> withContent(List<QuoteLabel> quotes) {
    return quotes.stream().filter(quote -> !quote.content().isEmpty()).toList();
  }

  private ActorLabel actor(JsonNode actor, String place) {
    return object(
            (item, at) ->
                new ActorLabel(
                    word(item, "name", at),
                    word(item, "wikipedia", at),
                    word(item, "wikidata", at),
                    word(item, "country", at),
                    listed(required(item, "mentions", at), at + ".mentions", this::mention)))
        .read(actor, place);
  }

  private MentionLabel mention(JsonNode mention, String place) {
    if (mention.isArray()) {
      Span span = span(mention, place);
      return new MentionLabel(span, span, Kind.NAME, false, 1);
    }
    return object(
            (item, at) -> {
              Span span = span(required(item, "span", at), at + ".span");
              Span head = item.hasNonNull("min") ? span(item.get("min"), at + ".min") : span;
              Kind kind = kind(word(item, "kind", at).orElse("name"), at + ".kind");
              boolean demonym =
                  kind == Kind.MODIFIER
                      || word(item, "sub", at).filter("demonym"::equals).isPresent();
              return new MentionLabel(span, head, kind, demonym, confidence(item, at));
            })
        .read(mention, place);
  }

  private static Kind kind(String name, String place) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name)) {
        return kind;
      }
    }
    throw new BrokenLabelException(
        place + ": '" + name + "' is no kind; use name, nominal, pronoun or modifier");
  }

  private ClaimLabel claim(JsonNode claim, String place) {
    return object(
            (item, at) ->
                new ClaimLabel(
                    optionalSpan(item, "span", at),
                    word(item, "kind", at),
                    numbers(item, at),
                    word(item, "unit", at),
                    word(item, "modifier", at).orElse("exact"),
                    optionalSpan(item, "object", at),
                    change(item, at),
                    // Where a gold set names the claimant, the words are in a field of their own.
                    item.path("source").isTextual()
                        ? optionalSpan(item, "source_span", at)
                        : optionalSpan(item, "source", at),
                    confidence(item, at)))
        .read(claim, place);
  }

  private static List<Optional<Double>> numbers(JsonNode claim, String place) {
    JsonNode components = claim.path("components");
    if (components.isArray() && !components.isEmpty()) {
      return LabelReader.<Optional<Double>>listed(
          components, place + ".components", (item, at) -> number(item, at));
    }
    List<Optional<Double>> numbers = new ArrayList<>();
    for (String field : List.of("value", "low", "high")) {
      numbers.add(number(claim.path(field), place + "." + field));
    }
    return numbers;
  }

  private static Optional<Double> number(JsonNode number, String place) {
    if (number.isMissingNode() || number.isNull()) {
      return Optional.empty();
    }
    if (!number.isNumber()) {
      throw new BrokenLabelException(
          place + ": expected a number such as 1500000, but found " + shown(number));
    }
    return Optional.of(number.asDouble());
  }

  private static double confidence(JsonNode item, String place) {
    double confidence = number(item.path("confidence"), place + ".confidence").orElse(1.0);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new BrokenLabelException(
          place + ".confidence: expected a number from 0 to 1, but found " + confidence);
    }
    return confidence;
  }

  private static Optional<String> change(JsonNode claim, String place) {
    JsonNode change = claim.path("change");
    if (change.isMissingNode() || change.isNull()) {
      return Optional.empty();
    }
    if (!change.isObject()) {
      throw new BrokenLabelException(
          place
              + ".change: expected {\"direction\": \"rise\", \"role\": \"to\"}, but found "
              + shown(change));
    }
    return Optional.of(change.path("direction").asText() + " " + change.path("role").asText());
  }

  private static JsonNode required(JsonNode item, String field, String place) {
    if (!item.hasNonNull(field)) {
      throw new BrokenLabelException(place + ": has no \"" + field + "\"");
    }
    return item.get(field);
  }

  private static Optional<String> word(JsonNode item, String field, String place) {
    JsonNode word = item.path(field);
    if (word.isMissingNode() || word.isNull()) {
      return Optional.empty();
    }
    if (!word.isTextual()) {
      throw new BrokenLabelException(
          place + "." + field + ": expected a string, but found " + shown(word));
    }
    return Optional.of(word.textValue()).filter(value -> !value.isEmpty());
  }

  /** A string, a list of strings, or nothing. */
  private static List<String> words(JsonNode words, String place) {
    if (words.isMissingNode() || words.isNull()) {
      return List.of();
    }
    if (words.isTextual()) {
      return List.of(words.textValue());
    }
    Set<String> read = new LinkedHashSet<>();
    for (JsonNode word : words) {
      if (!word.isTextual()) {
        throw new BrokenLabelException(place + ": expected strings, but found " + shown(word));
      }
      read.add(word.textValue());
    }
    return List.copyOf(read);
  }

  private Optional<Span> optionalSpan(JsonNode item, String field, String place) {
    JsonNode span = item.path(field);
    return span.isMissingNode() || span.isNull()
        ? Optional.empty()
        : Optional.of(span(span, place + "." + field));
  }

  private List<Span> spans(JsonNode spans, String place) {
    if (spans.isMissingNode() || spans.isNull()) {
      return List.of();
    }
    if (spans.size() == 2 && spans.get(0).isNumber()) {
      throw new BrokenLabelException(
          place + ": expected a list of spans; write [" + shown(spans) + "]");
    }
    return listed(spans, place, this::span);
  }

  private Span span(JsonNode span, String place) {
    if (!span.isArray() || span.size() != 2 || !span.get(0).isInt() || !span.get(1).isInt()) {
      throw new BrokenLabelException(
          place + ": expected [start, end] in whole numbers, but found " + shown(span));
    }
    int start = span.get(0).intValue();
    int end = span.get(1).intValue();
    if (start < 0 || end < start) {
      throw new BrokenLabelException(
          place
              + ": "
              + shown(span)
              + " is no span; the start is 0 or more, the end not before it");
    }
    if (end > text.length()) {
      throw new BrokenLabelException(
          "%s: %s ends after the text, which has %d characters; count UTF-16 code units, as String.substring does, the end exclusive"
              .formatted(place, shown(span), text.length()));
    }
    return Span.of(start, end);
  }

  private static String shown(JsonNode node) {
    String json = node.toString().replace(",", ", ");
    return json.length() <= 60 ? json : json.substring(0, 60) + "…";
  }
}

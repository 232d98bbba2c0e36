package org.hustings.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hustings.actor.Actor;
import org.hustings.actor.Mention;
import org.hustings.claim.Change;
import org.hustings.claim.NumericClaim;
import org.hustings.claim.Quantity;
import org.hustings.claim.Unit;
import org.hustings.document.Document;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.quote.Quote;

/**
 * A document with its quotes, actors and claims as one line of JSON. Spans are {@code [start, end]}
 * in UTF-16 code units, the end exclusive; names of constants are in lower case.
 *
 * <p>Safe for use by many threads.
 */
public final class ExchangeForm {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private static final JsonFactory ASCII_JSON =
      JSON.rebuild().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private ExchangeForm() {}

  /** The line, without a line break. */
  public static String of(Document document) {
    StringWriter line = new StringWriter(document.text().length() * 2 + 1024);
    // Half a surrogate pair has no UTF-8 form; as an escape it survives the way through a file.
    JsonFactory json = hasLoneSurrogate(document.text()) ? ASCII_JSON : JSON;
    try (JsonGenerator out = json.createGenerator(line)) {
      write(out, document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  /**
   * The document of a line: its {@code text}, and {@code id} and {@code date} where given; what the
   * line says of quotes, actors and claims is left out.
   *
   * @throws IllegalArgumentException if the line is no such document; the message says why and
   *     where
   */
  public static Document document(String line) {
    return JsonLines.toDocument(line);
  }

  private static void write(JsonGenerator out, Document document) throws IOException {
    out.writeStartObject();
    writeText(out, "id", document.metadata().id());
    writeText(out, "date", document.metadata().date().map(Object::toString));
    out.writeStringField("text", document.text());
    out.writeArrayFieldStart("quotes");
    for (Quote quote : document.find(Quote.LAYER).orElse(List.of())) {
      write(out, quote);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("actors");
    for (Actor actor : document.find(Actor.LAYER).orElse(List.of())) {
      write(out, actor);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("claims");
    for (NumericClaim claim : document.find(NumericClaim.LAYER).orElse(List.of())) {
      write(out, claim);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Quote quote) throws IOException {
    out.writeStartObject();
    out.writeStringField("type", name(quote.type()));
    writeSpans(out, "content", quote.content().list());
    writeSpans(out, "cue", quote.cue().stream().toList());
    writeSpans(out, "source", quote.source().stream().toList());
    writeText(out, "speaker", quote.speaker().map(Actor::name));
    writeText(out, "speakerId", quote.speaker().map(Actor::id));
    if (quote.onBehalfOf().isPresent()) {
      writeText(out, "behalf", quote.onBehalfOf().map(Actor::name));
    }
    if (quote.addressee().isPresent()) {
      writeSpan(out, "addressee", quote.addressee());
    }
    if (quote.medium().isPresent()) {
      writeSpan(out, "medium", quote.medium());
    }
    out.writeStringField("polarity", name(quote.polarity()));
    write(out, quote.provenance());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Actor actor) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", actor.id());
    out.writeStringField("name", actor.name());
    out.writeStringField("type", name(actor.type()));
    writeText(out, "country", actor.country());
    writeText(out, "role", actor.role());
    writeText(out, "cameo", actor.cameo());
    writeText(out, "wikidata", actor.wikidata());
    write(out, actor.provenance());
    out.writeArrayFieldStart("mentions");
    for (Mention mention : actor.mentions()) {
      out.writeStartObject();
      writeSpan(out, "span", Optional.of(mention.span()));
      out.writeStringField("kind", name(mention.kind()));
      if (!mention.head().equals(mention.span())) {
        writeSpan(out, "min", Optional.of(mention.head()));
      }
      write(out, mention.provenance());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, NumericClaim claim) throws IOException {
    Quantity quantity = claim.quantity();
    out.writeStartObject();
    writeSpan(out, "span", Optional.of(claim.span()));
    out.writeStringField("kind", name(claim.kind()));
    writeNumber(out, "value", quantity.value());
    writeNumber(out, "low", quantity.low());
    writeNumber(out, "high", quantity.high());
    if (quantity.components().isEmpty()) {
      out.writeNullField("components");
    } else {
      out.writeArrayFieldStart("components");
      for (BigDecimal component : quantity.components()) {
        out.writeNumber(component);
      }
      out.writeEndArray();
    }
    writeText(out, "unit", claim.unit().map(Unit::code));
    writeText(out, "per", claim.per().map(Unit::code));
    out.writeStringField("modifier", name(claim.modifier()));
    writeSpan(out, "object", claim.object());
    if (claim.change().isPresent()) {
      Change change = claim.change().get();
      out.writeObjectFieldStart("change");
      out.writeStringField("direction", name(change.direction()));
      out.writeStringField("role", name(change.role()));
      out.writeEndObject();
    } else {
      out.writeNullField("change");
    }
    writeSpan(out, "time", claim.time());
    writeSpans(out, "relatedTo", claim.relatedTo());
    writeSpan(out, "source", claim.quote().flatMap(Quote::source));
    writeText(out, "speaker", claim.claimant().map(Actor::name));
    writeText(out, "speakerId", claim.claimant().map(Actor::id));
    write(out, claim.provenance());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Provenance provenance) throws IOException {
    out.writeStringField("rule", provenance.rule());
    out.writeNumberField("confidence", Math.round(provenance.confidence() * 1e4) / 1e4);
  }

  private static void writeText(JsonGenerator out, String field, Optional<String> text)
      throws IOException {
    if (text.isPresent()) {
      out.writeStringField(field, text.get());
    } else {
      out.writeNullField(field);
    }
  }

  private static void writeNumber(JsonGenerator out, String field, Optional<BigDecimal> number)
      throws IOException {
    if (number.isPresent()) {
      out.writeNumberField(field, number.get());
    } else {
      out.writeNullField(field);
    }
  }

  private static void writeSpan(JsonGenerator out, String field, Optional<Span> span)
      throws IOException {
    if (span.isPresent()) {
      out.writeFieldName(field);
      write(out, span.get());
    } else {
      out.writeNullField(field);
    }
  }

  private static void writeSpans(JsonGenerator out, String field, List<Span> spans)
      throws IOException {
    out.writeArrayFieldStart(field);
    for (Span span : spans) {
      write(out, span);
    }
    out.writeEndArray();
  }

  private static void write(JsonGenerator out, Span span) throws IOException {
    out.writeArray(new int[] {span.start(), span.end()}, 0, 2);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static boolean hasLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isSurrogate(unit)) {
        if (Character.isLowSurrogate(unit)
            || i + 1 == text.length()
            || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }
}

package org.hustings.examples.recipes;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import org.hustings.PoliticalText;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.Actor;
import org.hustings.document.Spans;
import org.hustings.quote.Quote;

/** Writes results as JSON and reads them again, with Jackson: results are records. */
public final class BindWithJackson {
  private static final String ARTICLE =
      "\"We will build 300 schools,\" said Minister Ada Moreno. Paul Reyes had doubts.";

  private BindWithJackson() {}

  /** What a service hands out: your own form, which stays when the library's records change. */
  record Line(String speaker, String words, int start, int end) {
    static Line of(PoliticalText text, Quote quote) {
      return new Line(
          quote.speaker().map(Actor::name).orElse(""),
          text.in(quote.content()),
          quote.span().start(),
          quote.span().end());
    }
  }

  /** Spans can be iterated over, but are an object with a list, as their constructor wants it. */
  @JsonFormat(shape = JsonFormat.Shape.OBJECT)
  private interface AsObject {}

  /** Prints both forms. */
  public static void main(String[] args) throws JsonProcessingException {
    PoliticalText text = PoliticalTextReader.english().read(ARTICLE);
    ObjectMapper json =
        JsonMapper.builder()
            .addModule(new Jdk8Module()) // for Optional
            .addMixIn(Spans.class, AsObject.class)
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS) // isEmpty() is no part of a Span
            .build();

    List<Line> lines = text.quotes().stream().map(quote -> Line.of(text, quote)).toList();
    System.out.println("Own form: " + json.writeValueAsString(lines));

    String whole = json.writeValueAsString(text.quotes());
    List<Quote> again = json.readValue(whole, new TypeReference<List<Quote>>() {});
    System.out.println("Records: " + whole);
    System.out.println("Read again, they are equal: " + again.equals(text.quotes()));
  }
}

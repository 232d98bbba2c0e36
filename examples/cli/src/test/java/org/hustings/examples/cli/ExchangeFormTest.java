package org.hustings.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.hustings.PoliticalTextReader;
import org.hustings.document.Document;
import org.junit.jupiter.api.Test;

class ExchangeFormTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void aDocumentIsOneLineWithItsTextUnchanged() throws IOException {
    String line = ExchangeForm.of(SampleDocument.document());

    assertThat(line).doesNotContain("\n");
    JsonNode document = JSON.readTree(line);
    assertThat(document.get("id").asText()).isEqualTo("vote.txt");
    assertThat(document.get("date").asText()).isEqualTo("2026-11-04");
    assertThat(document.get("text").asText()).isEqualTo(SampleDocument.TEXT);
  }

  @Test
  void aQuoteTellsItsSpansAndSpeaker() throws IOException {
    JsonNode quote = JSON.readTree(ExchangeForm.of(SampleDocument.document())).at("/quotes/0");

    assertThat(quote.get("type").asText()).isEqualTo("direct");
    assertThat(words(quote.at("/content/0"))).isEqualTo("We won,");
    assertThat(words(quote.at("/content/1"))).isEqualTo("and <script>alert('us')</script> lost.");
    assertThat(words(quote.at("/cue/0"))).isEqualTo("said");
    assertThat(words(quote.at("/source/0"))).isEqualTo("Ada Moreno");
    assertThat(quote.get("speaker").asText()).isEqualTo("Ada Moreno");
    assertThat(quote.get("speakerId").asText()).isEqualTo("moreno");
    assertThat(quote.get("polarity").asText()).isEqualTo("asserted");
    assertThat(quote.get("rule").asText()).isEqualTo("test/by-hand");
    assertThat(quote.get("confidence").asDouble()).isEqualTo(0.9);
  }

  @Test
  void anUnknownSpeakerIsNull() throws IOException {
    JsonNode quote = JSON.readTree(ExchangeForm.of(SampleDocument.document())).at("/quotes/2");

    assertThat(quote.get("speaker").isNull()).isTrue();
    assertThat(words(quote.at("/source/0"))).isEqualTo("A clerk");
  }

  @Test
  void anActorListsItsMentions() throws IOException {
    JsonNode actor = JSON.readTree(ExchangeForm.of(SampleDocument.document())).at("/actors/0");

    assertThat(actor.get("name").asText()).isEqualTo("Ada Moreno");
    assertThat(actor.get("type").asText()).isEqualTo("person");
    assertThat(actor.get("country").asText()).isEqualTo("USA");
    assertThat(actor.get("role").asText()).isEqualTo("Governor of New Mexico");
    assertThat(actor.get("wikidata").isNull()).isTrue();
    assertThat(actor.at("/mentions/1/kind").asText()).isEqualTo("pronoun");
    assertThat(words(actor.at("/mentions/1/span"))).isEqualTo("She");
  }

  @Test
  void theNumbersOfOneChangeTellEachOther() throws IOException {
    String text = "Support fell from 58 percent to 55 percent.";
    JsonNode claims =
        JSON.readTree(ExchangeForm.of(PoliticalTextReader.english().read(text).document()))
            .get("claims");

    assertThat(claims.at("/0/relatedTo")).isEqualTo(JSON.readTree("[[32,42]]"));
    assertThat(claims.at("/1/relatedTo")).isEqualTo(JSON.readTree("[[18,28]]"));
  }

  @Test
  void aClaimTellsItsValueAsAPlainNumber() throws IOException {
    String line = ExchangeForm.of(SampleDocument.document());

    assertThat(line).contains("\"value\":1100000,");
    JsonNode claim = JSON.readTree(line).at("/claims/0");
    assertThat(words(claim.get("span"))).isEqualTo("61 percent");
    assertThat(claim.get("kind").asText()).isEqualTo("percent");
    assertThat(claim.get("unit").asText()).isEqualTo("%");
    assertThat(claim.get("modifier").asText()).isEqualTo("more_than");
    assertThat(words(claim.get("object"))).isEqualTo("turnout");
    assertThat(claim.at("/change/direction").asText()).isEqualTo("rise");
    assertThat(claim.at("/change/role").asText()).isEqualTo("to");
    assertThat(words(claim.get("source"))).isEqualTo("She");
    assertThat(claim.get("speaker").asText()).isEqualTo("Ada Moreno");
    assertThat(claim.get("low").isNull()).isTrue();
    assertThat(claim.get("components").isNull()).isTrue();
  }

  @Test
  void halfASurrogatePairSurvives() throws IOException {
    String text = "odd \uD83D text 🙂";

    String line = ExchangeForm.of(Document.of(text));

    assertThat(line).contains("\\uD83D text");
    assertThat(JSON.readTree(line).get("text").asText()).isEqualTo(text);
  }

  private static String words(JsonNode span) {
    return SampleDocument.TEXT.substring(span.get(0).asInt(), span.get(1).asInt());
  }
}

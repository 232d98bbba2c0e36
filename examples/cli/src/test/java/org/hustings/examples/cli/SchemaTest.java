package org.hustings.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.hustings.PoliticalTextReader;
import org.hustings.actor.ActorType;
import org.hustings.actor.MentionKind;
import org.hustings.attribution.Polarity;
import org.hustings.attribution.QuoteType;
import org.hustings.claim.Change;
import org.hustings.claim.ClaimKind;
import org.hustings.claim.Modifier;
import org.hustings.document.Document;
import org.hustings.document.DocumentMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written keeps to docs/exchange-form.schema.json, and the schema forbids what is not. */
class SchemaTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final PoliticalTextReader READER = PoliticalTextReader.english();
  private static final JsonNode SCHEMA = schema();
  private static final JsonSchema VALIDATOR =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(SCHEMA);
  private static final String ARTICLE =
      "\"We won,\" said Gov. Ada Moreno, a spokeswoman for the party. Turnout rose to 61 percent. "
          + "France's president denied that 5 to 7 billion euros were lost in a 5-4 vote.";

  private static JsonNode schema() {
    try {
      return JSON.readTree(
          Files.readString(RepositoryFiles.root().resolve("docs/exchange-form.schema.json")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String written(String text) {
    DocumentMetadata metadata =
        DocumentMetadata.empty().withId("a1").withDate(LocalDate.of(2026, 8, 20));
    return ExchangeForm.of(READER.read(Document.of(text, metadata)).document());
  }

  private static Set<ValidationMessage> mistakes(String json) {
    try {
      return VALIDATOR.validate(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anArticleKeepsToIt() throws IOException {
    String danube =
        Files.readString(RepositoryFiles.root().resolve("examples/articles/danube.txt"));

    assertThat(mistakes(written(danube))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {ARTICLE, "", " \n\n ", "“", "\uD83D 7 \uDE00", "0-0 $ 5bn% of “us"})
  void oddTextsKeepToIt(String text) {
    assertThat(mistakes(written(text))).isEmpty();
  }

  @Test
  void aDocumentOfWhichNothingIsKnownKeepsToIt() {
    assertThat(mistakes(ExchangeForm.of(READER.read(ARTICLE).document()))).isEmpty();
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # what was written      | what must be refused
          "quotes":[             | "quotations":[
          "type":"direct"        | "type":"verbatim"
          "content":[[1,8]]      | "content":[]
          "content":[[1,8]]      | "content":[[1,8,9]]
          "content":[[1,8]]      | "content":[[-1,8]]
          "date":"2026-08-20"    | "date":"20 August 2026"
          "country":"FRA"        | "country":"France"
          "direction":"rise"     | "direction":"up"
          "modifier":"exact"     | "modifier":"precisely"
          "kind":"percent"       | "kind":"percentage"
          "value":61             | "value":"61"
          """)
  void refusesWhatIsNotTheForm(String before, String after) {
    String json = written(ARTICLE);

    assertThat(json).contains(before);
    assertThat(mistakes(json.replace(before, after))).isNotEmpty();
  }

  @Test
  void namesEveryConstant() {
    assertThat(constants("quote", "type")).isEqualTo(names(QuoteType.values()));
    assertThat(constants("quote", "polarity")).isEqualTo(names(Polarity.values()));
    assertThat(constants("actor", "type")).isEqualTo(names(ActorType.values()));
    assertThat(constants("mention", "kind")).isEqualTo(names(MentionKind.values()));
    assertThat(constants("claim", "kind")).isEqualTo(names(ClaimKind.values()));
    assertThat(constants("claim", "modifier")).isEqualTo(names(Modifier.values()));
    JsonNode change = SCHEMA.at("/$defs/claim/properties/change/anyOf/0/properties");
    assertThat(strings(change.at("/direction/enum"))).isEqualTo(names(Change.Direction.values()));
    assertThat(strings(change.at("/role/enum"))).isEqualTo(names(Change.Role.values()));
  }

  private static List<String> constants(String type, String field) {
    return strings(SCHEMA.at("/$defs/" + type + "/properties/" + field + "/enum"));
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
  }
}

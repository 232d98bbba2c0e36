package org.hustings.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.hustings.attribution.CueLexicon.Cue;
import org.hustings.attribution.CueLexicon.Frame;
import org.hustings.attribution.CueLexicon.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CueLexiconTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "said",
        "says",
        "SAYING",
        "pointed out",
        "made it clear",
        "denied",
        "vowed",
        "tells",
        "according to",
        "claims",
        "quipped",
        "worries",
        "going on to say"
      })
  void knowsFormsOfItsCues(String words) {
    assertThat(CueLexicon.english().contains(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "table", "pointed", "saided", "walks", "according"})
  void knowsNoOtherWords(String words) {
    assertThat(CueLexicon.english().contains(words)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "skeeted, skeets",
    "skeeting, skeeted",
    "skeets, skeet",
    "decreed over, decrees over",
    "typed up, typing up",
    "mused aloud, muses aloud"
  })
  void aVerbBringsItsRegularFormsAlong(String added, String form) {
    assertThat(CueLexicon.empty().plus(added).contains(form)).isTrue();
  }

  @Test
  void minusTakesAllFormsOfACueAndLeavesTheOriginalAlone() {
    CueLexicon without = CueLexicon.english().minus("quipped");

    assertThat(without.contains("quips")).isFalse();
    assertThat(without.contains("joked")).isTrue();
    assertThat(CueLexicon.english().contains("quips")).isTrue();
  }

  @Test
  void aCueGivenAgainReplacesTheOneBefore() {
    Cue quiet = new Cue("say", Kind.VERB, Set.of(Frame.QUOTE), Polarity.ASSERTED);

    assertThat(CueLexicon.english().plus(quiet).cues())
        .filteredOn(cue -> cue.words().equals("say"))
        .containsExactly(quiet);
  }

  @Test
  void cuesOfAFileGoOverTheBuiltInOnes() throws IOException {
    CueLexicon own =
        CueLexicon.fromTsv(
            new StringReader("say\tverb\tplain\tdenied\nskeet\tverb\tquote that\tasserted\n"),
            "own.tsv");

    CueLexicon both = CueLexicon.english().plus(own);

    assertThat(both.contains("skeeted")).isTrue();
    assertThat(both.contains("told")).isTrue();
    assertThat(both.cues())
        .filteredOn(cue -> cue.words().equals("say"))
        .extracting(CueLexicon.Cue::polarity)
        .containsExactly(Polarity.DENIED);
  }

  @Test
  void theBuiltInLexiconIsSorted() {
    List<String> words =
        CueLexicon.english().cues().stream()
            .map(cue -> cue.words() + "\t" + cue.kind().name().toLowerCase(java.util.Locale.ROOT))
            .toList();

    assertThat(words).isSorted();
  }

  @Test
  void readsAFile() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("cues.tsv"),
            """
            # own cues
            skeet\tverb\tquote that bare\tasserted
            bespeak\tverb\tthat\tasserted\tbespeaks bespoke bespoken bespeaking
            """);

    CueLexicon cues = CueLexicon.fromTsv(file);

    assertThat(cues.contains("skeeted")).isTrue();
    assertThat(cues.contains("bespoke")).isTrue();
    assertThat(cues.contains("bespeaked")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "skeet;verb;quote | expected 4 cells (cue, kind, frames, polarity)",
        "skeet;verb;shout;asserted | column 'frames' has 'shout'. Use some of quote, that, bare",
        "skeet;word;quote;asserted | column 'kind' has 'word'. Use one of verb, noun",
        "skeet;verb;quote;sure | column 'polarity' has 'sure'. Use one of asserted",
        "Skeet;verb;quote;asserted | column 'cue' has 'Skeet'. Write it in lower case.",
        "skeet;verb;quote;asserted;skeets | column 'forms' has 'skeets'. Give four"
      })
  void aBrokenLineIsNamedWithFileAndCell(String line, String message) throws IOException {
    Path file =
        Files.writeString(folder.resolve("cues.tsv"), "# cues\n" + line.replace(';', '\t') + "\n");

    assertThatThrownBy(() -> CueLexicon.fromTsv(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cues.tsv line 2: ")
        .hasMessageContaining(message);
  }
}

package org.hustings.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hustings.document.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads each sentence of {@code whole-claims.txt} and compares all that is known about each of its
 * numbers. A number that was read wrongly becomes a sentence of that file.
 */
class WholeClaimsTest {
  private static final NumericClaimParser PARSER = NumericClaimParser.english();

  /** A sentence, and a line for each claim. */
  record Sentence(String text, List<String> claims) {
    @Override
    public String toString() {
      return text;
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void readsAllThatASentenceSaysOfItsNumbers(Sentence sentence) {
    String text = sentence.text().replace("\\n", "\n");

    assertThat(PARSER.parse(text))
        .extracting(claim -> inWords(claim, text))
        .isEqualTo(sentence.claims());
  }

  static Stream<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                WholeClaimsTest.class.getResourceAsStream("whole-claims.txt"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("    ")) {
          sentences.get(sentences.size() - 1).claims().add(line.strip());
        } else if (!line.isBlank() && !line.startsWith("# ")) {
          sentences.add(new Sentence(line, new ArrayList<>()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sentences.stream();
  }

  private static String inWords(NumericClaim claim, String text) {
    List<String> parts = new ArrayList<>();
    parts.add(claim.span().in(text).replace("\n", "\\n"));
    parts.add(
        lower(claim.kind())
            + " "
            + claim.quantity()
            + claim.unit().map(unit -> " " + unit).orElse("")
            + claim.per().map(unit -> " per " + unit).orElse("")
            + (claim.modifier() == Modifier.EXACT ? "" : " " + lower(claim.modifier())));
    parts.add(words(claim.object(), text));
    parts.add(
        claim
            .change()
            .map(change -> lower(change.direction()) + " " + lower(change.role()))
            .orElse("-"));
    parts.add(words(claim.time(), text));
    return String.join(" | ", parts);
  }

  private static String words(Optional<Span> span, String text) {
    return span.map(place -> place.in(text)).orElse("-");
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

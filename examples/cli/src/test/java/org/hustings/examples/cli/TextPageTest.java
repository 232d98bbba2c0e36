package org.hustings.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hustings.actor.Actor;
import org.hustings.document.Document;
import org.hustings.quote.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPageTest {

  @Test
  void groupsQuotesBySpeakerAndListsCastAndNumbers() {
    assertThat(new TextPage(80, TerminalStyle.PLAIN).of(SampleDocument.document()))
        .isEqualTo(
            """
            Governor claims the vote
            vote.txt · 4 November 2026 · 29 words · 3 quotes · 1 actor · 2 numbers

            WHO SAID WHAT
            Ada Moreno · Governor of New Mexico, United States
              “We won, … and <script>alert('us')</script> lost.”
              said: turnout had risen to more than 61 percent

            Speakers not identified
              A clerk counted: 1.1 million ballots

            THE CAST
              people  Ada Moreno  Governor of New Mexico, United States  2×

            THE NUMBERS, AND WHO CLAIMS THEM
              61 percent   ↑ to > 61 %  turnout  Ada Moreno
              1.1 million  1,100,000    ballots  A clerk
            """);
  }

  @Test
  void tellsOnWhoseBehalfSomebodySpeaksOnlyWhenThatChanges() {
    Document document = SampleDocument.document();
    Actor speaker = document.get(Actor.LAYER).get(0);
    List<Quote> forHerself =
        document.get(Quote.LAYER).stream()
            .map(
                q ->
                    new Quote(
                        q.attribution(),
                        Optional.of(speaker),
                        Optional.of(speaker),
                        q.provenance()))
            .toList();
    Document spoken = Document.of(document.text()).with(Quote.LAYER, forHerself);

    assertThat(new TextPage(80, TerminalStyle.PLAIN).of(spoken))
        .contains("lost.” (for Ada Moreno)\n  said: turnout", "percent\n  counted: 1.1");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 110})
  void noLineIsWiderThanAsked(int width) {
    List<String> lines =
        new TextPage(width, TerminalStyle.PLAIN).of(SampleDocument.document()).lines().toList();

    assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
  }

  @Test
  void coloursAreUsedOnlyWhereAskedFor() {
    Document document = SampleDocument.document();

    assertThat(new TextPage(80, TerminalStyle.PLAIN).of(document)).doesNotContain("\u001B");
    assertThat(
            new TextPage(80, TerminalStyle.ANSI).of(document).replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(new TextPage(80, TerminalStyle.PLAIN).of(document));
  }

  @Test
  void anEmptyTextGivesAPageThatSaysSo() {
    assertThat(new TextPage(80, TerminalStyle.PLAIN).of(Document.of("")))
        .contains(
            "untitled", "0 words", "Nobody is quoted.", "Nobody is named.", "There are none.");
  }

  @Test
  void escapeSequencesOfAnArticleDoNotReachTheTerminal() {
    assertThat(
            new TextPage(80, TerminalStyle.PLAIN)
                .of(Document.of("Red \u001B[31m news\n\nand more")))
        .startsWith("Red [31m news\n")
        .doesNotContain("\u001B");
  }
}

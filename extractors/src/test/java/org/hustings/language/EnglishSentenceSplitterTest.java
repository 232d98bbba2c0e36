package org.hustings.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishSentenceSplitterTest {
  private static final LanguageAnalyzer ANALYZER =
      LanguageAnalyzer.builder().tagger(new Untagged()).build();

  static List<String> sentences(String text) {
    LanguageAnalysis analysis = ANALYZER.split(text);
    List<String> sentences = new ArrayList<>();
    for (int s = 0; s < analysis.sentenceCount(); s++) {
      sentences.add(analysis.span(analysis.sentenceStart(s), analysis.sentenceEnd(s) - 1).in(text));
    }
    return sentences;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // abbreviations and initials before a name
        "Sen. Ada Moreno and Gov. Paul Reyes met Rep. Lee.",
        "Lt. Gen. Hal Brook wrote to Mr. and Mrs. Dow.",
        "Maria R. Santos beat J. B. Hale on Jan. 6 in Macon.",
        "Rep. Ada C. \"Bo\" Moreno and Paul R. “Skip” Hale won.",
        "Sen. Ossian, D-Ga., and Rep. Hill, R-Tex., disagreed.",
        "The U.S. Senate asked the U.N. Security Council.",
        "Shares of Acme Inc. Chairman Bo Li's firm fell.",
        "Polls close at 5 p.m. Monday and at 6 p.m. EST in Ohio.",
        "It is No. 10 Downing Street vs. Mr. Hale, e.g. on tax.",
        "He said St. Louis and Ft. Worth lost etc. and so on.",
        // numbers
        "It cost $1.5 million, or 3.2 percent.",
        // quotation marks before a cue
        "\"Will he run?\" asked an aide.",
        "“Will he run?” Moreno asked on Monday.",
        "\"We won!\" the deputy mayor shouted to supporters.",
        "'Who pays?' she wondered.",
        "\"Is it over?\" Sen. Ada J. Moreno asked.",
        // ellipses before small letters, brackets
        "They ran tests... (they) are partners now.",
        "It was … well, odd.",
        "The band Viva Maria! (1965) split.",
        // names with marks
        "Yahoo! said it would merge.",
        // colons and semicolons
        "He warned: \"No deal.\"",
        "Moscow abstained; the vote was 14-0.",
      })
  void leavesWhole(String sentence) {
    assertThat(sentences(sentence)).containsExactly(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She won.‖He lost.",
        "They left the U.S.‖The talks failed.",
        "They flew to the U.S.‖\"We are home,\" she said.",
        "He works for Acme Inc.‖He is 40.",
        "Polls close at 5 p.m.‖Voters may bring dogs.",
        "They chose plan B.‖The mayor agreed.",
        "They need food, water, etc.‖Moreno sends both.",
        "“We won.”‖“They lost,” said Moreno.",
        "\"Will he run?\"‖The question stands, as it did last year when polls opened.",
        "Does it hurt?‖Yes, it does.",
        "He paused…‖Then he left.",
        "He paused...‖Then he left.",
        "(He left early.)‖She stayed.",
        "He came in 2016.‖In 2017 he left.",
        "It rose to 3.5.‖Nobody knew why.",
        "No!‖Never again!",
        "Prices fell. [17]‖Wages rose. [3][4]‖Rents too.",
        "He saw the end.‖eBay shares fell.",
        "What a day :-)‖Thanks to all.",
        "BRUSSELS, March 3 (Newswire) -‖Leaders met.",
        "WASHINGTON —‖The House voted.",
        "ATLANTA (NW) --‖Sen. Moreno won.‖She smiled.",
      })
  void cutsAtTheBar(String sentences) {
    List<String> expected = List.of(sentences.split("‖"));
    assertThat(sentences(String.join(" ", expected))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO - the alliance - met.",
        "EU leaders, who met, left - at last.",
        "UNICEF said on Monday - again - no."
      })
  void takesNoAcronymForADateline(String sentence) {
    assertThat(sentences(sentence)).containsExactly(sentence);
  }

  @Test
  void endsSentencesAtParagraphs() {
    assertThat(sentences("Council backs bridge\n\nThe council voted\n\nMoreno won"))
        .containsExactly("Council backs bridge", "The council voted", "Moreno won");
  }

  @Test
  void cutsListNumbersWithTheirItems() {
    assertThat(sentences("1. Vote early. 2. Vote often."))
        .containsExactly("1. Vote early.", "2. Vote often.");
  }

  /** A tagger for tests that need no tags. */
  static final class Untagged implements Tagger {
    @Override
    public PennTag[] tag(TokenSequence sentence) {
      PennTag[] tags = new PennTag[sentence.size()];
      java.util.Arrays.fill(tags, PennTag.NONE);
      return tags;
    }
  }
}

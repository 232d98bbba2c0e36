package org.hustings.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphSplitterTest {

  private static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    ParagraphSplitter.split(
        text, (start, end) -> paragraphs.add(text.substring(start, end).replaceAll("\\s+", " ")));
    return paragraphs;
  }

  @Test
  void endsParagraphsAtBlankLines() {
    assertThat(paragraphs("\n\nOne line.\n \t\nAnother one.\n\n\n"))
        .containsExactly("One line.", "Another one.");
  }

  @Test
  void takesEachLineForAParagraphWhereLinesEndWithSentences() {
    assertThat(paragraphs("Council backs bridge\nThe council voted on Monday.\nMoreno won."))
        .containsExactly("Council backs bridge", "The council voted on Monday.", "Moreno won.");
  }

  @Test
  void joinsWrappedLinesAndEndsAParagraphWhereTheNextWordWouldHaveFitted() {
    String text =
        """
        River town votes to keep ferry
        The council of Port Lowell voted late on Tuesday to keep the
        old ferry running until the new bridge opens. Its cost is a
        matter of dispute.
        Mayor Ada Moreno said the town could pay for three years and
        no longer.
        """;
    assertThat(paragraphs(text))
        .containsExactly(
            "River town votes to keep ferry",
            "The council of Port Lowell voted late on Tuesday to keep the old ferry running until"
                + " the new bridge opens. Its cost is a matter of dispute.",
            "Mayor Ada Moreno said the town could pay for three years and no longer.");
  }

  @Test
  void joinsALineOfOneOrTwoWordsWithTheSentenceThatItBegins() {
    String text =
        """
        The envoy told reporters on Friday that both of the parties
        would come back to the table before the summer ends.
        Moreno's
        Deputy Paul Reyes called the offer a joke and said that no
        one at the table had read it.
        About
        600 people marched against it on Saturday, the police said.
        """;
    assertThat(paragraphs(text))
        .containsExactly(
            "The envoy told reporters on Friday that both of the parties would come back to the"
                + " table before the summer ends.",
            "Moreno's Deputy Paul Reyes called the offer a joke and said that no one at the table"
                + " had read it.",
            "About 600 people marched against it on Saturday, the police said.");
  }

  @Test
  void startsAParagraphAtListItemsAndSpeakers() {
    String text =
        """
        The party wants three things before it will go and sign the
        paper:
        - lower rents in the centre of the town and in its southern
        parts;
        - buses at night.
        MODERATOR: Would you sign it as it stands today, knowing all
        that you know now?
        MORENO: No.
        """;
    assertThat(paragraphs(text))
        .containsExactly(
            "The party wants three things before it will go and sign the paper:",
            "- lower rents in the centre of the town and in its southern parts;",
            "- buses at night.",
            "MODERATOR: Would you sign it as it stands today, knowing all that you know now?",
            "MORENO: No.");
  }

  @Test
  void takesASlipInTextOfOneLineParagraphsForNoWrapping() {
    String text =
        """
        The council voted on Monday to close the ferry
        pilgrims will have to walk
        Mayor Moreno signed the paper on Tuesday.
        Nobody was hurt.
        The town has one bridge.
        It is old.
        """;
    assertThat(paragraphs(text)).hasSize(6);
  }

  @Test
  void takesAListBesideAWrappedNoteForWholeLines() {
    String text =
        """
        “He will not win.” ― Ada Moreno
        “He cannot win it.” ― Paul Reyes
        “He may win.” ― Bo Hale
        “He has won.” ― Maria Santos
        “He is done.” ― Hal Brook

        The paper asked five
        voters what they
        think of him.
        """;
    assertThat(paragraphs(text)).hasSize(6).last().asString().startsWith("The paper asked five v");
  }

  @Test
  void keepsADashThatWrappingPutFirstInsideTheSentence() {
    String text =
        """
        He hosted the leader of the neighbouring country in his town
        - the first visit of its kind in twenty-four years of uneasy
        peace.
        """;
    assertThat(paragraphs(text)).hasSize(1);
  }

  @Test
  void readsAllKindsOfLineBreaks() {
    assertThat(paragraphs("One.\r\n\r\nTwo.\r\rThree.\u2029Four.\u2028Five."))
        .containsExactly("One.", "Two.", "Three.", "Four.", "Five.");
  }

  @Test
  void takesAWindowsLineBreakForOneAndNotForABlankLine() {
    assertThat(paragraphs("The council voted on a\r\nbridge and left the\r\nroom.\r\n"))
        .containsExactly("The council voted on a bridge and left the room.");
  }

  @Test
  void findsNothingInBlankText() {
    assertThat(paragraphs("")).isEmpty();
    assertThat(paragraphs(" \n\u00A0\n\u200B\n")).isEmpty();
  }
}

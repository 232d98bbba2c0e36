package org.hustings.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hustings.document.Document;
import org.hustings.document.DocumentMetadata;
import org.hustings.language.LanguageAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConlluFormTest {
  private static final LanguageAnalyzer ENGLISH = LanguageAnalyzer.english();

  private static final String SUMMIT =
      """
      Serbia signed. "We won't
      wait," said Ana Petrov, who didn't smile.

      The deal's cost: $5 million (in all).
      """;

  private static Document read(String text) {
    return ENGLISH.annotate(Document.of(text, DocumentMetadata.empty().withId("the summit")));
  }

  private static List<List<String>> words(String conllu) {
    return conllu
        .lines()
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  @Test
  void sentencesHaveAnIdATextAndTheirParagraphs() {
    assertThat(ConlluForm.of(read(SUMMIT)).lines().filter(line -> line.startsWith("#")))
        .containsExactly(
            "# newdoc id = the summit",
            "# newpar",
            "# sent_id = the summit-1",
            "# text = Serbia signed.",
            "# sent_id = the summit-2",
            "# text = \"We won't wait,\" said Ana Petrov, who didn't smile.",
            "# newpar",
            "# sent_id = the summit-3",
            "# text = The deal's cost: $5 million (in all).");
  }

  @Test
  void aWordHasItsTagsItsPlaceAndTheNameItIsPartOf() {
    assertThat(ConlluForm.of(read(SUMMIT)))
        .contains("\n2\tsigned\tsign\tVERB\tVBD\tMood=Ind|Tense=Past|VerbForm=Fin\t0\troot\t_\t")
        .contains("\tAna\tAna\tPROPN\tNNP\tNumber=Sing\t")
        .contains("start_char=37|end_char=40|ner=B-PERSON\n")
        .contains("start_char=41|end_char=47|ner=E-PERSON|SpaceAfter=No\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SUMMIT,
        "",
        " \n\n ",
        "no end",
        "a\u0000b \u0007 c",
        "lone \ud83d surrogate \ude00.",
        "_ # _\t_\u00A0_",
        "\u2028?! \"\"\"' ((((",
        "Mr. J. R. \"Bob\" O'Neil-Smith's 1,000.5% vs. a/b @home #now https://x.example/?a=b&c=d"
      })
  void everySentenceIsATreeWhoseWordsMakeItsText(String text) {
    String conllu = ConlluForm.of(read(text));

    assertThat(text.isBlank() ? conllu : "").isEmpty();
    for (String sentence : conllu.split("\n\n", -1)) {
      assertIsTree(sentence);
    }
  }

  private static void assertIsTree(String sentence) {
    List<List<String>> words = words(sentence);
    StringBuilder joined = new StringBuilder();
    List<String> roots = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<String> columns = words.get(i);
      assertThat(columns).hasSize(10).doesNotContain("");
      assertThat(columns.get(0)).isEqualTo(String.valueOf(i + 1));
      assertThat(columns.get(6).equals("0")).isEqualTo(columns.get(7).equals("root"));
      assertThat(reachesRoot(words, i)).as("%s", columns).isTrue();
      if (columns.get(6).equals("0")) {
        roots.add(columns.get(1));
      }
      joined.append(columns.get(1)).append(columns.get(9).endsWith("SpaceAfter=No") ? "" : " ");
    }
    assertThat(roots).hasSize(words.isEmpty() ? 0 : 1);
    if (!words.isEmpty()) {
      assertThat(sentence.lines()).contains("# text = " + joined.toString().strip());
    }
  }

  private static boolean reachesRoot(List<List<String>> words, int word) {
    int at = word;
    for (int steps = 0; steps <= words.size(); steps++) {
      int head = Integer.parseInt(words.get(at).get(6));
      if (head == 0) {
        return true;
      }
      at = head - 1;
    }
    return false;
  }

  @Test
  void offsetsAreThoseOfTheText() {
    for (List<String> columns : words(ConlluForm.of(read(SUMMIT)))) {
      String[] place = columns.get(9).split("[=|]", -1);
      assertThat(SUMMIT.substring(Integer.parseInt(place[1]), Integer.parseInt(place[3])))
          .isEqualTo(columns.get(1));
    }
  }

  @Test
  void headsAreUnknownWhereNothingIsParsed() {
    Document tagged =
        LanguageAnalyzer.openNlpOnly().annotate(Document.of("Serbia signed. Hungary left."));

    assertThat(words(ConlluForm.of(tagged)))
        .isNotEmpty()
        .allSatisfy(columns -> assertThat(columns.subList(6, 8)).containsExactly("_", "_"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          # text                             | word  | tag
          He said that it rained.            | that  | SCONJ
          He bought that house.              | that  | DET
          She was in Paris.                  | was   | AUX
          She was seen.                      | was   | AUX
          They voted in Paris.               | in    | ADP
          They voted in Paris.               | voted | VERB
          He did not vote.                   | not   | PART
          He did not vote.                   | did   | AUX
          He wants to vote.                  | to    | PART
          He went to Paris.                  | to    | ADP
          They will soon vote.               | will  | AUX
          They will soon vote.               | soon  | ADV
          Five members and the mayor left.   | Five  | NUM
          Five members and the mayor left.   | and   | CCONJ
          Five members and the mayor left.   | the   | DET
          Serbia's river is low.             | 's    | PART
          """)
  void aPennTagBecomesAUniversalOne(String text, String word, String tag) {
    assertThat(words(ConlluForm.of(read(text))))
        .filteredOn(columns -> columns.get(1).equals(word))
        .singleElement()
        .satisfies(columns -> assertThat(columns.get(3)).isEqualTo(tag));
  }
}

package org.hustings.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hustings.document.Document;
import org.hustings.document.Paragraph;
import org.hustings.document.Provenance;
import org.hustings.document.Sentence;
import org.hustings.document.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageAnalyzerTest {
  private static final Tagger UNTAGGED = new EnglishSentenceSplitterTest.Untagged();
  private static final LanguageAnalyzer SPLITTER =
      LanguageAnalyzer.builder().tagger(UNTAGGED).build();

  private static List<String> forms(LanguageAnalysis analysis) {
    return IntStream.range(0, analysis.size()).mapToObj(analysis::form).toList();
  }

  @Test
  void addsParagraphsSentencesTokensAndTheAnalysis() {
    Document read =
        LanguageAnalyzer.english()
            .annotate(Document.of("Sen. Moreno didn't vote. She left.\n\nReyes stayed."));

    assertThat(read.get(Paragraph.LAYER)).hasSize(2);
    assertThat(read.get(Sentence.LAYER))
        .extracting(sentence -> sentence.span().in(read.text()))
        .containsExactly("Sen. Moreno didn't vote.", "She left.", "Reyes stayed.");
    assertThat(read.get(Token.LAYER))
        .extracting(token -> token.span().in(read.text()))
        .startsWith("Sen.", "Moreno", "did", "n't", "vote", ".");
    assertThat(read.get(Token.LAYER)).extracting(Token::tag).startsWith("NNP", "NNP", "VBD");
    assertThat(read.get(Token.LAYER)).extracting(Token::lemma).contains("do", "not", "leave");
    assertThat(LanguageAnalysis.of(read).sentenceCount()).isEqualTo(3);
  }

  @Test
  void knowsWhereTokensStand() {
    LanguageAnalysis analysis = SPLITTER.analyze("No, never. She won.");
    assertThat(analysis.hasSpaceBefore(0)).isTrue();
    assertThat(analysis.hasSpaceBefore(1)).isFalse();
    assertThat(analysis.hasSpaceBefore(2)).isTrue();
    assertThat(analysis.isSentenceStart(2)).isFalse();
    assertThat(analysis.isSentenceStart(4)).isTrue();
  }

  @Test
  void usesTheStepsThatItIsGiven() {
    LanguageAnalyzer analyzer =
        LanguageAnalyzer.builder()
            .tokenizer((text, start, end, tokens) -> tokens.add(start, end))
            .sentenceSplitter((paragraph, firstTokens) -> {})
            .tagger(
                sentence -> {
                  PennTag[] tags = new PennTag[sentence.size()];
                  Arrays.fill(tags, PennTag.UH);
                  return tags;
                })
            .lemmatizer((form, tag) -> tag.name())
            .parser(
                (sentence, tags, heads, relations) -> {
                  Arrays.fill(heads, -1);
                  Arrays.fill(relations, Relation.ROOT);
                })
            .nameFinder(
                analysis ->
                    List.of(
                        new Name(
                            analysis.span(0), NameType.OTHER, Provenance.of("name/test", 1.0))))
            .build();

    Document read = analyzer.annotate(Document.of("One. Two.\n\nThree"));

    LanguageAnalysis analysis = LanguageAnalysis.of(read);
    assertThat(forms(analysis)).containsExactly("One. Two.", "Three");
    assertThat(analysis.tag(1)).isEqualTo(PennTag.UH);
    assertThat(analysis.lemma(1)).isEqualTo("UH");
    assertThat(analysis.hasArcs()).isTrue();
    assertThat(analysis.relation(1)).isEqualTo(Relation.ROOT);
    assertThat(read.get(Name.LAYER)).hasSize(1);
    assertThat(analyzer.provides()).contains(Name.LAYER);
  }

  @Test
  void givesHeadsInTheNumbersOfTheWholeText() {
    LanguageAnalyzer analyzer =
        LanguageAnalyzer.builder()
            .tagger(UNTAGGED)
            .parser((sentence, tags, heads, relations) -> heads[0] = -1)
            .build();
    LanguageAnalysis analysis = analyzer.analyze("She won. He lost.");
    assertThat(IntStream.range(0, 6).map(analysis::head)).containsExactly(-1, 0, 0, -1, 3, 3);
  }

  @Test
  void readsWithStockModelsAlone() {
    LanguageAnalysis analysis =
        LanguageAnalyzer.openNlpOnly().analyze("The mayor voted. She said nothing.");
    assertThat(analysis.sentenceCount()).isEqualTo(2);
    assertThat(analysis.tag(1)).isEqualTo(PennTag.NN);
    assertThat(analysis.lemma(5)).isEqualTo("say");
  }

  @Test
  void findsNothingInEmptyText() {
    LanguageAnalysis analysis = LanguageAnalyzer.english().analyze("");
    assertThat(analysis.size()).isZero();
    assertThat(analysis.sentenceCount()).isZero();
    assertThat(analysis.paragraphCount()).isZero();
  }

  @Test
  void limitsWhatIsDecodedAtOnce() {
    LanguageAnalysis analysis = SPLITTER.analyze("word ".repeat(5_000));
    for (int s = 0; s < analysis.sentenceCount(); s++) {
      assertThat(analysis.sentenceEnd(s) - analysis.sentenceStart(s)).isLessThanOrEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "word ", "\"", "'", "\n", "A", "A.", "A. ", "aa.", "Aa.aa", "1", "1-", "1,", "-",
        ". ", "?", "(", "@", "a@", "//", "a//", "www.", "\uD83C", "’s", "n't", "[1]", "Mr. ", ":-",
        "non-", "\r", "x\n", "“a”\n", "BRUSSELS, ", " ", "\u200D", "a\n\n", "1.\n- ", "\"?\" A "
      })
  void readsFiveMillionSignsInLinearTime(String part) {
    String text = part.repeat(5_000_000 / part.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(SPLITTER.split(text).text()).hasSize(text.length()));
  }

  @Provide
  Arbitrary<String> oddText() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "Sen. ",
            "U.S.",
            "\"",
            "”",
            "“",
            "'",
            "’s",
            " ",
            "\n",
            "\r\n",
            "\u00A0",
            "\u200B",
            ".",
            "?",
            "...",
            "…",
            "(",
            ")",
            "-",
            "—",
            "$1.2bn",
            "10-15%",
            "@a",
            "#b",
            "http://x",
            "a@b",
            "word",
            "Word",
            "said",
            "\uD83C",
            "\uDF89",
            "🎉",
            "\0",
            "''",
            "``",
            "3",
            "No.",
            "\t");
    return Arbitraries.oneOf(parts, Arbitraries.strings().ofMaxLength(8))
        .list()
        .ofMaxSize(40)
        .map(list -> String.join("", list));
  }

  @Property(tries = 2_000)
  void coversAllThatIsVisibleInOrder(@ForAll("oddText") String text) {
    LanguageAnalysis analysis = SPLITTER.split(text);
    int offset = 0;
    for (int i = 0; i < analysis.size(); i++) {
      assertThat(analysis.start(i)).isGreaterThanOrEqualTo(offset);
      assertThat(analysis.end(i)).isGreaterThan(analysis.start(i));
      assertNothingVisible(text, offset, analysis.start(i));
      offset = analysis.end(i);
      assertThat(analysis.paragraphOf(i))
          .isEqualTo(analysis.paragraphOf(analysis.sentenceStart(analysis.sentenceOf(i))));
    }
    assertNothingVisible(text, offset, text.length());
  }

  private static void assertNothingVisible(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      assertThat(Characters.isSpace(text.charAt(i))).isTrue();
    }
  }

  @Test
  void readsTheSameFromManyThreads() {
    LanguageAnalyzer analyzer = LanguageAnalyzer.openNlpOnly();
    String text = "Sen. Moreno won the vote. \"Will he run?\" asked Reyes.";
    List<Token> expected = analyzer.annotate(Document.of(text)).get(Token.LAYER);
    assertThat(
            IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> analyzer.annotate(Document.of(text)).get(Token.LAYER)))
        .allSatisfy(tokens -> assertThat(tokens).isEqualTo(expected));
  }
}

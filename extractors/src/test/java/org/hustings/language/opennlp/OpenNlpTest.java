package org.hustings.language.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.postag.POSTagger;
import opennlp.tools.sentdetect.NewlineSentenceDetector;
import opennlp.tools.tokenize.WhitespaceTokenizer;
import opennlp.tools.util.Sequence;
import opennlp.tools.util.Span;
import org.hustings.document.Document;
import org.hustings.language.EnglishLemmatizer;
import org.hustings.language.EnglishTokenizer;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.LanguageAnalyzer;
import org.hustings.language.Name;
import org.hustings.language.NameType;
import org.hustings.language.PennTag;
import org.hustings.language.Tagger;
import org.hustings.language.TokenSequence;
import org.junit.jupiter.api.Test;

class OpenNlpTest {

  @Test
  void usesAnOpenNlpTokenizerAndSentenceDetector() {
    LanguageAnalyzer analyzer =
        LanguageAnalyzer.builder()
            .tokenizer(OpenNlp.tokenizer(WhitespaceTokenizer.INSTANCE))
            .sentenceSplitter(OpenNlp.sentenceSplitter(new NewlineSentenceDetector()))
            .build();
    LanguageAnalysis analysis = analyzer.split("She won. He\nlost it.");
    assertThat(IntStream.range(0, analysis.size()).mapToObj(analysis::form))
        .containsExactly("She", "won.", "He", "lost", "it.");
    assertThat(analysis.sentenceCount()).isEqualTo(2);
    assertThat(analysis.sentenceStart(1)).isEqualTo(3);
  }

  @Test
  void usesAnOpenNlpTaggerWithPennTags() {
    Tagger tagger = OpenNlp.tagger(new EveryWordIs("NNP"));
    assertThat(tagger.tag(TokenSequence.ofWords("Ada", "Moreno")))
        .containsExactly(PennTag.NNP, PennTag.NNP);
  }

  @Test
  void turnsUniversalTagsIntoPennTagsByTheForm() {
    Tagger verbs = OpenNlp.tagger(new EveryWordIs("VERB"));
    assertThat(verbs.tag(TokenSequence.ofWords("voted"))).containsExactly(PennTag.VBD);
    assertThat(verbs.tag(TokenSequence.ofWords("voting"))).containsExactly(PennTag.VBG);
    assertThat(verbs.tag(TokenSequence.ofWords("says"))).containsExactly(PennTag.VBZ);
    Tagger nouns = OpenNlp.tagger(new EveryWordIs("NOUN"));
    assertThat(nouns.tag(TokenSequence.ofWords("votes", "boss")))
        .containsExactly(PennTag.NNS, PennTag.NN);
    assertThat(OpenNlp.tagger(new EveryWordIs("odd")).tag(TokenSequence.ofWords("x")))
        .containsExactly(PennTag.NONE);
  }

  @Test
  void tagsWithTheStockModel() {
    assertThat(
            OpenNlp.tagger()
                .tag(TokenSequence.ofWords("The", "mayor", "did", "n't", "say", "so", ".")))
        .startsWith(PennTag.DT, PennTag.NN, PennTag.VBD)
        .endsWith(PennTag.PERIOD);
  }

  @Test
  void findsLemmasWithTheStockModel() {
    assertThat(OpenNlp.lemmatizer().lemma("Voted", PennTag.VBD)).isEqualTo("vote");
    assertThat(OpenNlp.lemmatizer().lemma("parties", PennTag.NNS)).isEqualTo("party");
  }

  @Test
  void usesAnOpenNlpNameFinderAndLeavesOutTypesThatAreNoNames() {
    LanguageAnalyzer analyzer =
        LanguageAnalyzer.builder()
            .nameFinder(
                OpenNlp.nameFinder(
                    new Finds(
                        new Span(0, 2, "person"),
                        new Span(1, 2, "organization"),
                        new Span(3, 4, "date"))))
            .build();
    Document read = analyzer.annotate(Document.of("Ada Moreno on Monday"));
    assertThat(read.get(Name.LAYER))
        .extracting(name -> name.span().in(read.text()), Name::type)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Ada Moreno", NameType.PERSON));
  }

  @Test
  void servesAsOpenNlpTokenizerSentenceDetectorTaggerAndLemmatizer() {
    assertThat(ForOpenNlp.tokenizer(EnglishTokenizer.english()).tokenize("She didn't."))
        .containsExactly("She", "did", "n't", ".");
    LanguageAnalyzer analyzer = LanguageAnalyzer.builder().build();
    assertThat(
            ForOpenNlp.sentenceDetector(analyzer).sentDetect("Sen. Moreno won. She thanked all."))
        .containsExactly("Sen. Moreno won.", "She thanked all.");
    Tagger tagger = OpenNlp.tagger(new EveryWordIs("NN"));
    assertThat(ForOpenNlp.posTagger(tagger).tag(new String[] {"vote", "count"}))
        .containsExactly("NN", "NN");
    assertThat(ForOpenNlp.posTagger(tagger).tag(new String[0])).isEmpty();
    assertThat(
            ForOpenNlp.lemmatizer(EnglishLemmatizer.english())
                .lemmatize(new String[] {"said"}, new String[] {"VBD"}))
        .containsExactly("say");
  }

  @Test
  void servesAsOpenNlpNameFinder() {
    TokenNameFinder finder =
        ForOpenNlp.nameFinder(
            OpenNlp.tagger(new EveryWordIs("NNP")),
            OpenNlp.nameFinder(new Finds(new Span(1, 3, "person"))));
    assertThat(finder.find(new String[] {"Mayor", "Ada", "Moreno", "won"}))
        .containsExactly(new Span(1, 3, "person"));
    assertThat(finder.find(new String[0])).isEmpty();
  }

  private record EveryWordIs(String tag) implements POSTagger {
    @Override
    public String[] tag(String[] sentence) {
      String[] tags = new String[sentence.length];
      java.util.Arrays.fill(tags, tag);
      return tags;
    }

    @Override
    public String[] tag(String[] sentence, Object[] context) {
      return tag(sentence);
    }

    @Override
    public Sequence[] topKSequences(String[] sentence) {
      return new Sequence[] {new Sequence(List.of(tag(sentence)))};
    }

    @Override
    public Sequence[] topKSequences(String[] sentence, Object[] context) {
      return topKSequences(sentence);
    }
  }

  private static final class Finds implements TokenNameFinder {
    private final Span[] spans;

    Finds(Span... spans) {
      this.spans = spans;
    }

    @Override
    public Span[] find(String[] tokens) {
      return spans;
    }

    @Override
    public void clearAdaptiveData() {
      // remembers nothing
    }
  }
}

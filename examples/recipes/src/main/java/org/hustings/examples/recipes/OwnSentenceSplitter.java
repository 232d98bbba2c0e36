package org.hustings.examples.recipes;

import java.util.List;
import org.hustings.PoliticalText;
import org.hustings.PoliticalTextReader;
import org.hustings.language.LanguageAnalyzer;
import org.hustings.language.SentenceSplitter;
import org.hustings.language.opennlp.OpenNlp;

/** Replaces the sentence splitter by a function of one's own, and the tagger by OpenNLP's. */
public final class OwnSentenceSplitter {
  private static final String WIRE =
      "The talks broke down * Ada Moreno said on Monday that she would try again * Markets fell 2%";

  private OwnSentenceSplitter() {}

  /** A wire of snippets, each after a star: the star is the first token of a sentence. */
  static SentenceSplitter atStars() {
    return (paragraph, firstTokens) -> {
      for (int token = 1; token < paragraph.size(); token++) {
        if (paragraph.form(token).equals("*")) {
          firstTokens.accept(token);
        }
      }
    };
  }

  /** Prints the sentences and what is found in them. */
  public static void main(String[] args) {
    LanguageAnalyzer language =
        LanguageAnalyzer.builder()
            .sentenceSplitter(atStars())
            // OpenNLP's own model; tagger(POSTagger) takes one that you trained.
            .tagger(OpenNlp.tagger())
            .build();
    PoliticalTextReader reader = PoliticalTextReader.builder().language(language).build();

    PoliticalText text = reader.read(WIRE);
    List<String> sentences = text.sentences().stream().map(s -> text.in(s.span())).toList();
    System.out.println("Sentences: " + sentences);
    text.quotesBy("Ada Moreno").forEach(quote -> System.out.println(text.in(quote.content())));
    text.claims().forEach(System.out::println);
  }
}

package org.hustings.examples.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hustings.attribution.Attribution;
import org.hustings.attribution.AttributionTrainer;
import org.hustings.attribution.Polarity;
import org.hustings.attribution.QuoteType;
import org.hustings.document.Document;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.document.Spans;
import org.hustings.language.LanguageAnalyzer;
import org.hustings.language.model.ModelFile;

/**
 * Trains the attribution model.
 *
 * <p>Arguments: the file to write, then {@code train=} with a file in the exchange form: one
 * article a line, with {@code text} and {@code quotes}, of which {@code content}, {@code cue} and
 * {@code source} are read. The model that ships comes from:
 *
 * <pre>
 * attribution-en.model train=polnear-train.jsonl
 * </pre>
 */
public final class TrainAttributions {

  /** Weights below this are dropped. */
  private static final double LEAST_WEIGHT = 0.015;

  private static final String PROVENANCE =
      "Attribution model. Learned from the train part of PolNeAR (Newell, Margolin and Ruths 2018),"
          + " news of 2015 and 2016 annotated with sources, cues and contents; the corpus states no"
          + " licence, and its texts are their publishers'. Holds weights of features that occur in"
          + " five articles or more, no text.";

  private TrainAttributions() {}

  /** Trains; see the class. */
  public static void main(String[] args) throws IOException {
    train(Arguments.of(args), LanguageAnalyzer.english(), System.out);
  }

  static void train(Arguments arguments, LanguageAnalyzer analyzer, PrintStream out)
      throws IOException {
    List<AttributionTrainer.Article> articles = new ArrayList<>();
    for (Path file : arguments.files("train")) {
      ObjectMapper json = new ObjectMapper();
      for (String line : TextFiles.lines(file)) {
        articles.add(article(json.readTree(line), analyzer));
      }
    }
    ModelFile model = AttributionTrainer.train(articles, PROVENANCE, LEAST_WEIGHT);
    try (OutputStream file = Files.newOutputStream(arguments.output())) {
      model.writeTo(file);
    }
    out.println(
        articles.size() + " articles, " + Files.size(arguments.output()) + " bytes of model");
  }

  private static AttributionTrainer.Article article(JsonNode line, LanguageAnalyzer analyzer) {
    List<Attribution> attributions = new ArrayList<>();
    for (JsonNode quote : line.path("quotes")) {
      List<Span> content = spans(quote.path("content"));
      if (!content.isEmpty()) {
        attributions.add(
            new Attribution(
                QuoteType.INDIRECT, // the trainer looks at the marks in the text instead
                new Spans(content),
                cover(quote.path("cue")),
                cover(quote.path("source")),
                Optional.empty(),
                Optional.empty(),
                Polarity.ASSERTED,
                Provenance.of("attribution/gold", 1)));
      }
    }
    Document document = Document.of(line.path("text").asText());
    return new AttributionTrainer.Article(analyzer.annotate(document), attributions);
  }

  /** The spans in text order, those that overlap joined. */
  private static List<Span> spans(JsonNode pairs) {
    List<Span> sorted = new ArrayList<>();
    for (JsonNode pair : pairs) {
      sorted.add(Span.of(pair.get(0).asInt(), pair.get(1).asInt()));
    }
    sorted.sort(null);
    List<Span> apart = new ArrayList<>();
    for (Span span : sorted) {
      int last = apart.size() - 1;
      if (last >= 0 && apart.get(last).end() > span.start()) {
        apart.set(last, apart.get(last).cover(span));
      } else {
        apart.add(span);
      }
    }
    return apart;
  }

  private static Optional<Span> cover(JsonNode pairs) {
    return spans(pairs).stream().reduce(Span::cover);
  }
}

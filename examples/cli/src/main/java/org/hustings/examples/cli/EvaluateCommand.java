package org.hustings.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hustings.PoliticalTextReader;
import org.hustings.document.Document;
import org.hustings.examples.cli.evaluation.BrokenLabelException;
import org.hustings.examples.cli.evaluation.ErrorsPage;
import org.hustings.examples.cli.evaluation.Evaluation;
import org.hustings.examples.cli.evaluation.Labels;
import org.hustings.pipeline.CorpusRunner;
import org.hustings.pipeline.Outcome;
import org.hustings.quote.QuoteExtractor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures on labelled articles how well quotes, actors and claims are found. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles with the labels of people, in the form that 'corpus' writes, finds quotes,"
          + " actors and claims in their text, and prints how well the two agree.",
      "A line needs a text and at least one of quotes, actors and claims; what it lacks is not"
          + " measured. P is the share of the found that is right, R the share of the gold that is"
          + " found, F1 their harmonic mean; a line with one figure has a share of the things"
          + " counted beside it. Exit code 2: a gold line cannot be used; it is named."
    },
    footerHeading = "%nWhat counts as right:%n",
    footer = {
      "  QUOTES  Words count, marks and punctuation do not. Gold and found quotes pair one to one by"
          + " the share of common words (Jaccard), the largest first. Right: at least half of the"
          + " words, and a source with a common word other than a function word, or none on both"
          + " sides. Direct: nine tenths of the content stand inside quotation marks; indirect:"
          + " nothing does. Share of words: each pair counts with the part of its words that it"
          + " shares. Cue: the same words. Source and speaker are counted among pairs whose gold has"
          + " one; a speaker is right when one name holds all words of the other, titles apart.",
      "  ACTORS  Names: the very characters of the mention or of its head (\"min\"); overlapping: any"
          + " common character, one to one. Demonyms (Chinese) count as names if the gold marks any,"
          + " else they are left out. Mentions resolved: average of MUC, B-cubed and CEAF-phi4 over"
          + " names and descriptions, paired by equal or covering spans; actors of one mention"
          + " count. Identified: of all gold actors, those whose found actor (most common mentions)"
          + " has the same Wikidata id, or the same name or Wikipedia title but for case and"
          + " accents. Country: the same, of gold actors with a country.",
      "  CLAIMS  Gold and found pair one to one by common characters, the most first; with"
          + " --claims-by value by equal numbers in a document. A value is right within a thousandth,"
          + " with decades and centuries as years; low, high and the numbers of a score must all be"
          + " right. Unit and modifier count where the value is right, too. Modifier right: of pairs"
          + " whose gold is not exact. Object and source: any common character; change: the same"
          + " direction and role. A found claim inside an \"ignore\" span is neither right nor"
          + " wrong, nor is one of a kind that a line's \"kinds\" leave out."
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "GOLD.jsonl",
      description = "Lines such as {\"id\": \"a1\", \"text\": \"…\", \"quotes\": […]}.")
  private Path gold = Path.of("");

  @Option(
      names = "--errors",
      paramLabel = "FILE.html",
      description = "Writes a page with gold and found side by side, wherever they differ.")
  private Optional<Path> errors = Optional.empty();

  @Option(
      names = "--reliability",
      description =
          "Prints, too, how much of what was found with which confidence is right: of quotes content"
              + " and source, of mentions the actor, of claims value and unit.")
  private boolean reliability;

  @Option(
      names = "--rules-only",
      description = "Finds quotes by rules alone, without the trained model.")
  private boolean rulesOnly;

  @Option(
      names = "--claims-by",
      paramLabel = "span|value",
      description = "How gold and found claims pair; default: span.")
  private String claimsBy = "span";

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles read at a time; default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /** A gold line: what the library may see, and what it is measured by. */
  private record GoldLine(long number, Document document, Labels labels) {}

  @Override
  public Integer call() throws UnusableInputException {
    CommandSpec command = Objects.requireNonNull(spec);
    if (threads < 1) {
      throw new ParameterException(
          command.commandLine(), "--threads must be at least 1, but was " + threads);
    }
    if (!claimsBy.equals("span") && !claimsBy.equals("value")) {
      throw new ParameterException(
          command.commandLine(), "--claims-by must be span or value, but was '" + claimsBy + "'");
    }
    ArticleFile.checkReadable(gold);
    try {
      return run(read(), command.commandLine().getOut(), command.commandLine().getErr());
    } catch (IOException e) {
      throw new UnusableInputException("cannot read or write: " + IoMessage.of(e));
    } catch (UncheckedIOException e) {
      throw new UnusableInputException(
          "cannot read or write: " + IoMessage.of(Objects.requireNonNull(e.getCause())));
    }
  }

  /** All gold lines: whoever labels by hand wants to hear of a slip before the wait, not after. */
  private List<GoldLine> read() throws IOException, UnusableInputException {
    List<GoldLine> read = new ArrayList<>();
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(gold), 1 << 16)) {
      JsonLines lines = new JsonLines(gold, bytes);
      while (lines.hasNext()) {
        JsonLines.Line line = lines.next();
        try {
          Document document = JsonLines.toDocument(line);
          Labels labels = Labels.of(JSON.readTree(ArticleFile.decode(line.bytes())));
          read.add(new GoldLine(line.number(), document, labels));
        } catch (JsonLines.BrokenLineException | BrokenLabelException | NotUtf8Exception e) {
          throw new UnusableInputException(gold + ":" + line.number() + ": " + e.getMessage());
        }
      }
    }
    if (read.isEmpty()) {
      throw new UnusableInputException(
          gold + ": has no lines; give one JSON object a line, with \"text\" and labels");
    }
    return read;
  }

  private int run(List<GoldLine> lines, PrintWriter out, PrintWriter err) throws IOException {
    Evaluation evaluation =
        new Evaluation(lines.stream().map(GoldLine::labels).toList(), claimsBy.equals("value"));
    CorpusRunner runner = CorpusRunner.builder(reader().annotator()).threads(threads).build();
    boolean failed = false;
    try (ErrorsPage page =
            errors.isPresent() ? new ErrorsPage(Files.newBufferedWriter(errors.get())) : null;
        Stream<Outcome> outcomes = runner.run(lines.stream().map(GoldLine::document))) {
      for (Outcome outcome : (Iterable<Outcome>) outcomes::iterator) {
        GoldLine line = lines.get((int) outcome.position());
        if (outcome instanceof Outcome.Success success) {
          String id = line.document().metadata().id().orElse("line " + line.number());
          var compared = evaluation.add(id, line.labels(), found(success.document()));
          if (page != null) {
            page.add(compared);
          }
        } else if (outcome instanceof Outcome.Failure failure) {
          failed = true;
          err.println(
              "hustings: "
                  + gold
                  + ":"
                  + line.number()
                  + ": could not be read: "
                  + failure.cause());
        }
      }
    }
    out.print(evaluation.table());
    if (reliability) {
      out.print(evaluation.reliability());
    }
    out.flush();
    return failed ? Hustings.SOME_FAILED : Hustings.DONE;
  }

  private PoliticalTextReader reader() {
    return rulesOnly
        ? PoliticalTextReader.builder().quotes(QuoteExtractor.builder().rulesOnly().build()).build()
        : PoliticalTextReader.english();
  }

  /** What was found, by way of the exchange form: just what users of 'corpus' get is measured. */
  private static Labels found(Document document) throws JsonProcessingException {
    return Labels.of(JSON.readTree(ExchangeForm.of(document)));
  }
}

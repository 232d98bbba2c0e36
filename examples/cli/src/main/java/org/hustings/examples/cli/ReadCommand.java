package org.hustings.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hustings.PoliticalTextReader;
import org.hustings.document.Document;
import org.hustings.document.DocumentMetadata;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Reads one article and shows what it says. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = "Reads one article: its quotes by speaker, its cast, and its numbers.")
final class ReadCommand implements Callable<Integer> {

  /** What the result looks like. */
  enum Format {
    TEXT,
    JSON,
    HTML,
    CONLLU
  }

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "Plain text in UTF-8, paragraphs apart by blank lines; - for standard input.")
  private String file = "-";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = DateConverter.class,
      description = "Day of publication: offices (\"the president\") hold for it. Default: today.")
  private Optional<LocalDate> date = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatConverter.class,
      description =
          "text (default), json (the exchange form, one line), html (one page) or conllu (words,"
              + " tags, arcs and names, one word a line).")
  private Format format = Format.TEXT;

  @Option(
      names = "--arcs",
      description = "In the page, also draw each sentence with its tags, arcs and names.")
  private boolean arcs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write; default: standard output.")
  private Optional<Path> output = Optional.empty();

  @Override
  public Integer call() throws UnusableInputException {
    if (arcs && format != Format.HTML) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "--arcs draws into the page; add --format html");
    }
    Document document = read();
    boolean toTerminal = output.isEmpty() && Terminal.isInteractive();
    String result =
        switch (format) {
          case JSON -> ExchangeForm.of(document) + "\n";
          case HTML -> arcs ? HtmlPage.withGrammar(document) : HtmlPage.of(document);
          case CONLLU -> ConlluForm.of(document);
          case TEXT ->
              new TextPage(
                      toTerminal ? Terminal.width() : Terminal.DEFAULT_WIDTH,
                      toTerminal ? TerminalStyle.ANSI : TerminalStyle.PLAIN)
                  .of(document);
        };
    write(result);
    return Hustings.DONE;
  }

  private Document read() throws UnusableInputException {
    String text = ArticleFile.read(file);
    String id = file.equals("-") ? "standard input" : String.valueOf(Path.of(file).getFileName());
    DocumentMetadata metadata = DocumentMetadata.empty().withId(id);
    // An article without a date is most likely today's; and offices need some day to hold for.
    metadata = metadata.withDate(date.orElseGet(LocalDate::now));
    return PoliticalTextReader.english().read(Document.of(text, metadata)).document();
  }

  private void write(String result) throws UnusableInputException {
    if (output.isEmpty()) {
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      out.print(result);
      out.flush();
      return;
    }
    Path path = output.get();
    try {
      Files.writeString(path, result);
    } catch (IOException e) {
      throw new UnusableInputException("cannot write: " + IoMessage.of(e));
    }
  }

  /** Reads {@code 2026-08-20}. */
  static final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw new TypeConversionException(
            "'" + value + "' is no date; expected one such as 2026-08-20");
      }
    }
  }

  /** Reads {@code html}. */
  static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String value) {
      for (Format format : Format.values()) {
        if (format.name().toLowerCase(Locale.ROOT).equals(value)) {
          return format;
        }
      }
      throw new TypeConversionException(
          "'" + value + "' is no format; expected text, json, html or conllu");
    }
  }
}

package org.hustings.examples.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The {@code hustings} command: reads one article or a corpus of them, and measures how well. */
@Command(
    name = "hustings",
    description =
        "Reads political news: who said what, who they are, and which numbers they claim.",
    mixinStandardHelpOptions = true,
    version = "hustings 0.1.0-SNAPSHOT",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeOnInvalidInput = Hustings.UNUSABLE_INPUT,
    subcommands = {ReadCommand.class, CorpusCommand.class, EvaluateCommand.class})
public final class Hustings {
  /** Everything was read and written. */
  static final int DONE = 0;

  /** Some documents of a corpus failed; the others were written. */
  static final int SOME_FAILED = 1;

  /** The input, an option or the output cannot be used. */
  static final int UNUSABLE_INPUT = 2;

  private Hustings() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, args));
  }

  /** Runs the command and returns its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine command = new CommandLine(new Hustings()).setOut(out).setErr(err);
    command.setParameterExceptionHandler(
        (mistake, arguments) -> {
          mistake.getCommandLine().getErr().println("hustings: " + firstLine(mistake));
          return UNUSABLE_INPUT;
        });
    command.setExecutionExceptionHandler(
        (failure, commandLine, parsed) -> {
          if (failure instanceof UnusableInputException) {
            commandLine.getErr().println("hustings: " + failure.getMessage());
            return UNUSABLE_INPUT;
          }
          throw failure;
        });
    return args.length == 0 ? command.execute("--help") : command.execute(args);
  }

  private static String firstLine(ParameterException mistake) {
    String message = String.valueOf(mistake.getMessage());
    return message.lines().findFirst().orElse(message) + " (see 'hustings --help')";
  }
}

package org.hustings.examples.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hustings.language.PennTag;

/**
 * Makes the list of endings by which {@link org.hustings.language.EnglishLemmatizer} finds
 * dictionary forms.
 *
 * <p>Arguments: the file to write, then {@code train=} and {@code dev=} (CoNLL-U) to learn from and
 * to measure on. The list that ships comes from:
 *
 * <pre>
 * lemma-endings-en.tsv train=gum-train.conllu.gz train=ewt.conllu.gz dev=gum-dev.conllu.gz
 * </pre>
 */
public final class InduceLemmaEndings {

  private static final String HEADER =
      """
      # How to get from an inflected form to the dictionary form: the longest ending that a word has counts.
      # Columns: class of the form; ending, with ^ before a whole word; number of letters to take off; letters to put on.
      # Source: made by InduceLemmaEndings (examples/training) from GUM (CC BY 4.0), UD English EWT (CC BY-SA 4.0) and a list of our own. Date: 2026-11-25.
      """;

  private static final String IRREGULAR = "irregular-forms-en.tsv";
  private static final int IRREGULAR_COUNT = 50;

  private final Map<String, LemmaEndings> endings = new TreeMap<>(); // by class of form

  private InduceLemmaEndings() {}

  /** Makes the list; see the class. */
  public static void main(String[] args) throws IOException {
    run(Arguments.of(args), System.out);
  }

  static void run(Arguments arguments, PrintStream out) throws IOException {
    InduceLemmaEndings program = new InduceLemmaEndings();
    for (Row row : rows(arguments.files("train"))) {
      if (row.isGoodExample()) {
        program.of(row.formClass()).count(row.form(), row.lemma(), 1);
      }
    }
    program.countIrregular();
    program.endings.values().forEach(LemmaEndings::induce);
    Files.writeString(arguments.output(), program.list());
    program.measure(rows(arguments.files("dev")), out);
  }

  private LemmaEndings of(String formClass) {
    return endings.computeIfAbsent(formClass, c -> new LemmaEndings());
  }

  private void countIrregular() {
    try (InputStream in =
        Objects.requireNonNull(InduceLemmaEndings.class.getResourceAsStream(IRREGULAR))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(cells -> of(cells[0]).count(cells[1], cells[2], IRREGULAR_COUNT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String list() {
    StringBuilder list = new StringBuilder(HEADER);
    endings.forEach(
        (formClass, found) ->
            found.lines().forEach(line -> list.append(formClass + "\t" + line + "\n")));
    return list.toString();
  }

  private void measure(List<Row> rows, PrintStream out) {
    List<Row> inflected = rows.stream().filter(row -> !row.formClass().isEmpty()).toList();
    long right =
        inflected.stream()
            .filter(row -> of(row.formClass()).lemma(row.form()).equals(row.lemma()))
            .count();
    out.printf(
        Locale.ROOT,
        "dictionary forms of inflected words right: %.2f %% of %d%n",
        100.0 * right / Math.max(1, inflected.size()),
        inflected.size());
  }

  /**
   * A word of a treebank.
   *
   * @param form its letters, small
   * @param lemma its dictionary form, likewise
   * @param formClass what kind of form it is by its tag; empty for those that do not change
   * @param features the treebank's sixth column
   */
  private record Row(String form, String lemma, String formClass, String features) {

    static Row of(String[] cells) {
      return new Row(
          plain(cells[1]), plain(cells[2]), formClass(PennTag.ofSymbol(cells[4])), cells[5]);
    }

    private static String plain(String form) {
      return form.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static String formClass(PennTag tag) {
      return switch (tag) {
        case VB, VBP, MD -> "base";
        case VBD, VBN -> "past";
        case VBG -> "gerund";
        case VBZ -> "third";
        case NNS, NNPS -> "plural";
        case JJR, RBR -> "comparative";
        case JJS, RBS -> "superlative";
        default -> "";
      };
    }

    boolean isGoodExample() {
      return !formClass.isEmpty()
          && !features.contains("Typo=Yes")
          && !features.contains("Abbr=Yes")
          && form.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
    }
  }

  private static List<Row> rows(List<Path> files) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (Path file : files) {
      for (String line : TextFiles.lines(file)) {
        if (!line.isEmpty() && Character.isDigit(line.charAt(0))) {
          String[] cells = line.split("\t", -1);
          if (cells[0].chars().allMatch(Character::isDigit)) {
            rows.add(Row.of(cells));
          }
        }
      }
    }
    return rows;
  }
}

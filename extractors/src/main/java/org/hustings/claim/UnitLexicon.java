package org.hustings.claim;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hustings.internal.TsvFile;

/**
 * Names and signs of units and currencies: which words after (or before) a number are its unit.
 *
 * <pre>{@code
 * UnitLexicon units = UnitLexicon.english()
 *     .plus("furlongs", Unit.of("furlong"), ClaimKind.MEASURE);
 * NumericClaimParser.builder().units(units).build().parse("A race over 8 furlongs.");
 * }</pre>
 *
 * <p>The longest alias wins ({@code barrels a day} before {@code barrels}); an alias added later
 * replaces an earlier one. Immutable and safe for use by many threads.
 */
public final class UnitLexicon {
  /** How an alias is written. */
  enum Form {
    /** In any case, after the number, with or without a space or a hyphen. */
    WORD,
    /** A word that is only read after a scale word or a number of 1000 and more. */
    SCALED,
    /** As written, with or without a space. */
    CODE,
    /**
     * A code that is also a word, such as {@code TOP}: as written, only with a scale word or a
     * number of 1000 and more.
     */
    WORDLIKE,
    /** A code in any case, before or after the number: {@code usd 20}. */
    ANYCASE,
    /** Before the number, or glued after it. */
    SIGN,
    /** As written, right after digits. */
    GLUED
  }

  /** One alias of a unit. */
  record Entry(String alias, Unit unit, ClaimKind kind, BigDecimal factor, Form form) {}

  private static final String[] COLUMNS = {"alias", "code", "kind", "factor", "form"};
  private static final List<Form> FORMS = List.of(Form.values());
  private static final List<ClaimKind> KINDS =
      List.of(
          ClaimKind.MONEY,
          ClaimKind.PERCENT,
          ClaimKind.PERCENTAGE_POINT,
          ClaimKind.DURATION,
          ClaimKind.AGE,
          ClaimKind.MEASURE,
          ClaimKind.TEMPERATURE,
          ClaimKind.NUMBER);

  private static final class English {
    static final UnitLexicon LEXICON = load();

    private static UnitLexicon load() {
      List<Entry> entries = new ArrayList<>();
      entries.addAll(
          UnitLexicon.entries(TsvFile.resource(UnitLexicon.class, "units-en.tsv", COLUMNS)));
      entries.addAll(
          UnitLexicon.entries(TsvFile.resource(UnitLexicon.class, "currencies-en.tsv", COLUMNS)));
      return new UnitLexicon(entries);
    }
  }

  private final List<Entry> entries;

  private UnitLexicon(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * The built-in units: all currencies of ISO 4217 in circulation, percent and points, time,
   * lengths, areas, volumes, weights, energy, temperature, speed and data.
   */
  public static UnitLexicon english() {
    return English.LEXICON;
  }

  /** The units of a tab-separated file; see {@link #fromTsv(Reader, String)}. */
  public static UnitLexicon fromTsv(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return fromTsv(reader, file.toString());
    }
  }

  /**
   * The units of a tab-separated file. Columns: alias, code, kind ({@code money}, {@code percent},
   * {@code percentage_point}, {@code duration}, {@code age}, {@code measure}, {@code temperature}
   * or {@code number}), factor ({@code 0.01} for cents), form ({@code word}: in any case after the
   * number; {@code scaled}: a word read only after a scale word or a number of 1000 and more;
   * {@code code}: as written; {@code wordlike}: as {@code code}, but only with a scale word or a
   * number of 1000 and more; {@code anycase}: a code in any case; {@code sign}: before the number
   * or glued after it; {@code glued}: as written, right after digits). Lines that start with {@code
   * #} are comments.
   *
   * <pre>{@code
   * furlongs   furlong   measure   1   word
   * }</pre>
   *
   * @param reader is read to its end and not closed
   * @param name of the file, for error messages
   * @throws IllegalArgumentException naming file, line, cell and remedy if a row is broken
   * @throws IOException if the reader fails
   */
  public static UnitLexicon fromTsv(Reader reader, String name) throws IOException {
    Objects.requireNonNull(reader, "reader");
    Objects.requireNonNull(name, "name");
    return new UnitLexicon(entries(TsvFile.read(reader, name)));
  }

  private static List<Entry> entries(List<TsvFile.Row> rows) {
    List<Entry> entries = new ArrayList<>(rows.size());
    for (TsvFile.Row row : rows) {
      row.with(List.of(COLUMNS));
      entries.add(
          new Entry(
              row.cell(0),
              Unit.of(row.cell(1)),
              row.constant(2, "kind", KINDS),
              row.number(3, "factor"),
              row.constant(4, "form", FORMS)));
    }
    return entries;
  }

  /**
   * This lexicon and one more word for a unit, read in any case after a number.
   *
   * @param alias one or more words, such as {@code "furlongs"}; add singular and plural both
   * @param kind what kind of claim a number with this unit is
   * @throws IllegalArgumentException if the alias is blank, or the kind has no unit
   */
  public UnitLexicon plus(String alias, Unit unit, ClaimKind kind) {
    checkArgument(!alias.isBlank(), "a unit's alias must not be blank");
    checkArgument(KINDS.contains(kind), "a unit's kind must be one of %s, but was %s", KINDS, kind);
    List<Entry> more = new ArrayList<>(entries);
    more.add(
        new Entry(alias, Objects.requireNonNull(unit, "unit"), kind, BigDecimal.ONE, Form.WORD));
    return new UnitLexicon(more);
  }

  /** This lexicon and all of another, whose aliases win. */
  public UnitLexicon plus(UnitLexicon other) {
    List<Entry> more = new ArrayList<>(entries);
    more.addAll(other.entries);
    return new UnitLexicon(more);
  }

  /** The units that aliases stand for, each once. */
  public Set<Unit> units() {
    Set<Unit> units = new HashSet<>();
    for (Entry entry : entries) {
      units.add(entry.unit());
    }
    return Set.copyOf(units);
  }

  List<Entry> entries() {
    return entries;
  }

  @Override
  public String toString() {
    return "UnitLexicon[" + entries.size() + " aliases]";
  }
}

package org.hustings.claim;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hustings.internal.TsvFile;

/**
 * The words around numbers: scales ({@code million}), modifiers ({@code more than}), verbs of
 * change ({@code soared}), words that make a number part of a name ({@code Article 5}), and nouns
 * that are never what a number counts ({@code apiece}).
 *
 * <pre>{@code
 * ClaimLexicon words = ClaimLexicon.english()
 *     .plusScale("arab", new BigDecimal("1e9"))
 *     .plusModifier("north of", Modifier.MORE_THAN)
 *     .plusChange("cratered", Change.Direction.FALL);
 * NumericClaimParser.builder().words(words).build().parse("Exports cratered 12 percent.");
 * }</pre>
 *
 * <p>Units and currencies have a lexicon of their own, {@link UnitLexicon}. What is added later
 * replaces an earlier entry of the same words. Immutable and safe for use by many threads.
 */
public final class ClaimLexicon {
  /** Which kind of word a row adds. */
  private enum Table {
    SCALE("word", "value"),
    MODIFIER("phrase", "modifier", "side"),
    CHANGE("word", "direction", "form"),
    LABEL("word", "side"),
    NO_OBJECT("noun");

    private static final List<Table> ALL = List.of(values());
    private final ImmutableList<String> columns;

    Table(String... columns) {
      this.columns = ImmutableList.<String>builder().add("table").add(columns).build();
    }
  }

  /** Which side of a number a word stands on. */
  enum Side {
    BEFORE,
    AFTER;

    private static final List<Side> ALL = List.of(values());
  }

  /** A modifier's words and the side of the number they stand on. */
  record Limit(String phrase, Side side) {}

  /** A label's word and how it makes a name of the number beside it. */
  record Label(String word, LabelSide side) {}

  /** How a word makes a name of a number. */
  enum LabelSide {
    /** {@code Article 5}. */
    BEFORE,
    /** {@code first lady}. */
    AFTER,
    /** {@code 19th District}, where it is capitalised. */
    NAME,
    /** {@code 737 jet}. */
    JET;

    private static final List<LabelSide> ALL = List.of(values());
  }

  private static final class English {
    static final ClaimLexicon LEXICON = new ClaimLexicon();

    static {
      LEXICON.readEnglish();
    }
  }

  private final Map<String, NumeralLexicon.Entry> numerals = new LinkedHashMap<>();
  private final Map<Limit, Modifier> modifiers = new LinkedHashMap<>();
  private final Map<String, ChangeLexicon.Entry> changes = new LinkedHashMap<>();
  private final Map<Label, Label> labels = new LinkedHashMap<>();
  private final Map<String, String> noObjects = new LinkedHashMap<>();

  private ClaimLexicon() {}

  /** The built-in words: some 900. */
  public static ClaimLexicon english() {
    return English.LEXICON;
  }

  private void readEnglish() {
    for (TsvFile.Row row :
        TsvFile.resource(ClaimLexicon.class, "numerals-en.tsv", "word", "part", "value")) {
      NumeralLexicon.Part part = row.constant(1, "part", NumeralLexicon.Part.list());
      numerals.put(row.cell(0), new NumeralLexicon.Entry(part, new BigDecimal(row.cell(2))));
    }
    for (TsvFile.Row row :
        TsvFile.resource(ClaimLexicon.class, "modifiers-en.tsv", "phrase", "modifier", "side")) {
      addModifier(row, 0);
    }
    for (TsvFile.Row row :
        TsvFile.resource(ClaimLexicon.class, "changes-en.tsv", "word", "direction", "form")) {
      addChange(row, 0);
    }
    for (TsvFile.Row row : TsvFile.resource(ClaimLexicon.class, "labels-en.tsv", "word", "side")) {
      addLabel(row, 0);
    }
    for (TsvFile.Row row : TsvFile.resource(ClaimLexicon.class, "no-objects-en.tsv", "noun")) {
      noObjects.put(row.cell(0), row.cell(0));
    }
  }

  /** The words of a tab-separated file; see {@link #fromTsv(Reader, String)}. */
  public static ClaimLexicon fromTsv(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return fromTsv(reader, file.toString());
    }
  }

  /**
   * The words of a tab-separated file, to be added to the built-in ones by {@link
   * #plus(ClaimLexicon)}. The first cell of a row says what it adds:
   *
   * <pre>{@code
   * scale      arab       1e9
   * modifier   north of   more_than   before
   * change     cratered   fall        verb
   * label      platform   before
   * no_object  overnight
   * }</pre>
   *
   * A change has a direction ({@code rise}, {@code fall}, {@code steady}) and a form: {@code verb}
   * (cratered 3%, cratered by 3%), {@code reach} (topped 5%: the number is the new level), {@code
   * bring} (took it to 5%: only with "to"), {@code level} (hovered at 5%), {@code particle} (up
   * 3%). A label stands {@code before} its number (Article 5), {@code after} it (first lady), or is
   * a {@code name} behind it where it has a capital (19th District), or a {@code jet} (737 jet).
   * Lines that start with {@code #} are comments.
   *
   * @param reader is read to its end and not closed
   * @param name of the file, for error messages
   * @throws IllegalArgumentException naming file, line, cell and remedy if a row is broken
   * @throws IOException if the reader fails
   */
  public static ClaimLexicon fromTsv(Reader reader, String name) throws IOException {
    Objects.requireNonNull(name, "name");
    ClaimLexicon lexicon = new ClaimLexicon();
    for (TsvFile.Row row : TsvFile.read(Objects.requireNonNull(reader, "reader"), name)) {
      Table table = row.constant(0, "table", Table.ALL);
      lexicon.add(row.with(table.columns), table);
    }
    return lexicon;
  }

  private void add(TsvFile.Row row, Table table) {
    switch (table) {
      case SCALE -> {
        BigDecimal value = row.number(2, "value");
        if (!isWord(row.cell(1))) {
          throw row.broken("word", row.cell(1), "Use one word of letters only.");
        }
        numerals.put(lower(row.cell(1)), scale(value));
      }
      case MODIFIER -> addModifier(row, 1);
      case CHANGE -> addChange(row, 1);
      case LABEL -> addLabel(row, 1);
      case NO_OBJECT -> noObjects.put(lower(row.cell(1)), lower(row.cell(1)));
    }
  }

  private void addModifier(TsvFile.Row row, int first) {
    Modifier modifier = row.constant(first + 1, "modifier", Arrays.asList(Modifier.values()));
    Side side = row.constant(first + 2, "side", Side.ALL);
    modifiers.put(new Limit(lower(row.cell(first)), side), modifier);
  }

  private void addChange(TsvFile.Row row, int first) {
    Change.Direction direction =
        row.constant(first + 1, "direction", Arrays.asList(Change.Direction.values()));
    ChangeLexicon.Form form =
        row.constant(first + 2, "form", Arrays.asList(ChangeLexicon.Form.values()));
    changes.put(lower(row.cell(first)), new ChangeLexicon.Entry(direction, form));
  }

  private void addLabel(TsvFile.Row row, int first) {
    LabelSide side = row.constant(first + 1, "side", LabelSide.ALL);
    Label label = new Label(lower(row.cell(first)), side);
    labels.put(label, label);
  }

  /**
   * This lexicon and one more word that multiplies the number before it.
   *
   * @throws IllegalArgumentException if it is not one word of letters, or the value not above zero
   */
  public ClaimLexicon plusScale(String word, BigDecimal value) {
    checkArgument(isWord(word), "a scale must be one word of letters, but was \"%s\"", word);
    checkArgument(value.signum() > 0, "a scale's value must be above zero, but was %s", value);
    ClaimLexicon more = copy();
    more.numerals.put(lower(word), scale(value));
    return more;
  }

  /** This lexicon and one more phrase that limits the number after it. */
  public ClaimLexicon plusModifier(String phrase, Modifier modifier) {
    checkNotBlank(phrase, "modifier");
    ClaimLexicon more = copy();
    more.modifiers.put(
        new Limit(lower(phrase), Side.BEFORE), Objects.requireNonNull(modifier, "modifier"));
    return more;
  }

  /**
   * This lexicon and one more verb after which a number is the size, the start or the end of a
   * change.
   *
   * @param verb one form of a verb; add each of them: {@code cratered}, {@code craters}
   */
  public ClaimLexicon plusChange(String verb, Change.Direction direction) {
    checkNotBlank(verb, "change");
    ClaimLexicon more = copy();
    more.changes.put(
        lower(verb),
        new ChangeLexicon.Entry(
            Objects.requireNonNull(direction, "direction"), ChangeLexicon.Form.VERB));
    return more;
  }

  /** This lexicon and one more word that makes the number after it a name: {@code Platform 9}. */
  public ClaimLexicon plusLabel(String word) {
    checkNotBlank(word, "label");
    ClaimLexicon more = copy();
    Label label = new Label(lower(word), LabelSide.BEFORE);
    more.labels.put(label, label);
    return more;
  }

  /** This lexicon and one more noun that is never what a number counts. */
  public ClaimLexicon plusNoObject(String noun) {
    checkNotBlank(noun, "noun");
    ClaimLexicon more = copy();
    more.noObjects.put(lower(noun), lower(noun));
    return more;
  }

  /** This lexicon and all of another, whose entries win. */
  public ClaimLexicon plus(ClaimLexicon other) {
    ClaimLexicon more = copy();
    more.addAll(other);
    return more;
  }

  /** This lexicon without a word or phrase, whatever it stands for: {@code minus("some")}. */
  public ClaimLexicon minus(String words) {
    String lower = lower(words);
    ClaimLexicon fewer = copy();
    fewer.numerals.remove(lower);
    fewer.modifiers.keySet().removeIf(limit -> limit.phrase().equals(lower));
    fewer.changes.remove(lower);
    fewer.labels.keySet().removeIf(label -> label.word().equals(lower));
    fewer.noObjects.remove(lower);
    return fewer;
  }

  private ClaimLexicon copy() {
    ClaimLexicon copy = new ClaimLexicon();
    copy.addAll(this);
    return copy;
  }

  private void addAll(ClaimLexicon other) {
    numerals.putAll(other.numerals);
    modifiers.putAll(other.modifiers);
    changes.putAll(other.changes);
    labels.putAll(other.labels);
    noObjects.putAll(other.noObjects);
  }

  private static NumeralLexicon.Entry scale(BigDecimal value) {
    return new NumeralLexicon.Entry(NumeralLexicon.Part.SCALE, value);
  }

  private static boolean isWord(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isLetter);
  }

  private static void checkNotBlank(String words, String what) {
    checkArgument(!words.isBlank(), "a %s must not be blank", what);
  }

  private static String lower(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  NumeralLexicon numerals() {
    return NumeralLexicon.of(numerals);
  }

  ModifierReader.Lexicon modifiers(NumeralLexicon words) {
    return ModifierReader.Lexicon.of(modifiers, words);
  }

  ChangeLexicon changes() {
    return new ChangeLexicon(changes);
  }

  ClaimFilter.Labels labels() {
    return new ClaimFilter.Labels(labels.keySet());
  }

  /** The nouns that no number counts, in lower case. */
  Set<String> noObjects() {
    return Set.copyOf(noObjects.keySet());
  }

  @Override
  public String toString() {
    int size =
        numerals.size() + modifiers.size() + changes.size() + labels.size() + noObjects.size();
    return "ClaimLexicon[" + size + " words]";
  }
}

package org.hustings.attribution;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hustings.internal.TsvFile;

/**
 * The words that signal speech, thought or intention, and what may follow each of them.
 *
 * <pre>{@code
 * CueLexicon cues = CueLexicon.english().plus("skeeted").minus("joke");
 * cues.contains("skeets");  // true: a verb brings its regular inflections along
 * cues.contains("joked");   // false
 * }</pre>
 *
 * <p>A lexicon is a value: {@code plus} and {@code minus} return a new one. Immutable and safe for
 * use by many threads.
 */
public final class CueLexicon {

  /** What a cue is, grammatically. */
  public enum Kind {
    /** {@code warn}, {@code point out}: the first word is inflected. */
    VERB,
    /** {@code claim} in {@code her claim that …}. */
    NOUN,
    /** {@code confident} in {@code he is confident that …}. */
    ADJECTIVE,
    /** {@code according to}: taken as it stands. */
    PHRASE
  }

  /** What may follow a cue, or stand before it. */
  public enum Frame {
    /** Quoted words, before or after: {@code "We won," she shouted}. */
    QUOTE,
    /** A clause with "that": {@code believes that they won}. */
    THAT,
    /** A clause without "that", also before the cue: {@code they won, she said}. */
    BARE,
    /** A clause with "whether", "how", "why" and the like. */
    WH,
    /** An infinitive: {@code vowed to win}. */
    INFINITIVE,
    /** First the one spoken to: {@code told reporters that}, {@code urged them to}. */
    OBJECT,
    /** A thing, and often what it is called: {@code called the vote "a farce"}. */
    COMPLEMENT,
    /** {@link #COMPLEMENT} even where no word is quoted: {@code called the vote a farce}. */
    PLAIN,
    /** A colon: {@code His verdict was short: …}. */
    COLON,
    /** The source stands after the cue: {@code according to her}. */
    SOURCE_AFTER
  }

  /**
   * One cue.
   *
   * @param words dictionary form in lower case, such as {@code "point out"}
   * @param kind what it is, grammatically
   * @param frames what may follow it
   * @param polarity what it makes of the content when it is not negated
   */
  public record Cue(String words, Kind kind, Set<Frame> frames, Polarity polarity) {

    /** Checks the words and copies the frames. */
    public Cue {
      checkArgument(!words.isBlank(), "a cue must have a word");
      frames = Set.copyOf(frames);
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(polarity, "polarity");
    }

    boolean takes(Frame frame) {
      return frames.contains(frame);
    }
  }

  /** Which forms of a verb a word can be; several at once for {@code put}. */
  enum Inflection {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    GERUND
  }

  /** A cue as it stands in a text: its first word in one form, then the words that follow. */
  record Form(Cue cue, Set<Inflection> inflections, List<String> rest) {
    boolean can(Inflection inflection) {
      return inflections.contains(inflection);
    }
  }

  private record Entry(Cue cue, List<String> irregular) {}

  private static final Set<Frame> SPEECH = Set.of(Frame.QUOTE, Frame.THAT, Frame.BARE);
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final ImmutableList<Entry> entries;
  private final ImmutableMap<String, ImmutableList<Form>> byFirstWord;

  private CueLexicon(List<Entry> entries) {
    this.entries = ImmutableList.copyOf(entries);
    Map<String, List<Form>> forms = new LinkedHashMap<>();
    for (Entry entry : entries) {
      addForms(entry, forms);
    }
    ImmutableMap.Builder<String, ImmutableList<Form>> byFirst = ImmutableMap.builder();
    forms.forEach(
        (word, list) ->
            byFirst.put(
                word,
                ImmutableList.sortedCopyOf(
                    Comparator.comparingInt((Form form) -> form.rest().size()).reversed(), list)));
    byFirstWord = byFirst.buildOrThrow();
  }

  /** The built-in lexicon: some 660 cues, read from {@code cues-en.tsv} once. */
  public static CueLexicon english() {
    return English.LEXICON;
  }

  /** A lexicon without a cue, to start from. */
  public static CueLexicon empty() {
    return new CueLexicon(List.of());
  }

  /**
   * The lexicon of a file of the built-in one's format: UTF-8, tab-separated columns {@code cue},
   * {@code kind}, {@code frames}, {@code polarity} and, optional, {@code forms}; {@code #} starts a
   * comment. Kinds, frames and polarities are the constants in lower case, with hyphens; frames
   * have spaces between them; forms are third person, past, participle and -ing form, where the
   * regular ones are wrong:
   *
   * <pre>{@code
   * point out   verb     quote that bare   asserted
   * deny        verb     that object       denied     denies denied denied denying
   * }</pre>
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException naming file, line and cell if the file is not of that format
   */
  public static CueLexicon fromTsv(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return fromTsv(reader, file.toString());
    }
  }

  /**
   * The lexicon that a reader gives, in the format of {@link #fromTsv(Path)}; the reader stays
   * open.
   *
   * @param name what messages call it, such as a file's name
   * @throws IOException if the reader fails
   * @throws IllegalArgumentException naming this name, line and cell if a row is broken
   */
  public static CueLexicon fromTsv(Reader reader, String name) throws IOException {
    return of(TsvFile.read(reader, name));
  }

  /**
   * This lexicon with one more verb of speech, which takes a quote or a clause.
   *
   * @param verb a form of the verb, best the dictionary form; the other regular forms come along
   * @throws IllegalArgumentException if it is blank
   */
  public CueLexicon plus(String verb) {
    return plus(new Cue(verbStem(verb), Kind.VERB, SPEECH, Polarity.ASSERTED));
  }

  /** This lexicon with one more cue; a cue with the same words and kind is replaced. */
  public CueLexicon plus(Cue cue) {
    List<Entry> more =
        new ArrayList<>(
            without(entry -> entry.words().equals(cue.words()) && entry.kind() == cue.kind()));
    more.add(new Entry(cue, List.of()));
    return new CueLexicon(more);
  }

  /**
   * This lexicon with all cues of another one; where both have a cue of the same words and kind,
   * the other's holds.
   */
  public CueLexicon plus(CueLexicon other) {
    Set<String> replaced = new HashSet<>();
    other.entries.forEach(entry -> replaced.add(entry.cue().kind() + " " + entry.cue().words()));
    List<Entry> more =
        new ArrayList<>(without(cue -> replaced.contains(cue.kind() + " " + cue.words())));
    more.addAll(other.entries);
    return new CueLexicon(more);
  }

  /** This lexicon without the cues that have the given words or form: {@code minus("joked")}. */
  public CueLexicon minus(String words) {
    String lower = words.strip().toLowerCase(Locale.ROOT);
    List<String> parts = WORDS.splitToList(lower);
    Set<Cue> matching = new LinkedHashSet<>();
    for (Form form : startingWith(parts.isEmpty() ? "" : parts.get(0))) {
      if (form.rest().equals(parts.subList(1, parts.size()))) {
        matching.add(form.cue());
      }
    }
    return new CueLexicon(without(cue -> cue.words().equals(lower) || matching.contains(cue)));
  }

  private List<Entry> without(Predicate<Cue> unwanted) {
    return entries.stream().filter(entry -> !unwanted.test(entry.cue())).toList();
  }

  /** How many cues there are. */
  @Override
  public String toString() {
    return "CueLexicon[" + cues().size() + " cues]";
  }

  /** All cues, in the order in which they were given. */
  public List<Cue> cues() {
    return entries.stream().map(Entry::cue).toList();
  }

  /** Whether some cue has the given words in some form: {@code contains("pointed out")}. */
  public boolean contains(String words) {
    List<String> parts = WORDS.splitToList(words.strip().toLowerCase(Locale.ROOT));
    return !parts.isEmpty()
        && startingWith(parts.get(0)).stream()
            .anyMatch(form -> form.rest().equals(parts.subList(1, parts.size())));
  }

  /** The forms that begin with a word in lower case, the longest first. */
  List<Form> startingWith(String lower) {
    return byFirstWord.getOrDefault(lower, ImmutableList.of());
  }

  private static void addForms(Entry entry, Map<String, List<Form>> forms) {
    List<String> words = WORDS.splitToList(entry.cue().words());
    String first = words.get(0);
    List<String> rest = words.subList(1, words.size());
    Map<String, EnumSet<Inflection>> inflections = new LinkedHashMap<>();
    inflections.put(first, EnumSet.of(Inflection.BASE));
    switch (entry.cue().kind()) {
      case VERB -> {
        List<String> irregular = entry.irregular();
        Inflection[] others = {
          Inflection.THIRD, Inflection.PAST, Inflection.PARTICIPLE, Inflection.GERUND
        };
        for (int i = 0; i < others.length; i++) {
          String form = irregular.isEmpty() ? regular(first, others[i]) : irregular.get(i);
          inflections.computeIfAbsent(form, f -> EnumSet.noneOf(Inflection.class)).add(others[i]);
        }
      }
      case NOUN -> inflections.put(plural(first), EnumSet.of(Inflection.THIRD));
      case ADJECTIVE, PHRASE -> {}
    }
    inflections.forEach(
        (form, which) ->
            forms
                .computeIfAbsent(form, f -> new ArrayList<>())
                .add(new Form(entry.cue(), Set.copyOf(which), List.copyOf(rest))));
  }

  private static String plural(String noun) {
    return regular(noun, Inflection.THIRD);
  }

  private static String regular(String verb, Inflection inflection) {
    boolean endsInE = verb.endsWith("e");
    boolean endsInY =
        verb.length() > 2 && verb.endsWith("y") && !isVowel(verb.charAt(verb.length() - 2));
    String beforeY = endsInY ? verb.substring(0, verb.length() - 1) : verb;
    return switch (inflection) {
      case BASE -> verb;
      case THIRD ->
          endsInY
              ? beforeY + "ies"
              : verb.endsWith("s")
                      || verb.endsWith("sh")
                      || verb.endsWith("ch")
                      || verb.endsWith("x")
                      || verb.endsWith("z")
                  ? verb + "es"
                  : verb + "s";
      case PAST, PARTICIPLE -> endsInE ? verb + "d" : endsInY ? beforeY + "ied" : verb + "ed";
      case GERUND ->
          endsInE && !verb.endsWith("ee")
              ? verb.substring(0, verb.length() - 1) + "ing"
              : verb + "ing";
    };
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }

  /** The dictionary form that {@code tweeted}, {@code tweets} or {@code tweeting} comes from. */
  private static String verbStem(String verb) {
    String lower = verb.strip().toLowerCase(Locale.ROOT);
    checkArgument(!lower.isEmpty(), "a cue must have a word");
    int space = lower.indexOf(' ');
    String first = space < 0 ? lower : lower.substring(0, space);
    String rest = space < 0 ? "" : lower.substring(space);
    for (String suffix : List.of("ed", "ing", "s")) {
      if (first.length() > suffix.length() + 2 && first.endsWith(suffix)) {
        String stem = first.substring(0, first.length() - suffix.length());
        // "argued" comes from "argue", "tweeted" from "tweet"
        return (suffix.equals("s") || endsLikeAVerb(stem) ? stem : stem + "e") + rest;
      }
    }
    return first + rest;
  }

  private static boolean endsLikeAVerb(String stem) {
    int last = stem.length() - 1;
    return !(isVowel(stem.charAt(last)) && stem.charAt(last) != 'o')
        && !(stem.length() > 2
            && "cgsvz".indexOf(stem.charAt(last)) >= 0
            && !stem.endsWith("ss")
            && !stem.endsWith("ng"));
  }

  private static CueLexicon of(List<TsvFile.Row> rows) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (TsvFile.Row row : rows) {
      Entry entry = entry(row);
      String key = entry.cue().kind() + "\t" + entry.cue().words();
      Integer earlier = seen.putIfAbsent(key, row.line());
      if (earlier != null) {
        throw row.broken(
            "cue", row.cell(0), "It stands in line %d already; merge the rows.".formatted(earlier));
      }
      entries.add(entry);
    }
    return new CueLexicon(entries);
  }

  private static Entry entry(TsvFile.Row row) {
    row.with(
        row.cells().size() == 5
            ? List.of("cue", "kind", "frames", "polarity", "forms")
            : List.of("cue", "kind", "frames", "polarity"));
    String words = row.cell(0);
    if (!words.equals(words.strip().toLowerCase(Locale.ROOT))) {
      throw row.broken("cue", words, "Write it in lower case.");
    }
    EnumSet<Frame> frames = EnumSet.noneOf(Frame.class);
    for (String name : WORDS.split(row.cell(2))) {
      frames.add(frame(name, row));
    }
    List<String> forms = row.cells().size() == 5 ? WORDS.splitToList(row.cell(4)) : List.of();
    if (!forms.isEmpty() && forms.size() != 4) {
      throw row.broken(
          "forms", row.cell(4), "Give four: third person, past, participle, -ing form.");
    }
    Kind kind = row.constant(1, "kind", List.of(Kind.values()));
    Polarity polarity = row.constant(3, "polarity", List.of(Polarity.values()));
    return new Entry(new Cue(words, kind, frames, polarity), forms);
  }

  private static Frame frame(String name, TsvFile.Row row) {
    for (Frame frame : Frame.values()) {
      if (nameOf(frame).equals(name)) {
        return frame;
      }
    }
    String names = Stream.of(Frame.values()).map(CueLexicon::nameOf).collect(joining(", "));
    throw row.broken("frames", row.cell(2), "Use some of " + names + ", with spaces between them.");
  }

  private static String nameOf(Frame frame) {
    return frame.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Holds the built-in lexicon, loaded on first use. */
  private static final class English {
    static final CueLexicon LEXICON = of(TsvFile.resource(CueLexicon.class, "cues-en.tsv"));
  }
}

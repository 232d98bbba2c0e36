package org.hustings.attribution;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
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

  /** The built-in lexicon: some six hundred cues, read from {@code cues-en.tsv} once. */
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
   * comment.
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
   */
  public static CueLexicon fromTsv(Reader reader, String name) throws IOException {
    return parse(name, new BufferedReader(reader).lines().toList());
  }

  /**
   * This lexicon with one more verb of speech, which takes a quote or a clause.
   *
   * @param verb a form of the verb, best the dictionary form; the other regular forms come along
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

  private static CueLexicon parse(String file, List<String> lines) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Integer> seen = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String place = file + ":" + (i + 1);
      List<String> cells = Splitter.on('\t').splitToList(line);
      checkArgument(
          cells.size() == 4 || cells.size() == 5,
          "%s: expected the 4 or 5 cells cue, kind, frames, polarity, forms, but found %s in '%s'",
          place,
          cells.size(),
          line);
      String words = cells.get(0);
      checkArgument(
          !words.isBlank() && words.equals(words.strip().toLowerCase(Locale.ROOT)),
          "%s: expected a cue in lower case, but found '%s'",
          place,
          words);
      EnumSet<Frame> frames = EnumSet.noneOf(Frame.class);
      for (String name : WORDS.split(cells.get(2))) {
        frames.add(constant(Frame.class, name, "a frame", place));
      }
      checkArgument(!frames.isEmpty(), "%s: expected a frame, but found '%s'", place, cells.get(2));
      List<String> forms = cells.size() == 5 ? WORDS.splitToList(cells.get(4)) : List.of();
      checkArgument(
          forms.isEmpty() || forms.size() == 4,
          "%s: expected the 4 forms third person, past, participle, -ing form, but found '%s'",
          place,
          cells.size() == 5 ? cells.get(4) : "");
      Cue cue =
          new Cue(
              words,
              constant(Kind.class, cells.get(1), "a kind", place),
              frames,
              constant(Polarity.class, cells.get(3), "a polarity", place));
      Integer earlier = seen.putIfAbsent(words + "\t" + cells.get(1), i + 1);
      checkArgument(earlier == null, "%s: '%s' stands already in line %s", place, words, earlier);
      entries.add(new Entry(cue, forms));
    }
    return new CueLexicon(entries);
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, String name, String what, String place) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(
        place
            + ": expected "
            + what
            + " of "
            + EnumSet.allOf(type).toString().toLowerCase(Locale.ROOT).replace('_', '-')
            + ", but found '"
            + name
            + "'");
  }

  /** Holds the built-in lexicon, loaded on first use. */
  private static final class English {
    static final CueLexicon LEXICON = load("cues-en.tsv");

    private static CueLexicon load(String resource) {
      try (InputStream in = CueLexicon.class.getResourceAsStream(resource)) {
        byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
        return parse(resource, new String(bytes, StandardCharsets.UTF_8).lines().toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

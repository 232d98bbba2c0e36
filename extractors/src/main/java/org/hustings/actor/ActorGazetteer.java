package org.hustings.actor;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * The actors that are known before a text is read: states, bodies and people with their names,
 * codes and dated offices.
 *
 * <pre>{@code
 * ActorGazetteer gazetteer = ActorGazetteer.bundled()
 *     .plus(ActorGazetteer.fromTsv(Path.of("county-council.tsv")))
 *     .plus(ActorGazetteer.builder()
 *         .actor("Ada Moreno", ActorType.PERSON, "USA", "Commissioner Moreno")
 *         .build());
 * gazetteer.aliases("Swaziland");                                   // a former name of Eswatini
 * gazetteer.holder("French", "president", LocalDate.of(2018, 1, 1));  // Emmanuel Macron
 * }</pre>
 *
 * <p>A user's file is tab-separated UTF-8. A comment line with tabs names the columns; there are
 * three tables, and one file may hold all of them:
 *
 * <ul>
 *   <li>actors: {@code name}, {@code type}; and, where wanted, {@code id} (else made of the name),
 *       {@code country}, {@code cameo}, {@code sector}, {@code gender}, {@code wikidata}, {@code
 *       aliases} (with {@code ;} between them)
 *   <li>aliases: {@code form}, {@code actor} (an id, the bundled ones included); and {@code kind},
 *       {@code case}, {@code context} ({@code yes} for a form that the context must support)
 *   <li>offices: {@code title}, {@code of} (the id of a state or body), {@code holder} (an id); and
 *       {@code nouns}, {@code from}, {@code to} (the day after the last one)
 * </ul>
 *
 * <p>Loading the bundled gazetteer takes 0.15 s of a fresh virtual machine on a busy machine, and 8
 * MB of heap. Immutable, and safe for use by many threads.
 */
public final class ActorGazetteer {

  private static final List<String> NAME_SUFFIXES =
      List.of(" Jr.", " Jr", " Sr.", " II", " III", " IV", ",");

  private final GazetteerTables tables;

  // Each is built when it is first asked for. Doing that twice when two threads meet does no harm:
  // both are equal.
  private volatile @Nullable Index index;
  private volatile @Nullable Map<String, List<GazetteerEntry>> surnames;
  private volatile @Nullable StateBodies stateBodies;

  private ActorGazetteer(GazetteerTables tables) {
    this.tables = tables;
  }

  /** The gazetteer that ships with this library; loaded once. */
  public static ActorGazetteer bundled() {
    return Bundled.GAZETTEER;
  }

  /** A gazetteer that knows nobody. */
  public static ActorGazetteer empty() {
    return new ActorGazetteer(new GazetteerTables());
  }

  /**
   * The gazetteer in one or more tab-separated files, of the tables told {@linkplain ActorGazetteer
   * above}.
   *
   * @throws IllegalArgumentException if a row is malformed, with its file, line and cell
   * @throws IOException if a file cannot be read
   */
  public static ActorGazetteer fromTsv(Path first, Path... more) throws IOException {
    GazetteerTables tables = new GazetteerTables();
    List<Path> files = new ArrayList<>(List.of(more));
    files.add(0, first);
    for (Path file : files) {
      tables.read(Files.readString(file), file.toString());
    }
    return new ActorGazetteer(tables);
  }

  /**
   * The gazetteer that a reader gives, in the format of {@link #fromTsv(Path, Path...)}; the reader
   * stays open.
   *
   * @param name what messages about broken rows call the file: {@code "town.tsv"}
   * @throws IllegalArgumentException if a row is malformed, with the name, its line and cell
   * @throws IOException if the reader fails
   */
  public static ActorGazetteer fromTsv(Reader reader, String name) throws IOException {
    Objects.requireNonNull(name, "name");
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[8192];
    for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
      text.append(buffer, 0, read);
    }
    GazetteerTables tables = new GazetteerTables();
    tables.read(text.toString(), name);
    return new ActorGazetteer(tables);
  }

  /** A builder of a gazetteer, entry by entry. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * This gazetteer with another one over it. Where both have an entry with the same id, or readings
   * of the same form, those of the other one hold. A term of office of this one ends where the
   * other one has a later holder of the same title, and goes where it has another at the time.
   *
   * @throws IllegalArgumentException if an alias or an office refers to an id that neither has
   */
  public ActorGazetteer plus(ActorGazetteer other) {
    GazetteerTables sum = new GazetteerTables();
    sum.entries.putAll(tables.entries);
    sum.entries.putAll(other.tables.entries);
    other.tables.aliases.forEach(row -> checkKnown(sum, row.actor(), row.origin()));
    for (GazetteerTables.OfficeRow row : other.tables.offices) {
      checkKnown(sum, row.of(), row.origin());
      checkKnown(sum, row.holder(), row.origin());
    }

    Set<String> forms = new HashSet<>();
    other.tables.aliases.forEach(row -> forms.add(NameFolding.key(row.form())));
    other.tables.entries.values().forEach(entry -> forms.add(NameFolding.key(entry.name())));
    sum.nameless.addAll(tables.nameless);
    sum.nameless.addAll(other.tables.nameless);
    for (GazetteerEntry entry : tables.entries.values()) {
      if (forms.contains(NameFolding.key(entry.name()))) {
        sum.nameless.add(entry.id());
      }
    }
    sum.nameless.removeAll(other.tables.entries.keySet());
    sum.aliases.addAll(other.tables.aliases);
    for (GazetteerTables.AliasRow row : tables.aliases) {
      if (!forms.contains(NameFolding.key(row.form()))) {
        sum.aliases.add(row);
      }
    }

    Map<String, List<GazetteerTables.OfficeRow>> newTerms = new HashMap<>();
    for (GazetteerTables.OfficeRow row : other.tables.offices) {
      newTerms.computeIfAbsent(NameFolding.key(row.title()), title -> new ArrayList<>()).add(row);
    }
    sum.offices.addAll(other.tables.offices);
    for (GazetteerTables.OfficeRow row : tables.offices) {
      row.beside(newTerms.getOrDefault(NameFolding.key(row.title()), List.of()))
          .ifPresent(sum.offices::add);
    }
    return new ActorGazetteer(sum);
  }

  private static void checkKnown(GazetteerTables tables, String id, GazetteerTables.Origin where) {
    checkArgument(
        tables.entries.containsKey(id),
        "%s: no actor has the id '%s'. Add a row for it to a table of actors, or correct the id.",
        where,
        id);
  }

  /** All entries, in the order in which they were given. */
  public Collection<GazetteerEntry> entries() {
    return Collections.unmodifiableCollection(tables.entries.values());
  }

  /** The entry with an id. */
  public Optional<GazetteerEntry> entry(String id) {
    return Optional.ofNullable(tables.entries.get(id));
  }

  /** The state with an ISO 3166-1 alpha-3 code in capitals: {@code state("FRA")}. */
  public Optional<GazetteerEntry> state(String country) {
    return Optional.ofNullable(index().states.get(country));
  }

  /** All readings of a form; empty if it is unknown, or only begins or continues a longer one. */
  public List<GazetteerAlias> aliases(String form) {
    AliasTrie.Hit hit = index().trie.longest(form, 0);
    return hit != null && hit.end() == form.length() ? hit.aliases() : List.of();
  }

  /** All forms of an actor. A name with an addition, such as {@code Politburo (China)}, is none. */
  public List<GazetteerAlias> aliases(GazetteerEntry entry) {
    return index().aliasesOf.getOrDefault(entry.id(), List.of());
  }

  /** The forms of an actor that are names of it, without the one that it is listed under. */
  List<String> otherNames(GazetteerEntry entry) {
    List<String> names = new ArrayList<>();
    for (GazetteerAlias alias : aliases(entry)) {
      if (alias.kind().isName() && !alias.form().equals(entry.name())) {
        names.add(alias.form());
      }
    }
    return names;
  }

  /** The people with a family name, whatever its accents and capitals. */
  public List<GazetteerEntry> withSurname(String surname) {
    return surnames().getOrDefault(NameFolding.key(surname), List.of());
  }

  /** The longest form that begins with a token, if any. */
  Optional<GazetteerMatch> match(LanguageAnalysis analysis, int token) {
    int start = analysis.start(token);
    AliasTrie.Hit hit = index().trie.longest(analysis.text(), start);
    if (hit == null) {
      return Optional.empty();
    }
    int last = token;
    while (last + 1 < analysis.size() && analysis.start(last + 1) < hit.end()) {
      last++;
    }
    return Optional.of(new GazetteerMatch(Span.of(start, hit.end()), token, last, hit.aliases()));
  }

  /** Who holds which office on a day. */
  public OfficeHolders asOf(LocalDate date) {
    return new OfficeHolders(this, Objects.requireNonNull(date, "date"));
  }

  /**
   * The only holder of an office of a state, place or body on a day.
   *
   * @see OfficeHolders#holder(String, String)
   */
  public Optional<GazetteerEntry> holder(String of, String noun, LocalDate date) {
    return asOf(date).holder(of, noun);
  }

  /** All offices that an actor ever held, the latest first. */
  public List<Office> officesOf(GazetteerEntry holder) {
    return index().officesOf.getOrDefault(holder.id(), List.of());
  }

  List<Office> officesTitled(String title) {
    Map<String, List<Office>> titled = index().officesTitled;
    List<Office> offices = titled.get(title);
    if (offices != null) {
      return offices;
    }
    String key = NameFolding.key(title);
    for (Map.Entry<String, List<Office>> entry : titled.entrySet()) {
      if (NameFolding.key(entry.getKey()).equals(key)) {
        return entry.getValue();
      }
    }
    return List.of();
  }

  List<Office> officesAt(GazetteerEntry body) {
    return index().officesAt.getOrDefault(body.id(), List.of());
  }

  /** What an id, a country code, a name or an adjective may stand for. */
  Set<GazetteerEntry> bodies(String of) {
    Set<GazetteerEntry> bodies = new LinkedHashSet<>();
    entry(of).ifPresent(bodies::add);
    state(of).ifPresent(bodies::add);
    aliases(of).forEach(alias -> bodies.add(alias.entry()));
    return bodies;
  }

  private Index index() {
    Index built = index;
    if (built == null) {
      built = new Index(tables);
      index = built;
    }
    return built;
  }

  private Map<String, List<GazetteerEntry>> surnames() {
    Map<String, List<GazetteerEntry>> built = surnames;
    if (built == null) {
      built = new HashMap<>();
      for (GazetteerEntry entry : tables.entries.values()) {
        if (entry.type() == ActorType.PERSON) {
          addSurname(built, lastWord(entry.name()), entry);
          for (GazetteerAlias alias : aliases(entry)) {
            if (alias.kind() == AliasKind.SURNAME) {
              addSurname(built, alias.form(), entry);
            }
          }
        }
      }
      surnames = built;
    }
    return built;
  }

  private static void addSurname(
      Map<String, List<GazetteerEntry>> bearers, String surname, GazetteerEntry entry) {
    List<GazetteerEntry> named =
        bearers.computeIfAbsent(NameFolding.key(surname), key -> new ArrayList<>(2));
    if (!named.contains(entry)) {
      named.add(entry);
    }
  }

  private static String lastWord(String name) {
    String bare = name;
    for (String suffix : NAME_SUFFIXES) {
      if (bare.endsWith(suffix)) {
        bare = bare.substring(0, bare.length() - suffix.length());
      }
    }
    return bare.substring(bare.lastIndexOf(' ') + 1);
  }

  /** The bodies that each state has one of. */
  StateBodies stateBodies() {
    StateBodies built = stateBodies;
    if (built == null) {
      built = new StateBodies(this);
      stateBodies = built;
    }
    return built;
  }

  /** What look-ups need; built on the first one. */
  private static final class Index {
    private static final Comparator<Office> LATEST_FIRST =
        new Comparator<>() {
          @Override
          public int compare(Office a, Office b) {
            return b.from().orElse(LocalDate.MIN).compareTo(a.from().orElse(LocalDate.MIN));
          }
        };

    final AliasTrie trie;
    final Map<String, GazetteerEntry> states = new HashMap<>();
    final Map<String, List<GazetteerAlias>> aliasesOf = new HashMap<>();
    final Map<String, List<Office>> officesOf = new HashMap<>();
    final Map<String, List<Office>> officesTitled = new HashMap<>();
    final Map<String, List<Office>> officesAt = new HashMap<>();

    Index(GazetteerTables tables) {
      List<GazetteerAlias> aliases = new ArrayList<>();
      Map<String, List<GazetteerTables.AliasRow>> rows = new HashMap<>();
      for (GazetteerTables.AliasRow row : tables.aliases) {
        listIn(rows, row.actor()).add(row);
      }
      for (GazetteerEntry entry : tables.entries.values()) {
        boolean named = !tables.nameless.contains(entry.id());
        addAliases(entry, named, rows.getOrDefault(entry.id(), List.of()), aliases);
        if (entry.type() == ActorType.STATE) {
          states.putIfAbsent(entry.country().orElse(""), entry);
        }
      }
      trie = new AliasTrie(aliases);
      for (GazetteerTables.OfficeRow row : tables.offices) {
        addOffice(row, tables.entries.get(row.of()), tables.entries.get(row.holder()));
      }
      for (List<Office> terms : officesOf.values()) {
        if (terms.size() > 1) {
          terms.sort(LATEST_FIRST);
        }
      }
    }

    private void addAliases(
        GazetteerEntry entry,
        boolean named,
        List<GazetteerTables.AliasRow> rows,
        List<GazetteerAlias> all) {
      List<GazetteerAlias> own = new ArrayList<>(rows.size() + 1);
      boolean listed = false;
      for (GazetteerTables.AliasRow row : rows) {
        own.add(
            new GazetteerAlias(row.form(), row.kind(), entry, row.letterCase(), row.ambiguous()));
        listed |= row.form().equals(entry.name());
      }
      if (named && !listed && entry.name().indexOf('(') < 0) {
        // A name that needs support from the context is listed among the aliases, with that flag.
        own.add(
            0, new GazetteerAlias(entry.name(), AliasKind.NAME, entry, LetterCase.CAPITALS, false));
      }
      aliasesOf.put(entry.id(), Collections.unmodifiableList(own));
      all.addAll(own);
    }

    // No lambda here and above: the first one in a virtual machine costs more than all the rows.
    private static <T> List<T> listIn(Map<String, List<T>> lists, String key) {
      List<T> list = lists.get(key);
      if (list == null) {
        list = new ArrayList<>(2);
        lists.put(key, list);
      }
      return list;
    }

    private void addOffice(
        GazetteerTables.OfficeRow row,
        @Nullable GazetteerEntry of,
        @Nullable GazetteerEntry holder) {
      if (of == null || holder == null) {
        return; // a gazetteer that is meant to be added to another may refer to that one's entries
      }
      Office office = new Office(row.title(), row.nouns(), of, holder, row.from(), row.to());
      listIn(officesOf, holder.id()).add(office);
      listIn(officesAt, of.id()).add(office);
      listIn(officesTitled, office.title()).add(office);
    }
  }

  /** Loads the bundled files when they are first asked for. */
  private static final class Bundled {
    static final ActorGazetteer GAZETTEER = load();

    private static ActorGazetteer load() {
      GazetteerTables tables = new GazetteerTables();
      for (String file : List.of("actors-en.tsv", "aliases-en.tsv", "offices-en.tsv")) {
        try (InputStream stream = ActorGazetteer.class.getResourceAsStream(file)) {
          byte[] bytes = Objects.requireNonNull(stream, file).readAllBytes();
          tables.read(bytes, file);
        } catch (IOException e) {
          throw new UncheckedIOException("cannot read the bundled " + file, e);
        }
      }
      return new ActorGazetteer(tables);
    }
  }

  /** How many actors it knows. */
  @Override
  public String toString() {
    return "ActorGazetteer[" + tables.entries.size() + " actors]";
  }

  /** Collects entries for an {@link ActorGazetteer}. For use by one thread. */
  public static final class Builder {
    private static final GazetteerTables.Origin BUILT =
        new GazetteerTables.Origin("a gazetteer's builder", 0);

    private final GazetteerTables tables = new GazetteerTables();

    private Builder() {}

    /** Adds an actor without a country; its id is made of its name ({@code ada-moreno}). */
    public Builder actor(String name, ActorType type) {
      return add(name, type, Optional.empty());
    }

    /**
     * Adds an actor; its id is made of its name ({@code ada-moreno}).
     *
     * @param country ISO 3166-1 alpha-3 code
     * @param aliases other names that stand for nobody else
     * @throws IllegalArgumentException if the country is no such code, or the id was added before
     */
    public Builder actor(String name, ActorType type, String country, String... aliases) {
      checkArgument(
          GazetteerTables.isCountry(country),
          "country must be an ISO 3166-1 alpha-3 code such as FRA, but was '%s'",
          country);
      add(name, type, Optional.of(country));
      for (String alias : aliases) {
        alias(alias, GazetteerTables.idOf(name));
      }
      return this;
    }

    /** Adds an actor with all that there is to say; a second one with the same id is an error. */
    public Builder actor(GazetteerEntry entry) {
      checkArgument(
          tables.entries.putIfAbsent(entry.id(), entry) == null,
          "id '%s' was added before; give one of the two another id",
          entry.id());
      return this;
    }

    /** Adds a name of an actor, which may be one of the gazetteer that this is added to. */
    public Builder alias(String form, String id) {
      return alias(form, id, AliasKind.NAME);
    }

    /**
     * Adds a form of some kind, such as an adjective: {@code alias("Danish", "denmark",
     * ADJECTIVE)}.
     */
    public Builder alias(String form, String id, AliasKind kind) {
      checkArgument(!form.isBlank(), "an alias of '%s' must not be blank", id);
      tables.aliases.add(
          new GazetteerTables.AliasRow(form, kind, id, LetterCase.CAPITALS, false, BUILT));
      return this;
    }

    /**
     * Adds a term of office that has not ended.
     *
     * @param title the office in full: {@code Mayor of Springfield}
     * @param of id of the state, place or body
     * @param holder id of the person
     */
    public Builder office(String title, String of, String holder, LocalDate from) {
      return office(title, of, holder, Optional.of(from), Optional.empty());
    }

    /** Adds a term of office that ended the day before {@code to}. */
    public Builder office(String title, String of, String holder, LocalDate from, LocalDate to) {
      checkArgument(from.isBefore(to), "'to' (%s) must be later than 'from' (%s)", to, from);
      return office(title, of, holder, Optional.of(from), Optional.of(to));
    }

    private Builder office(
        String title, String of, String holder, Optional<LocalDate> from, Optional<LocalDate> to) {
      tables.offices.add(
          new GazetteerTables.OfficeRow(
              title, List.of(GazetteerTables.nounOf(title)), of, holder, from, to, BUILT));
      return this;
    }

    private Builder add(String name, ActorType type, Optional<String> country) {
      return actor(
          new GazetteerEntry(
              GazetteerTables.idOf(name),
              name,
              type,
              country,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty()));
    }

    /** A gazetteer of what was added so far. */
    public ActorGazetteer build() {
      GazetteerTables copy = new GazetteerTables();
      copy.entries.putAll(tables.entries);
      copy.aliases.addAll(tables.aliases);
      copy.offices.addAll(tables.offices);
      return new ActorGazetteer(copy);
    }
  }
}

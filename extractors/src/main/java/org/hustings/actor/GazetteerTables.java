package org.hustings.actor;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a gazetteer as they were read, before references between them are followed.
 *
 * <p>A file has one or more tables. A comment line with tabs names the columns of the rows below
 * it, and with them the table: {@code # name ⇥ type}, {@code # form ⇥ actor} or {@code # holder ⇥
 * title}. Other comment lines and empty lines are skipped.
 */
final class GazetteerTables {

  private static final Set<String> COUNTRIES =
      Set.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));

  /** Offices that several people hold at the same time under the same title. */
  static final Set<String> SHARED =
      Set.of("senator", "representative", "justice", "member", "lawmaker", "co-leader");

  /** Where a row was read; line 0 stands for a row that was built in code. */
  record Origin(String file, int line) {
    @Override
    public String toString() {
      return line == 0 ? file : file + " line " + line;
    }
  }

  /** An alias and where it was read; {@code actor} is an id. */
  record AliasRow(
      String form,
      AliasKind kind,
      String actor,
      LetterCase letterCase,
      boolean ambiguous,
      Origin origin) {}

  /** A term of office and where it was read; {@code of} and {@code holder} are ids. */
  record OfficeRow(
      String title,
      List<String> nouns,
      String of,
      String holder,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Origin origin) {

    /** What is left of this term when others of the same title are known better. */
    Optional<OfficeRow> beside(List<OfficeRow> others) {
      if (SHARED.contains(nouns.get(0))) {
        return Optional.of(this);
      }
      LocalDate start = from.orElse(LocalDate.MIN);
      LocalDate end = to.orElse(LocalDate.MAX);
      for (OfficeRow other : others) {
        LocalDate otherStart = other.from.orElse(LocalDate.MIN);
        if (otherStart.isBefore(end) && start.isBefore(other.to.orElse(LocalDate.MAX))) {
          if (!start.isBefore(otherStart)) {
            return Optional.empty();
          }
          end = otherStart;
        }
      }
      return Optional.of(
          new OfficeRow(
              title,
              nouns,
              of,
              holder,
              from,
              end.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(end),
              origin));
    }
  }

  final Map<String, GazetteerEntry> entries = new LinkedHashMap<>();

  /** Ids of entries whose name stands for somebody else here. */
  final Set<String> nameless = new HashSet<>();

  final List<AliasRow> aliases = new ArrayList<>();
  final List<OfficeRow> offices = new ArrayList<>();

  private enum Table {
    ACTORS("name", "type"),
    ALIASES("form", "actor"),
    OFFICES("title", "holder");

    private final String first;
    private final String second;

    Table(String first, String second) {
      this.first = first;
      this.second = second;
    }

    /** Whether these columns hold what a row of this table cannot do without. */
    boolean isNamedBy(List<String> columns) {
      return columns.contains(first) && columns.contains(second);
    }
  }

  private enum Column {
    ID,
    NAME,
    TYPE,
    COUNTRY,
    CAMEO,
    SECTOR,
    GENDER,
    WIKIDATA,
    ALIASES,
    FORM,
    KIND,
    ACTOR,
    CASE,
    CONTEXT,
    TITLE,
    NOUNS,
    OF,
    HOLDER,
    FROM,
    TO;

    private static final Column[] ALL = values();
    private static final List<String> NAMES = new ArrayList<>();

    static {
      for (Column column : ALL) {
        NAMES.add(column.toString());
      }
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Reads one file after another; not for use by several threads. */
  void read(String text, String file) {
    Reader reader = new Reader(file);
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      reader.read(text.substring(start, stop));
      start = stop + 1;
    }
  }

  /**
   * Reads a file in UTF-8. Decoded line by line: most lines are plain ASCII, and a string of a
   * whole file with a few accents takes twice the room and thrice the time to cut up.
   */
  void read(byte[] utf8, String file) {
    Reader reader = new Reader(file);
    int start = 0;
    for (int i = 0; i <= utf8.length; i++) {
      if (i == utf8.length || utf8[i] == '\n') {
        reader.read(new String(utf8, start, i - start, StandardCharsets.UTF_8));
        start = i + 1;
      }
    }
  }

  private final class Reader {
    private final String file;
    private int line;
    private @Nullable Table table;
    private int[] placeOf = new int[0]; // by column; -1 if the table lacks it
    private int width;
    private String[] cells = new String[0];

    Reader(String file) {
      this.file = file;
    }

    /** Reads the next line. */
    void read(String text) {
      line++;
      int end = text.endsWith("\r") ? text.length() - 1 : text.length();
      if (end == 0) {
        return;
      }
      if (text.charAt(0) == '#') {
        String comment = text.substring(1, end);
        if (comment.indexOf('\t') >= 0) {
          readHeader(comment);
        }
        return;
      }
      Table rows = table;
      if (rows == null) {
        throw mistake(
            "a row before any header",
            "Begin the file with a comment line that names the columns, such as"
                + " '# name<TAB>type<TAB>country<TAB>aliases'.");
      }
      split(text, end);
      switch (rows) {
        case ACTORS -> readActor();
        case ALIASES -> readAlias();
        case OFFICES -> readOffice();
      }
    }

    private void readHeader(String header) {
      String[] names = header.strip().split("\t", -1);
      placeOf = new int[Column.ALL.length];
      Arrays.fill(placeOf, -1);
      for (int place = 0; place < names.length; place++) {
        int column = Column.NAMES.indexOf(names[place].strip());
        if (column < 0) {
          throw mistake(
              "unknown column '" + names[place] + "'", "Known columns are " + Column.NAMES + ".");
        }
        placeOf[column] = place;
      }
      width = names.length;
      List<String> found = List.of(names);
      table = null;
      for (Table candidate : Table.values()) {
        if (candidate.isNamedBy(found)) {
          table = candidate;
        }
      }
      if (table == null) {
        throw mistake(
            "columns " + found + " belong to no table",
            "A table of actors needs 'name' and 'type', of aliases 'form' and 'actor', of offices"
                + " 'title' and 'holder'.");
      }
    }

    private void split(String text, int end) {
      cells = new String[width];
      Arrays.fill(cells, "");
      int cell = 0;
      int from = 0;
      while (true) {
        int tab = text.indexOf('\t', from);
        boolean last = tab < 0 || tab >= end;
        if (cell == width) {
          throw mistake(
              "more than the " + width + " cells that the header names", "Check for a stray tab.");
        }
        int stop = last ? end : tab;
        if (from < stop) {
          cells[cell] = text.substring(from, stop).strip();
        }
        cell++;
        if (last) {
          return;
        }
        from = tab + 1;
      }
    }

    private String cell(Column column) {
      int place = placeOf[column.ordinal()];
      return place < 0 ? "" : cells[place];
    }

    private String required(Column column) {
      String value = cell(column);
      if (value.isEmpty()) {
        throw mistake("column '" + column + "' is empty", "Every row of this table needs it.");
      }
      return value;
    }

    private Optional<String> optional(Column column) {
      String value = cell(column);
      return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    private void readActor() {
      String name = required(Column.NAME);
      String id = cell(Column.ID).isEmpty() ? idOf(name) : cell(Column.ID);
      Optional<String> country = optional(Column.COUNTRY);
      if (country.isPresent() && !isCountry(country.get())) {
        throw badCell(
            Column.COUNTRY, "Use an ISO 3166-1 alpha-3 code such as FRA, or leave it empty.");
      }
      Optional<String> gender = optional(Column.GENDER);
      if (gender.isPresent() && !gender.get().equals("m") && !gender.get().equals("f")) {
        throw badCell(Column.GENDER, "Use m or f, or leave it empty.");
      }
      Optional<String> wikidata = optional(Column.WIKIDATA);
      if (wikidata.isPresent() && !isWikidataId(wikidata.get())) {
        throw badCell(Column.WIKIDATA, "Use an id such as Q142, or leave it empty.");
      }
      GazetteerEntry entry =
          new GazetteerEntry(
              id,
              name,
              constant(ActorType.class, Column.TYPE, required(Column.TYPE)),
              country,
              optional(Column.CAMEO),
              optional(Column.SECTOR),
              gender,
              wikidata);
      if (entries.put(id, entry) != null) {
        throw mistake("id '" + id + "' stands twice", "Merge the rows, or give one another 'id'.");
      }
      Origin origin = origin();
      for (String form : list(cell(Column.ALIASES))) {
        aliases.add(new AliasRow(form, AliasKind.NAME, id, LetterCase.CAPITALS, false, origin));
      }
    }

    private void readAlias() {
      String kind = cell(Column.KIND);
      String letterCase = cell(Column.CASE);
      String context = cell(Column.CONTEXT);
      if (!context.isEmpty() && !context.equals("yes")) {
        throw badCell(Column.CONTEXT, "Use yes, or leave it empty.");
      }
      aliases.add(
          new AliasRow(
              required(Column.FORM),
              kind.isEmpty() ? AliasKind.NAME : constant(AliasKind.class, Column.KIND, kind),
              required(Column.ACTOR),
              letterCase.isEmpty()
                  ? LetterCase.CAPITALS
                  : constant(LetterCase.class, Column.CASE, letterCase),
              !context.isEmpty(),
              origin()));
    }

    private void readOffice() {
      Optional<LocalDate> from = date(Column.FROM);
      Optional<LocalDate> to = date(Column.TO);
      if (from.isPresent() && to.isPresent() && !from.get().isBefore(to.get())) {
        throw badCell(
            Column.TO, "It must be later than 'from', which is '" + cell(Column.FROM) + "'.");
      }
      String title = required(Column.TITLE);
      List<String> nouns = list(cell(Column.NOUNS));
      offices.add(
          new OfficeRow(
              title,
              nouns.isEmpty() ? List.of(nounOf(title)) : nouns,
              required(Column.OF),
              required(Column.HOLDER),
              from,
              to,
              origin()));
    }

    private List<String> list(String cell) {
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> parts = new ArrayList<>(2);
      int from = 0;
      for (int at = cell.indexOf(';'); at >= 0; at = cell.indexOf(';', from)) {
        addPart(cell.substring(from, at), parts);
        from = at + 1;
      }
      addPart(cell.substring(from), parts);
      return parts;
    }

    /** Offices have few different nouns: those of one row are the very strings of another. */
    private void addPart(String part, List<String> parts) {
      String stripped = part.strip();
      if (!stripped.isEmpty()) {
        parts.add(stripped.intern());
      }
    }

    private Optional<LocalDate> date(Column column) {
      String value = cell(column);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      try {
        int length = value.length();
        if (length == 4 || length == 7 || length == 10) {
          int year = Integer.parseInt(value, 0, 4, 10);
          int month = length > 4 ? Integer.parseInt(value, 5, 7, 10) : 1;
          int day = length > 7 ? Integer.parseInt(value, 8, 10, 10) : 1;
          return Optional.of(LocalDate.of(year, month, day));
        }
      } catch (NumberFormatException | DateTimeException e) {
        throw badDate(column);
      }
      throw badDate(column);
    }

    private IllegalArgumentException badDate(Column column) {
      return badCell(column, "Use a date such as 2017-05-14, or 2017-05, or 2017.");
    }

    private <E extends Enum<E>> E constant(Class<E> type, Column column, String value) {
      for (E constant : type.getEnumConstants()) {
        if (constant.name().equalsIgnoreCase(value)) {
          return constant;
        }
      }
      throw badCell(
          column,
          "Use one of " + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT) + ".");
    }

    private Origin origin() {
      return new Origin(file, line);
    }

    private IllegalArgumentException badCell(Column column, String remedy) {
      return mistake("column '" + column + "' has '" + cell(column) + "'", remedy);
    }

    private IllegalArgumentException mistake(String found, String remedy) {
      return new IllegalArgumentException(origin() + ": " + found + ". " + remedy);
    }
  }

  /** The id of an actor that was given none: {@code ada-moreno}. */
  static String idOf(String name) {
    return NameFolding.key(name).replace(' ', '-');
  }

  /** What a title calls its holder: {@code mayor} for {@code Mayor of London}. */
  static String nounOf(String title) {
    int end = title.length();
    for (String preposition : List.of(" of ", " for ", " from ")) {
      int at = title.lastIndexOf(preposition);
      if (at > 0) {
        end = Math.min(end, at);
      }
    }
    return title.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** Kosovo has no ISO code; XKX is what the EU and the World Bank use. */
  static boolean isCountry(String code) {
    return COUNTRIES.contains(code) || code.equals("XKX");
  }

  private static boolean isWikidataId(String id) {
    if (id.length() < 2 || id.charAt(0) != 'Q') {
      return false;
    }
    for (int i = 1; i < id.length(); i++) {
      if (id.charAt(i) < '0' || id.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}

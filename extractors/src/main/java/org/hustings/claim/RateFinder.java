package org.hustings.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hustings.claim.UnitLexicon.Entry;
import org.hustings.document.Span;
import org.hustings.internal.TsvFile;
import org.hustings.language.LanguageAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number is for one of: {@code $12-an-hour}, {@code 12 tonnes per capita}, {@code 200
 * people a day}, {@code 300 euros monthly}.
 */
final class RateFinder {
  /** Farther than this behind its number, the noun that it counts is not passed over. */
  private static final int REACH = 12;

  /** The words of rates that are no units themselves, made ready once for all texts. */
  static final class Lexicon {
    private final Map<String, Unit> nouns = new HashMap<>();
    private final Map<String, Unit> adverbs = new HashMap<>();

    private Lexicon() {
      for (TsvFile.Row row :
          TsvFile.resource(RateFinder.class, "rates-en.tsv", "word", "unit", "form")) {
        (row.cell(2).equals("noun") ? nouns : adverbs).put(row.cell(0), Unit.of(row.cell(1)));
      }
    }

    static Lexicon english() {
      return new Lexicon();
    }
  }

  private final Pieces pieces;
  private final LanguageAnalysis analysis;
  private final UnitTable units;
  private final Lexicon lexicon;

  RateFinder(Pieces pieces, LanguageAnalysis analysis, UnitTable units, Lexicon lexicon) {
    this.pieces = pieces;
    this.analysis = analysis;
    this.units = units;
    this.lexicon = lexicon;
  }

  /** Sets what readings are per, once their objects are known. */
  void find(List<Reading> readings) {
    for (Reading reading : readings) {
      if (reading.unit != null && reading.unit.per().isPresent()) {
        reading.per = reading.unit.per().get();
      } else if (isAmount(reading)) {
        reading.per = per(reading);
      }
    }
  }

  private static boolean isAmount(Reading reading) {
    return switch (reading.kind) {
      case COUNT, MONEY, PERCENT, PERCENTAGE_POINT, MEASURE, DURATION -> true;
      case FRACTION, MULTIPLE, SCORE, ORDINAL, AGE, TEMPERATURE, NUMBER -> false;
    };
  }

  private @Nullable Unit per(Reading reading) {
    Unit per = at(reading.end);
    Span object = reading.object;
    if (per != null || object == null || object.start() < pieces.end(reading.end - 1)) {
      return per;
    }
    int after = reading.end;
    while (after < reading.end + REACH
        && after < pieces.size()
        && pieces.start(after) < object.end()) {
      after++; // "40 litres of water per person"
    }
    return at(after);
  }

  /** What the words from a piece on say, or null. */
  private @Nullable Unit at(int piece) {
    if (!pieces.follows(piece)) {
      return null;
    }
    boolean hyphen = pieces.isDash(piece) && pieces.isGlued(piece) && pieces.isGlued(piece + 1);
    int link = hyphen ? piece + 1 : piece;
    boolean slash = pieces.sign(link) == '/' && pieces.isGlued(link) && pieces.isGlued(link + 1);
    String word = pieces.lower(link);
    if (!slash && !isLink(word)) {
      return lexicon.adverbs.get(word);
    }
    int noun = hyphen && pieces.isDash(link + 1) ? link + 2 : link + 1;
    if (!pieces.isWord(noun) || !pieces.follows(noun)) {
      return null;
    }
    Unit known = known(noun);
    if (known == null && word.equals("per")) {
      return noun(noun); // "$40 per ballot"
    }
    return known == null || isComparedTime(noun + 1) ? null : known;
  }

  private static boolean isLink(String word) {
    return switch (word) {
      case "a", "an", "per", "each", "every" -> true;
      default -> false;
    };
  }

  private @Nullable Unit known(int noun) {
    Unit own = lexicon.nouns.get(pieces.lower(noun));
    if (own != null) {
      return own;
    }
    Phrases.Match<Entry> unit = units.unit(pieces, noun, false);
    if (unit == null) {
      return null;
    }
    Entry entry = unit.value();
    boolean measure = entry.kind() == ClaimKind.MEASURE || entry.kind() == ClaimKind.DURATION;
    boolean whole = entry.form() == UnitLexicon.Form.WORD && entry.factor().signum() > 0;
    return measure && whole && entry.unit().per().isEmpty() ? entry.unit() : null;
  }

  private @Nullable Unit noun(int piece) {
    int token = analysis.tokenAt(pieces.start(piece));
    boolean noun = token < analysis.size() && analysis.tag(token).isNoun();
    return noun ? Unit.of(analysis.lemma(token)) : null;
  }

  /** {@code rose 3% a year earlier}: no rate. */
  private boolean isComparedTime(int piece) {
    return switch (pieces.lower(piece)) {
      case "earlier", "ago", "later", "before", "after", "prior", "previously" -> true;
      case "from" -> pieces.lower(piece + 1).equals("now");
      case "on" -> !pieces.isWord(piece + 1); // but "$5 a day on food"
      case "and" -> pieces.lower(piece + 2).equals("half"); // "a year and a half ago"
      default -> false;
    };
  }
}

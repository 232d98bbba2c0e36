package org.hustings.claim;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hustings.claim.UnitLexicon.Entry;
import org.hustings.claim.UnitLexicon.Form;
import org.jspecify.annotations.Nullable;

/** A {@link UnitLexicon} made ready for look-up by pieces. */
final class UnitTable {
  private final Phrases<Entry> prefixes;
  private final Phrases<Entry> suffixes;
  private final Set<String> prefixWords = new HashSet<>();

  private UnitTable(UnitLexicon lexicon, NumeralLexicon numerals) {
    prefixes = Phrases.forwards(numerals);
    suffixes = Phrases.forwards(numerals);
    prefixWords.add("minus");
    prefixWords.add("negative");
    for (Entry entry : lexicon.entries()) {
      boolean before = entry.form() == Form.SIGN || isCurrencyCode(entry);
      if (before) {
        prefixes.put(entry.alias(), entry);
        Pieces first = Pieces.of(entry.alias(), numerals);
        if (first.isWord(0)) {
          prefixWords.add(first.lower(0));
        }
      }
      suffixes.put(entry.alias(), entry);
    }
  }

  static UnitTable of(UnitLexicon lexicon, NumeralLexicon numerals) {
    return new UnitTable(lexicon, numerals);
  }

  private static boolean isCurrencyCode(Entry entry) {
    boolean code =
        entry.form() == Form.CODE || entry.form() == Form.WORDLIKE || entry.form() == Form.ANYCASE;
    return code && entry.kind() == ClaimKind.MONEY;
  }

  /** The words that a currency sign or a negative number may start with. */
  Set<String> prefixWords() {
    return prefixWords;
  }

  /** The currency sign that starts at a piece, or null. */
  Phrases.@Nullable Match<Entry> prefix(Pieces pieces, int i) {
    Phrases.Match<Entry> match = prefixes.longest(pieces, i);
    if (match == null) {
      return null;
    }
    Entry entry = match.value();
    boolean code = entry.form() == Form.CODE || entry.form() == Form.WORDLIKE;
    boolean written = !code || pieces.form(i).equals(entry.alias());
    boolean apart = match.bound() - i > 1 && pieces.isWord(i) && !pieces.isGlued(i + 1);
    if (apart
        && pieces.length(i) == 1
        && (!pieces.isCapitalised(i) || pieces.lower(i).equals("a"))) {
      return null; // neither "a $30,000 fine" nor "the island's $70 billion" is in other dollars
    }
    boolean letters = pieces.isWord(match.bound() - 1);
    return written && !(letters && pieces.isGlued(i) && pieces.isNumber(i - 1)) ? match : null;
  }

  /** The unit whose name or sign starts at a piece, or null. */
  Phrases.@Nullable Match<Entry> unit(Pieces pieces, int i, boolean acrossHyphens) {
    Phrases.Match<Entry> match =
        acrossHyphens ? suffixes.longestAcrossHyphens(pieces, i) : suffixes.longest(pieces, i);
    return match == null || !isWrittenSo(pieces, i, match) ? null : match;
  }

  private static boolean isWrittenSo(Pieces pieces, int i, Phrases.Match<Entry> match) {
    Entry entry = match.value();
    boolean glued = pieces.isGlued(i);
    return switch (entry.form()) {
      case WORD, SCALED, ANYCASE -> pieces.gap(i) <= Pieces.LINE && isWholeWord(pieces, match);
      case CODE, WORDLIKE ->
          sameForm(pieces, i, match)
              && entry.alias().length() > 1 // "R1.2 billion", but not "1,200 N"
              && !entry.alias().toLowerCase(Locale.ROOT).equals(entry.alias());
      case SIGN ->
          (pieces.isSign(i) ? pieces.gap(i) <= Pieces.SPACED : glued)
              && !(pieces.isGlued(match.bound()) && pieces.isNumber(match.bound()));
      case GLUED ->
          sameForm(pieces, i, match)
              && (glued
                  || entry.kind() == ClaimKind.PERCENT
                  || pieces.isSign(i)
                  || isPower(pieces, i, match))
              && !(pieces.isGlued(match.bound()) && !pieces.isSign(match.bound()));
    };
  }

  /** {@code km2}, {@code m3}. */
  private static boolean isPower(Pieces pieces, int i, Phrases.Match<Entry> match) {
    return pieces.gap(i) == Pieces.SPACED && pieces.isNumber(match.bound() - 1);
  }

  /** Whether no digits are glued to its end, as in {@code m2}. */
  private static boolean isWholeWord(Pieces pieces, Phrases.Match<Entry> match) {
    return !(pieces.isGlued(match.bound()) && pieces.isNumber(match.bound()));
  }

  private static boolean sameForm(Pieces pieces, int i, Phrases.Match<Entry> match) {
    String alias = match.value().alias();
    return pieces.text().startsWith(alias, pieces.start(i));
  }
}

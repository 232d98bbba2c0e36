package org.hustings.claim;

import java.util.HashSet;
import java.util.Set;
import org.hustings.claim.Numeral.Form;
import org.hustings.language.LanguageAnalysis;

/**
 * Tells numbers that claim something from dates, clock times, names, identifiers and idioms: {@code
 * Fortune 500}, {@code Article 5}, {@code 10:27}, {@code at first}, {@code one of the}.
 */
final class ClaimFilter {
  /** Words beside which a number is part of a name. */
  static final class Labels {
    final Set<String> before = new HashSet<>();
    final Set<String> after = new HashSet<>();
    final Set<String> names = new HashSet<>();
    final Set<String> jets = new HashSet<>();

    Labels(Set<ClaimLexicon.Label> labels) {
      for (ClaimLexicon.Label label : labels) {
        switch (label.side()) {
          case BEFORE -> before.add(label.word());
          case AFTER -> after.add(label.word());
          case NAME -> names.add(label.word());
          case JET -> jets.add(label.word());
        }
      }
    }
  }

  private final DateFilter dates;
  private final LabelFilter names;
  private final IdiomFilter idioms;
  private final RankFilter ranks;

  ClaimFilter(Pieces pieces, LanguageAnalysis analysis, Labels labels) {
    PieceTags tags = new PieceTags(pieces, analysis);
    dates = new DateFilter(pieces, tags);
    names = new LabelFilter(pieces, tags, labels);
    idioms = new IdiomFilter(pieces, tags);
    ranks = new RankFilter(pieces, tags, labels);
  }

  /** Whether a reading is a claim; to be asked in text order. */
  boolean isClaim(Reading reading) {
    if (dates.isDate(reading)) {
      return false;
    }
    if (reading.numeral.form() == Form.ORDINAL) {
      return ranks.isRank(reading);
    }
    if (reading.hasOwnUnit && reading.kind != ClaimKind.DURATION) {
      return !names.isInAddress(reading) && !names.isGluedToLetters(reading);
    }
    return !names.isLabel(reading) && !idioms.isIdiom(reading) && !names.isInAddress(reading);
  }
}

package org.hustings.actor;

import java.util.HashSet;
import java.util.Set;
import org.hustings.language.LanguageAnalysis;

/**
 * The ships, films, storms and the like of a document, which have names and are no actors: "the
 * cruise ship Aurora" makes "the Aurora" a thing wherever it stands.
 */
final class NamedThings {

  private static final GivenNames GIVEN_NAMES = GivenNames.english();

  private static final Set<String> KINDS =
      Set.of(
          "album",
          "anthem",
          "app",
          "asteroid",
          "boat",
          "book",
          "browser",
          "carrier",
          "comedy",
          "comet",
          "cyclone",
          "destroyer",
          "documentary",
          "drama",
          "drug",
          "ferry",
          "film",
          "frigate",
          "game",
          "horse",
          "hurricane",
          "memoir",
          "missile",
          "movie",
          "musical",
          "novel",
          "opera",
          "painting",
          "painkiller",
          "play",
          "poem",
          "rocket",
          "satellite",
          "sculpture",
          "ship",
          "sitcom",
          "software",
          "song",
          "spacecraft",
          "storm",
          "submarine",
          "symphony",
          "tanker",
          "telescope",
          "thriller",
          "trawler",
          "typhoon",
          "vaccine",
          "vessel",
          "virus",
          "warship",
          "yacht");

  /** Words that begin a name: "Hurricane Maria", "Operation Barkhane". */
  private static final Set<String> FIRST_WORDS =
      Set.of("cyclone", "hurricane", "operation", "storm", "typhoon");

  private final LanguageAnalysis analysis;
  private final Set<String> names = new HashSet<>(); // lone words in lower case
  private final Set<String> surnames = new HashSet<>(); // words behind one with a capital

  NamedThings(LanguageAnalysis analysis) {
    this.analysis = analysis;
    for (int i = 1; i < analysis.size(); i++) {
      if (Capitals.begin(analysis, i)
          && Capitals.begin(analysis, i - 1)
          && !FIRST_WORDS.contains(analysis.lower(i - 1))) {
        surnames.add(analysis.lower(i));
      }
    }
    for (int i = 1; i < analysis.size(); i++) {
      boolean lone = i + 1 >= analysis.size() || !Capitals.begin(analysis, i + 1);
      if (Capitals.begin(analysis, i) && lone && isBehindKind(i)) {
        names.add(analysis.lower(i));
      }
    }
  }

  /** Whether an unknown name stands for a thing. */
  boolean contain(int first, int last) {
    String lower = analysis.lower(first);
    return first < last
        ? isBehindKind(first) || FIRST_WORDS.contains(lower)
        : !surnames.contains(lower) && (isBehindKind(first) || names.contains(lower));
  }

  /** Whether "ship", "film" or the like stands right before, with or without an opening mark. */
  private boolean isBehindKind(int token) {
    int before = token - 1;
    if (before > 0 && "\"“‘'`".indexOf(analysis.text().charAt(analysis.start(before))) >= 0) {
      before--;
    }
    return before >= 0
        && KINDS.contains(analysis.lower(before))
        && analysis.sentenceOf(before) == analysis.sentenceOf(token)
        && analysis.tag(before).isNoun()
        && (FIRST_WORDS.contains(analysis.lower(before))
            || !GIVEN_NAMES.contains(analysis.form(token)));
  }
}

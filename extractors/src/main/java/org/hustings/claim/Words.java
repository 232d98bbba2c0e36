package org.hustings.claim;

import java.util.Set;

/** Small closed classes of words that more than one rule asks about. */
final class Words {
  /** Before {@code up to} these tell a change: {@code prices will go up to 12 euros}. */
  static final Set<String> GOING =
      Set.of(
          "back", "crept", "edged", "edging", "go", "goes", "going", "gone", "inched", "inching",
          "moved", "pushed", "shot", "ticked", "went");

  /** Past tenses that are no nouns, whatever a tagger says: {@code all 5 towns fell}. */
  static final Set<String> PAST =
      Set.of("rose", "fell", "grew", "sank", "shrank", "slid", "leapt", "fallen", "risen", "grown");

  /** Whose ages numbers tell: {@code women over 50}. */
  static final Set<String> PEOPLE =
      Set.of(
          "children",
          "kids",
          "people",
          "women",
          "men",
          "boys",
          "girls",
          "adults",
          "those",
          "anyone",
          "everyone",
          "voters",
          "workers",
          "infants",
          "babies",
          "youths",
          "patients",
          "citizens",
          "residents",
          "players",
          "pupils",
          "students",
          "females",
          "males",
          "minors");

  static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");

  /** Words around the result of a vote, a ruling or a match: {@code a 5-4 decision}. */
  static final Set<String> CONTEST =
      Set.of(
          "vote",
          "votes",
          "voted",
          "voting",
          "decision",
          "ruling",
          "ruled",
          "verdict",
          "win",
          "wins",
          "won",
          "victory",
          "defeat",
          "defeated",
          "beat",
          "beats",
          "lost",
          "loss",
          "draw",
          "tie",
          "tied",
          "passed",
          "approved",
          "rejected",
          "split",
          "score",
          "scored",
          "scoreline",
          "majority",
          "margin",
          "aggregate",
          "backed",
          "against",
          "draws",
          "drew",
          "adopted",
          "odds",
          "outnumbered",
          "ratio");

  /** Words that set two shares side by side: {@code leads by 46 percent to 42 percent}. */
  static final Set<String> LEAD =
      Set.of(
          "lead",
          "leads",
          "leading",
          "led",
          "ahead",
          "beat",
          "beats",
          "beating",
          "trails",
          "trailed",
          "trailing",
          "trail",
          "defeated",
          "defeats",
          "won",
          "advantage",
          "over",
          "outpaced",
          "outspent",
          "behind");

  /** Adverbs without {@code -ly} that stand where a subject could. */
  static final Set<String> ADVERBS =
      Set.of(
          "never",
          "still",
          "already",
          "often",
          "always",
          "seldom",
          "there",
          "however",
          "instead",
          "nonetheless",
          "nevertheless",
          "almost",
          "perhaps",
          "meanwhile",
          "overall",
          "again",
          "together",
          "altogether",
          "thereafter",
          "indeed",
          "rather",
          "quite",
          "maybe");

  static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "its", "their", "his", "her", "our",
          "my", "your", "all", "each", "every", "some", "any", "no");

  private Words() {}
}

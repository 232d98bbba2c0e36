package org.hustings.language;

/** The word lists that cutting English text into tokens and sentences rests on. */
final class EnglishLexicon {
  static final EnglishLexicon INSTANCE = new EnglishLexicon();

  /** Last parts of addresses and file names that are written without a scheme: "example.org". */
  static final WordTable DOMAINS =
      WordTable.of(
          "com", "org", "net", "gov", "edu", "uk", "eu", "de", "fr", "ru", "cn", "us", "ca", "au",
          "io", "tv", "info", "biz", "html", "htm", "pdf", "doc", "docx", "xls", "xlsx", "txt",
          "jpg", "png", "gif", "zip", "exe", "ppt");

  /** Words that have lost their beginning, without the apostrophe: "'em". */
  static final WordTable CLIPPED =
      WordTable.of("em", "n", "til", "till", "cause", "tis", "twas", "bout", "round");

  /** The names of the months. */
  static final WordTable MONTHS =
      WordTable.of(
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
          "december");

  /** Words that may follow a time of day within a sentence: "at 5 p.m. Monday". */
  static final WordTable TIME_WORDS =
      WordTable.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "eastern",
          "central",
          "pacific",
          "mountain",
          "greenwich",
          "beijing",
          "moscow");

  private static final Abbreviation[] ABBREVIATIONS = Abbreviation.values();

  private final WordTable abbreviations =
      WordTable.load("abbreviations-en.tsv", Abbreviation.class);
  private final WordTable starters = WordTable.load("sentence-starters-en.tsv");
  private final WordTable cues = WordTable.load("quotation-cues-en.tsv");
  private final WordTable prefixes = WordTable.load("hyphen-prefixes-en.tsv");
  private final WordTable numberSuffixes = WordTable.load("number-suffixes-en.tsv");

  private EnglishLexicon() {}

  static Abbreviation abbreviation(int value) {
    return ABBREVIATIONS[value];
  }

  WordTable abbreviations() {
    return abbreviations;
  }

  WordTable starters() {
    return starters;
  }

  WordTable cues() {
    return cues;
  }

  WordTable prefixes() {
    return prefixes;
  }

  WordTable numberSuffixes() {
    return numberSuffixes;
  }
}

package org.hustings;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that look like news to the rules and like nothing to a reader, for property tests. */
final class NewsLikeText {
  private NewsLikeText() {}

  /** Any UTF-16 code units, lone surrogates and control characters among them. */
  static Arbitrary<String> anything() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(200),
        Arbitraries.strings().withCharRange('\u0000', '\u00FF').ofMaxLength(200),
        Arbitraries.strings()
            .withChars(
                "\ud83d\ude00\udfff\u0000\u0007\u202E\u200D\uFEFF\uFFFF\u0301\u2028 .,\"“”’—a1\n\r\t$%€£@#")
            .ofMaxLength(200));
  }

  /** Splices of words that rules look for, marks, numbers and breaks. */
  static Arbitrary<String> splices() {
    return Arbitraries.oneOf(
            words(
                "said",
                "says",
                "told",
                "according to",
                "added",
                "denied",
                "warned that",
                "asked",
                "declined to comment",
                "called",
                "urged",
                "who said",
                "not",
                "would have been"),
            words(
                "Angela Merkel",
                "Putin",
                "the president",
                "the Kremlin",
                "Moscow",
                "he",
                "she",
                "Mr. Reyes",
                "Sen. Ada Moreno",
                "McDonald",
                "the U.S.",
                "NATO",
                "Chinese",
                "Kim",
                "a spokesman for the ministry",
                "their",
                "we",
                "European Union leaders",
                "O’Neill"),
            words("\"", "“", "”", "‘", "’", "'", "''", "``", "«", "»", "„", "(", ")", "[", "]"),
            words(
                "3.5",
                "1,200",
                "million",
                "percent",
                "%",
                "$",
                "€40m",
                "60-59",
                "10 to 12",
                "two thirds",
                "half",
                "more than",
                "1990s",
                "2nd",
                "dozens",
                "3,",
                ".5",
                "1/2",
                "½",
                "9999999999999999999999",
                "1e9",
                "per cent",
                "years",
                "-year-old",
                "twenty-five",
                "hundred",
                "and a half",
                "5pm",
                "90km",
                "0",
                "-",
                "1-2-3-4",
                "rose",
                "to",
                "from"),
            words(
                "BRUSSELS, March 3 (Reuters) - ",
                "\n\n",
                "\n",
                "\r\n",
                "\u00A0",
                "\t",
                "- ",
                "* ",
                "...",
                "…",
                ".",
                ".",
                ",",
                ",",
                ";",
                ":",
                "?",
                "!",
                "—",
                "–",
                "--",
                "’s",
                "'s",
                "n't"),
            words(
                "the",
                "of",
                "in",
                "on Monday",
                "that",
                "and",
                "but",
                "vote",
                "people",
                "economy",
                "because",
                "plan",
                "a",
                "soldiers",
                "which",
                "if",
                "\ud83d\ude00",
                "\ud83d",
                "\u0301"))
        .list()
        .ofMaxSize(60)
        .flatMap(
            parts ->
                Arbitraries.of(" ", " ", " ", "")
                    .list()
                    .ofSize(parts.size())
                    .map(gaps -> splice(parts, gaps)));
  }

  /** Whole clauses, so that quotes, actors and claims are found and meet each other. */
  static Arbitrary<String> articles() {
    return words(
            "\"We will not wait,\" said Ada Moreno, the mayor of Lisbon. ",
            "“Nobody asked us,” he added, “and nobody will.” ",
            "Paul Reyes told reporters on Tuesday that 1,200 people had left. ",
            "According to Reuters, exports fell by 3.5 percent to $4.2 billion in May. ",
            "“This paragraph has no end.\n\n",
            "“And this one goes on.”\n\n",
            "She denied that the ministry had paid €40m, calling the report \"a fantasy\". ",
            "Moscow said the talks had failed. ",
            "The Russian leader and his Chinese counterpart met in Beijing. ",
            "Moreno, 54, won 51 to 48. ",
            "LISBON, March 3 (Reuters) - ",
            "The party, which called the vote 'unfair', lost between 10 and 12 seats. ",
            "Asked whether he would run, Mr. Reyes said: \"No.\" ",
            "Their spokesman declined to comment.\n\n",
            "It also warned: ")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static String splice(List<String> parts, List<String> gaps) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append(parts.get(i)).append(gaps.get(i));
    }
    return text.toString();
  }

  private static Arbitrary<String> words(String... words) {
    return Arbitraries.of(words);
  }
}

package org.hustings;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * News as it comes from the wild: sentences cut and spliced, marks lost and added, and remains of
 * HTML, other scripts and broken encodings in between. The same seed gives the same text.
 */
final class DamagedNews {
  private static final List<String> SENTENCES =
      List.of(
          "\"We will not wait,\" said Ada Moreno, the mayor of Lisbon. ",
          "“Nobody asked us,” he added, “and nobody will.” ",
          "Paul Reyes told reporters on Tuesday that 1,200 people had left. ",
          "According to Reuters, exports fell by 3.5 percent to $4.2 billion in May. ",
          "“This paragraph has no end.\n\n",
          "“And this one goes on.”\n\n",
          "She denied that the ministry had paid €40m, calling the report \"a fantasy\". ",
          "Moscow said the talks had failed, and that 'the West' would pay. ",
          "The Russian leader and his Chinese counterpart met in Beijing on Sept. 3, 2025. ",
          "Moreno, 54, won 51 to 48, or by some 12,000 of 3.1 million votes. ",
          "LISBON, March 3 (Reuters) - Portugal's two-thirds majority is gone. ",
          "Mr. Reyes said: \"No.\" Asked why, he laughed; \"Ask them,\" he said. ",
          "Between 10 and 12 of the U.S. senators, most of them Republicans, voted nay. ",
          "\"He told me: 'Never!',\" Ms. Okafor-Lindqvist recalled in an interview with ZDF. ",
          "REPORTER: Will you run?\nMORENO: I will not rule it out.\n",
          "* 40% of voters\n* a quarter-million homes\n* $1.5-2bn, up from half a billion\n\n",
          "What the Sen. (R-Ga.) meant, aides said later, was \"three or four\" - not 34. ",
          "They believe the I.M.F. will lend £2 million a day until the year's end… ");
  private static final List<String> MARKS =
      List.of(
          "\"", "“", "”", "„", "«", "»", "'", "‘", "’", "``", "''", "(", ")", "[", "]", "{", "—",
          "–", "--", "-", "…", "...", ".", ",", ";", ":", "?", "!", "%", "$", "€", "/", "\\", "@",
          "#", "*", "&", "_", "’s", "n't", "ʼ", "′", "〝", "，", "。");
  private static final List<String> REMAINS =
      List.of(
          "<p>",
          "</p>",
          "<br/>",
          "<a href=\"x\">",
          "</a>",
          "<script>alert(1)</script>",
          "<!--",
          "&amp;",
          "&nbsp;",
          "&#8220;",
          "&quot",
          "{{name}}",
          "[1]",
          "[…]",
          "http://x.example/?a=1",
          "ada@moreno.example",
          "@moreno",
          "#vote",
          "ADVERTISEMENT",
          "READ MORE: ",
          "<<<<<<<");
  private static final List<String> ODD =
      List.of(
          "\u202E",
          "\u202A",
          "\u2066",
          "\u2069",
          "\u200E",
          "\u200F",
          "\u200B",
          "\u200C",
          "\u200D",
          "\uFEFF",
          "\u00AD",
          "\u2060",
          "\u0000",
          "\u0007",
          "\u001B[0m",
          "\u0085",
          "\u2028",
          "\u2029",
          "\u00A0",
          "\u3000",
          "\uFFFD",
          "\uFFFF",
          "\uD83D",
          "\uDE00",
          "\uD83D\uDE00",
          "\uD835\uDC00\uD835\uDC01",
          "\uD83C\uDDE9\uD83C\uDDEA",
          "\u0301",
          "e\u0301\u0302\u0303",
          "Ω",
          "ß",
          "ſ",
          "İ",
          "ı",
          "ǅ",
          "ﬁ",
          "中国",
          "Москва",
          "القاهرة",
          "ไทย",
          "٣٫٥",
          "½",
          "²",
          "Ⅳ",
          "①",
          "９９");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1,2,3",
          "1.2.3",
          "10/12/2025",
          "9".repeat(400),
          "0." + "0".repeat(300) + "1",
          "1e400",
          "3-2-1",
          "5'11\"",
          "half a million and a half",
          "hundred thousand million billion",
          "minus twenty-two point five per cent",
          "1 000 000",
          "12:30:00",
          "+49 30 123",
          "100%%",
          "$€£1m",
          "one in two in three",
          "1990s-2000s",
          "first second third",
          "a dozen dozen");
  private static final List<String> BREAKS = List.of("\n", "\r", "\r\n", "\n\n", "\n \n", "\f", "");
  private static final int LONGEST_WORD = 100_000;
  private static final int ONE_LONG_WORD_IN = 400;

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private DamagedNews(long seed) {
    random = new Random(seed);
  }

  /** A text, mostly of some hundred characters. */
  static String of(long seed) {
    return new DamagedNews(seed).write();
  }

  private String write() {
    for (int i = random.nextInt(8); i >= 0; i--) {
      text.append(one(SENTENCES));
    }
    for (int i = random.nextInt(14); i > 0; i--) {
      damage();
    }
    if (random.nextInt(ONE_LONG_WORD_IN) == 0) {
      insert(
          one(List.of("a", "A", "9", "\"", "-", "Ab", "x.", "中", "'s")).repeat(LONGEST_WORD / 2));
    }
    return text.toString();
  }

  private void damage() {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(60)));
    switch (random.nextInt(13)) {
      case 0 -> text.delete(from, to);
      case 1 -> insert(text.substring(from, to));
      case 2, 3 -> insert(one(MARKS));
      case 4 -> insert(one(REMAINS));
      case 5, 6 -> insert(one(ODD));
      case 7 -> insert(one(NUMBERS));
      case 8 -> splice();
      case 9 -> replaceAll("\n", one(BREAKS));
      case 10 -> replaceAll(one(MARKS), one(MARKS));
      case 11 -> replaceRange(from, to, random.nextBoolean());
      default -> insert((one(MARKS) + one(List.of("", " "))).repeat(random.nextInt(40)));
    }
  }

  /** The beginning of the text goes on with the end of a sentence. */
  private void splice() {
    String other = one(SENTENCES);
    text.setLength(random.nextInt(text.length() + 1));
    text.append(other, random.nextInt(other.length()), other.length());
  }

  private void replaceAll(String old, String by) {
    String replaced = text.toString().replace(old, by);
    text.setLength(0);
    text.append(replaced);
  }

  private void replaceRange(int from, int to, boolean upper) {
    String part = text.substring(from, to);
    text.replace(from, to, upper ? part.toUpperCase(Locale.ROOT) : part.toLowerCase(Locale.ROOT));
  }

  private void insert(String part) {
    text.insert(random.nextInt(text.length() + 1), part);
  }

  private String one(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}

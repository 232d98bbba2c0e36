package org.hustings.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that say when a number holds: behind it ({@code rose to 4.1% in March}), before
 * it in its clause ({@code inflation last year was 6%}), or at the head of its sentence ({@code In
 * 2019, 40 people died}). When something was said ({@code she said on Tuesday}) does not count.
 */
final class TimeFinder {
  /** Farther than this, a time belongs to something else. */
  private static final int REACH = 14;

  private static final Set<String> SPEECH =
      Set.of(
          "said",
          "says",
          "say",
          "told",
          "tells",
          "announced",
          "reported",
          "added",
          "warned",
          "claimed",
          "stated",
          "wrote",
          "tweeted",
          "posted",
          "argued",
          "estimated",
          "insisted",
          "acknowledged",
          "confirmed",
          "released",
          "published",
          "statement",
          "interview",
          "conference",
          "speech",
          "reporters",
          "briefing",
          "report");

  private record Time(int first, int last) {}

  private final Pieces pieces;
  private final LanguageAnalysis analysis;
  private final TimePhrases phrases;

  TimeFinder(Pieces pieces, LanguageAnalysis analysis) {
    this.pieces = pieces;
    this.analysis = analysis;
    this.phrases = new TimePhrases(analysis);
  }

  /** Sets the times of readings that stand in text order. */
  void find(List<Reading> readings) {
    for (int from = 0; from < readings.size(); ) {
      int sentence = sentenceOf(readings.get(from));
      int to = from + 1;
      while (to < readings.size() && sentenceOf(readings.get(to)) == sentence) {
        to++;
      }
      if (sentence >= 0) {
        find(readings.subList(from, to), times(sentence), sentence);
      }
      from = to;
    }
  }

  /** The times of a sentence that say no more than when somebody spoke, left out. */
  private List<Time> times(int sentence) {
    List<Time> times = new ArrayList<>();
    int end = analysis.sentenceEnd(sentence);
    for (int t = analysis.sentenceStart(sentence); t < end; ) {
      int last = phrases.endAt(t);
      if (last == TimePhrases.NONE || last >= end) {
        t++;
        continue;
      }
      if (!isOfSpeech(t, sentence) && !isCompared(t)) {
        times.add(new Time(t, last));
      }
      t = last + 1;
    }
    return times;
  }

  /**
   * {@code higher than last year}, {@code up from a year earlier}, {@code as many as last year}.
   */
  private boolean isCompared(int time) {
    if (time == 0) {
      return false;
    }
    String before = analysis.lower(time - 1);
    return switch (before) {
      case "than", "from", "with" -> true;
      case "as" -> time > 1 && !isLimit(analysis.lower(time - 2));
      default -> false;
    };
  }

  /** {@code as soon as Monday} says when. */
  private static boolean isLimit(String word) {
    return switch (word) {
      case "soon", "early", "late", "recently" -> true;
      default -> false;
    };
  }

  /** {@code told reporters on Monday}, {@code in a statement on Friday}. */
  private boolean isOfSpeech(int time, int sentence) {
    int first = Math.max(analysis.sentenceStart(sentence), time - 5);
    for (int t = time - 1; t >= first; t--) {
      if (SPEECH.contains(analysis.lower(t))) {
        return true;
      }
      PennTag tag = analysis.tag(t);
      if (tag.isFinite() || tag == PennTag.CD || tag == PennTag.COMMA) {
        return false;
      }
    }
    return false;
  }

  private void find(List<Reading> readings, List<Time> times, int sentence) {
    if (times.isEmpty()) {
      return;
    }
    int next = 0; // the first time that does not end before the reading
    for (int r = 0; r < readings.size(); r++) {
      Reading reading = readings.get(r);
      int first = tokenOf(reading.start);
      int last = tokenOf(reading.end - 1);
      while (next < times.size() && times.get(next).last() < first) {
        next++;
      }
      if (reading.kind == ClaimKind.AGE) {
        continue;
      }
      Time behind = behind(readings, r, times, next, last);
      if (behind == null) {
        behind = before(readings, r, times, next - 1, first);
      }
      if (behind == null && isLeading(times.get(0), sentence, first)) {
        behind = times.get(0);
      }
      reading.time = behind == null ? null : spanOf(behind);
    }
  }

  private Span spanOf(Time time) {
    return analysis.span(time.first(), time.last());
  }

  private @Nullable Time behind(
      List<Reading> readings, int r, List<Time> times, int next, int last) {
    int at = next;
    while (at < times.size() && times.get(at).first() <= last) {
      at++; // "the past two years" holds the number and does not bound it
    }
    if (at == times.size() || times.get(at).first() - last > REACH) {
      return null;
    }
    Time time = times.get(at);
    Reading reading = readings.get(r);
    boolean verb = false;
    boolean comma = false;
    int lastVerb = -1;
    for (int t = last + 1; t < time.first(); t++) {
      if (analysis.tag(t).isFinite()) {
        boolean goesOn = verb && t - lastVerb <= 2; // "have been"
        if ((verb && !goesOn) || comma || SPEECH.contains(analysis.lower(t))) {
          return null;
        }
        verb = true;
        lastVerb = t;
      } else if (isEdge(t)) {
        return null;
      }
      comma |= analysis.tag(t) == PennTag.COMMA;
    }
    if (comma && analysis.tag(time.first() - 1) != PennTag.COMMA && !isRestated(r, readings)) {
      return null; // "300,000 reservists, the largest call since 1973"
    }
    for (int o = r + 1; o < readings.size() && tokenOf(readings.get(o).start) < time.first(); o++) {
      Reading other = readings.get(o);
      boolean sameChange = reading.changeAnchor >= 0 && other.changeAnchor == reading.changeAnchor;
      if (!sameChange && !isRestated(o - 1, readings)) {
        return null;
      }
    }
    return time;
  }

  /** {@code 4.7% of GDP, or 187 billion zlotys,}: the next number says the same in other words. */
  private boolean isRestated(int r, List<Reading> readings) {
    return r + 1 < readings.size()
        && pieces.lower(readings.get(r + 1).modifierStart - 1).equals("or");
  }

  private @Nullable Time before(
      List<Reading> readings, int r, List<Time> times, int at, int first) {
    if (at < 0 || first - times.get(at).last() > REACH) {
      return null;
    }
    Time time = times.get(at);
    int verbs = 0;
    for (int t = time.last() + 1; t < first; t++) {
      boolean verb = analysis.tag(t).isFinite();
      if (verb) {
        verbs++;
      }
      if (verbs > 1
          || (!verb && isEdge(t))
          || analysis.tag(t) == PennTag.COMMA
          || analysis.lower(t).equals("and")) {
        return null;
      }
    }
    if (r > 0 && spanOf(time).equals(readings.get(r - 1).time)) {
      Reading other = readings.get(r - 1);
      boolean ownOfOther = tokenOf(other.start) < time.first();
      boolean sameChange =
          other.changeAnchor >= 0 && other.changeAnchor == readings.get(r).changeAnchor;
      return ownOfOther && !sameChange ? null : time;
    }
    return time;
  }

  /** Whether a time opens the sentence, so that it holds for all of it. */
  private boolean isLeading(Time time, int sentence, int number) {
    int start = analysis.sentenceStart(sentence);
    return time.first() <= start + 1
        && time.last() < number
        && (time.first() == start || !analysis.tag(start).isNoun());
  }

  /** Whether a token ends the clause. */
  private boolean isEdge(int t) {
    PennTag tag = analysis.tag(t);
    if (tag.isFinite()
        || tag == PennTag.COLON
        || tag == PennTag.OPEN_QUOTE
        || tag == PennTag.CLOSE_QUOTE
        || tag == PennTag.WDT
        || tag == PennTag.WP) {
      return true;
    }
    return switch (analysis.lower(t)) {
      case ";",
          "but",
          "while",
          "than",
          "versus",
          "compared",
          "that",
          "which",
          "who",
          "because",
          "\"",
          "(",
          ")" ->
          true;
      default -> false;
    };
  }

  private int sentenceOf(Reading reading) {
    int token = tokenOf(reading.start);
    return token < analysis.size() ? analysis.sentenceOf(token) : -1;
  }

  private int tokenOf(int piece) {
    return analysis.tokenAt(pieces.start(piece));
  }
}

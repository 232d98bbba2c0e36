package org.hustings.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.PennTag;

/**
 * Finds noun phrases that may describe an actor: {@code the German chancellor}, {@code her
 * predecessor}, {@code Obama's former strategist}.
 *
 * <p>Whether one does is for {@link DescriptionResolver} to say; most do not.
 */
final class DescriptionFinder {

  private static final DescriptionNouns NOUNS = DescriptionNouns.english();
  private static final int MOST_MODIFIERS = 8;

  private final LanguageAnalysis analysis;
  private final int[] nameEnd; // by first token of a name: its last token, else -1
  private final int[] nameStart; // by last token of a name: its first token, else -1
  private final boolean[] inName;

  private DescriptionFinder(LanguageAnalysis analysis, List<Mention> names) {
    this.analysis = analysis;
    nameEnd = new int[analysis.size()];
    nameStart = new int[analysis.size()];
    inName = new boolean[analysis.size()];
    Arrays.fill(nameEnd, -1);
    Arrays.fill(nameStart, -1);
    for (Mention name : names) {
      int first = analysis.tokenAt(name.head().start());
      int last = analysis.tokenAt(name.head().end() - 1);
      if (last < analysis.size()) {
        nameEnd[first] = last;
        nameStart[last] = first;
        Arrays.fill(inName, first, last + 1, true);
      }
    }
  }

  static List<Mention> find(LanguageAnalysis analysis, List<Mention> names) {
    DescriptionFinder finder = new DescriptionFinder(analysis, names);
    List<Mention> found = new ArrayList<>();
    for (int sentence = 0; sentence < analysis.sentenceCount(); sentence++) {
      finder.findIn(analysis.sentenceStart(sentence), analysis.sentenceEnd(sentence), found);
    }
    return found;
  }

  private void findIn(int begin, int end, List<Mention> found) {
    for (int last = begin; last < end; last++) {
      if (!Character.isLetter(analysis.text().charAt(analysis.start(last)))
          || inName[last] && !isRoleInCapitals(last)) {
        continue;
      }
      DescriptionNouns.Noun noun = NOUNS.endingAt(analysis, begin, last);
      if (noun == null || goesOn(last, end)) {
        continue;
      }
      int words = 1 + (int) noun.words().chars().filter(c -> c == ' ').count();
      int first = firstToken(begin, last - words + 1);
      if (first >= 0) {
        int stop = withComplement(last, end, noun);
        dropPartOf(first, last - words + 1, found);
        found.add(
            new Mention(
                analysis.span(first, stop),
                MentionKind.NOMINAL,
                analysis.span(last - words + 1, last),
                MentionReliability.DESCRIPTION));
      }
    }
  }

  /** "Its chief financial officer" is no "its chief". */
  private void dropPartOf(int first, int head, List<Mention> found) {
    if (found.isEmpty()) {
      return;
    }
    Mention before = found.get(found.size() - 1);
    if (before.span().start() != analysis.start(first)) {
      return;
    }
    for (int i = analysis.tokenAt(before.span().end()); i < head; i++) {
      if (analysis.lower(i).startsWith("'") || !isModifier(i)) {
        return; // "the president's wife"
      }
    }
    found.remove(found.size() - 1);
  }

  private boolean isRoleInCapitals(int token) {
    if (nameStart[token] != token) {
      return false;
    }
    DescriptionNouns.Noun noun = NOUNS.noun(analysis.lower(token));
    return noun != null && noun.sort().isPerson()
        || TitleLexicon.english().title(analysis.lower(token)) != null;
  }

  /** Whether the noun is only the first part of a longer one, or a title before a name. */
  private boolean goesOn(int last, int end) {
    int next = last + 1;
    if (next >= end) {
      return false;
    }
    if (nameEnd[next] >= 0) {
      return true; // "the campaign manager Paul Reyes"
    }
    PennTag tag = analysis.tag(next);
    char c = analysis.text().charAt(analysis.start(next));
    if (c == '-' || c == '–') {
      return analysis.start(next) == analysis.end(last);
    }
    return Character.isLetter(c)
        && tag.isNoun()
        && !analysis.lower(next).startsWith("'")
        && !isVerbLike(next);
  }

  /** The tagger takes verbs for plural nouns: "the president plans to…". */
  private boolean isVerbLike(int token) {
    String lower = analysis.lower(token);
    int next = token + 1;
    return lower.endsWith("s")
        && next < analysis.size()
        && switch (analysis.lower(next)) {
          case "to", "that", "the", "a", "he", "she", "it", "for" -> true;
          default -> false;
        };
  }

  /** The determiner's token, or the first token of a possessor; -1 if the phrase has neither. */
  private int firstToken(int begin, int head) {
    int lowest = Math.max(begin, head - MOST_MODIFIERS);
    for (int i = head - 1; i >= lowest; i--) {
      String lower = analysis.lower(i);
      if (isDeterminer(lower)) {
        return i;
      }
      if (lower.equals("'s") || lower.equals("'") && i > begin && endsInS(i - 1)) {
        return i > begin ? possessorStart(i - 1) : -1;
      }
      if (nameStart[i] >= 0) {
        i = Math.max(nameStart[i], lowest);
        continue;
      }
      if (lower.equals(",") && i > begin && nameStart[i - 1] >= 0) {
        return i + 1; // "Merz, leader of the party,"
      }
      if (!isModifier(i)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean endsInS(int token) {
    return analysis.lower(token).endsWith("s");
  }

  private int possessorStart(int last) {
    if (nameStart[last] >= 0) {
      int first = nameStart[last];
      return first > 0
              && analysis.lower(first - 1).equals("the")
              && first > analysis.sentenceStart(analysis.sentenceOf(first))
          ? first - 1
          : first;
    }
    int begin = analysis.sentenceStart(analysis.sentenceOf(last));
    for (int i = last - 1; i >= Math.max(begin, last - 4); i--) {
      if (isDeterminer(analysis.lower(i))) {
        return i;
      }
    }
    return -1;
  }

  static boolean isDeterminer(String lower) {
    return switch (lower) {
      case "the",
          "a",
          "an",
          "another",
          "this",
          "that",
          "his",
          "her",
          "its",
          "their",
          "my",
          "our",
          "your" ->
          true;
      default -> false;
    };
  }

  private boolean isModifier(int token) {
    PennTag tag = analysis.tag(token);
    char c = analysis.text().charAt(analysis.start(token));
    return tag.isAdjective()
        || tag.isNoun()
        || tag == PennTag.CD
        || tag == PennTag.HYPHEN
        || tag == PennTag.VBN
        || tag == PennTag.VBG
        || tag.isAdverb()
        || c == '-'
        || Character.isUpperCase(c)
        || tag == PennTag.NONE && Character.isLetter(c);
  }

  /** "the president of Russia": an office with its state or body belongs together. */
  private int withComplement(int last, int end, DescriptionNouns.Noun noun) {
    int of = last + 1;
    if (of + 1 >= end
        || !noun.sort().isPerson()
        || !(analysis.lower(of).equals("of") || analysis.lower(of).equals("for"))) {
      return last;
    }
    int next = analysis.lower(of + 1).equals("the") ? of + 2 : of + 1;
    if (next >= end || nameEnd[next] < 0) {
      return last;
    }
    int stop = nameEnd[next];
    if (stop + 1 < end && analysis.lower(stop + 1).equals("'s")) {
      // "president of Lula's Workers' Party", but not "the son of Lula's doctor"
      return stop + 2 < end && nameEnd[stop + 2] >= 0 ? nameEnd[stop + 2] : last;
    }
    return stop;
  }
}

package org.hustings.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the longest alias that begins at a place in a text.
 *
 * <p>A trie over the words of the aliases, where a word is a run of letters and digits. What stands
 * between two words is not compared, so {@code al-Sisi} and {@code al Sisi}, {@code U.S.} and a
 * name over a wrapped line all match, however the text was cut into tokens. One hash probe a word;
 * no string is made.
 */
final class AliasTrie {

  private static final int ROOT = 0;
  private static final int NONE = -1;

  private final List<GazetteerAlias> aliases;

  /** By the folded first letters of a form: whether one with them may begin in lower case. */
  private final boolean[] mayBeginSmall = new boolean[1024];

  private final int[] nextAlias; // the next alias of the same node, by alias
  private int[] firstAlias = new int[1024]; // by node
  private long[] keys; // open addressing, 0 is free
  private int[] children;
  private int nodes = 1;
  private int entries;

  AliasTrie(List<GazetteerAlias> aliases) {
    this.aliases = aliases;
    nextAlias = new int[aliases.size()];
    keys = new long[Math.max(1024, Integer.highestOneBit(aliases.size()) * 4)];
    children = new int[keys.length];
    firstAlias[ROOT] = NONE;
    for (int i = aliases.size() - 1; i >= 0; i--) {
      add(i, aliases.get(i).form());
    }
  }

  private void add(int alias, String form) {
    int node = ROOT;
    int at = nextWord(form, 0);
    if (at < form.length()
        && (!Character.isUpperCase(form.charAt(at))
            || aliases.get(alias).letterCase() == LetterCase.ANY
            || beginsWithArabicArticle(form))) {
      mayBeginSmall[firstLetters(form, at)] = true;
    }
    while (at < form.length()) {
      long hash = wordHash(form, at);
      int child = child(node, hash);
      if (child == NONE) {
        child = newNode();
        put(key(node, hash), child);
      }
      node = child;
      at = nextWord(form, wordEnd(form, at));
    }
    if (node != ROOT) {
      nextAlias[alias] = firstAlias[node];
      firstAlias[node] = alias;
    }
  }

  /** "Al-Qassam Brigades" is "al-Qassam Brigades" in the middle of a sentence. */
  private static boolean beginsWithArabicArticle(String form) {
    return form.length() > 3
        && (form.startsWith("Al") || form.startsWith("El"))
        && !Character.isLetter(form.charAt(2));
  }

  private static int firstLetters(String text, int at) {
    char first = NameFolding.fold(text.charAt(at));
    char second = at + 1 < text.length() ? NameFolding.fold(text.charAt(at + 1)) : 0;
    return (first * 31 + (NameFolding.isWordCharacter(second) ? second : 0)) & 1023;
  }

  private int newNode() {
    if (nodes == firstAlias.length) {
      firstAlias = Arrays.copyOf(firstAlias, nodes * 2);
    }
    firstAlias[nodes] = NONE;
    return nodes++;
  }

  /** A match and where it ends. */
  record Hit(int end, List<GazetteerAlias> aliases) {}

  /**
   * The longest form that begins at {@code start}, where a word must begin, or null if there is
   * none.
   */
  @org.jspecify.annotations.Nullable
  Hit longest(String text, int start) {
    if (start < text.length()
        && Character.isLowerCase(text.charAt(start))
        && !mayBeginSmall[firstLetters(text, start)]) {
      return null; // most words of a text
    }
    int node = ROOT;
    int at = start;
    int bestEnd = NONE;
    List<GazetteerAlias> best = List.of();
    while (at != NONE && at < text.length() && NameFolding.isWordCharacter(text.charAt(at))) {
      node = child(node, wordHash(text, at));
      if (node == NONE) {
        break;
      }
      int end = wordEnd(text, at);
      if (firstAlias[node] != NONE) {
        List<GazetteerAlias> here = agreeing(node, text, start, end);
        if (!here.isEmpty()) {
          best = here;
          bestEnd = end;
        }
      }
      at = afterSeparator(text, end, end - at);
    }
    if (best.isEmpty()) {
      return null;
    }
    boolean fullStop =
        bestEnd < text.length() && text.charAt(bestEnd) == '.' && best.get(0).form().endsWith(".");
    return new Hit(fullStop ? bestEnd + 1 : bestEnd, best);
  }

  private List<GazetteerAlias> agreeing(int node, String text, int start, int end) {
    List<GazetteerAlias> agreeing = List.of();
    for (int i = firstAlias[node]; i != NONE; i = nextAlias[i]) {
      GazetteerAlias alias = aliases.get(i);
      if (agrees(alias, text, start, end)
          && hasFullStopOfAbbreviation(alias.form(), text, end)
          && !hasEntry(agreeing, alias.entry())) {
        if (agreeing.isEmpty()) {
          agreeing = new ArrayList<>(2);
        }
        agreeing.add(alias);
      }
    }
    return agreeing;
  }

  /** "Wash." is a state and "Wash" is not; "U.S" is as good as "U.S.", as its letters tell. */
  private static boolean hasFullStopOfAbbreviation(String form, String text, int end) {
    boolean oneWord = form.indexOf('.') == form.length() - 1 && form.indexOf(' ') < 0;
    return !oneWord || (end < text.length() && text.charAt(end) == '.');
  }

  /** Whether another spelling of the same name was there before. */
  private static boolean hasEntry(List<GazetteerAlias> aliases, GazetteerEntry entry) {
    for (int i = 0; i < aliases.size(); i++) {
      if (aliases.get(i).entry().equals(entry)) {
        return true;
      }
    }
    return false;
  }

  /** Compares letter by letter: the hashes agree, but capitals and, by chance, words may not. */
  private static boolean agrees(GazetteerAlias alias, String text, int start, int end) {
    String form = alias.form();
    boolean exact = alias.letterCase() == LetterCase.EXACT;
    boolean capitals = alias.letterCase() == LetterCase.CAPITALS;
    boolean wordBegins = true;
    int at = start;
    for (int i = 0; i < form.length(); i++) {
      char expected = form.charAt(i);
      if (!NameFolding.isWordCharacter(expected)) {
        wordBegins = true;
        continue;
      }
      if (NameFolding.isCombining(expected)) {
        continue;
      }
      while (at < end
          && (!NameFolding.isWordCharacter(text.charAt(at))
              || NameFolding.isCombining(text.charAt(at)))) {
        at++;
      }
      if (at == end) {
        return false;
      }
      char found = text.charAt(at++);
      if (found != expected) {
        if (NameFolding.fold(found) != NameFolding.fold(expected)) {
          return false;
        }
        boolean mustBeCapital = Character.isUpperCase(expected) && !Character.isUpperCase(found);
        boolean sameCase = Character.isUpperCase(expected) == Character.isUpperCase(found);
        boolean article = i == 0 && beginsWithArabicArticle(form);
        if ((exact && !sameCase) || (capitals && wordBegins && mustBeCapital && !article)) {
          return false;
        }
      }
      wordBegins = false;
    }
    return true;
  }

  /**
   * Where the next word of the same name may begin, or -1 if the name cannot go on: one line break
   * may stand between words but no empty line, a full stop with a space only after something short,
   * as in "George W. Bush" and "St. Lucia", and an apostrophe with a space only after an s.
   */
  private static int afterSeparator(String text, int at, int wordLength) {
    int length = text.length();
    if (at >= length) {
      return NONE;
    }
    char c = text.charAt(at);
    if (c == '.' && wordLength > 3) {
      return NONE;
    }
    int next = at;
    boolean apostrophe = c == '\'' || c == '’';
    boolean plural = apostrophe && (text.charAt(at - 1) | 32) == 's'; // the Workers' Party
    if (c == '.' || c == ',' || plural) {
      next++;
    } else if (!isSpace(c)) {
      boolean joins = c == '-' || apostrophe || c == '–' || c == '‐' || c == '&';
      return joins || c == '/' || c == '!' ? at + 1 : NONE;
    }
    boolean lineBreak = false;
    boolean ampersand = false;
    for (; next < length; next++) {
      c = text.charAt(next);
      if (c == '\n') {
        if (lineBreak) {
          return NONE;
        }
        lineBreak = true;
      } else if (c == '&' && !ampersand) {
        ampersand = true;
      } else if (!isSpace(c) || next - at > 40) {
        return next;
      }
    }
    return NONE;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\u00A0' || c == '\r' || c == '\t';
  }

  private static int nextWord(String form, int from) {
    int at = from;
    while (at < form.length() && !NameFolding.isWordCharacter(form.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && NameFolding.isWordCharacter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static long wordHash(String text, int from) {
    long hash = 0xcbf29ce484222325L;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!NameFolding.isWordCharacter(c)) {
        break;
      }
      if (!NameFolding.isCombining(c)) {
        hash = (hash ^ NameFolding.fold(c)) * 0x100000001b3L;
      }
    }
    return hash;
  }

  private static long key(int node, long wordHash) {
    long key = (wordHash + node * 0x9E3779B97F4A7C15L) * 0xD6E8FEB86659FD93L;
    key ^= key >>> 32;
    return key == 0 ? 1 : key;
  }

  private int child(int node, long wordHash) {
    long key = key(node, wordHash);
    int mask = keys.length - 1;
    for (int slot = (int) key & mask; keys[slot] != 0; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return children[slot];
      }
    }
    return NONE;
  }

  private void put(long key, int child) {
    if (entries * 2 >= keys.length) {
      grow();
    }
    insert(keys, children, key, child);
    entries++;
  }

  private void grow() {
    long[] moreKeys = new long[keys.length * 2];
    int[] moreChildren = new int[moreKeys.length];
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        insert(moreKeys, moreChildren, keys[slot], children[slot]);
      }
    }
    keys = moreKeys;
    children = moreChildren;
  }

  private static void insert(long[] keys, int[] children, long key, int child) {
    int mask = keys.length - 1;
    int slot = (int) key & mask;
    while (keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    children[slot] = child;
  }
}

package org.hustings.examples.training;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Induces how forms of one class, such as plurals, become dictionary forms: by the longest ending
 * that a form has.
 *
 * <p>An ending gets a rule where it changes otherwise than the longest shorter one that has a rule,
 * and most of its words agree. A word that all this gets wrong has a rule of its own.
 */
final class LemmaEndings {

  /** Marks a rule for a whole word. */
  private static final String WHOLE = "^";

  private static final int LEAST_WORDS = 3;
  private static final double CLEAR_SHARE = 0.6;
  private static final int LEAST_COUNT = 2;

  /**
   * What turns a form into its dictionary form.
   *
   * @param off the number of letters to take off the end
   * @param on the letters to put on
   */
  record Change(int off, String on) {

    static Change between(String form, String lemma) {
      int same = 0;
      while (same < Math.min(form.length(), lemma.length())
          && form.charAt(same) == lemma.charAt(same)) {
        same++;
      }
      return new Change(form.length() - same, lemma.substring(same));
    }

    String apply(String form) {
      return form.substring(0, form.length() - off) + on;
    }
  }

  private final Map<String, Map<String, Integer>> lemmas = new LinkedHashMap<>(); // counts, by form
  private final Map<String, Change> rules = new TreeMap<>();

  /** Counts a form with its dictionary form. */
  void count(String form, String lemma, int times) {
    lemmas.computeIfAbsent(form, f -> new LinkedHashMap<>()).merge(lemma, times, Integer::sum);
  }

  /** Makes the rules for all that was counted. */
  void induce() {
    rules.clear();
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Change> changes = new LinkedHashMap<>();
    lemmas.forEach(
        (form, found) -> {
          String lemma = mostFrequent(found);
          changes.put(form, Change.between(form, lemma));
          counts.put(form, found.getOrDefault(lemma, 0));
        });
    addEndings(changes);
    changes.forEach(
        (form, change) -> {
          if (counts.getOrDefault(form, 0) >= LEAST_COUNT && !change.equals(byEnding(form))) {
            rules.put(WHOLE + form, change);
          }
        });
  }

  private void addEndings(Map<String, Change> changes) {
    Map<Integer, Map<String, Map<Change, Integer>>> byLength = new TreeMap<>();
    changes.forEach(
        (form, change) -> {
          for (int from = 0; from <= form.length(); from++) {
            byLength
                .computeIfAbsent(form.length() - from, length -> new HashMap<>())
                .computeIfAbsent(form.substring(from), ending -> new LinkedHashMap<>())
                .merge(change, 1, Integer::sum);
          }
        });
    byLength.values().forEach(endings -> endings.forEach(this::addEnding));
  }

  private void addEnding(String ending, Map<Change, Integer> counts) {
    Change change = mostFrequent(counts);
    if (ending.isEmpty()) {
      rules.put(ending, change);
      return;
    }
    Change before = byEnding(ending.substring(1));
    int count = counts.getOrDefault(change, 0);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    boolean clear = count >= CLEAR_SHARE * all || count > counts.getOrDefault(before, 0);
    if (change.off() <= ending.length()
        && !change.equals(before)
        && count >= LEAST_WORDS
        && clear) {
      rules.put(ending, change);
    }
  }

  private static <T> T mostFrequent(Map<T, Integer> counts) {
    return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private Change byEnding(String form) {
    for (int from = 0; from <= form.length(); from++) {
      Change change = rules.get(form.substring(from));
      if (change != null) {
        return change;
      }
    }
    return new Change(0, "");
  }

  /** The dictionary form of a form, in small letters. */
  String lemma(String form) {
    Change whole = rules.get(WHOLE + form);
    return (whole != null ? whole : byEnding(form)).apply(form);
  }

  /** The rules in the order of their endings: ending, letters to take off, letters to put on. */
  List<String> lines() {
    return rules.entrySet().stream()
        .map(rule -> rule.getKey() + "\t" + rule.getValue().off() + "\t" + rule.getValue().on())
        .sorted()
        .toList();
  }
}

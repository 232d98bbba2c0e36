package org.hustings.claim;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hustings.internal.TsvFile;
import org.hustings.language.LanguageAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * What a bare sign or name of money means in a text: {@code $5 million} are Australian dollars
 * where the text is about Australia, and {@code rupees} are Pakistan's where it is about Pakistan.
 *
 * <p>A text is about a country when it names it (or its people or capital) often enough, and more
 * than twice as often as the country whose currency the sign means by default. Where the text sets
 * the local currency apart ({@code A$}), the bare sign keeps its default.
 */
final class LocalCurrencies {
  private record Place(String code, Set<String> words, int mentions) {}

  private final Map<String, List<Place>> placesByName = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> firstOfTwo = new HashSet<>();

  private LocalCurrencies() {
    Map<String, List<Place>> groups = new HashMap<>();
    for (TsvFile.Row row :
        TsvFile.resource(
            LocalCurrencies.class,
            "local-currencies-en.tsv",
            "names",
            "words",
            "code",
            "mentions")) {
      Set<String> countryWords = Set.copyOf(Splitter.on(',').splitToList(row.cell(1)));
      List<Place> places = groups.computeIfAbsent(row.cell(0), key -> new ArrayList<>());
      places.add(new Place(row.cell(2), countryWords, Integer.parseInt(row.cell(3))));
      for (String word : countryWords) {
        int space = word.indexOf(' ');
        words.add(word);
        if (space > 0) {
          firstOfTwo.add(word.substring(0, space));
        }
      }
    }
    groups.forEach(
        (names, places) -> {
          for (String name : Splitter.on(',').split(names)) {
            placesByName.put(name, List.copyOf(places));
          }
        });
  }

  static LocalCurrencies english() {
    return new LocalCurrencies();
  }

  /** Whether a sign or name means other currencies in other countries. */
  boolean isAmbiguous(String name) {
    return placesByName.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /** The currencies of one text; reads it when first asked. */
  In in(LanguageAnalysis analysis, Set<String> namedApart) {
    return new In(analysis, namedApart);
  }

  /** The currencies of one text. */
  final class In {
    private final LanguageAnalysis analysis;
    private final Set<String> namedApart;
    private final Map<String, String> codes = new HashMap<>();
    private @Nullable Map<String, Integer> counts;

    private In(LanguageAnalysis analysis, Set<String> namedApart) {
      this.analysis = analysis;
      this.namedApart = namedApart;
    }

    /** The ISO 4217 code of a bare sign or name, or what it means by default. */
    String code(String name, String byDefault) {
      List<Place> places = placesByName.get(name.toLowerCase(Locale.ROOT));
      return places == null
          ? byDefault
          : codes.computeIfAbsent(name, key -> code(places, byDefault));
    }

    private String code(List<Place> places, String byDefault) {
      int home = count(places.get(0));
      Place best = null;
      int most = 0;
      int second = 0;
      for (Place place : places.subList(1, places.size())) {
        int count = count(place);
        if (count > most) {
          second = most;
          most = count;
          best = place;
        } else {
          second = Math.max(second, count);
        }
      }
      if (best == null || namedApart.contains(best.code())) {
        return byDefault;
      }
      boolean clear = most > 2 * home && most > second;
      return clear && most >= best.mentions() ? best.code() : byDefault;
    }

    private int count(Place place) {
      Map<String, Integer> mentions = counts;
      if (mentions == null) {
        mentions = mentions();
        counts = mentions;
      }
      int sum = 0;
      for (String word : place.words()) {
        sum += mentions.getOrDefault(word, 0);
      }
      return sum;
    }

    private Map<String, Integer> mentions() {
      Map<String, Integer> mentions = new HashMap<>();
      for (int t = 0; t < analysis.size(); t++) {
        char first = analysis.text().charAt(analysis.start(t));
        if (first < 'A' || first > 'Z') {
          continue; // no country's name
        }
        String word = analysis.lower(t);
        if (words.contains(word)) {
          mentions.merge(word, 1, Integer::sum);
        }
        if (firstOfTwo.contains(word) && t + 1 < analysis.size()) {
          String two = word + " " + analysis.lower(t + 1);
          if (words.contains(two)) {
            mentions.merge(two, 1, Integer::sum);
          }
        }
      }
      return mentions;
    }
  }
}

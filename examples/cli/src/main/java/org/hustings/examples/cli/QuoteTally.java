package org.hustings.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** How often an actor, or a country, is quoted in a corpus, when, and where most. */
final class QuoteTally {
  /** So many places are kept for each, so that memory does not grow with every document. */
  private static final int MOST_PLACES = 12;

  private static final Comparator<Place> MOST_QUOTES_FIRST =
      Comparator.comparing((Place place) -> -place.quotes()).thenComparing(Place::document);

  private final String name;
  private final String about;
  private final TreeMap<LocalDate, Long> byDay = new TreeMap<>();
  private final List<Place> places = new ArrayList<>();
  private long quotes;
  private long documents;

  QuoteTally(String name, String about) {
    this.name = name;
    this.about = about;
  }

  /**
   * The quotes of one document.
   *
   * @param document number of the document in the report, from 1
   * @param title of the document
   * @param date of the document, where known
   * @param firstQuote number of the first of them in the document, from 1
   * @param quotes how many there are
   */
  record Place(int document, String title, Optional<LocalDate> date, int firstQuote, int quotes) {}

  void add(Place place) {
    quotes += place.quotes();
    documents++;
    place.date().ifPresent(day -> byDay.merge(day, (long) place.quotes(), Long::sum));
    places.add(place);
    if (places.size() > 2 * MOST_PLACES) {
      cut();
    }
  }

  private void cut() {
    places.sort(MOST_QUOTES_FIRST);
    if (places.size() > MOST_PLACES) {
      places.subList(MOST_PLACES, places.size()).clear();
    }
  }

  String name() {
    return name;
  }

  /** Role and country; may be empty. */
  String about() {
    return about;
  }

  long quotes() {
    return quotes;
  }

  long documents() {
    return documents;
  }

  /** The number of quotes of each day that has some. */
  SortedMap<LocalDate, Long> byDay() {
    return Collections.unmodifiableSortedMap(byDay);
  }

  /** The documents with most of the quotes, a dozen at most. */
  List<Place> places() {
    cut();
    return List.copyOf(places);
  }
}

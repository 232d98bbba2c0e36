package org.hustings.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known about a document besides its text.
 *
 * <pre>{@code
 * DocumentMetadata.empty().withId("a1").withDate(LocalDate.of(2026, 8, 20));
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param id the caller's name for the document; logs and outcomes name it by this
 * @param date the day it was published; offices are resolved as of this day
 * @param place where it was written, as a dateline says it; for the caller, no extractor reads it
 */
public record DocumentMetadata(
    Optional<String> id, Optional<LocalDate> date, Optional<String> place) {

  private static final DocumentMetadata EMPTY =
      new DocumentMetadata(Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks that no component is null. */
  public DocumentMetadata {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(place, "place");
  }

  /** Nothing known. */
  public static DocumentMetadata empty() {
    return EMPTY;
  }

  /** The same with this id. */
  public DocumentMetadata withId(String id) {
    return new DocumentMetadata(Optional.of(id), date, place);
  }

  /** The same with this date. */
  public DocumentMetadata withDate(LocalDate date) {
    return new DocumentMetadata(id, Optional.of(date), place);
  }

  /** The same with this place. */
  public DocumentMetadata withPlace(String place) {
    return new DocumentMetadata(id, date, Optional.of(place));
  }

  /** What is known, for logs: {@code DocumentMetadata[id a1, date 2026-08-20]}. */
  @Override
  public String toString() {
    List<String> known = new ArrayList<>();
    id.ifPresent(name -> known.add("id " + name));
    date.ifPresent(day -> known.add("date " + day));
    place.ifPresent(town -> known.add("place " + town));
    return "DocumentMetadata" + known;
  }
}

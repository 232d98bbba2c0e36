package org.hustings.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A person's term in an office.
 *
 * @param title the office in full: {@code President of France}
 * @param nouns what a text calls its holder, in lower case: {@code president}, {@code leader}
 * @param of the state, place or body that it belongs to
 * @param holder who holds it
 * @param from first day, if known
 * @param to the day after the last one; empty for a term that has not ended
 */
public record Office(
    String title,
    List<String> nouns,
    GazetteerEntry of,
    GazetteerEntry holder,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** Checks that nothing is null. */
  public Office {
    Objects.requireNonNull(title, "title");
    nouns = List.copyOf(nouns);
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /** Whether the term includes a day. An unknown first day counts as long ago. */
  public boolean includes(LocalDate day) {
    return (from.isEmpty() || !day.isBefore(from.get()))
        && (to.isEmpty() || day.isBefore(to.get()));
  }

  /** Whether the term was over on a day. */
  public boolean endedBy(LocalDate day) {
    return to.isPresent() && !day.isBefore(to.get());
  }

  /** Holder, office and term: {@code Emmanuel Macron, President of France from 2017-05-14}. */
  @Override
  public String toString() {
    return holder.name()
        + ", "
        + title
        + from.map(day -> " from " + day).orElse("")
        + to.map(day -> " until before " + day).orElse("");
  }
}

package org.hustings.actor;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who holds which office on one day.
 *
 * <pre>{@code
 * OfficeHolders holders = ActorGazetteer.bundled().asOf(LocalDate.of(2019, 6, 1));
 * holders.holder("Chancellor of Germany");    // Angela Merkel
 * holders.holder("German", "chancellor");     // Angela Merkel
 * }</pre>
 *
 * <p>Immutable.
 */
public final class OfficeHolders {

  private final ActorGazetteer gazetteer;
  private final LocalDate date;

  OfficeHolders(ActorGazetteer gazetteer, LocalDate date) {
    this.gazetteer = gazetteer;
    this.date = date;
  }

  /** The day. */
  public LocalDate date() {
    return date;
  }

  /** The only holder of an office with this full title, whatever its capitals; else empty. */
  public Optional<GazetteerEntry> holder(String title) {
    Objects.requireNonNull(title, "title");
    return only(gazetteer.officesTitled(title).stream().filter(o -> o.includes(date)).toList());
  }

  /**
   * The only holder of an office of a state, place or body; empty if there is none or more than
   * one.
   *
   * @param of an id, an ISO 3166-1 alpha-3 code, a name, or an adjective such as {@code French}
   * @param noun what the text calls the holder: {@code president}, {@code leader}, {@code secretary
   *     of state}
   */
  public Optional<GazetteerEntry> holder(String of, String noun) {
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(noun, "noun");
    return only(terms(of, noun).stream().filter(o -> o.includes(date)).toList());
  }

  /** Who held an office of a state, place or body last before whoever holds it now. */
  public Optional<GazetteerEntry> predecessor(String of, String noun) {
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(noun, "noun");
    Optional<GazetteerEntry> holder = holder(of, noun);
    return terms(of, noun).stream()
        .filter(term -> term.endedBy(date) && !holder.equals(Optional.of(term.holder())))
        .max((a, b) -> a.to().orElseThrow().compareTo(b.to().orElseThrow()))
        .map(Office::holder);
  }

  /** The offices that an actor holds, the latest first. */
  public List<Office> officesOf(GazetteerEntry holder) {
    Objects.requireNonNull(holder, "holder");
    return gazetteer.officesOf(holder).stream().filter(term -> term.includes(date)).toList();
  }

  /** The offices that an actor no longer holds, the latest first. */
  public List<Office> formerOfficesOf(GazetteerEntry holder) {
    Objects.requireNonNull(holder, "holder");
    return gazetteer.officesOf(holder).stream().filter(term -> term.endedBy(date)).toList();
  }

  private List<Office> terms(String of, String noun) {
    String wanted = noun.toLowerCase(Locale.ROOT);
    return gazetteer.bodies(of).stream()
        .flatMap(body -> gazetteer.officesAt(body).stream())
        .filter(term -> term.nouns().contains(wanted))
        .toList();
  }

  private static Optional<GazetteerEntry> only(List<Office> terms) {
    Set<GazetteerEntry> holders =
        terms.stream().map(Office::holder).collect(Collectors.toCollection(LinkedHashSet::new));
    return holders.size() == 1 ? Optional.of(holders.iterator().next()) : Optional.empty();
  }
}

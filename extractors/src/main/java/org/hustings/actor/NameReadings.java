package org.hustings.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.language.LanguageAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among the readings that the gazetteer has for a name: the one that suits the countries of
 * the document, its date, and the words beside the name.
 */
final class NameReadings {

  private final LanguageAnalysis analysis;
  private final ActorGazetteer gazetteer;
  private final Optional<LocalDate> date;
  private final CountryEvidence countries;
  private final Map<String, ActorDraft> byEntry;

  /**
   * @param byEntry the actors of the document so far, by the ids of their entries
   */
  NameReadings(
      LanguageAnalysis analysis,
      ActorGazetteer gazetteer,
      Optional<LocalDate> date,
      CountryEvidence countries,
      Map<String, ActorDraft> byEntry) {
    this.analysis = analysis;
    this.gazetteer = gazetteer;
    this.date = date;
    this.countries = countries;
    this.byEntry = byEntry;
  }

  /** The reading that suits the place and the date, or null. */
  @Nullable GazetteerAlias best(MentionContext mention) {
    GazetteerAlias best = null;
    int bestScore = Integer.MIN_VALUE;
    for (GazetteerAlias alias : mention.aliases) {
      int score = alias.ambiguous() ? 0 : 10;
      ActorDraft known = byEntry.get(alias.entry().id());
      score += known == null ? 0 : 8;
      int support = countries.score(alias, mention);
      if (known == null && support == CountryEvidence.UNSUPPORTED
          || known == null && isOrdinaryName(alias, mention) && !isOfItsTime(alias.entry(), mention)
          || isElsewhere(alias, mention)) {
        continue;
      }
      score += support;
      boolean person = alias.entry().type() == ActorType.PERSON;
      if (alias.kind() == AliasKind.CAPITAL) {
        score += isWhere(mention) ? -20 : 20;
      }
      if (person) {
        score += mention.title.isEmpty() ? 0 : 6;
        score += date.isPresent() && holdsOffice(alias.entry(), date.get()) ? 5 : 0;
        if (mention.gender.contradicts(Gender.ofCell(alias.entry().gender().orElse("-")))) {
          score -= 20;
        }
      } else if (!mention.title.isEmpty() && mention.words.length == 1) {
        score -= 12;
      }
      if (score > bestScore) {
        bestScore = score;
        best = alias;
      }
    }
    return best;
  }

  /** "Mike Garcia": a full name that many people have. */
  private static boolean isOrdinaryName(GazetteerAlias alias, MentionContext mention) {
    return alias.ambiguous()
        && alias.entry().type() == ActorType.PERSON
        && mention.words.length > 1;
  }

  /** Whether a title tells that an office-holder is meant, or one was in office about then. */
  private boolean isOfItsTime(GazetteerEntry entry, MentionContext mention) {
    if (!mention.title.isEmpty() && !mention.honorific) {
      return true;
    }
    if (date.isEmpty()) {
      return false;
    }
    LocalDate day = date.get();
    for (Office office : gazetteer.officesOf(entry)) {
      if (office.includes(day)
          || office.includes(day.plusYears(1))
          || office.includes(day.minusYears(2))) {
        return true;
      }
    }
    return false;
  }

  /** "in Geneva, Ohio": a place of the same name in another country. */
  private boolean isElsewhere(GazetteerAlias alias, MentionContext mention) {
    int next = mention.last + 2;
    if (alias.entry().type() != ActorType.PLACE
        || next >= analysis.size()
        || !analysis.lower(next - 1).equals(",")) {
      return false;
    }
    GazetteerMatch state = gazetteer.match(analysis, next).orElse(null);
    if (state == null || state.aliases().get(0).entry().type() != ActorType.PLACE) {
      return false;
    }
    Optional<String> country = state.aliases().get(0).entry().country();
    return country.isPresent()
        && alias.entry().country().isPresent()
        && !country.equals(alias.entry().country());
  }

  /** "in Moscow", "near Kyiv": the city; "Moscow said", "talks with Kyiv": the state. */
  private boolean isWhere(MentionContext mention) {
    int before = mention.first - 1;
    if (before < 0 || analysis.sentenceOf(before) != analysis.sentenceOf(mention.first)) {
      return false;
    }
    return switch (analysis.lower(before)) {
      case "in", "near", "outside", "around", "across", "through", "central", "downtown", "at" ->
          true;
      default -> false;
    };
  }

  private boolean holdsOffice(GazetteerEntry entry, LocalDate day) {
    return gazetteer.officesOf(entry).stream().anyMatch(office -> office.includes(day));
  }

  /** Whether the title before a name tells an office that the person has at the time, or had. */
  boolean isTitleOf(GazetteerEntry entry, MentionContext mention) {
    return entry.type() == ActorType.PERSON
        && hasTitle(mention)
        && holds(entry, mention.office(), true);
  }

  /**
   * The person whom the gazetteer gives the office before a family name: {@code President Clinton}
   * of 2016 is Bill, though only Hillary was named. Null if there is none, or more than one.
   */
  @Nullable GazetteerEntry holderCalled(String surname, MentionContext mention) {
    if (!hasTitle(mention)) {
      return null;
    }
    List<GazetteerEntry> family = gazetteer.withSurname(surname);
    GazetteerEntry holder = only(family, mention, true);
    return holder != null || date.isEmpty() ? holder : only(family, mention, false);
  }

  private @Nullable GazetteerEntry only(
      List<GazetteerEntry> family, MentionContext mention, boolean now) {
    GazetteerEntry only = null;
    for (GazetteerEntry entry : family) {
      if (holds(entry, mention.office(), now)) {
        if (only != null) {
          return null;
        }
        only = entry;
      }
    }
    return only;
  }

  private static boolean hasTitle(MentionContext mention) {
    return !mention.title.isEmpty() && !mention.honorific;
  }

  /** Whether somebody has an office at the document's date, or had one before it. */
  private boolean holds(GazetteerEntry entry, String noun, boolean now) {
    for (Office office : gazetteer.officesOf(entry)) {
      boolean then =
          date.isEmpty() || (now ? office.includes(date.get()) : office.endedBy(date.get()));
      if (then && office.nouns().contains(noun)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody held at any time the office that the title before a name tells. */
  boolean everHeld(GazetteerEntry entry, MentionContext mention) {
    for (Office office : gazetteer.officesOf(entry)) {
      if (office.nouns().contains(mention.office())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The person whom the gazetteer has without the letters in the middle: {@code Charles E.
   * Grassley}. Null if a bearer of the bare name has another letter there, as George P. Bush is not
   * George W.
   */
  @Nullable GazetteerEntry withoutInitials(MentionContext mention) {
    String[] words = mention.words;
    StringBuilder bare = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      if (words[i].length() > 1 || i == words.length - 1) {
        bare.append(' ').append(words[i]);
      }
    }
    String name = bare.toString();
    if (words[0].length() == 1 || name.equals(String.join(" ", words))) {
      return null;
    }
    GazetteerEntry found = null;
    for (GazetteerEntry entry : gazetteer.withSurname(words[words.length - 1])) {
      for (GazetteerAlias alias : gazetteer.aliases(entry)) {
        if (alias.kind() == AliasKind.NAME && NameFolding.key(alias.form()).equals(name)) {
          if (found != null && !found.equals(entry)
              || isOrdinaryName(alias, mention) && !isOfItsTime(entry, mention)
              || hasInitial(entry.name())) {
            return null;
          }
          found = entry;
        }
      }
    }
    return found;
  }

  private static boolean hasInitial(String name) {
    int dot = name.indexOf(". ");
    return dot > 1 && name.charAt(dot - 2) == ' ';
  }

  /**
   * The relative whom a text calls by a first name: {@code another son, Eduardo}, of whichever
   * family of the document the gazetteer has one by that name in. Null if that is none, or two.
   */
  @Nullable GazetteerEntry relative(MentionContext mention, Iterable<String> families) {
    GazetteerEntry found = null;
    for (String family : families) {
      for (GazetteerEntry entry : gazetteer.withSurname(family)) {
        String name = NameFolding.key(entry.name());
        if (name.startsWith(mention.words[0] + " ")
            && !mention.gender.contradicts(Gender.ofCell(entry.gender().orElse("-")))) {
          if (found != null && !found.equals(entry)) {
            return null;
          }
          found = entry;
        }
      }
    }
    return found;
  }
}

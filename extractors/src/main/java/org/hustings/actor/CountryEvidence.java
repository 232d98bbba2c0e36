package org.hustings.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hustings.language.LanguageAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * Which countries a document is about, as far as its names have one reading: {@code the Supreme
 * Court} of a report from Nairobi is not India's.
 */
final class CountryEvidence {

  static final int UNSUPPORTED = -1;

  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> organizations = new HashSet<>(); // first words of their names
  private final Map<MentionContext, String> near = new HashMap<>();
  private @Nullable String main;

  CountryEvidence(LanguageAnalysis analysis, List<MentionContext> mentions) {
    String last = "";
    int sentence = -1;
    for (MentionContext mention : mentions) {
      if (mention.aliases.isEmpty()) {
        continue;
      }
      if (sentence == analysis.sentenceOf(mention.first)) {
        near.put(mention, last);
      }
      GazetteerAlias alias = onlyReading(mention.aliases);
      if (alias == null) {
        continue;
      }
      String country = alias.entry().country().orElse("");
      if (alias.entry().type() == ActorType.MEDIA) {
        continue; // whoever reports is of another country as often as not
      }
      if (!country.isEmpty()) {
        int count = counts.merge(country, 1, Integer::sum);
        main = main == null || count > counts.getOrDefault(main, 0) ? country : main;
        last = country;
        sentence = analysis.sentenceOf(mention.first);
      } else if (alias.entry().type() == ActorType.IGO) {
        organizations.add(firstWord(alias.entry()));
      }
    }
  }

  /** The reading of a name that needs no support; null if there are several or none. */
  private static @Nullable GazetteerAlias onlyReading(List<GazetteerAlias> aliases) {
    GazetteerAlias only = null;
    for (GazetteerAlias alias : aliases) {
      if (!alias.ambiguous()) {
        if (only != null) {
          return null;
        }
        only = alias;
      }
    }
    return only;
  }

  private static String firstWord(GazetteerEntry entry) {
    return entry.name().substring(0, (entry.name() + " ").indexOf(' '));
  }

  /** How well a reading suits; a negative number if the document gives it no support at all. */
  int score(GazetteerAlias alias, MentionContext mention) {
    String country = alias.entry().country().orElse("");
    int score = country.isEmpty() || !country.equals(main) ? 0 : 11;
    if (!alias.ambiguous()) {
      return score;
    }
    boolean body =
        switch (alias.entry().type()) {
          case GOVERNMENT, PARTY, ARMED_GROUP -> true;
          default -> alias.kind() == AliasKind.METONYM;
        };
    if (country.isEmpty()) {
      // "the Commission" in a report on the European Union
      boolean known = organizations.contains(firstWord(alias.entry()));
      return alias.entry().type() == ActorType.IGO && alias.form().indexOf(' ') < 0 && !known
          ? UNSUPPORTED
          : 0;
    }
    if (body && main != null && !counts.containsKey(country)) {
      return UNSUPPORTED;
    }
    score += country.equals(near.get(mention)) ? 6 : 0;
    // Most texts in English that name no country are American or British.
    return score + (!body ? 0 : country.equals("USA") ? 2 : country.equals("GBR") ? 1 : 0);
  }
}

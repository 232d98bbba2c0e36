package org.hustings.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The bodies that each state has one of, by what texts call them: {@code the central bank}, {@code
 * South Korea's intelligence agency}, {@code the army}.
 */
final class StateBodies {

  private final Map<String, GazetteerEntry> byCountryAndNoun = new HashMap<>();

  StateBodies(ActorGazetteer gazetteer) {
    for (GazetteerEntry entry : gazetteer.entries()) {
      if (entry.country().isEmpty()
          || entry.type() != ActorType.GOVERNMENT && entry.type() != ActorType.ORGANIZATION) {
        continue;
      }
      String country = entry.country().get();
      String name = " " + NameFolding.key(entry.name()) + " ";
      boolean government = entry.type() == ActorType.GOVERNMENT;
      if (name.contains(" central bank ")) {
        byCountryAndNoun.put(country + " central bank", entry);
      } else if (government
          && (name.startsWith(" bank of ")
              || name.contains(" reserve ")
              || name.contains(" national bank ")
              || name.contains("bundesbank"))) {
        put(country, "central bank", entry);
      }
      if (name.contains(" intelligence ") && government) {
        put(country, "intelligence agency", entry);
        put(country, "intelligence service", entry);
        put(country, "spy agency", entry);
      }
      for (String noun : new String[] {"army", "navy", "air force", "supreme court", "senate"}) {
        if (name.contains(" " + noun + " ")) {
          put(country, noun, entry);
        }
      }
      if (name.contains(" parliament ") || name.contains(" national assembly ")) {
        put(country, "parliament", entry);
      }
      if (name.contains(" foreign affairs ") || name.contains(" foreign ministry ")) {
        put(country, "foreign ministry", entry);
      }
      if (name.contains(" ministry of defence ") || name.contains(" defence ministry ")) {
        put(country, "defence ministry", entry);
        put(country, "defense ministry", entry);
      }
    }
  }

  private void put(String country, String noun, GazetteerEntry entry) {
    byCountryAndNoun.putIfAbsent(country + " " + noun, entry);
  }

  /** The body of a country that texts call so. */
  Optional<GazetteerEntry> body(String country, String noun) {
    return Optional.ofNullable(byCountryAndNoun.get(country + " " + noun));
  }
}

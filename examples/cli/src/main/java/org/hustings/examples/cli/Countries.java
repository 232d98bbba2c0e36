package org.hustings.examples.cli;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** English names of countries. */
final class Countries {
  private static final Map<String, String> NAMES = names();

  private Countries() {}

  /** The name of the country with this ISO 3166-1 alpha-3 code; the code itself if unknown. */
  static String name(String alpha3) {
    return NAMES.getOrDefault(alpha3, alpha3);
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    for (String alpha2 : Locale.getISOCountries()) {
      Locale country = new Locale("", alpha2);
      names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
    }
    names.put("XKX", "Kosovo");
    return names;
  }
}

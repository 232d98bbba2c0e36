package org.hustings.examples.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Invented articles of political news: paragraphs from a file beside this class, filled with names
 * and numbers. The same number gives the same article, everywhere and always.
 */
final class GeneratedNews {
  private static final int PARAGRAPHS = 14;
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday");
  private static final List<String> TITLES =
      List.of(
          "finance minister",
          "prime minister",
          "minister for transport",
          "president",
          "leader of the Senate",
          "agriculture minister");
  private static final List<String> BODIES =
      List.of(
          "European Commission",
          "World Bank",
          "African Union",
          "Council of Lakes",
          "International Monetary Fund",
          "River Authority");
  private static final List<String> GIVEN =
      List.of("Ada", "Paul", "Ilinca", "Gábor", "Marta", "Dragan", "Ngozi", "Tomás", "Wei", "Sara");
  private static final List<String> FAMILY =
      List.of(
          "Moreno",
          "Reyes",
          "Dragusin",
          "Szentesi",
          "Lindqvist",
          "Velimirov",
          "Okafor",
          "Calder",
          "Zhang",
          "Haddad",
          "Moosbrugger",
          "Petrov",
          "Ferreira",
          "Nakamura");
  private static final List<List<String>> STATES =
      List.of(
          List.of("Austria", "Austrian"),
          List.of("Kenya", "Kenyan"),
          List.of("Brazil", "Brazilian"),
          List.of("Japan", "Japanese"),
          List.of("Poland", "Polish"),
          List.of("Egypt", "Egyptian"),
          List.of("Canada", "Canadian"),
          List.of("Serbia", "Serbian"));

  private final List<String> paragraphs = paragraphs();

  private static List<String> paragraphs() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    GeneratedNews.class.getResourceAsStream("paragraphs.txt"), "paragraphs.txt"),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An article of some 600 tokens, paragraphs apart by an empty line. */
  String article(int number) {
    Random random = new Random(number);
    Cast cast = new Cast(random);
    StringBuilder article = new StringBuilder();
    int first = random.nextInt(paragraphs.size());
    // Steps of 5 visit every paragraph before one comes again, as 5 does not divide their number.
    for (int i = 0; i < PARAGRAPHS; i++) {
      String template = paragraphs.get((first + 5 * i) % paragraphs.size());
      Matcher slots = SLOT.matcher(template);
      article
          .append(slots.replaceAll(slot -> Matcher.quoteReplacement(cast.word(slot.group(1)))))
          .append("\n\n");
    }
    return article.toString();
  }

  /** Who and what one article is about. */
  private static final class Cast {
    private final Random random;
    private final List<String> given;
    private final List<String> family;
    private final List<String> titles;
    private final List<List<String>> states;
    private final String body;

    Cast(Random random) {
      this.random = random;
      given = three(GIVEN);
      family = three(FAMILY);
      titles = three(TITLES);
      states = three(STATES);
      body = BODIES.get(random.nextInt(BODIES.size()));
    }

    private <T> List<T> three(List<T> all) {
      int first = random.nextInt(all.size());
      return List.of(
          all.get(first), all.get((first + 1) % all.size()), all.get((first + 2) % all.size()));
    }

    String word(String slot) {
      return switch (slot) {
        case "A" -> states.get(0).get(0);
        case "Aa" -> states.get(0).get(1);
        case "B" -> states.get(1).get(0);
        case "Ba" -> states.get(1).get(1);
        case "O" -> body;
        case "D" -> DAYS.get(random.nextInt(DAYS.size()));
        case "s" -> String.valueOf(2 + random.nextInt(8));
        case "n" -> String.valueOf(12 + random.nextInt(900));
        case "k" -> String.format(Locale.ROOT, "%,d", 1_000 * (2 + random.nextInt(90)));
        default -> person(slot);
      };
    }

    private String person(String slot) {
      int who = slot.charAt(0) - '1';
      return switch (slot.substring(1)) {
        case "" -> given.get(who) + " " + family.get(who);
        case "L" -> family.get(who);
        case "T" -> titles.get(who);
        default -> throw new IllegalArgumentException("'" + slot + "' is no slot of a paragraph");
      };
    }
  }
}

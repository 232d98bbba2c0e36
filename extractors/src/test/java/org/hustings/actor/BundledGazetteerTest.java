package org.hustings.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the shipped data to what its headers promise. */
class BundledGazetteerTest {

  private static final ActorGazetteer BUNDLED = ActorGazetteer.bundled();

  private static List<String> lines(String file) throws IOException {
    try (InputStream stream = ActorGazetteer.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }

  private static List<List<String>> rows(String file) throws IOException {
    return lines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> List.of(line.split("\t", -1)))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"actors-en.tsv", "aliases-en.tsv", "offices-en.tsv"})
  void rowsAreSortedUniqueAndUnderAHeader(String file) throws IOException {
    List<String> rows = lines(file).stream().filter(line -> !line.startsWith("#")).toList();

    assertThat(rows).isSorted();
    assertThat(rows).doesNotHaveDuplicates();
    assertThat(lines(file)).anyMatch(line -> line.startsWith("# Source: "));
    assertThat(lines(file)).anyMatch(line -> line.startsWith("# Licence: "));
    assertThat(lines(file)).anyMatch(line -> line.startsWith("# Date: "));
  }

  @Test
  void everyAliasAndOfficeBelongsToAnActor() throws IOException {
    Set<String> ids = new HashSet<>();
    rows("actors-en.tsv").forEach(row -> ids.add(row.get(0)));

    assertThat(rows("aliases-en.tsv")).allSatisfy(row -> assertThat(ids).contains(row.get(2)));
    assertThat(rows("offices-en.tsv"))
        .allSatisfy(row -> assertThat(ids).contains(row.get(2), row.get(3)));
  }

  @Test
  void noAliasIsASpellingThatAnotherOneCovers() throws IOException {
    Set<String> seen = new HashSet<>();
    List<String> covered = new ArrayList<>();
    for (List<String> row : rows("aliases-en.tsv")) {
      String form = row.get(0);
      if (!seen.add(NameFolding.key(form) + initials(form) + row.get(2))) {
        covered.add(row.get(0));
      }
    }

    assertThat(covered).isEmpty();
  }

  /** Capitals matter only where a word begins, so these decide whether two spellings differ. */
  private static String initials(String form) {
    return form.replaceAll("(?<=\\w)\\w|\\W", "")
        .replaceAll("\\p{Lu}", "A")
        .replaceAll("[^A]", "a");
  }

  @Test
  void aSingleHoldersTermsDoNotOverlap() {
    Map<String, List<Office>> terms = new HashMap<>();
    for (GazetteerEntry entry : BUNDLED.entries()) {
      for (Office office : BUNDLED.officesOf(entry)) {
        if (!GazetteerTables.SHARED.contains(office.nouns().get(0))) {
          terms.computeIfAbsent(office.title(), title -> new ArrayList<>()).add(office);
        }
      }
    }
    List<String> overlaps = new ArrayList<>();
    for (List<Office> ofTitle : terms.values()) {
      ofTitle.sort(Comparator.comparing(office -> office.from().orElse(LocalDate.MIN)));
      for (int i = 1; i < ofTitle.size(); i++) {
        LocalDate end = ofTitle.get(i - 1).to().orElse(LocalDate.MAX);
        if (ofTitle.get(i).from().orElse(LocalDate.MIN).isBefore(end)) {
          overlaps.add(ofTitle.get(i - 1) + " and " + ofTitle.get(i));
        }
      }
    }

    assertThat(overlaps).isEmpty();
  }

  @Test
  void noWikidataIdStandsForTwoActors() {
    List<String> ids =
        BUNDLED.entries().stream().flatMap(entry -> entry.wikidata().stream()).toList();

    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void holdsAllMembersOfTheUnitedNationsAndTheirAdjectives() {
    List<GazetteerEntry> states =
        BUNDLED.entries().stream().filter(entry -> entry.type() == ActorType.STATE).toList();

    // 193 members, the Holy See's Vatican City, Palestine, Taiwan, Kosovo and Western Sahara.
    assertThat(states).hasSize(198);
    assertThat(states).allMatch(entry -> entry.country().isPresent());
    assertThat(states).allMatch(entry -> entry.cameo().isPresent());
  }

  @Test
  void everyPersonHasACountryAndAGender() {
    assertThat(BUNDLED.entries())
        .filteredOn(entry -> entry.type() == ActorType.PERSON)
        .allMatch(entry -> entry.country().isPresent() && entry.gender().isPresent());
  }

  @ParameterizedTest(name = "{0} {1} on {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Japan               | prime minister   | 1995-06-01 | Tomiichi Murayama
          France              | prime minister   | 1998-06-01 | Lionel Jospin
          Oman                | sultan           | 2016-06-01 | Qaboos bin Said
          Maldives            | president        | 2024-06-01 | Mohamed Muizzu
          Argentina           | foreign minister | 2018-06-01 | Jorge Faurie
          South Korea         | defense minister | 2020-12-01 | Suh Wook
          China               | finance minister | 2020-06-01 | Liu Kun
          Bank of Italy       | governor         | 2020-06-01 | Ignazio Visco
          World Food Programme| executive director | 2020-06-01 | David Beasley
          Greece              | prime minister   | 2008-06-01 | Kostas Karamanlis
          Israel              | president        | 2010-06-01 | Shimon Peres
          Turkey              | president        | 2005-06-01 | Ahmet Necdet Sezer
          Slovenia            | prime minister   | 2013-01-15 | Janez Janša
          Latvia              | prime minister   | 2010-06-01 | Valdis Dombrovskis
          Puerto Rico         | governor         | 2022-06-01 | Pedro Pierluisi
          """)
  void knowsWhoHeldAnOffice(String of, String noun, LocalDate day, String holder) {
    assertThat(BUNDLED.holder(of, noun, day)).map(GazetteerEntry::name).contains(holder);
  }

  @Test
  void placesAndRiverCommissionsBelongToNoCountry() {
    for (String name : List.of("Alps", "Danube Commission", "Telegram", "Africa")) {
      assertThat(BUNDLED.aliases(name))
          .singleElement()
          .satisfies(alias -> assertThat(alias.entry().country()).isEmpty());
    }
  }
}

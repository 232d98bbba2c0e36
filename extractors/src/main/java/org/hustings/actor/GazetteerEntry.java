package org.hustings.actor;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Objects;
import java.util.Optional;

/**
 * One actor that the gazetteer knows.
 *
 * @param id stable and readable: {@code emmanuel-macron}
 * @param name the usual English name
 * @param type what kind of actor
 * @param country ISO 3166-1 alpha-3 code of the state that it is or belongs to
 * @param cameo CAMEO country or actor code
 * @param sector {@code government}, {@code military}, {@code opposition}, {@code rebel}, {@code
 *     party}, {@code legislature}, {@code judiciary}, {@code media}, {@code business}, {@code civil
 *     society}, {@code igo} or {@code ngo}
 * @param gender {@code m} or {@code f}, for persons
 * @param wikidata Wikidata id, given only where it is known
 */
public record GazetteerEntry(
    String id,
    String name,
    ActorType type,
    Optional<String> country,
    Optional<String> cameo,
    Optional<String> sector,
    Optional<String> gender,
    Optional<String> wikidata) {

  /** Checks that nothing is null or blank. */
  public GazetteerEntry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(cameo, "cameo");
    Objects.requireNonNull(sector, "sector");
    Objects.requireNonNull(gender, "gender");
    Objects.requireNonNull(wikidata, "wikidata");
    checkArgument(!id.isBlank(), "the id of '%s' must not be blank", name);
    checkArgument(!name.isBlank(), "the name of '%s' must not be blank", id);
  }

  /** Name, type, country and id: {@code Emmanuel Macron (PERSON, FRA, emmanuel-macron)}. */
  @Override
  public String toString() {
    return name + " (" + type + country.map(code -> ", " + code).orElse("") + ", " + id + ")";
  }
}

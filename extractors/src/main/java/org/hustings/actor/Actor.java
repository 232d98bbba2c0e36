package org.hustings.actor;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hustings.document.Layer;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.document.Spans;

/**
 * Somebody or something that acts in the text, with all its mentions.
 *
 * <pre>{@code
 * actor.name();     // Emmanuel Macron
 * actor.country();  // FRA
 * actor.role();     // President of France, in a document of 2018
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param id the gazetteer's id, or one that holds in this document only, such as {@code "#3"}
 * @param name the canonical name, or the fullest name that the text gives
 * @param type what kind of actor
 * @param country ISO 3166-1 alpha-3 code of the state that it is or belongs to, as far as the
 *     gazetteer or the text tells
 * @param role the office at the document's date for whom the gazetteer knows one ({@code "President
 *     of Russia"}, {@code "former Chancellor of Germany"}), else what the text calls it ({@code
 *     "analyst"}, {@code "Romania's agriculture minister"}); empty where neither says
 * @param cameo CAMEO country or actor code
 * @param wikidata Wikidata id, given only where it is known
 * @param aliases other names by which the gazetteer knows it, such as {@code U.K.} and {@code
 *     Britain}; adjectives and capitals are none. Empty for an actor that no gazetteer knows
 * @param mentions at least one, in text order
 * @param provenance how the actor was identified, and how far to trust the identity
 */
public record Actor(
    String id,
    String name,
    ActorType type,
    Optional<String> country,
    Optional<String> role,
    Optional<String> cameo,
    Optional<String> wikidata,
    List<String> aliases,
    List<Mention> mentions,
    Provenance provenance) {

  /** All actors, by their first mention. */
  public static final Layer<Actor> LAYER = Layer.of("actors", Actor.class);

  /** Checks that nothing is null and that there is a mention. */
  public Actor {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(cameo, "cameo");
    Objects.requireNonNull(wikidata, "wikidata");
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
    checkArgument(!mentions.isEmpty(), "actor '%s' must have a mention", name);
    Objects.requireNonNull(provenance, "provenance");
  }

  /** An actor with no other names. */
  public Actor(
      String id,
      String name,
      ActorType type,
      Optional<String> country,
      Optional<String> role,
      Optional<String> cameo,
      Optional<String> wikidata,
      List<Mention> mentions,
      Provenance provenance) {
    this(id, name, type, country, role, cameo, wikidata, List.of(), mentions, provenance);
  }

  /** Whether this is a group rather than one person, state or body. */
  public boolean isCollective() {
    return type == ActorType.COLLECTIVE;
  }

  /** Whether a mention of this actor lies within a range, such as that of a sentence. */
  public boolean isMentionedIn(Span range) {
    return isMentionedIn(Spans.of(range));
  }

  /**
   * Whether a mention of this actor lies within one of the spans, such as the content of a quote.
   */
  public boolean isMentionedIn(Spans ranges) {
    return mentions.stream().anyMatch(mention -> ranges.contains(mention.span()));
  }

  /** Name, type, country and role, as a cast list has them. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(name).append(" (").append(type);
    country.ifPresent(code -> line.append(", ").append(code));
    role.ifPresent(office -> line.append(", ").append(office));
    String noun = mentions.size() == 1 ? " mention)" : " mentions)";
    return line.append(", ").append(mentions.size()).append(noun).toString();
  }
}

package org.hustings.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hustings.document.Provenance;
import org.jspecify.annotations.Nullable;

/** An actor while its mentions are still being collected. */
final class ActorDraft {

  final int number;
  final @Nullable GazetteerEntry entry;
  final List<MentionContext> mentions = new ArrayList<>();

  /** Lower-case titles and descriptions that the text gives: {@code president}, {@code senator}. */
  final Set<String> descriptions = new HashSet<>();

  String name;
  String[] words;
  ActorType type;
  Gender gender = Gender.UNKNOWN;
  @Nullable String country;
  @Nullable String role;

  ActorDraft(int number, String name, String[] words, ActorType type) {
    this.number = number;
    entry = null;
    this.name = name;
    this.words = words;
    this.type = type;
  }

  ActorDraft(int number, GazetteerEntry entry) {
    this.number = number;
    this.entry = entry;
    name = entry.name();
    words = NameFolding.key(entry.name()).split(" ", -1);
    type = entry.type();
    gender = Gender.ofCell(entry.gender().orElse("-"));
    country = entry.country().orElse(null);
  }

  boolean isPerson() {
    return type == ActorType.PERSON;
  }

  /** Whether {@code it} can stand for it. */
  boolean isBody() {
    return type != ActorType.PERSON && type != ActorType.COLLECTIVE;
  }

  void add(MentionContext mention) {
    mentions.add(mention);
    mention.draft = this;
  }

  Actor toActor(@Nullable String roleAtDate, List<String> aliases) {
    List<Mention> inOrder =
        mentions.stream()
            .map(context -> context.mention)
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    return new Actor(
        entry == null ? "#" + number : entry.id(),
        name,
        type,
        Optional.ofNullable(country),
        Optional.ofNullable(roleAtDate),
        entry == null ? Optional.empty() : entry.cameo(),
        entry == null ? Optional.empty() : entry.wikidata(),
        aliases,
        inOrder,
        entry == null
            ? Provenance.of("actor/document", 0.8)
            : Provenance.of("actor/gazetteer", 0.9));
  }
}

package org.hustings.examples.cli;

import java.util.Optional;
import org.hustings.actor.Actor;
import org.hustings.actor.ActorType;

/** Actors for people to read. */
final class ActorWords {
  private ActorWords() {}

  /** Role and country, the latter only where the role does not tell it; may be empty. */
  static String about(Actor actor) {
    String role = actor.role().map(Wrapping::oneLine).orElse("");
    Optional<String> country = actor.country().map(Countries::name);
    if (country.isEmpty() || role.contains(country.get()) || actor.name().equals(country.get())) {
      return role;
    }
    return role.isEmpty() ? country.get() : role + ", " + country.get();
  }

  /** The heading for actors of a type. */
  static String plural(ActorType type) {
    return switch (type) {
      case PERSON -> "people";
      case STATE -> "states";
      case GOVERNMENT -> "state bodies";
      case IGO -> "international";
      case PARTY -> "parties";
      case MEDIA -> "media";
      case ORGANIZATION -> "organizations";
      case ARMED_GROUP -> "armed groups";
      case PLACE -> "places";
      case COLLECTIVE -> "groups";
    };
  }

  /** What a single actor of a type is. */
  static String singular(ActorType type) {
    return switch (type) {
      case PERSON -> "person";
      case STATE -> "state";
      case GOVERNMENT -> "state body";
      case IGO -> "international organization";
      case PARTY -> "party";
      case MEDIA -> "media";
      case ORGANIZATION -> "organization";
      case ARMED_GROUP -> "armed group";
      case PLACE -> "place";
      case COLLECTIVE -> "group";
    };
  }
}

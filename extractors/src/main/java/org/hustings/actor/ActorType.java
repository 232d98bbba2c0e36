package org.hustings.actor;

/** What kind of actor. */
public enum ActorType {
  /** {@code Angela Merkel}. */
  PERSON,
  /** A country with its people and its capital when it acts: {@code Germany}. */
  STATE,
  /** A body of a state: {@code the Kremlin}, {@code the Treasury}, {@code the Bundestag}. */
  GOVERNMENT,
  /** An organisation of states: {@code the United Nations}. */
  IGO,
  /** A political party: {@code the Labour Party}. */
  PARTY,
  /** A newspaper, a broadcaster, an agency: {@code Reuters}. */
  MEDIA,
  /** A company, a pollster, a charity, a university. */
  ORGANIZATION,
  /** {@code Hezbollah}, {@code the Libyan National Army}. */
  ARMED_GROUP,
  /** A city, a region, a US state. */
  PLACE,
  /** A named group that is no institution: {@code EU leaders}, {@code the West}. */
  COLLECTIVE
}

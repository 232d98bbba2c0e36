package org.hustings.language;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;

/**
 * A grammatical relation of Universal Dependencies 2, with the subtypes that matter for news.
 *
 * <p>Source: <a href="https://universaldependencies.org/u/dep/">universaldependencies.org</a>.
 */
public enum Relation {
  /** No relation known. */
  NONE("_"),
  /** The head of the sentence, most often its main verb. */
  ROOT("root"),
  /** The subject: {@code Serbia} of {@code Serbia signed}. */
  NSUBJ("nsubj"),
  /** The subject of a passive: {@code the deal} of {@code the deal was signed}. */
  NSUBJ_PASS("nsubj:pass"),
  /** A clause as subject: {@code what she said} of {@code what she said is true}. */
  CSUBJ("csubj"),
  /** The object: {@code the deal} of {@code signed the deal}. */
  OBJ("obj"),
  /** The one who gets something: {@code them} of {@code gave them time}. */
  IOBJ("iobj"),
  /** A clause as object: {@code they had won} of {@code said they had won}. */
  CCOMP("ccomp"),
  /** A complement whose subject stands outside: {@code to sign} of {@code wants to sign}. */
  XCOMP("xcomp"),
  /** A noun that a verb takes by a preposition: {@code Lisbon} of {@code met in Lisbon}. */
  OBL("obl"),
  /** Who does it in a passive: {@code Japan} of {@code was signed by Japan}. */
  OBL_AGENT("obl:agent"),
  /** A noun that tells when: {@code Monday} of {@code signed Monday}. */
  OBL_TMOD("obl:tmod"),
  /** A clause that tells when, why or how: {@code came} of {@code left when he came}. */
  ADVCL("advcl"),
  /** An adverb: {@code never} of {@code never signed}. */
  ADVMOD("advmod"),
  /** An auxiliary: {@code will} of {@code will sign}. */
  AUX("aux"),
  /** The auxiliary of a passive: {@code was} of {@code was signed}. */
  AUX_PASS("aux:pass"),
  /** The verb {@code be} before a noun or an adjective: {@code is} of {@code is ready}. */
  COP("cop"),
  /** The word that opens a clause: {@code that}, {@code to}, {@code because}. */
  MARK("mark"),
  /**
   * A noun that belongs to another by a preposition: {@code France} of {@code president of France}.
   */
  NMOD("nmod"),
  /**
   * A possessor: {@code Romania} of {@code Romania's minister}, {@code her} of {@code her plan}.
   */
  NMOD_POSS("nmod:poss"),
  /** Another name of the same: {@code minister} of {@code Ada Moreno, the minister,}. */
  APPOS("appos"),
  /** A number that counts a noun: {@code four} of {@code four ships}. */
  NUMMOD("nummod"),
  /** A clause that belongs to a noun: {@code signed} of {@code a deal signed in Lisbon}. */
  ACL("acl"),
  /** A relative clause: {@code met} of {@code the ministers who met}. */
  ACL_RELCL("acl:relcl"),
  /** An adjective of a noun: {@code new} of {@code a new deal}. */
  AMOD("amod"),
  /** A determiner: {@code the} of {@code the deal}. */
  DET("det"),
  /** A preposition, or the {@code 's} of a possessive: {@code in} of {@code in Lisbon}. */
  CASE("case"),
  /** A noun before another: {@code summit} of {@code summit talks}. */
  COMPOUND("compound"),
  /** The particle of a verb: {@code out} of {@code pointed out}. */
  COMPOUND_PRT("compound:prt"),
  /** The later words of an expression that stands as one: {@code to} of {@code according to}. */
  FIXED("fixed"),
  /** The later words of a name: {@code Moreno} of {@code Ada Moreno}. */
  FLAT("flat"),
  /** What is joined to a first one: {@code Spain} of {@code France and Spain}. */
  CONJ("conj"),
  /** The word that joins: {@code and} of {@code France and Spain}. */
  CC("cc"),
  /** A subject without a meaning: {@code there} of {@code there is hope}. */
  EXPL("expl"),
  /** A clause beside another without a joint: {@code she said} of {@code they won, she said}. */
  PARATAXIS("parataxis"),
  /** An interjection: {@code well}, {@code please}. */
  DISCOURSE("discourse"),
  /** Who is spoken to: {@code friends} of {@code Friends, we won}. */
  VOCATIVE("vocative"),
  /** A later item of a list. */
  LIST("list"),
  /** A noun set apart from its clause, which has a pronoun for it. */
  DISLOCATED("dislocated"),
  /** What is left of a clause whose verb is understood. */
  ORPHAN("orphan"),
  /** A later part of a word that was split by mistake. */
  GOESWITH("goeswith"),
  /** What a speaker takes back. */
  REPARANDUM("reparandum"),
  /** A punctuation mark. */
  PUNCT("punct"),
  /** Some relation, of which no more is known. */
  DEP("dep");

  private static final ImmutableMap<String, Relation> BY_LABEL =
      Arrays.stream(values())
          .collect(ImmutableMap.toImmutableMap(Relation::label, relation -> relation));

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  /** The relation as treebanks write it, such as {@code "nsubj:pass"}. */
  public String label() {
    return label;
  }

  /**
   * The relation of a treebank's label: itself if known, else what stands before the colon, else
   * {@link #DEP}.
   */
  public static Relation ofLabel(String label) {
    Relation relation = BY_LABEL.get(label);
    if (relation != null) {
      return relation;
    }
    int colon = label.indexOf(':');
    return colon < 0 ? DEP : BY_LABEL.getOrDefault(label.substring(0, colon), DEP);
  }

  /** A subject of any kind. */
  public boolean isSubject() {
    return this == NSUBJ || this == NSUBJ_PASS || this == CSUBJ;
  }
}

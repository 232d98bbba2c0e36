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
  ROOT("root"),
  NSUBJ("nsubj"),
  NSUBJ_PASS("nsubj:pass"),
  CSUBJ("csubj"),
  OBJ("obj"),
  IOBJ("iobj"),
  CCOMP("ccomp"),
  XCOMP("xcomp"),
  OBL("obl"),
  OBL_AGENT("obl:agent"),
  OBL_TMOD("obl:tmod"),
  ADVCL("advcl"),
  ADVMOD("advmod"),
  AUX("aux"),
  AUX_PASS("aux:pass"),
  COP("cop"),
  MARK("mark"),
  NMOD("nmod"),
  NMOD_POSS("nmod:poss"),
  APPOS("appos"),
  NUMMOD("nummod"),
  ACL("acl"),
  ACL_RELCL("acl:relcl"),
  AMOD("amod"),
  DET("det"),
  CASE("case"),
  COMPOUND("compound"),
  COMPOUND_PRT("compound:prt"),
  FIXED("fixed"),
  FLAT("flat"),
  CONJ("conj"),
  CC("cc"),
  EXPL("expl"),
  PARATAXIS("parataxis"),
  DISCOURSE("discourse"),
  VOCATIVE("vocative"),
  LIST("list"),
  DISLOCATED("dislocated"),
  ORPHAN("orphan"),
  GOESWITH("goeswith"),
  REPARANDUM("reparandum"),
  PUNCT("punct"),
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

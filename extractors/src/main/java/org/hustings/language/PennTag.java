package org.hustings.language;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;

/**
 * A part of speech of the Penn Treebank.
 *
 * <p>The names are the treebank's, but for the tags that are no Java identifier: {@link
 * #PRP_POSSESSIVE} is {@code PRP$}, {@link #COMMA} is {@code ","}, and so on; {@link #symbol()} has
 * the original. Source: Santorini 1990, with the additions of OntoNotes ({@code HYPH}, {@code NFP},
 * {@code ADD}, {@code AFX}).
 */
public enum PennTag {
  CC("CC"),
  CD("CD"),
  DT("DT"),
  EX("EX"),
  FW("FW"),
  IN("IN"),
  JJ("JJ"),
  JJR("JJR"),
  JJS("JJS"),
  LS("LS"),
  MD("MD"),
  NN("NN"),
  NNS("NNS"),
  NNP("NNP"),
  NNPS("NNPS"),
  PDT("PDT"),
  POS("POS"),
  PRP("PRP"),
  PRP_POSSESSIVE("PRP$"),
  RB("RB"),
  RBR("RBR"),
  RBS("RBS"),
  RP("RP"),
  SYM("SYM"),
  TO("TO"),
  UH("UH"),
  VB("VB"),
  VBD("VBD"),
  VBG("VBG"),
  VBN("VBN"),
  VBP("VBP"),
  VBZ("VBZ"),
  WDT("WDT"),
  WP("WP"),
  WP_POSSESSIVE("WP$"),
  WRB("WRB"),
  ADD("ADD"),
  AFX("AFX"),
  GW("GW"),
  NFP("NFP"),
  HYPHEN("HYPH"),
  LEFT_BRACKET("-LRB-"),
  RIGHT_BRACKET("-RRB-"),
  COMMA(","),
  PERIOD("."),
  COLON(":"),
  OPEN_QUOTE("``"),
  CLOSE_QUOTE("''"),
  CURRENCY("$"),
  /** No tag: the token was not tagged, or with a tag of another set. */
  NONE("");

  private static final ImmutableMap<String, PennTag> BY_SYMBOL =
      Arrays.stream(values()).collect(ImmutableMap.toImmutableMap(PennTag::symbol, tag -> tag));

  private final String symbol;

  PennTag(String symbol) {
    this.symbol = symbol;
  }

  /** The tag as the treebank writes it, such as {@code "PRP$"}; empty for {@link #NONE}. */
  public String symbol() {
    return symbol;
  }

  /** The tag that the treebank writes so, or {@link #NONE}. */
  public static PennTag ofSymbol(String symbol) {
    return BY_SYMBOL.getOrDefault(symbol, NONE);
  }

  /** A common or proper noun. */
  public boolean isNoun() {
    return this == NN || this == NNS || isProperNoun();
  }

  /** A proper noun. */
  public boolean isProperNoun() {
    return this == NNP || this == NNPS;
  }

  /** A verb in any form, modals apart. */
  public boolean isVerb() {
    return ordinal() >= VB.ordinal() && ordinal() <= VBZ.ordinal();
  }

  /** A verb form that makes a clause finite, or a modal. */
  public boolean isFinite() {
    return this == VBD || this == VBP || this == VBZ || this == MD;
  }

  /** An adjective of any degree. */
  public boolean isAdjective() {
    return this == JJ || this == JJR || this == JJS;
  }

  /** An adverb of any degree, {@code WRB} apart. */
  public boolean isAdverb() {
    return this == RB || this == RBR || this == RBS;
  }

  /** A personal or possessive pronoun. */
  public boolean isPronoun() {
    return this == PRP || this == PRP_POSSESSIVE;
  }
}

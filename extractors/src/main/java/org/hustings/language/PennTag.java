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
  /** A conjunction that joins equals: {@code and}, {@code but}. */
  CC("CC"),
  /** A number: {@code 40,000}, {@code three}. */
  CD("CD"),
  /** A determiner: {@code the}, {@code some}. */
  DT("DT"),
  /** {@code There} in {@code there was no deal}. */
  EX("EX"),
  /** A foreign word: {@code vox} in {@code vox populi}. */
  FW("FW"),
  /**
   * A preposition, or a conjunction that opens a clause: {@code of}, {@code that}, {@code because}.
   */
  IN("IN"),
  /** An adjective: {@code new}. */
  JJ("JJ"),
  /** A comparative: {@code larger}. */
  JJR("JJR"),
  /** A superlative: {@code largest}. */
  JJS("JJS"),
  /** The mark of a list item: {@code 1.}, {@code b)}. */
  LS("LS"),
  /** A modal: {@code will}, {@code could}. */
  MD("MD"),
  /** A common noun in the singular: {@code vote}. */
  NN("NN"),
  /** A common noun in the plural: {@code votes}. */
  NNS("NNS"),
  /** A proper noun: {@code Serbia}. */
  NNP("NNP"),
  /** A proper noun in the plural: {@code Democrats}. */
  NNPS("NNPS"),
  /** A determiner before another: {@code all} in {@code all the votes}. */
  PDT("PDT"),
  /** The ending {@code 's} of a possessive. */
  POS("POS"),
  /** A personal pronoun: {@code she}, {@code them}. */
  PRP("PRP"),
  /** A possessive pronoun: {@code her}, {@code their}. */
  PRP_POSSESSIVE("PRP$"),
  /** An adverb, {@code not} included: {@code never}. */
  RB("RB"),
  /** A comparative adverb: {@code faster}. */
  RBR("RBR"),
  /** A superlative adverb: {@code fastest}. */
  RBS("RBS"),
  /** A particle of a verb: {@code out} in {@code pointed out}. */
  RP("RP"),
  /** A symbol: {@code +}, {@code =}. */
  SYM("SYM"),
  /** {@code to}. */
  TO("TO"),
  /** An interjection: {@code well}, {@code yes}. */
  UH("UH"),
  /** A verb in its base form: {@code say}. */
  VB("VB"),
  /** A verb in the past tense: {@code said}. */
  VBD("VBD"),
  /** A verb in {@code -ing}: {@code saying}. */
  VBG("VBG"),
  /** A past participle: {@code was said}. */
  VBN("VBN"),
  /** A verb in the present tense, other than the third person singular: {@code they say}. */
  VBP("VBP"),
  /** A verb in the third person singular: {@code says}. */
  VBZ("VBZ"),
  /** A determiner that asks or relates: {@code which}. */
  WDT("WDT"),
  /** A pronoun that asks or relates: {@code who}, {@code what}. */
  WP("WP"),
  /** {@code whose}. */
  WP_POSSESSIVE("WP$"),
  /** An adverb that asks or relates: {@code where}, {@code why}. */
  WRB("WRB"),
  /** An address: an e-mail, a link, a handle. */
  ADD("ADD"),
  /** A part of a word that stands apart: {@code pro} in {@code pro - European}. */
  AFX("AFX"),
  /** A part of a word that was split by mistake. */
  GW("GW"),
  /** Punctuation beyond need: a bullet, a row of stars, an emoticon. */
  NFP("NFP"),
  /** A hyphen within a word. */
  HYPHEN("HYPH"),
  /** An opening bracket. */
  LEFT_BRACKET("-LRB-"),
  /** A closing bracket. */
  RIGHT_BRACKET("-RRB-"),
  /** A comma. */
  COMMA(","),
  /** The end of a sentence: a full stop, a question or an exclamation mark. */
  PERIOD("."),
  /** A colon, a semicolon, a dash between clauses, an ellipsis. */
  COLON(":"),
  /** An opening quotation mark. */
  OPEN_QUOTE("``"),
  /** A closing quotation mark. */
  CLOSE_QUOTE("''"),
  /** A sign of a currency: {@code $}, {@code €}. */
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

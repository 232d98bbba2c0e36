package org.hustings.examples.cli;

import org.hustings.language.LanguageAnalysis;
import org.hustings.language.PennTag;
import org.hustings.language.Relation;

/**
 * Parts of speech and features of Universal Dependencies 2 for tokens that have Penn tags.
 *
 * <p>Where one Penn tag stands for several universal ones, the relation decides: the {@code that}
 * of {@code said that} is {@code IN} and marks a clause, so it is {@code SCONJ}. Source: the
 * conversion table of <a
 * href="https://universaldependencies.org/tagset-conversion/en-penn-uposf.html">UD</a>, and how
 * English EWT 2.x uses it.
 */
final class UniversalTags {
  private UniversalTags() {}

  /** The universal part of speech of a token, such as {@code PROPN}; {@code X} without a tag. */
  static String partOfSpeech(LanguageAnalysis analysis, int token) {
    Relation relation = analysis.relation(token);
    return switch (analysis.tag(token)) {
      case NN, NNS -> "NOUN";
      case NNP, NNPS -> "PROPN";
      case VB, VBD, VBG, VBN, VBP, VBZ -> isAuxiliary(relation) ? "AUX" : "VERB";
      case MD -> "AUX";
      case JJ, JJR, JJS -> "ADJ";
      case RB, RBR, RBS -> isNegation(analysis.lower(token)) ? "PART" : "ADV";
      case IN -> relation == Relation.MARK ? "SCONJ" : "ADP";
      case RP -> "ADP";
      case TO -> relation == Relation.CASE ? "ADP" : "PART";
      case POS -> "PART";
      case DT, PDT -> standsAlone(relation) ? "PRON" : "DET";
      case WDT -> relation == Relation.DET ? "DET" : "PRON";
      case PRP, PRP_POSSESSIVE, WP, WP_POSSESSIVE, EX -> "PRON";
      case WRB -> relation == Relation.MARK ? "SCONJ" : "ADV";
      case CC -> "CCONJ";
      case CD -> "NUM";
      case UH -> "INTJ";
      case SYM, CURRENCY -> "SYM";
      case LEFT_BRACKET,
          RIGHT_BRACKET,
          COMMA,
          PERIOD,
          COLON,
          OPEN_QUOTE,
          CLOSE_QUOTE,
          HYPHEN,
          NFP ->
          "PUNCT";
      case ADD, AFX, FW, GW, LS, NONE -> "X";
    };
  }

  /** The features that a Penn tag tells, sorted by name; {@code _} if none. */
  static String features(PennTag tag) {
    return switch (tag) {
      case NN, NNP -> "Number=Sing";
      case NNS, NNPS -> "Number=Plur";
      case JJ -> "Degree=Pos";
      case JJR, RBR -> "Degree=Cmp";
      case JJS, RBS -> "Degree=Sup";
      case VB -> "VerbForm=Inf";
      case VBD -> "Mood=Ind|Tense=Past|VerbForm=Fin";
      case VBP -> "Mood=Ind|Tense=Pres|VerbForm=Fin";
      case VBZ -> "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";
      case MD -> "VerbForm=Fin";
      case VBG -> "Tense=Pres|VerbForm=Part";
      case VBN -> "Tense=Past|VerbForm=Part";
      case CD -> "NumType=Card";
      case PRP -> "PronType=Prs";
      case PRP_POSSESSIVE -> "Poss=Yes|PronType=Prs";
      case FW -> "Foreign=Yes";
      default -> "_";
    };
  }

  private static boolean isAuxiliary(Relation relation) {
    return relation == Relation.AUX || relation == Relation.AUX_PASS || relation == Relation.COP;
  }

  private static boolean isNegation(String word) {
    return word.equals("not") || word.equals("n't");
  }

  // "This was fair" has a pronoun, "this deal" a determiner; Penn tags both DT.
  private static boolean standsAlone(Relation relation) {
    return switch (relation) {
      case NSUBJ, NSUBJ_PASS, OBJ, IOBJ, OBL, NMOD, ROOT, CONJ -> true;
      default -> false;
    };
  }
}

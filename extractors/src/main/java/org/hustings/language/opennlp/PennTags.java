package org.hustings.language.opennlp;

import java.util.Arrays;
import java.util.Locale;
import org.hustings.language.PennTag;
import org.hustings.language.TokenSequence;

/**
 * Penn tags for the tags of any OpenNLP model.
 *
 * <p>Penn tags are taken as they are. OpenNLP's own English models give the universal parts of
 * speech, which tell no past from present and no singular from plural: those are told by the words'
 * endings.
 */
final class PennTags {
  private static final String[] TO_BE = {"am", "are", "be", "been", "being", "is", "was", "were"};

  private PennTags() {}

  /** The Penn tags of a sentence, given the tags of a model. */
  static PennTag[] of(TokenSequence sentence, String[] tags) {
    PennTag[] penn = new PennTag[sentence.size()];
    Arrays.fill(penn, PennTag.NONE);
    for (int i = 0; i < Math.min(penn.length, tags.length); i++) {
      PennTag tag = PennTag.ofSymbol(tags[i]);
      String lower = sentence.form(i).toLowerCase(Locale.ROOT).replace('’', '\'');
      penn[i] =
          tag == PennTag.NONE
              ? ofUniversal(lower, tags[i], i == 0 ? PennTag.NONE : penn[i - 1])
              : tag;
    }
    return penn;
  }

  private static PennTag ofUniversal(String word, String universal, PennTag before) {
    int plus = universal.indexOf('+');
    return switch (plus < 0 ? universal : universal.substring(0, plus)) {
      case "NOUN" -> isPlural(word) ? PennTag.NNS : PennTag.NN;
      case "PROPN" -> PennTag.NNP;
      case "VERB" -> verb(word, before);
      case "AUX" -> auxiliary(word, before);
      case "ADJ" -> adjective(word);
      case "ADV" -> adverb(word);
      case "PRON" -> pronoun(word);
      case "DET" -> word.startsWith("wh") ? PennTag.WDT : PennTag.DT;
      case "ADP", "SCONJ" ->
          word.equals("to")
              ? PennTag.TO
              : word.startsWith("wh") && !word.equals("while") && !word.equals("whether")
                  ? PennTag.WRB
                  : PennTag.IN;
      case "CCONJ" -> PennTag.CC;
      case "NUM" -> PennTag.CD;
      case "INTJ" -> PennTag.UH;
      case "PART" -> word.equals("to") ? PennTag.TO : word.endsWith("t") ? PennTag.RB : PennTag.POS;
      case "SYM", "PUNCT" -> mark(word);
      case "X" -> PennTag.FW;
      default -> PennTag.NONE;
    };
  }

  private static boolean isPlural(String word) {
    return word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is")
        || word.equals("people")
        || word.equals("men")
        || word.equals("women")
        || word.equals("children")
        || word.equals("police");
  }

  private static PennTag verb(String word, PennTag before) {
    if (word.endsWith("ing") && word.length() > 4) {
      return PennTag.VBG;
    }
    if (before == PennTag.TO || before == PennTag.MD) {
      return PennTag.VB;
    }
    boolean afterAuxiliary = before.isVerb();
    if (word.endsWith("ed") && word.length() > 4) {
      return afterAuxiliary ? PennTag.VBN : PennTag.VBD;
    }
    return switch (word) {
      case "said",
          "told",
          "made",
          "found",
          "held",
          "left",
          "led",
          "lost",
          "met",
          "paid",
          "sent",
          "won",
          "had",
          "thought",
          "brought",
          "bought",
          "built",
          "felt",
          "heard",
          "kept",
          "meant",
          "sold",
          "stood",
          "understood" ->
          afterAuxiliary ? PennTag.VBN : PennTag.VBD;
      case "took",
          "gave",
          "went",
          "saw",
          "came",
          "became",
          "began",
          "wrote",
          "spoke",
          "knew",
          "fell",
          "rose",
          "grew",
          "ran",
          "drew",
          "broke",
          "chose",
          "did",
          "was",
          "were" ->
          PennTag.VBD;
      case "taken",
          "given",
          "gone",
          "seen",
          "become",
          "begun",
          "written",
          "spoken",
          "known",
          "fallen",
          "risen",
          "grown",
          "drawn",
          "broken",
          "chosen",
          "done",
          "been" ->
          PennTag.VBN;
      default ->
          word.endsWith("s") && !word.endsWith("ss") && word.length() > 2
              ? PennTag.VBZ
              : before == PennTag.PRP || before == PennTag.NNS ? PennTag.VBP : PennTag.VB;
    };
  }

  private static PennTag auxiliary(String word, PennTag before) {
    return switch (word) {
      case "is", "'s", "has", "does" -> PennTag.VBZ;
      case "was", "were", "had", "did" -> PennTag.VBD;
      case "been" -> PennTag.VBN;
      case "being", "having" -> PennTag.VBG;
      case "be" -> PennTag.VB;
      case "are", "'re", "am", "'m" -> PennTag.VBP;
      case "have", "'ve", "do" ->
          before == PennTag.MD || before == PennTag.TO ? PennTag.VB : PennTag.VBP;
      default -> PennTag.MD;
    };
  }

  private static PennTag adjective(String word) {
    if (word.equals("more")
        || word.equals("less")
        || word.equals("better")
        || word.equals("worse")) {
      return PennTag.JJR;
    }
    if (word.equals("most")
        || word.equals("least")
        || word.equals("best")
        || word.equals("worst")) {
      return PennTag.JJS;
    }
    return PennTag.JJ;
  }

  private static PennTag adverb(String word) {
    return switch (word) {
      case "when", "where", "why", "how", "whenever", "wherever", "however" ->
          word.equals("however") ? PennTag.RB : PennTag.WRB;
      case "more", "less", "better", "earlier", "later" -> PennTag.RBR;
      case "most", "least", "best" -> PennTag.RBS;
      default -> PennTag.RB;
    };
  }

  private static PennTag pronoun(String word) {
    return switch (word) {
      case "my", "your", "his", "her", "its", "our", "their" -> PennTag.PRP_POSSESSIVE;
      case "who", "whom", "what" -> PennTag.WP;
      case "whose" -> PennTag.WP_POSSESSIVE;
      case "which", "that" -> PennTag.WDT;
      case "there" -> PennTag.EX;
      case "this", "these", "those", "some", "any", "all", "each", "both" -> PennTag.DT;
      case "someone",
          "somebody",
          "something",
          "anyone",
          "anybody",
          "anything",
          "everyone",
          "everybody",
          "everything",
          "nobody",
          "nothing",
          "none" ->
          PennTag.NN;
      default -> PennTag.PRP;
    };
  }

  private static PennTag mark(String word) {
    return switch (word) {
      case ".", "?", "!" -> PennTag.PERIOD;
      case "," -> PennTag.COMMA;
      case "(", "[", "{" -> PennTag.LEFT_BRACKET;
      case ")", "]", "}" -> PennTag.RIGHT_BRACKET;
      case "“", "``", "‘" -> PennTag.OPEN_QUOTE;
      case "\"", "”", "''", "'" -> PennTag.CLOSE_QUOTE;
      case "$", "€", "£", "¥", "us$" -> PennTag.CURRENCY;
      case "%" -> PennTag.NN;
      case "-", "‐", "‑" -> PennTag.HYPHEN;
      case ":", ";", "--", "–", "—", "…", "..." -> PennTag.COLON;
      default -> PennTag.SYM;
    };
  }

  /** The universal part of speech of a Penn tag. */
  static String universal(PennTag tag, String form) {
    return switch (tag) {
      case NN, NNS -> "NOUN";
      case NNP, NNPS -> "PROPN";
      case VB, VBD, VBG, VBN, VBP, VBZ -> isToBe(form) ? "AUX" : "VERB";
      case MD -> "AUX";
      case JJ, JJR, JJS -> "ADJ";
      case RB, RBR, RBS, WRB -> "ADV";
      case PRP, PRP_POSSESSIVE, WP, WP_POSSESSIVE, EX -> "PRON";
      case DT, PDT, WDT -> "DET";
      case IN, RP -> "ADP";
      case CC -> "CCONJ";
      case CD -> "NUM";
      case UH -> "INTJ";
      case TO, POS -> "PART";
      case SYM, CURRENCY -> "SYM";
      case COMMA,
          PERIOD,
          COLON,
          OPEN_QUOTE,
          CLOSE_QUOTE,
          LEFT_BRACKET,
          RIGHT_BRACKET,
          HYPHEN,
          NFP ->
          "PUNCT";
      default -> "X";
    };
  }

  private static boolean isToBe(String form) {
    return Arrays.binarySearch(TO_BE, form.toLowerCase(Locale.ROOT)) >= 0;
  }
}

package org.hustings.actor;

import java.util.List;
import java.util.Set;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.Name;
import org.hustings.language.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Which tokens of a document are words of names: those with a capital that no beginning of a
 * sentence, no headline and no date explains. {@link NameFinder} cuts runs of them into names.
 */
final class NameWords {

  private static final InstitutionWords INSTITUTIONS = InstitutionWords.english();
  private static final GivenNames GIVEN_NAMES = GivenNames.english();

  /** Capitalised words that name no actor: dates, religions, holidays, greetings. */
  static final WordTable NO_NAMES = WordTable.ofResource("no-names-en.tsv", 1);

  /** Particles that begin a name, in lower case: {@code von der Leyen} without first name. */
  static final Set<String> LEADING_PARTICLES =
      Set.of("von", "van", "bin", "ibn", "dos", "da", "al", "el", "del");

  private static final Set<String> COMPOUND_ENDS =
      Set.of(
          "based",
          "backed",
          "style",
          "era",
          "born",
          "related",
          "held",
          "run",
          "owned",
          "made",
          "funded",
          "shirt",
          "aligned",
          "controlled",
          "sponsored",
          "leaning",
          "allied",
          "occupied",
          "elect",
          "area",
          "wing",
          "led",
          "city",
          "wide",
          "like",
          "bound",
          "trained",
          "inspired",
          "friendly",
          "only");

  /** Words that begin a sentence with a capital and are never names, whatever the tagger thinks. */
  static final WordTable FUNCTION_WORDS = WordTable.ofResource("sentence-openers-en.tsv", 1);

  /** Last words of events, laws, prizes and programmes, which are no actors. */
  static final WordTable NO_ACTORS = WordTable.ofResource("no-actor-words-en.tsv", 1);

  /** Words that begin the line below a picture: "Image: Ada Moreno." */
  private static final Set<String> LABELS =
      Set.of(
          "audio",
          "chart",
          "credit",
          "file",
          "graphic",
          "illustration",
          "image",
          "images",
          "map",
          "photo",
          "photos",
          "picture",
          "source",
          "sources",
          "tags",
          "topics",
          "video",
          "watch");

  private static final Set<String> AMERICANS = Set.of("american", "americans");

  private static final Set<String> AMERICAN_REGIONS =
      Set.of("north", "south", "latin", "central", "native", "african", "asian", "hispanic");

  private static final Set<String> MONTH_LEADS =
      Set.of(
          "a", "an", "in", "last", "next", "this", "early", "late", "mid", "since", "until",
          "till");

  private final LanguageAnalysis analysis;
  private final CaseEvidence cases;
  private final @Nullable GazetteerMatch[] matches; // by first token
  private final LearnedNames learned;
  private final boolean[] nameWord;
  private int endOfKnownName; // the token after the last known name of several words

  NameWords(
      LanguageAnalysis analysis, @Nullable GazetteerMatch[] matches, List<Name> learnedNames) {
    this.analysis = analysis;
    this.matches = matches;
    cases = new CaseEvidence(analysis);
    learned = new LearnedNames(analysis, learnedNames);
    nameWord = new boolean[analysis.size()];
    mark();
  }

  /** Whether a token is a word of a name. */
  boolean contains(int token) {
    return nameWord[token];
  }

  /** What a model takes for names. */
  LearnedNames learned() {
    return learned;
  }

  /** How the document writes its words. */
  CaseEvidence cases() {
    return cases;
  }

  private void mark() {
    for (int i = 0; i < nameWord.length; i++) {
      nameWord[i] = Capitals.begin(analysis, i) && isNameWord(i);
      if (matches[i] != null && matches[i].lastToken() > i) {
        endOfKnownName = matches[i].lastToken() + 1;
      }
    }
    joinHyphens();
    leaveOutPortfolios();
    // The rest of a known name belongs to it whatever its case: "Daughters of the Revolution".
    for (int i = 0; i < nameWord.length; i++) {
      GazetteerMatch match = matches[i];
      if (match != null && nameWord[i]) {
        for (int j = i; j <= match.lastToken(); j++) {
          nameWord[j] = true;
        }
      }
    }
  }

  private void leaveOutPortfolios() {
    for (int i = 2; i < nameWord.length; i++) {
      int end = Portfolios.endBehindHolder(analysis, i);
      for (int j = i; j < end; j++) {
        nameWord[j] = false;
      }
    }
  }

  /** "al-Sisi", "Kim Jong-un", "Kramp-Karrenbauer": three tokens of one name. */
  private void joinHyphens() {
    for (int i = 1; i + 1 < nameWord.length; i++) {
      if (!isInnerHyphen(i)) {
        continue;
      }
      boolean capitalBehind = Capitals.begin(analysis, i + 1);
      if (capitalBehind && NO_NAMES.contains(analysis.lower(i - 1) + "-" + analysis.lower(i + 1))) {
        nameWord[i - 1] = false; // "African-American"
        nameWord[i + 1] = false;
        continue;
      }
      if (capitalBehind && isPartyMark(i - 1)) {
        nameWord[i - 1] = false; // "D-Wash."
        continue;
      }
      boolean capitalBefore = nameWord[i - 1];
      boolean joins =
          capitalBehind
              ? capitalBefore || LEADING_PARTICLES.contains(analysis.lower(i - 1))
              : capitalBefore && isSecondGivenName(i - 1, i + 1);
      if (joins) {
        nameWord[i - 1] = true;
        nameWord[i] = true;
        nameWord[i + 1] = true;
      } else if (capitalBefore && matches[i - 1] == null && !capitalBehind) {
        nameWord[i - 1] = false; // "Western-led", "T-shirt"
      }
    }
  }

  /** Whether a token is the hyphen inside a name or a compound: no space on either side. */
  boolean isInnerHyphen(int token) {
    return analysis.end(token) - analysis.start(token) == 1
        && (analysis.text().charAt(analysis.start(token)) == '-'
            || analysis.text().charAt(analysis.start(token)) == '‑')
        && analysis.end(token - 1) == analysis.start(token)
        && analysis.start(token + 1) == analysis.end(token)
        && analysis.sentenceOf(token - 1) == analysis.sentenceOf(token + 1);
  }

  private boolean isSecondGivenName(int before, int behind) {
    return before > 0
        && nameWord[before - 1]
        && (matches[before - 1] == null || isSurname(matches[before - 1]))
        && (analysis.end(behind) - analysis.start(behind) <= 5
            || learned.isFurtherNameOfPerson(behind))
        && Character.isLetter(analysis.text().charAt(analysis.start(behind)))
        && !COMPOUND_ENDS.contains(analysis.lower(behind));
  }

  private boolean isPartyMark(int token) {
    return analysis.form(token).length() == 1 && "DRI".contains(analysis.form(token));
  }

  private boolean isNameWord(int token) {
    String lower = analysis.lower(token);
    if (lower.equals("i") || lower.startsWith("i'") || isNoName(token, lower)) {
      return matches[token] != null && matches[token].lastToken() > token;
    }
    CaseEvidence.Style style = cases.style(token);
    GazetteerMatch match = matches[token];
    if (style == CaseEvidence.Style.SENTENCE && !cases.isInitial(token)) {
      // "Ada Moreno of the NPP In the north": a sentence began that no full stop announced.
      return match != null
          || learned.contains(token)
          || !FUNCTION_WORDS.contains(lower)
          || isCapitalBehind(token)
              && (analysis.tag(token).isNoun() || analysis.tag(token).isAdjective());
    }
    if (match != null && (match.lastToken() > token || !isAmbiguous(match))) {
      return style != CaseEvidence.Style.CAPITALS
          || match.lastToken() > token
          || lower.length() > 3;
    }
    if (FUNCTION_WORDS.contains(lower) && isBeforeKnownName(token)) {
      return false; // "Notice Trump", "Asked Biden"
    }
    // Of a headline in title case the article below it tells more than a model of names.
    boolean telling = style == CaseEvidence.Style.SENTENCE || !cases.hasArticle();
    // "New faces": that a New Bank was told of makes it no name.
    int capitals =
        FUNCTION_WORDS.contains(lower) ? cases.lastCapitalCount(lower) : cases.capitalCount(lower);
    if (learned.contains(token) && telling || capitals > cases.lowerCount(lower)) {
      return true;
    }
    if (cases.lowerCount(lower) > 0) {
      return false;
    }
    if (GIVEN_NAMES.contains(analysis.form(token))) {
      return true;
    }
    if (style != CaseEvidence.Style.SENTENCE) {
      return token > 0
          && nameWord[token - 1]
          && token > endOfKnownName
          && GIVEN_NAMES.contains(analysis.form(token - 1)); // but not "Elizabeth Warren | Says"
    }
    if (isDateline(token)) {
      return true;
    }
    if (FUNCTION_WORDS.contains(lower)) {
      return false;
    }
    boolean capitalFollows = isCapitalBehind(token);
    if (isBeforeKnownName(token)) {
      return false; // "Blaming Trump"
    }
    // "Youngjun Kim said", "Itaú Unibanco's verdict": a name of two words.
    PennTag tag = analysis.tag(token);
    return tag.isProperNoun() || capitalFollows && (tag.isNoun() || !isPlainLetters(lower));
  }

  private boolean isBeforeKnownName(int token) {
    return isCapitalBehind(token) && matches[token + 1] != null && !isAmbiguous(matches[token + 1]);
  }

  private boolean isCapitalBehind(int token) {
    int next = token + 1;
    return next < analysis.sentenceEnd(analysis.sentenceOf(token))
        && Capitals.begin(analysis, next)
        && !isNoName(next, analysis.lower(next));
  }

  private static boolean isPlainLetters(String lower) {
    return lower.chars().allMatch(c -> c < 128);
  }

  /** "HEMPSTEAD, N.Y., Sept. 26 (UPI) —" at the beginning of a paragraph. */
  private boolean isDateline(int token) {
    int paragraph = analysis.paragraphStart(analysis.paragraphOf(token));
    if (token - paragraph > 2 || !Capitals.all(analysis, token)) {
      return false;
    }
    int next = token + 1;
    while (next < analysis.size() && next < paragraph + 3 && Capitals.all(analysis, next)) {
      next++;
    }
    return next < analysis.size()
        && switch (analysis.lower(next)) {
          case ",", "(", "—", "–", "-", "--" -> true;
          default -> false;
        };
  }

  /** Whether a capital at a token makes no name there: "Monday", "ICBMs", "in March". */
  boolean isNoName(int token, String lower) {
    if (NO_NAMES.contains(lower)) {
      return !isBeforeInstitution(token)
          && !isFirstName(token)
          && !learned.isFurtherNameOfPerson(token);
    }
    if (isLabel(token, lower) || isCurrency(token) || isOtherAmerica(token)) {
      return true;
    }
    if (isCompound(token) || matches[token] == null && isPluralOfAcronym(token)) {
      return true;
    }
    // "March" and "May" are months before a number, names elsewhere: "May said", "on May 3".
    int next = token + 1;
    return (lower.equals("march") || lower.equals("may") || lower.equals("august"))
        && (next < analysis.size()
                && Character.isDigit(analysis.text().charAt(analysis.start(next)))
            || token > 0
                && (MONTH_LEADS.contains(analysis.lower(token - 1))
                    || !lower.equals("may") && isOfOrBy(token - 1)));
  }

  private boolean isLabel(int token, String lower) {
    return LABELS.contains(lower)
        && token + 1 < analysis.size()
        && analysis.lower(token + 1).equals(":");
  }

  /** "North American", "Latin Americans": those of a continent, not of the United States. */
  private boolean isOtherAmerica(int token) {
    int american = AMERICANS.contains(analysis.lower(token)) ? token : token + 1;
    return american > 0
        && american < analysis.size()
        && AMERICANS.contains(analysis.lower(american))
        && AMERICAN_REGIONS.contains(analysis.lower(american - 1));
  }

  /** "US$ 20,000", "NZ $ 26 million": money, and no state. */
  private boolean isCurrency(int token) {
    return token + 1 < analysis.size()
        && analysis.lower(token + 1).equals("$")
        && analysis.end(token) - analysis.start(token) <= 2;
  }

  private boolean isOfOrBy(int token) {
    return analysis.lower(token).equals("of") || analysis.lower(token).equals("by");
  }

  /** "Christian News Service": a word that is no name alone may begin one. */
  private boolean isBeforeInstitution(int token) {
    int end = Math.min(analysis.sentenceEnd(analysis.sentenceOf(token)), token + 5);
    if (analysis.tag(token) == PennTag.NNPS || isDay(analysis.lower(token))) {
      return false;
    }
    for (int i = token + 1; i < end && Capitals.begin(analysis, i); i++) {
      if (isInstitution(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Christian Sewing said": a first name that is another word too, before a surname. */
  private boolean isFirstName(int token) {
    int next = token + 1;
    return GIVEN_NAMES.contains(analysis.form(token))
        && next < analysis.sentenceEnd(analysis.sentenceOf(token))
        && Capitals.begin(analysis, next)
        && analysis.tag(next) == PennTag.NNP
        && matches[token] == null
        && (matches[next] == null || isSurname(matches[next]))
        && !NO_ACTORS.contains(analysis.lower(next))
        && DescriptionNouns.english().noun(analysis.lower(next)) == null;
  }

  /** "ICBMs", "MPs": things or people, but nobody in particular. */
  private boolean isPluralOfAcronym(int token) {
    String form = analysis.form(token);
    int last = form.length() - 1;
    if (last < 2 || form.charAt(last) != 's') {
      return false;
    }
    for (int i = 0; i < last; i++) {
      if (!Character.isUpperCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDay(String lower) {
    return lower.endsWith("day") || lower.endsWith(".") || lower.endsWith("ber");
  }

  /** "Western-led", "D-Wash.", "T-shirt": a capital before a hyphen does not make a name. */
  private boolean isCompound(int token) {
    String form = analysis.form(token);
    int hyphen = form.indexOf('-');
    if (hyphen <= 0 || hyphen + 1 >= form.length() || matches[token] != null) {
      return false;
    }
    return hyphen == 1 && "DRIET".indexOf(form.charAt(0)) >= 0
        || Character.isLowerCase(form.charAt(hyphen + 1))
            && COMPOUND_ENDS.contains(form.substring(form.lastIndexOf('-') + 1));
  }

  /** Whether every reading of a form needs support from the words around it. */
  static boolean isAmbiguous(GazetteerMatch match) {
    return match.aliases().stream().allMatch(GazetteerAlias::ambiguous);
  }

  /** Whether a token is a word such as "Bank" with a capital. */
  boolean isInstitution(int token) {
    return Capitals.begin(analysis, token) && INSTITUTIONS.contains(analysis.lower(token));
  }

  /** Whether a form may be somebody's family name. */
  static boolean isSurname(GazetteerMatch match) {
    return match.aliases().stream()
        .anyMatch(
            alias ->
                alias.kind() == AliasKind.SURNAME
                    || alias.ambiguous()
                    || alias.entry().type() == ActorType.PERSON
                        && match.lastToken() == match.firstToken());
  }
}

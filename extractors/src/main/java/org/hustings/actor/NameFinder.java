package org.hustings.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.Name;
import org.hustings.language.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Finds the proper names of one document, bare of titles and possessives.
 *
 * <p>Words with a capital that are names for some reason (the gazetteer, a first name, a capital in
 * mid-sentence here or elsewhere in the document, a learned name) make up runs; a run is cut where
 * a title, a known actor or an institution's last word says so: {@code European Commission |
 * President | Ursula von der Leyen}.
 */
final class NameFinder {

  private static final TitleLexicon TITLES = TitleLexicon.english();
  private static final InstitutionWords INSTITUTIONS = InstitutionWords.english();
  private static final GivenNames GIVEN_NAMES = GivenNames.english();

  /** Capitalised words that name no actor: dates, religions, holidays, greetings. */
  private static final WordTable NO_NAMES = WordTable.ofResource("no-names-en.tsv", 1);

  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "der", "den", "de", "da", "do", "dos", "das", "di", "del", "della", "du",
          "la", "le", "bin", "ibn", "bint", "al", "el", "ter", "ten", "zu", "y", "e", "und", "af");

  /** Particles that begin a name, in lower case: {@code von der Leyen} without first name. */
  private static final Set<String> LEADING_PARTICLES =
      Set.of("von", "van", "bin", "ibn", "dos", "da", "al", "el", "del");

  private static final Set<String> PLURAL_OWNERS =
      Set.of(
          "people",
          "women",
          "children",
          "men",
          "workers",
          "veterans",
          "farmers",
          "teachers",
          "governors",
          "nurses",
          "peoples",
          "citizens",
          "pensioners");

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

  /** Adjectives of regions and sorts of people, which alone name nobody: "an Eastern accent". */
  private static final Set<String> ADJECTIVES =
      Set.of(
          "african",
          "africans",
          "baltic",
          "balkan",
          "caribbean",
          "eastern",
          "eurasian",
          "european",
          "europeans",
          "federal",
          "hawaiian",
          "islamist",
          "islamists",
          "mediterranean",
          "millennial",
          "millennials",
          "nordic",
          "northern",
          "orwellian",
          "scandinavian",
          "southern",
          "western");

  private static final Set<String> NAME_ENDINGS =
      Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv");

  /** Words that begin a sentence with a capital and are never names, whatever the tagger thinks. */
  private static final WordTable FUNCTION_WORDS =
      WordTable.ofResource("sentence-openers-en.tsv", 1);

  /** Last words of events, laws, prizes and programmes, which are no actors. */
  private static final WordTable NO_ACTORS = WordTable.ofResource("no-actor-words-en.tsv", 1);

  private static final int LONGEST_NAME = 12;

  private final LanguageAnalysis analysis;
  private final CaseEvidence cases;
  private final @Nullable GazetteerMatch[] matches; // by first token
  private final int[] learned; // by token: number of the learned name, or -1
  private final boolean[] nameWord;
  private final List<Mention> found = new ArrayList<>();

  private NameFinder(
      LanguageAnalysis analysis, @Nullable GazetteerMatch[] matches, List<Name> learnedNames) {
    this.analysis = analysis;
    this.matches = matches;
    cases = new CaseEvidence(analysis);
    learned = new int[analysis.size()];
    Arrays.fill(learned, -1);
    for (int n = 0; n < learnedNames.size(); n++) {
      Span span = learnedNames.get(n).span();
      for (int i = analysis.tokenAt(span.start());
          i < analysis.size() && analysis.start(i) < span.end();
          i++) {
        learned[i] = n;
      }
    }
    nameWord = new boolean[analysis.size()];
  }

  /** All names and demonyms, in text order. */
  static List<Mention> find(
      LanguageAnalysis analysis, @Nullable GazetteerMatch[] matches, List<Name> learnedNames) {
    NameFinder finder = new NameFinder(analysis, matches, learnedNames);
    finder.markNameWords();
    for (int sentence = 0; sentence < analysis.sentenceCount(); sentence++) {
      finder.findIn(analysis.sentenceStart(sentence), analysis.sentenceEnd(sentence));
    }
    return finder.found;
  }

  // ---- words

  private void markNameWords() {
    for (int i = 0; i < nameWord.length; i++) {
      nameWord[i] = Capitals.begin(analysis, i) && isNameWord(i);
    }
    joinHyphens();
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

  private boolean isInnerHyphen(int token) {
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
        && matches[before - 1] == null
        && analysis.end(behind) - analysis.start(behind) <= 5
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
    if (style == CaseEvidence.Style.SENTENCE && !cases.isInitial(token)) {
      return true;
    }
    GazetteerMatch match = matches[token];
    if (match != null && (match.lastToken() > token || !isAmbiguous(match))) {
      return style != CaseEvidence.Style.CAPITALS
          || match.lastToken() > token
          || lower.length() > 3;
    }
    // Of a headline in title case the article below it tells more than a model of names.
    boolean telling = style == CaseEvidence.Style.SENTENCE || !cases.hasArticle();
    if (learned[token] >= 0 && telling || cases.capitalCount(lower) > cases.lowerCount(lower)) {
      return true;
    }
    if (cases.lowerCount(lower) > 0) {
      return false;
    }
    if (GIVEN_NAMES.contains(analysis.form(token))) {
      return true;
    }
    if (style != CaseEvidence.Style.SENTENCE) {
      return token > 0 && nameWord[token - 1] && GIVEN_NAMES.contains(analysis.form(token - 1));
    }
    if (isDateline(token)) {
      return true;
    }
    if (FUNCTION_WORDS.contains(lower)) {
      return false;
    }
    int next = token + 1;
    boolean capitalFollows =
        next < analysis.sentenceEnd(analysis.sentenceOf(token))
            && Capitals.begin(analysis, next)
            && !isNoName(next, analysis.lower(next));
    if (capitalFollows && matches[next] != null && !isAmbiguous(matches[next])) {
      return false; // "Notice Trump", "Asked Biden"
    }
    // "Youngjun Kim said", "Itaú Unibanco's verdict": a name of two words.
    PennTag tag = analysis.tag(token);
    return tag.isProperNoun() || capitalFollows && (tag.isNoun() || !isPlainLetters(lower));
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

  private boolean isNoName(int token, String lower) {
    if (NO_NAMES.contains(lower)) {
      return !isBeforeInstitution(token) && !isFirstName(token);
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
                && (analysis.lower(token - 1).equals("in")
                    || analysis.lower(token - 1).equals("last")
                    || analysis.lower(token - 1).equals("since")
                    || analysis.lower(token - 1).equals("until")));
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

  private static boolean isAmbiguous(GazetteerMatch match) {
    return match.aliases().stream().allMatch(GazetteerAlias::ambiguous);
  }

  // ---- runs

  private void findIn(int begin, int end) {
    int token = begin;
    while (token < end) {
      if (nameWord[token]) {
        token = cut(token, runEnd(token, end));
      } else if (matches[token] != null && isUnmarked(token)) {
        // "non-aligned al-Qaeda", "US-based": the form stands in a token of another shape.
        emit(matches[token]);
        token = matches[token].lastToken() + 1;
      } else if (matches[token] != null && isDescription(matches[token])) {
        addDescription(matches[token], begin);
        token = matches[token].lastToken() + 1;
      } else {
        token++;
      }
    }
  }

  /** "the 27-nation bloc": a form that has no capitals. */
  private static boolean isDescription(GazetteerMatch match) {
    return match.lastToken() > match.firstToken()
        && match.aliases().get(0).letterCase() == LetterCase.ANY;
  }

  private void addDescription(GazetteerMatch match, int begin) {
    int first = match.firstToken();
    boolean the = first > begin && analysis.lower(first - 1).equals("the");
    Span span = the ? analysis.span(first - 1).cover(match.span()) : match.span();
    found.add(new Mention(span, MentionKind.NOMINAL, match.span(), known(match)));
  }

  /** Whether a form of the gazetteer may be taken though its first word has no capital. */
  private boolean isUnmarked(int token) {
    GazetteerMatch match = matches[token];
    return match != null
        && match.lastToken() > token
        && Capitals.begin(analysis, match.lastToken())
        && LEADING_PARTICLES.contains(analysis.lower(token));
  }

  /** The token after a run of name words, with the small words that join two of them. */
  private int runEnd(int begin, int end) {
    int stop = begin + 1;
    while (stop < end) {
      if (nameWord[stop]) {
        stop++;
      } else if (joinsPerson(stop, end) || isAmpersand(stop, end)) {
        stop += 2;
        while (stop < end && !nameWord[stop] && PARTICLES.contains(analysis.lower(stop))) {
          stop++;
        }
      } else if (isNameEnding(stop, end)) {
        stop += analysis.lower(stop).equals(",") ? 2 : 1;
      } else {
        break;
      }
    }
    return Math.min(stop, end);
  }

  private boolean joinsPerson(int token, int end) {
    if (!PARTICLES.contains(analysis.lower(token)) || token + 1 >= end) {
      return false;
    }
    int next = token + 1;
    while (next < end
        && next < token + 3
        && PARTICLES.contains(analysis.lower(next))
        && !nameWord[next]) {
      next++;
    }
    return next < end && nameWord[next];
  }

  private boolean isAmpersand(int token, int end) {
    return analysis.lower(token).equals("&") && token + 1 < end && nameWord[token + 1];
  }

  private boolean isNameEnding(int token, int end) {
    String lower = analysis.lower(token);
    return NAME_ENDINGS.contains(lower)
        || lower.equals(",") && token + 1 < end && NAME_ENDINGS.contains(analysis.lower(token + 1));
  }

  // ---- cutting a run

  /** Emits the names of a run; the token after the last one, which may lie behind the run. */
  private int cut(int begin, int stop) {
    if (isShout(begin, stop) || isTitleOfWork(begin, stop)) {
      return stop;
    }
    int token = begin;
    while (token < stop) {
      GazetteerMatch part = matches[token];
      if (isInnerHyphenOrLongerWithoutThe(token, part)) {
        token++;
        continue;
      }
      if (part != null && part.span().end() < analysis.end(part.lastToken())) {
        emit(part); // "US-based": no longer name begins in a token of another shape
        token = part.lastToken() + 1;
        continue;
      }
      int title = titleLength(token, stop);
      if (title > 0) {
        token += title;
        continue;
      }
      int institution = institutionEnd(token, stop);
      if (institution > token) {
        int last = withComplement(institution - 1, stop);
        add(token, last, MentionKind.NAME, MentionReliability.INSTITUTION);
        token = last + 1;
        continue;
      }
      int event = eventEnd(token, stop);
      if (event > token) {
        token = event;
        continue;
      }
      GazetteerMatch match = matches[token];
      if (match != null && !continuesAsPerson(match, stop)) {
        token = emitWithBody(match, stop);
        continue;
      }
      int last = personEnd(token, stop);
      if (!isPartOfTitle(token, last, stop)) {
        addCapitalised(token, last);
      }
      token = last + 1;
    }
    return Math.max(token, stop);
  }

  /**
   * Whether a name begins one token later: what "Trump-Putin" has between its names, and the
   * article of "The Independent Electoral Commission", which is no matter of The Independent.
   */
  private boolean isInnerHyphenOrLongerWithoutThe(int token, @Nullable GazetteerMatch match) {
    if (token > 0 && token + 1 < analysis.size() && isInnerHyphen(token)) {
      return true;
    }
    if (match == null || !analysis.lower(token).equals("the") || token + 1 >= analysis.size()) {
      return false;
    }
    GazetteerMatch next = matches[token + 1];
    return next != null && next.lastToken() > match.lastToken();
  }

  /** "A BAD DEAL IS WORSE": words in capitals that belong to a cry, not to an acronym. */
  private boolean isShout(int begin, int stop) {
    if (isAmongCapitals(begin, stop)) {
      return true;
    }
    int end = analysis.sentenceEnd(analysis.sentenceOf(begin));
    for (int i = begin; i < stop; i++) {
      if (!Capitals.all(analysis, i) && analysis.form(i).length() > 1 || matches[i] != null) {
        return false;
      }
    }
    boolean before =
        begin > 0
            && analysis.sentenceOf(begin - 1) == analysis.sentenceOf(begin)
            && Capitals.all(analysis, begin - 1);
    boolean after = stop < end && Capitals.all(analysis, stop);
    return before || after || stop - begin > 2 && learned[begin] < 0;
  }

  /** At least four words in capitals in a row, one of them a small one. */
  private boolean isAmongCapitals(int begin, int stop) {
    int low = analysis.sentenceStart(analysis.sentenceOf(begin));
    int high = analysis.sentenceEnd(analysis.sentenceOf(begin));
    int first = begin;
    while (first > low && first > begin - 6 && isCapitalsOrOneLetter(first - 1)) {
      first--;
    }
    int last = begin;
    boolean small = false;
    while (last < high && last < stop + 6 && isCapitalsOrOneLetter(last)) {
      last++;
    }
    for (int i = first; i < last; i++) {
      small |= FUNCTION_WORDS.contains(analysis.lower(i));
    }
    return small && last - first >= 4;
  }

  private boolean isCapitalsOrOneLetter(int token) {
    return Capitals.all(analysis, token)
        || analysis.form(token).equals("A")
        || analysis.form(token).equals("I");
  }

  /** “The Day After”, "Blue Corridor,": a whole quotation of unknown words with capitals. */
  private boolean isTitleOfWork(int begin, int stop) {
    int open = begin - 1;
    int sentence = analysis.sentenceOf(begin);
    if (open >= 0 && FUNCTION_WORDS.contains(analysis.lower(open)) && !nameWord[open]) {
      open--;
    }
    int close = stop;
    int end = analysis.sentenceEnd(sentence);
    if (close < end && (analysis.lower(close).equals(",") || analysis.lower(close).equals("."))) {
      close++;
    }
    if (open < 0
        || close >= end
        || analysis.sentenceOf(open) != sentence
        || !isMark(open)
        || !isMark(close)) {
      return false;
    }
    for (int i = begin; i < stop; i++) {
      if (matches[i] != null || GIVEN_NAMES.contains(analysis.form(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isMark(int token) {
    if (analysis.end(token) - analysis.start(token) > 2) {
      return false;
    }
    if (analysis.lower(token).equals("'s")) {
      return false;
    }
    char c = analysis.text().charAt(analysis.start(token));
    return c == '"' || c == '“' || c == '”' || c == '‘' || c == '’' || c == '`' || c == '\'';
  }

  /** The token after an event, a law or a prize: "Free Trade Agreement" is no actor. */
  private int eventEnd(int token, int stop) {
    for (int i = token + 1; i < stop && i < token + 6; i++) {
      if (!nameWord[i] || matches[i] != null) {
        break;
      }
      if (NO_ACTORS.contains(analysis.lower(i))) {
        return matches[token] == null ? i + 1 : token;
      }
    }
    return token;
  }

  /**
   * Emits a known form, with the body of that state that stands right behind it ("US State
   * Department") or the unknown word that makes it the name of something else ("Russia Today").
   */
  private int emitWithBody(GazetteerMatch match, int stop) {
    int next = match.lastToken() + 1;
    GazetteerAlias alias = match.aliases().get(0);
    if (next < stop
        && nameWord[next]
        && alias.entry().type() == ActorType.STATE
        && (alias.kind() == AliasKind.NAME || alias.kind() == AliasKind.ACRONYM)) {
      GazetteerMatch body = matches[next];
      if (body != null && isBodyOf(alias.entry(), body)) {
        add(match.firstToken(), body.lastToken(), MentionKind.NAME, MentionReliability.KNOWN_NAME);
        return body.lastToken() + 1;
      }
      if (body == null && next + 1 == stop && makesNewName(next)) {
        add(match.firstToken(), next, MentionKind.NAME, MentionReliability.CAPITALS);
        return stop;
      }
    }
    emit(match);
    if (next < analysis.size()
        && analysis.lower(next).equals("administration")
        && alias.entry().type() == ActorType.PERSON) {
      add(
          match.firstToken(),
          next,
          MentionKind.NAME,
          MentionReliability.INSTITUTION); // "the Obama administration"
      return next + 1;
    }
    return next;
  }

  private static boolean isBodyOf(GazetteerEntry state, GazetteerMatch body) {
    return body.aliases().stream()
        .anyMatch(
            reading ->
                reading.entry().type() == ActorType.GOVERNMENT
                    && reading.entry().country().equals(state.country()));
  }

  private boolean makesNewName(int token) {
    String lower = analysis.lower(token);
    return cases.style(token) == CaseEvidence.Style.SENTENCE
        && TITLES.lengthAt(analysis, token) == 0
        && !NO_ACTORS.contains(lower)
        && DescriptionNouns.english().noun(lower) == null
        && !GIVEN_NAMES.contains(analysis.form(token));
  }

  /**
   * A title in capitals before a name; 0 where the words begin an institution: "Justice
   * Department".
   */
  private int titleLength(int token, int stop) {
    int length = TITLES.lengthAt(analysis, token);
    if (length == 0) {
      return 0;
    }
    GazetteerMatch match = matches[token];
    if (match != null && match.lastToken() >= token + length) {
      return 0;
    }
    int next = token + length;
    return next < stop && nameWord[next] && isInstitution(next) && institutionIsLast(next, stop)
        ? 0
        : length;
  }

  private boolean institutionIsLast(int token, int stop) {
    return token + 1 >= stop || TITLES.lengthAt(analysis, token + 1) > 0;
  }

  private boolean isInstitution(int token) {
    return Capitals.begin(analysis, token) && INSTITUTIONS.contains(analysis.lower(token));
  }

  /**
   * The token after the last institution word of the name that begins here: 3 for {@code Libyan
   * National Army}; {@code token} if there is none before a title or another known actor.
   */
  private int institutionEnd(int token, int stop) {
    int end = token;
    GazetteerMatch first = matches[token];
    int known = first == null ? token : first.lastToken() + 1;
    for (int i = token; i < stop && i < token + 10; i++) {
      if (i > token
          && i >= known
          && (matches[i] != null && matches[i].lastToken() > i
              || TITLES.lengthAt(analysis, i) > 0 && !isInstitution(i))) {
        break;
      }
      if (!nameWord[i] && !analysis.lower(i).equals("&")) {
        break;
      }
      if (i >= known && isInstitution(i) && (i > token || stop > token + 1 || hasComplement(i))) {
        end = i + 1;
      }
    }
    if (end == token + 1 && !hasComplement(token) && first == null) {
      // "the Senate" alone is a name; "Bank" alone is none.
      return isLoneInstitution(token) ? end : token;
    }
    return end;
  }

  private boolean isLoneInstitution(int token) {
    return INSTITUTIONS.type(analysis.lower(token)) == ActorType.GOVERNMENT
        && cases.style(token) == CaseEvidence.Style.SENTENCE
        && !cases.isInitial(token);
  }

  private boolean hasComplement(int token) {
    return withComplement(token, token + 1) > token;
  }

  /** The last token of an institution with what follows "of" or "for": Ministry of Health. */
  private int withComplement(int last, int stop) {
    int end = analysis.sentenceEnd(analysis.sentenceOf(last));
    int at = last + 1;
    if (at < stop || at >= end || !INSTITUTIONS.contains(analysis.lower(last))) {
      return ownedInstitution(last, end);
    }
    String link = analysis.lower(at);
    if (!link.equals("of") && !link.equals("for") && !link.equals("on")) {
      return ownedInstitution(last, end);
    }
    int next = at + 1;
    if (next < end && analysis.lower(next).equals("the")) {
      next++;
    }
    if (next >= end || !Capitals.begin(analysis, next) || isNoName(next, analysis.lower(next))) {
      return last;
    }
    int complement = next;
    while (complement + 1 < end && complement - last < LONGEST_NAME) {
      int following = complement + 1;
      boolean joins = analysis.lower(following).equals("and") && isListedDuty(following + 1, end);
      if (joins) {
        complement += 2;
      } else if (Capitals.begin(analysis, following)
          && TITLES.lengthAt(analysis, following) == 0
          && !NO_NAMES.contains(analysis.lower(following))) {
        complement++;
      } else if (following + 1 < end
          && isInnerHyphen(following)
          && Capitals.begin(analysis, following + 1)) {
        complement += 2; // "University of Wisconsin-Madison"
      } else if (analysis.lower(following).equals("of")
          && following + 1 < end
          && Capitals.begin(analysis, following + 1)
          && INSTITUTIONS.contains(analysis.lower(complement))) {
        complement += 2;
      } else {
        break;
      }
    }
    return complement;
  }

  /** "Workers' Party", "People's Bank": the run goes on behind the possessive. */
  private int ownedInstitution(int last, int end) {
    int mark = last + 1;
    if (mark + 1 < end
        && PLURAL_OWNERS.contains(analysis.lower(last))
        && isApostrophe(analysis.lower(mark))
        && Capitals.begin(analysis, mark + 1)) {
      int at = mark + 1;
      while (at + 1 < end && Capitals.begin(analysis, at + 1) && !isInstitution(at)) {
        at++;
      }
      return isInstitution(at) ? withComplement(at, at + 1) : last;
    }
    return last;
  }

  private static boolean isApostrophe(String word) {
    return word.equals("'") || word.equals("'s") || word.equals("''");
  }

  private boolean isListedDuty(int token, int end) {
    if (token >= end || !Capitals.begin(analysis, token)) {
      return false;
    }
    return switch (analysis.lower(token)) {
      case "services",
          "prevention",
          "trade",
          "aviation",
          "commerce",
          "industry",
          "human",
          "means",
          "justice",
          "development",
          "culture",
          "sport",
          "sports",
          "budget",
          "rights",
          "firearms",
          "security",
          "border",
          "social",
          "food",
          "rural",
          "urban",
          "technology",
          "research",
          "economic",
          "international",
          "pensions",
          "families",
          "children",
          "education",
          "climate",
          "energy",
          "medicine",
          "sciences",
          "infrastructure",
          "communities",
          "regional",
          "strategic",
          "explosives",
          "measures",
          "labor",
          "labour",
          "pensioners",
          "tourism",
          "transport" ->
          true;
      default -> false;
    };
  }

  /**
   * Whether a known form is only part of a person's name: {@code Jordan Lee}, {@code Paul Ryan}.
   */
  private boolean continuesAsPerson(GazetteerMatch match, int stop) {
    int next = match.lastToken() + 1;
    if (next >= stop || !nameWord[next] || match.lastToken() > match.firstToken()) {
      return false;
    }
    if (TITLES.lengthAt(analysis, next) > 0
        || isInstitution(next)
        || match.aliases().get(0).kind() == AliasKind.ADJECTIVE) {
      return false;
    }
    boolean givenName = GIVEN_NAMES.contains(analysis.form(match.firstToken()));
    return (givenName || isAmbiguous(match)) && (matches[next] == null || isSurname(matches[next]));
  }

  private static boolean isSurname(GazetteerMatch match) {
    return match.aliases().stream()
        .anyMatch(
            alias ->
                alias.kind() == AliasKind.SURNAME
                    || alias.ambiguous()
                    || alias.entry().type() == ActorType.PERSON
                        && match.lastToken() == match.firstToken());
  }

  /** The last token of a name that begins here with no known form. */
  private int personEnd(int token, int stop) {
    int last = token;
    boolean givenName = GIVEN_NAMES.contains(analysis.form(token));
    while (last + 1 < stop && last - token < LONGEST_NAME) {
      int next = last + 1;
      if (next + 1 < stop && isInnerHyphen(next)) {
        last = next + 1; // "al-Rashid", "Lee-Baker"
        continue;
      }
      if (!nameWord[next]
          && !PARTICLES.contains(analysis.lower(next))
          && !isAmpersand(next, stop)
          && !isNameEnding(next, stop)) {
        break;
      }
      if (TITLES.lengthAt(analysis, next) > 0
          && !(givenName && last == token && next + 1 == stop)) {
        break;
      }
      GazetteerMatch match = matches[next];
      if (match != null
          && !isSurname(match)
          && !(givenName && last == token && match.lastToken() == next)) {
        break;
      }
      last = next;
    }
    return last;
  }

  /** "Housing" in "Housing Minister Ada Moreno" is part of the title that follows. */
  private boolean isPartOfTitle(int first, int last, int stop) {
    if (last + 1 >= stop || GIVEN_NAMES.contains(analysis.form(first))) {
      return false;
    }
    return switch (analysis.lower(last + 1)) {
      case "minister", "secretary", "commissioner", "attorney", "correspondent", "editor" -> true;
      default -> false;
    };
  }

  // ---- results

  private void addCapitalised(int first, int last) {
    int begin = first;
    // "von der Leyen" without a first name begins with its particle.
    while (begin > 0
        && analysis.sentenceOf(begin - 1) == analysis.sentenceOf(first)
        && isParticleBefore(begin - 1, begin)) {
      begin--;
    }
    if (begin == last && !isWorthLone(first)) {
      return;
    }
    add(
        begin,
        last,
        MentionKind.NAME,
        begin == last ? MentionReliability.CAPITAL : MentionReliability.CAPITALS);
  }

  private boolean isParticleBefore(int token, int next) {
    String lower = analysis.lower(token);
    if (!analysis.form(token).equals(lower)) {
      return false;
    }
    return LEADING_PARTICLES.contains(lower)
        || (lower.equals("der") || lower.equals("den") || lower.equals("de"))
            && token > 0
            && (analysis.lower(token - 1).equals("von") || analysis.lower(token - 1).equals("van"))
            && next > token;
  }

  /** Whether one capitalised word is a name though nothing else is known of it. */
  private boolean isWorthLone(int token) {
    String lower = analysis.lower(token);
    if (lower.length() < 2
        || NAME_ENDINGS.contains(lower) // "World War II"
        || NO_ACTORS.contains(lower)
        || ADJECTIVES.contains(lower)
        || Pronoun.of(lower) != null && !Capitals.all(analysis, token)
        || TITLES.title(lower) != null
        || DescriptionNouns.english().noun(lower) != null) {
      return false;
    }
    char first = analysis.text().charAt(analysis.start(token));
    return !Character.isDigit(first)
        && analysis.form(token).indexOf('$') < 0
        && cases.lowerCount(lower) <= cases.capitalCount(lower);
  }

  private void emit(GazetteerMatch match) {
    int first = match.firstToken();
    GazetteerAlias alias = match.aliases().get(0);
    boolean exactKind = match.aliases().size() == 1;
    if (alias.kind() == AliasKind.ADJECTIVE || alias.kind() == AliasKind.DEMONYM) {
      if (!isLanguage(match)) {
        found.add(
            new Mention(
                match.span(), MentionKind.MODIFIER, match.span(), MentionReliability.DEMONYM));
      }
      return;
    }
    if (alias.kind() == AliasKind.PEOPLE && alias.entry().type() == ActorType.STATE) {
      boolean acting =
          first > 0
              && analysis.lower(first - 1).equals("the")
              && analysis.sentenceOf(first - 1) == analysis.sentenceOf(first);
      Span span = acting ? analysis.span(first - 1).cover(match.span()) : match.span();
      found.add(
          new Mention(
              span,
              acting ? MentionKind.NOMINAL : MentionKind.MODIFIER,
              match.span(),
              MentionReliability.DEMONYM));
      return;
    }
    if (exactKind
        && alias.kind() == AliasKind.SURNAME
        && alias.ambiguous()
        && !isWorthLone(first)) {
      return;
    }
    found.add(new Mention(match.span(), MentionKind.NAME, match.span(), known(match)));
  }

  /** "speaks Russian", "in Spanish": a language. */
  private boolean isLanguage(GazetteerMatch match) {
    if (match.firstToken() == 0) {
      return false;
    }
    int next = match.lastToken() + 1;
    boolean nounFollows =
        next < analysis.size() && Character.isLetter(analysis.text().charAt(analysis.start(next)));
    return switch (analysis.lower(match.firstToken() - 1)) {
      case "speak", "speaks", "spoke", "speaking", "fluent", "into" -> true;
      case "in" -> !nounFollows;
      default -> false;
    };
  }

  private static Provenance known(GazetteerMatch match) {
    return match.lastToken() > match.firstToken()
        ? MentionReliability.KNOWN_NAME
        : MentionReliability.KNOWN_WORD;
  }

  private void add(int first, int last, MentionKind kind, Provenance provenance) {
    Span span = analysis.span(first, last);
    found.add(new Mention(span, kind, span, provenance));
  }
}

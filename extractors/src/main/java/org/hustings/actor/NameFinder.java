package org.hustings.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.Name;
import org.hustings.language.NameType;
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

  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "der", "den", "de", "da", "do", "dos", "das", "di", "del", "della", "du",
          "la", "le", "bin", "ibn", "bint", "al", "el", "ter", "ten", "zu", "y", "e", "und", "af");

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

  private static final int LONGEST_NAME = 12;

  private final LanguageAnalysis analysis;
  private final CaseEvidence cases;
  private final @Nullable GazetteerMatch[] matches; // by first token
  private final NameWords words;
  private final LearnedNames learned;
  private final NamedThings things;
  private final Laws laws;
  private final QuotedTitles titles;
  private final List<Mention> found = new ArrayList<>();

  private NameFinder(
      LanguageAnalysis analysis, @Nullable GazetteerMatch[] matches, List<Name> learnedNames) {
    this.analysis = analysis;
    this.matches = matches;
    words = new NameWords(analysis, matches, learnedNames);
    cases = words.cases();
    learned = words.learned();
    things = new NamedThings(analysis);
    laws = new Laws(analysis, matches);
    titles = new QuotedTitles(analysis);
  }

  /** All names and demonyms, in text order. */
  static List<Mention> find(
      LanguageAnalysis analysis, @Nullable GazetteerMatch[] matches, List<Name> learnedNames) {
    NameFinder finder = new NameFinder(analysis, matches, learnedNames);
    for (int sentence = 0; sentence < analysis.sentenceCount(); sentence++) {
      finder.findIn(analysis.sentenceStart(sentence), analysis.sentenceEnd(sentence));
    }
    return finder.found;
  }

  // ---- runs

  private void findIn(int begin, int end) {
    int token = begin;
    while (token < end) {
      int law = Capitals.begin(analysis, token) ? laws.end(token) : token;
      if (law > token) {
        token = law;
      } else if (words.contains(token)) {
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
        && NameWords.LEADING_PARTICLES.contains(analysis.lower(token));
  }

  /** The token after a run of name words, with the small words that join two of them. */
  private int runEnd(int begin, int end) {
    int stop = begin + 1;
    while (stop < end) {
      if (words.contains(stop)) {
        stop++;
      } else if (joinsPerson(stop, end) || isAmpersand(stop, end)) {
        stop += 2;
        while (stop < end && !words.contains(stop) && PARTICLES.contains(analysis.lower(stop))) {
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
        && !words.contains(next)) {
      next++;
    }
    return next < end && words.contains(next);
  }

  private boolean isAmpersand(int token, int end) {
    return analysis.lower(token).equals("&") && token + 1 < end && words.contains(token + 1);
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
      if (titles.contain(token) && part == null) {
        token++;
        continue;
      }
      if (isInnerHyphenOrLongerWithoutThe(token, part)) {
        token++;
        continue;
      }
      if (part != null && part.span().end() < analysis.end(part.lastToken())) {
        emit(part); // "US-based": no longer name begins in a token of another shape
        token = part.lastToken() + 1;
        continue;
      }
      int law = laws.end(token);
      if (law > token) {
        token = law;
        continue;
      }
      int title = titleLength(token, stop);
      if (title > 0) {
        token += title;
        continue;
      }
      int whole = learnedWholeEnd(token, stop);
      if (whole > token) {
        if (!things.contain(token, whole)) {
          add(token, whole, MentionKind.NAME, MentionReliability.CAPITALS);
        }
        token = whole + 1;
        continue;
      }
      int list = listEnd(token);
      if (list > token) {
        if (words.isInstitution(list)) {
          int last = withComplement(list, list + 1);
          add(token, last, MentionKind.NAME, MentionReliability.INSTITUTION);
          list = last;
        }
        token = list + 1;
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
   * The last token of a name that a model sees where the words alone would fall into pieces; else
   * {@code token}.
   */
  private int learnedWholeEnd(int token, int stop) {
    int last = learned.endOfNameAt(token);
    if (last <= token
        || learned.type(token) == NameType.OTHER
        || matches[token] != null && !NameWords.isAmbiguous(matches[token])
        || GIVEN_NAMES.contains(analysis.form(token))
        || last + 1 < analysis.size() && words.isInnerHyphen(last + 1)) {
      return token;
    }
    return last >= stop && learned.isLinkedBody(token, last, matches)
            || last < stop && isPrefixedPlace(token, last)
        ? last
        : token;
  }

  /**
   * The last token of an unknown body or law whose duties are listed in its name: "Science and
   * Technology Committee"; else {@code token}.
   */
  private int listEnd(int token) {
    if (matches[token] != null || !Portfolios.isWord(analysis, token)) {
      return token;
    }
    int last = Portfolios.endOfList(analysis, token);
    for (int i = last; i > token + 2; i--) {
      if (words.isInstitution(i) || NameWords.NO_ACTORS.contains(analysis.lower(i))) {
        return i;
      }
    }
    return token;
  }

  /** "East Los Angeles", "Team Estonia", "Valeska Paris": a place's name ends a longer one. */
  private boolean isPrefixedPlace(int first, int last) {
    if (cases.isInitial(first) && learned.type(first) != NameType.PERSON) {
      return false;
    }
    for (int i = first + 1; i <= last; i++) {
      GazetteerMatch match = matches[i];
      if (match != null) {
        ActorType type = match.aliases().get(0).entry().type();
        AliasKind kind = match.aliases().get(0).kind();
        return match.lastToken() == last
            && (type == ActorType.STATE || type == ActorType.PLACE)
            && (kind == AliasKind.NAME || kind == AliasKind.CAPITAL);
      }
    }
    return false;
  }

  /**
   * Whether a name begins one token later: what "Trump-Putin" has between its names, and the
   * article of "The Independent Electoral Commission", which is no matter of The Independent.
   */
  private boolean isInnerHyphenOrLongerWithoutThe(int token, @Nullable GazetteerMatch match) {
    if (token > 0 && token + 1 < analysis.size() && words.isInnerHyphen(token)) {
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
    return before || after || stop - begin > 2 && !learned.contains(begin);
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
      small |= NameWords.FUNCTION_WORDS.contains(analysis.lower(i));
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
    if (open >= 0
        && NameWords.FUNCTION_WORDS.contains(analysis.lower(open))
        && !words.contains(open)) {
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
        || !QuotedTitles.isMark(analysis, open)
        || !QuotedTitles.isMark(analysis, close)) {
      return false;
    }
    for (int i = begin; i < stop; i++) {
      if (matches[i] != null || GIVEN_NAMES.contains(analysis.form(i))) {
        return false;
      }
    }
    return true;
  }

  /** The token after an event, a law or a prize: "Free Trade Agreement" is no actor. */
  private int eventEnd(int token, int stop) {
    int end = Math.min(analysis.sentenceEnd(analysis.sentenceOf(token)), token + 6);
    for (int i = token + 1; i < end && i <= stop; i++) {
      if (!words.contains(i) && Capitals.begin(analysis, i) && isNoActor(i)) {
        return matches[token] == null ? i + 1 : token; // "the Fifth Amendment"
      }
      if (!words.contains(i) || matches[i] != null) {
        break;
      }
      if (learned.isFurtherNameOfPerson(i) && learned.endOfNameAt(token) == i) {
        return token; // "Nathan Law"
      }
      if (isNoActor(i)) {
        return matches[token] == null ? i + 1 : token;
      }
    }
    return token;
  }

  private boolean isNoActor(int token) {
    return NameWords.NO_ACTORS.contains(analysis.lower(token));
  }

  /**
   * Emits a known form, with the body of that state that stands right behind it ("US State
   * Department") or the unknown word that makes it the name of something else ("Russia Today").
   */
  private int emitWithBody(GazetteerMatch match, int stop) {
    int next = match.lastToken() + 1;
    GazetteerAlias alias = match.aliases().get(0);
    if (next < stop
        && words.contains(next)
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
        && !NameWords.NO_ACTORS.contains(lower)
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
    return next < stop
            && words.contains(next)
            && words.isInstitution(next)
            && institutionIsLast(next, stop)
        ? 0
        : length;
  }

  private boolean institutionIsLast(int token, int stop) {
    return token + 1 >= stop || TITLES.lengthAt(analysis, token + 1) > 0;
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
              || TITLES.lengthAt(analysis, i) > 0 && !words.isInstitution(i))) {
        break;
      }
      if (!words.contains(i) && !analysis.lower(i).equals("&")) {
        break;
      }
      if (i >= known
          && words.isInstitution(i)
          && (i > token || stop > token + 1 || hasComplement(i))) {
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
    if (next >= end
        || !Capitals.begin(analysis, next)
        || words.isNoName(next, analysis.lower(next))) {
      return last;
    }
    int complement = next;
    while (complement + 1 < end && complement - last < LONGEST_NAME) {
      int following = complement + 1;
      boolean joins =
          analysis.lower(following).equals("and")
              && following + 1 < end
              && Portfolios.isWord(analysis, following + 1);
      if (joins) {
        complement += 2;
      } else if (Capitals.begin(analysis, following)
          && TITLES.lengthAt(analysis, following) == 0
          && !NameWords.NO_NAMES.contains(analysis.lower(following))) {
        complement++;
      } else if (following + 1 < end
          && words.isInnerHyphen(following)
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
      while (at + 1 < end && Capitals.begin(analysis, at + 1) && !words.isInstitution(at)) {
        at++;
      }
      return words.isInstitution(at) ? withComplement(at, at + 1) : last;
    }
    return last;
  }

  private static boolean isApostrophe(String word) {
    return word.equals("'") || word.equals("'s") || word.equals("''");
  }

  /**
   * Whether a known form is only part of a person's name: {@code Jordan Lee}, {@code Paul Ryan}.
   */
  private boolean continuesAsPerson(GazetteerMatch match, int stop) {
    int next = match.lastToken() + 1;
    if (next >= stop || !words.contains(next) || match.lastToken() > match.firstToken()) {
      return false;
    }
    if (TITLES.lengthAt(analysis, next) > 0
        || words.isInstitution(next)
        || match.aliases().get(0).kind() == AliasKind.ADJECTIVE) {
      return false;
    }
    boolean givenName = GIVEN_NAMES.contains(analysis.form(match.firstToken()));
    return (givenName || NameWords.isAmbiguous(match))
        && (matches[next] == null || NameWords.isSurname(matches[next]));
  }

  /** The last token of a name that begins here with no known form. */
  private int personEnd(int token, int stop) {
    int last = token;
    boolean givenName = GIVEN_NAMES.contains(analysis.form(token));
    while (last + 1 < stop && last - token < LONGEST_NAME) {
      int next = last + 1;
      if (next + 1 < stop && words.isInnerHyphen(next)) {
        last = next + 1; // "al-Rashid", "Lee-Baker"
        continue;
      }
      if (!words.contains(next)
          && !PARTICLES.contains(analysis.lower(next))
          && !isAmpersand(next, stop)
          && !isNameEnding(next, stop)) {
        break;
      }
      if (TITLES.lengthAt(analysis, next) > 0
          && !(givenName && last == token && next + 1 == stop)) {
        break;
      }
      if (!givenName && learned.beginsPerson(next)) {
        break; // "the Minister of Education Stefania Giannini"
      }
      GazetteerMatch match = matches[next];
      if (match != null
          && !NameWords.isSurname(match)
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
    if (begin == last && !isWorthLone(first)
        || learned.isPartOfOtherName(first, last)
        || things.contain(begin, last)) {
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
    return NameWords.LEADING_PARTICLES.contains(lower)
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
        || NameWords.NO_ACTORS.contains(lower)
        || ADJECTIVES.contains(lower)
        || Pronoun.of(lower) != null && !Capitals.all(analysis, token)
        || TITLES.title(lower) != null
        || DescriptionNouns.english().noun(lower) != null) {
      return false;
    }
    if (!learned.contains(token)
        && (isThing(token)
            || isWebAddress(lower)
            || analysis.tag(token).isAdjective()
            || INSTITUTIONS.type(lower) == ActorType.PLACE)) {
      return false;
    }
    char first = analysis.text().charAt(analysis.start(token));
    return !Character.isDigit(first)
        && analysis.form(token).indexOf('$') < 0
        && cases.lowerCount(lower) <= cases.capitalCount(lower);
  }

  private static boolean isWebAddress(String lower) {
    return lower.endsWith(".com") || lower.endsWith(".org") || lower.endsWith(".net");
  }

  /** "F-35", "IE6", "XVII", "Polaroids": a model, a number or a sort of things. */
  private boolean isThing(int token) {
    PennTag tag = analysis.tag(token);
    String form = analysis.form(token);
    if (tag == PennTag.NNS || tag == PennTag.NNPS) {
      String lower = analysis.lower(token);
      return tag == PennTag.NNS
          || lower.endsWith("s") && cases.capitalCount(lower.substring(0, lower.length() - 1)) > 0;
    }
    boolean roman = true;
    boolean digit = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      roman &= c == 'I' || c == 'V' || c == 'X';
      digit |= Character.isDigit(c);
    }
    return roman || digit && Capitals.all(analysis, token);
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

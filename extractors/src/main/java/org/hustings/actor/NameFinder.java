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

  private static final Set<String> NAME_ENDINGS =
      Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv");

  private static final Provenance GAZETTEER = Provenance.of("actor/gazetteer-name", 0.95);
  private static final Provenance CAPITALS = Provenance.of("actor/capitals", 0.85);
  private static final Provenance INSTITUTION = Provenance.of("actor/institution", 0.9);
  private static final Provenance DEMONYM = Provenance.of("actor/demonym", 0.9);

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
    if (learned[token] >= 0 || cases.capitalCount(lower) > cases.lowerCount(lower)) {
      return true;
    }
    if (cases.lowerCount(lower) > 0) {
      return false;
    }
    if (GIVEN_NAMES.contains(analysis.form(token))) {
      return true;
    }
    if (style != CaseEvidence.Style.SENTENCE) {
      return false;
    }
    PennTag tag = analysis.tag(token);
    if (tag.isProperNoun() && !isFunctionWord(lower)) {
      return true;
    }
    // "Youngjun Kim said": a capital right behind one of a sentence's first word.
    int next = token + 1;
    return next < analysis.sentenceEnd(analysis.sentenceOf(token))
        && tag.isNoun()
        && Capitals.begin(analysis, next)
        && !isNoName(next, analysis.lower(next));
  }

  private boolean isNoName(int token, String lower) {
    if (NO_NAMES.contains(lower)) {
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

  private static boolean isFunctionWord(String lower) {
    return switch (lower) {
      case "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "he",
          "she",
          "it",
          "they",
          "we",
          "you",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your",
          "in",
          "on",
          "at",
          "but",
          "and",
          "or",
          "if",
          "when",
          "while",
          "as",
          "for",
          "from",
          "by",
          "with",
          "to",
          "of",
          "not",
          "no",
          "yes",
          "what",
          "who",
          "why",
          "how",
          "where",
          "which",
          "there",
          "here",
          "so",
          "then",
          "than",
          "now",
          "also",
          "after",
          "before",
          "since",
          "until",
          "under",
          "over",
          "about",
          "both",
          "some",
          "many",
          "most",
          "all",
          "any",
          "each",
          "every",
          "neither",
          "nor",
          "either",
          "however",
          "meanwhile",
          "still",
          "yet",
          "let",
          "do",
          "does",
          "did",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "have",
          "has",
          "had",
          "will",
          "would",
          "can",
          "could",
          "should",
          "may",
          "might",
          "must",
          "just",
          "only",
          "even",
          "among",
          "according",
          "asked",
          "one",
          "two",
          "three",
          "critics",
          "officials",
          "analysts",
          "voters",
          "police",
          "president" ->
          true;
      default -> false;
    };
  }

  private static boolean isAmbiguous(GazetteerMatch match) {
    return match.aliases().stream().allMatch(GazetteerAlias::ambiguous);
  }

  // ---- runs

  private void findIn(int begin, int end) {
    int token = begin;
    while (token < end) {
      if (nameWord[token]) {
        int stop = runEnd(token, end);
        cut(token, stop);
        token = stop;
      } else if (matches[token] != null && isUnmarked(token)) {
        // "non-aligned al-Qaeda", "US-based": the form stands in a token of another shape.
        emit(matches[token]);
        token = matches[token].lastToken() + 1;
      } else {
        token++;
      }
    }
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

  private void cut(int begin, int stop) {
    int token = begin;
    while (token < stop) {
      int title = titleLength(token, stop);
      if (title > 0) {
        token += title;
        continue;
      }
      int institution = institutionEnd(token, stop);
      if (institution > token) {
        int last = withComplement(institution - 1, stop);
        add(token, last, MentionKind.NAME, INSTITUTION);
        token = last + 1;
        continue;
      }
      GazetteerMatch match = matches[token];
      if (match != null && !continuesAsPerson(match, stop)) {
        emit(match);
        token = match.lastToken() + 1;
        continue;
      }
      int last = personEnd(token, stop);
      if (!isPartOfTitle(token, last, stop)) {
        addCapitalised(token, last);
      }
      token = last + 1;
    }
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
    while (complement + 1 < end) {
      int following = complement + 1;
      boolean joins = analysis.lower(following).equals("and") && isListedDuty(following + 1, end);
      if (joins) {
        complement += 2;
      } else if (Capitals.begin(analysis, following)
          && TITLES.lengthAt(analysis, following) == 0
          && !NO_NAMES.contains(analysis.lower(following))) {
        complement++;
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
    while (last + 1 < stop) {
      int next = last + 1;
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
    add(begin, last, MentionKind.NAME, CAPITALS);
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
        || TITLES.title(lower) != null
        || DescriptionNouns.english().noun(lower) != null) {
      return false;
    }
    char first = analysis.text().charAt(analysis.start(token));
    return !Character.isDigit(first) && cases.lowerCount(lower) <= cases.capitalCount(lower);
  }

  private void emit(GazetteerMatch match) {
    int first = match.firstToken();
    GazetteerAlias alias = match.aliases().get(0);
    boolean exactKind = match.aliases().size() == 1;
    if (alias.kind() == AliasKind.ADJECTIVE || alias.kind() == AliasKind.DEMONYM) {
      if (!isLanguage(match)) {
        found.add(new Mention(match.span(), MentionKind.MODIFIER, match.span(), DEMONYM));
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
              span, acting ? MentionKind.NOMINAL : MentionKind.MODIFIER, match.span(), DEMONYM));
      return;
    }
    if (exactKind
        && alias.kind() == AliasKind.SURNAME
        && alias.ambiguous()
        && !isWorthLone(first)) {
      return;
    }
    found.add(new Mention(match.span(), MentionKind.NAME, match.span(), GAZETTEER));
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

  private void add(int first, int last, MentionKind kind, Provenance provenance) {
    Span span = analysis.span(first, last);
    found.add(new Mention(span, kind, span, provenance));
  }
}

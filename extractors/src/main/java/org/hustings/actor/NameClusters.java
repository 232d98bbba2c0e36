package org.hustings.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.NameType;
import org.jspecify.annotations.Nullable;

/**
 * Brings all names of one document to their actors: full names first, then short ones.
 *
 * <p>A short name goes to the actor of the document that it shortens ({@code Moreno}, {@code the
 * Commission}, {@code CDU}), and only where there is none to one of the gazetteer.
 */
final class NameClusters {

  private static final GivenNames GIVEN_NAMES = GivenNames.english();
  private static final InstitutionWords INSTITUTIONS = InstitutionWords.english();

  private static final int MOST_NAMESAKES = 32;

  private final LanguageAnalysis analysis;
  private final ActorGazetteer gazetteer;
  private final Optional<LocalDate> date;
  private final List<ActorDraft> drafts;
  private CountryEvidence countries;
  private final Map<String, ActorDraft> byEntry = new HashMap<>();
  private final Map<String, ActorDraft> byName = new HashMap<>();
  private final Map<String, List<ActorDraft>> byWord = new HashMap<>(); // persons by any word
  private final Map<String, ActorDraft> calledBy = new HashMap<>(); // short name -> whom it meant
  private final Map<Integer, String> callNames = new HashMap<>(); // draft -> its first short name
  private final Map<String, ActorDraft> byAcronym = new HashMap<>();
  private final Map<String, List<ActorDraft>> bodiesByWord = new HashMap<>();

  NameClusters(
      LanguageAnalysis analysis,
      ActorGazetteer gazetteer,
      Optional<LocalDate> date,
      List<ActorDraft> drafts) {
    this.analysis = analysis;
    this.gazetteer = gazetteer;
    this.date = date;
    this.drafts = drafts;
    countries = new CountryEvidence(analysis, List.of());
  }

  void resolve(List<MentionContext> mentions) {
    countries = new CountryEvidence(analysis, mentions);
    List<MentionContext> shortNames = new ArrayList<>();
    for (MentionContext mention : mentions) {
      if (mention.mention.kind() == MentionKind.MODIFIER
          || mention.mention.kind() == MentionKind.NOMINAL && !mention.aliases.isEmpty()) {
        GazetteerAlias alias = best(mention);
        if (alias != null) {
          draftOf(alias.entry()).add(mention);
        }
      } else if (mention.isName() && !resolveFullName(mention)) {
        shortNames.add(mention);
      }
    }
    for (MentionContext mention : shortNames) {
      resolveShortName(mention);
    }
  }

  /** The draft of an entry, made when it is first asked for. */
  ActorDraft draftOf(GazetteerEntry entry) {
    ActorDraft known = byEntry.get(entry.id());
    if (known == null) {
      known = new ActorDraft(drafts.size(), entry);
      drafts.add(known);
      byEntry.put(entry.id(), known);
      index(known);
      for (GazetteerAlias alias : gazetteer.aliases(entry)) {
        if (alias.kind() == AliasKind.NAME) {
          byName.putIfAbsent(NameFolding.key(alias.form()), known);
        }
      }
    }
    return known;
  }

  /** Whoever has exactly this name in the document, as {@link NameFolding#key} writes it. */
  @Nullable ActorDraft named(String key) {
    return byName.get(key);
  }

  /** The draft of a body that the text describes but does not name. */
  ActorDraft unnamed(String first, String second, String country) {
    StringBuilder name = new StringBuilder();
    for (String word : (first + " " + second).split(" ", -1)) {
      boolean small = word.equals("of") || word.equals("the") || word.equals("administration");
      name.append(name.length() == 0 ? "" : " ")
          .append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    String[] words = NameFolding.key(name).split(" ", -1);
    ActorDraft known = byName.get(String.join(" ", words));
    if (known == null) {
      known = new ActorDraft(drafts.size(), name.toString(), words, ActorType.GOVERNMENT);
      known.country = country;
      drafts.add(known);
      index(known);
    }
    return known;
  }

  private void index(ActorDraft draft) {
    byName.putIfAbsent(String.join(" ", draft.words), draft);
    if (draft.isPerson()) {
      for (String word : draft.words) {
        addTo(byWord, word, draft);
      }
    } else {
      for (String word : draft.words) {
        if (word.length() > 3) {
          addTo(bodiesByWord, word, draft);
        }
      }
      String acronym = acronym(draft.name);
      if (acronym.length() > 1) {
        byAcronym.putIfAbsent(acronym, draft);
      }
    }
  }

  /**
   * Keeps the latest few of each word: a text of a thousand Johns must not take a million steps.
   */
  private static void addTo(Map<String, List<ActorDraft>> index, String word, ActorDraft draft) {
    List<ActorDraft> drafts = index.computeIfAbsent(word, key -> new ArrayList<>(1));
    if (!drafts.contains(draft)) {
      if (drafts.size() == MOST_NAMESAKES) {
        drafts.remove(0);
      }
      drafts.add(draft);
    }
  }

  private static String acronym(String name) {
    StringBuilder letters = new StringBuilder();
    boolean begins = true;
    int end = name.indexOf(" (") < 0 ? name.length() : name.indexOf(" (");
    for (int i = 0; i < end; i++) {
      char c = name.charAt(i);
      if (begins && Character.isUpperCase(c)) {
        letters.append(c);
      }
      begins = !Character.isLetterOrDigit(c) && c != '\'' && c != '’';
    }
    return letters.toString();
  }

  // ---- full names

  /**
   * Resolves a name of two words or more, and any name that the gazetteer has only one reading of.
   */
  private boolean resolveFullName(MentionContext mention) {
    GazetteerAlias alias = best(mention);
    boolean single = mention.words.length == 1;
    boolean person = isPersonByForm(mention);
    if (alias != null) {
      boolean surname =
          single && alias.entry().type() == ActorType.PERSON || alias.kind() == AliasKind.SURNAME;
      if (!surname && !(single && alias.ambiguous() && person)) {
        if (isAcronymOfDocument(mention, alias)) {
          return false;
        }
        take(draftOf(alias.entry()), mention);
        return true;
      }
      if (surname) {
        return false;
      }
    }
    if (single) {
      return false;
    }
    if (!person && resolveAsShortBody(mention)) {
      return true;
    }
    String key = String.join(" ", mention.words);
    ActorDraft known = byName.get(key);
    if (known == null && person) {
      known = samePerson(mention);
    }
    if (known == null) {
      known = create(mention, person ? ActorType.PERSON : typeOf(mention));
    }
    take(known, mention);
    return true;
  }

  /** "The Northern River Authority met. The NRA was calm": not whom the gazetteer calls so. */
  private boolean isAcronymOfDocument(MentionContext mention, GazetteerAlias alias) {
    if (mention.words.length > 1 || !Capitals.all(analysis, mention.first)) {
      return false;
    }
    ActorDraft named = byAcronym.get(letters(mention.first));
    return named != null && (alias.ambiguous() || named.entry == null);
  }

  private String letters(int token) {
    String form = analysis.form(token);
    return form.replace(".", "");
  }

  /** A short form of a body that was named in full before: {@code Hofstra} is left to later. */
  private boolean resolveAsShortBody(MentionContext mention) {
    List<ActorDraft> bodies =
        bodiesByWord.getOrDefault(mention.words[mention.words.length - 1], List.of());
    for (int i = bodies.size() - 1; i >= 0; i--) {
      ActorDraft body = bodies.get(i);
      if (body.words.length > mention.words.length && endsWith(body.words, mention.words)) {
        take(body, mention);
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(String[] words, String[] ending) {
    for (int i = 0; i < ending.length; i++) {
      if (!words[words.length - ending.length + i].equals(ending[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean isPersonByForm(MentionContext mention) {
    if (mention.words.length > 1
        && isInitials(mention.first)
        && !INSTITUTIONS.contains(analysis.lower(mention.last))) {
      return true;
    }
    if (mention.learned != null
        && mention.learned != NameType.PERSON
        && !mention.honorific
        && mention.title.isEmpty()) {
      return false;
    }
    String lastWord = analysis.lower(mention.last);
    if (INSTITUTIONS.contains(lastWord)
        && mention.title.isEmpty()
        && mention.words.length > 1
        && !GIVEN_NAMES.contains(analysis.form(mention.first))) {
      return false;
    }
    for (int i = mention.first; i <= mention.last; i++) {
      String lower = analysis.lower(i);
      if (lower.equals("of") || lower.equals("for") || lower.equals("&") || lower.equals("'s")) {
        return false;
      }
    }
    return !mention.title.isEmpty()
        || mention.learned == NameType.PERSON
        || GIVEN_NAMES.contains(analysis.form(mention.first))
        || mention.words.length > 1 && looksLikePerson(mention);
  }

  /** "H.D. Kumaraswamy" and "M. K. Stalin", whatever a model of names makes of them. */
  private boolean isInitials(int token) {
    String form = analysis.form(token);
    if (form.length() % 2 != 0 || form.length() > 6) {
      return false;
    }
    for (int i = 0; i < form.length(); i += 2) {
      if (!Character.isUpperCase(form.charAt(i)) || form.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }

  /** Two or three unknown words with a person's surroundings: a comma and an age, or "said". */
  private boolean looksLikePerson(MentionContext mention) {
    if (mention.words.length > 4) {
      return false;
    }
    for (int i = mention.first; i <= mention.last; i++) {
      if (INSTITUTIONS.contains(analysis.lower(i))
          || Capitals.all(analysis, i)
              && analysis.form(i).indexOf('.') < 0
              && analysis.form(i).length() > 2) {
        return false;
      }
    }
    int before = mention.first - 1;
    if (before >= 0) {
      String word = analysis.lower(before);
      if (word.equals("in") || word.equals("at") || word.equals("the") || word.equals("near")) {
        return false;
      }
    }
    return true;
  }

  private @Nullable ActorDraft samePerson(MentionContext mention) {
    String[] words = mention.words;
    for (ActorDraft draft : byWord.getOrDefault(words[words.length - 1], List.of())) {
      if (samePerson(draft.words, words)
          || draft.words.length > words.length && endsWith(draft.words, words)) {
        return draft;
      }
    }
    for (ActorDraft draft : byWord.getOrDefault(words[0], List.of())) {
      if (isTurned(draft.words, words)) {
        return draft; // Orbán Viktor
      }
    }
    return null;
  }

  /** The same family name, and first names that agree or shorten each other. */
  private static boolean samePerson(String[] one, String[] other) {
    if (one.length < 2 || !one[one.length - 1].equals(other[other.length - 1])) {
      return false;
    }
    String a = one[0];
    String b = other[0];
    return a.equals(b)
        || a.length() == 1 && b.startsWith(a)
        || b.length() == 1 && a.startsWith(b)
        || a.length() > 2 && b.length() > 2 && (a.startsWith(b) || b.startsWith(a));
  }

  private static boolean isTurned(String[] one, String[] other) {
    return one.length == 2
        && other.length == 2
        && one[0].equals(other[1])
        && one[1].equals(other[0]);
  }

  private ActorDraft create(MentionContext mention, ActorType type) {
    String name = spaced(mention.mention.span().in(analysis.text()));
    ActorDraft draft = new ActorDraft(drafts.size(), name, mention.words, type);
    drafts.add(draft);
    index(draft);
    return draft;
  }

  private static String spaced(String name) {
    StringBuilder spaced = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean space = Character.isWhitespace(c);
      if (!space || spaced.length() > 0 && spaced.charAt(spaced.length() - 1) != ' ') {
        spaced.append(space ? ' ' : c);
      }
    }
    return spaced.toString();
  }

  private ActorType typeOf(MentionContext mention) {
    ActorType named = null;
    for (int i = mention.first; i <= mention.last; i++) {
      String lower = analysis.lower(i);
      if (named != null && (lower.equals("of") || lower.equals("for") || lower.equals("on"))) {
        break;
      }
      ActorType type = INSTITUTIONS.type(lower);
      named = type == null ? named : type;
    }
    if (named != null) {
      return named;
    }
    if (isFamily(mention)) {
      return ActorType.COLLECTIVE;
    }
    return isPlace(mention) || mention.learned == NameType.PLACE || isDateline(mention)
        ? ActorType.PLACE
        : ActorType.ORGANIZATION;
  }

  /** "the Clintons" */
  private boolean isFamily(MentionContext mention) {
    String word = mention.words[0];
    if (mention.words.length > 1 || !word.endsWith("s") || word.length() < 4) {
      return false;
    }
    String one = word.substring(0, word.length() - 1);
    return byWord.containsKey(one) || !gazetteer.withSurname(one).isEmpty();
  }

  /** "HEMPSTEAD, N.Y., Sept. 26 (UPI)" and "in Everett, Wash.". */
  private boolean isDateline(MentionContext mention) {
    int next = mention.last + 1;
    int paragraph = analysis.paragraphStart(analysis.paragraphOf(mention.first));
    boolean begins =
        mention.first - paragraph < 3
            && Capitals.all(analysis, mention.first)
            && next < analysis.size()
            && (analysis.lower(next).equals(",") || analysis.lower(next).equals("("));
    boolean abbreviation =
        mention.first > 0
            && analysis.lower(mention.first - 1).equals(",")
            && analysis.form(mention.first).indexOf('.') > 0;
    return begins || abbreviation;
  }

  private boolean isPlace(MentionContext mention) {
    int before = mention.first - 1;
    if (before < 0 || Capitals.all(analysis, mention.first)) {
      return false;
    }
    return switch (analysis.lower(before)) {
      case "in", "near", "outside", "around", "into", "across", "to", "from", "at" ->
          !mention.subject;
      default -> false;
    };
  }

  // ---- short names

  private void resolveShortName(MentionContext mention) {
    ActorDraft draft = null;
    String word = mention.words[mention.words.length - 1];
    GazetteerAlias alias = best(mention);
    if (Capitals.all(analysis, mention.first) && mention.title.isEmpty()) {
      draft = byAcronym.get(letters(mention.first));
    }
    if (draft == null && alias != null && isTitleOf(alias.entry(), mention)) {
      draft = draftOf(alias.entry()); // "President Obama" where Michelle Obama speaks
    }
    if (draft == null) {
      draft = bearer(mention, word, alias);
    }
    if (draft == null && alias != null) {
      draft = draftOf(alias.entry());
    }
    if (draft == null) {
      draft = byName.get(String.join(" ", mention.words));
    }
    if (draft == null) {
      draft = shortBody(mention, word);
    }
    if (draft == null) {
      boolean person =
          !mention.title.isEmpty()
              || mention.learned == NameType.PERSON && !isFamily(mention)
              || GIVEN_NAMES.contains(analysis.form(mention.first));
      draft = create(mention, person ? ActorType.PERSON : typeOf(mention));
    }
    if (mention.gender == Gender.UNKNOWN && !isYounger(mention)) {
      calledBy.put(word, draft);
    }
    if (mention.words.length == 1) {
      callNames.putIfAbsent(draft.number, word);
    }
    take(draft, mention);
  }

  /** Whether the title before a name tells an office that the person has at the time, or had. */
  private boolean isTitleOf(GazetteerEntry entry, MentionContext mention) {
    if (mention.title.isEmpty() || mention.honorific || !isPerson(entry)) {
      return false;
    }
    for (Office office : gazetteer.officesOf(entry)) {
      boolean then = date.isEmpty() || office.includes(date.get());
      if (then && office.nouns().contains(mention.title)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPerson(GazetteerEntry entry) {
    return entry.type() == ActorType.PERSON;
  }

  private @Nullable ActorDraft shortBody(MentionContext mention, String word) {
    List<ActorDraft> bodies = bodiesByWord.getOrDefault(word, List.of());
    ActorDraft found = null;
    for (ActorDraft body : bodies) {
      boolean begins = body.words[0].equals(word) && body.type != ActorType.PLACE;
      boolean ends =
          body.words[body.words.length - 1].equals(word)
              && mention.first > 0
              && analysis.lower(mention.first - 1).equals("the");
      if (body.words.length > 1 && body.type != ActorType.STATE && (begins || ends)) {
        found = body;
      }
    }
    return found;
  }

  /**
   * The person of the document with this family or first name: whoever is called by it already,
   * else who was named in full last, else who will be.
   */
  private @Nullable ActorDraft bearer(
      MentionContext mention, String word, @Nullable GazetteerAlias alias) {
    boolean younger = isYounger(mention);
    ActorDraft best = null;
    int bestScore = Integer.MIN_VALUE;
    for (ActorDraft draft : byWord.getOrDefault(word, List.of())) {
      Gender told = mention.gender;
      if (draft.mentions.isEmpty()
          || told.contradicts(draft.gender)
          || !canBeCalled(draft, mention)) {
        continue;
      }
      int distance = distance(draft, mention);
      int score =
          distance >= 0 ? 1000 - Math.min(900, distance / 10) : -Math.min(900, -distance / 10);
      score += calledBy.get(word) == draft && !younger ? 1500 : 0;
      score += Math.min(50, draft.mentions.size() * 5);
      String callName = callNames.get(draft.number);
      score -= callName != null && !callName.equals(word) ? 800 : 0; // "Lula", not "Silva"
      score += told != Gender.UNKNOWN && told == draft.gender ? 5000 : 0;
      score += alias != null && alias.entry().equals(draft.entry) && !younger ? 1600 : 0;
      score += younger && isChild(draft) ? 6000 : 0;
      score += !mention.title.isEmpty() && draft.descriptions.contains(mention.title) ? 2500 : 0;
      if (score > bestScore) {
        bestScore = score;
        best = draft;
      }
    }
    if (best != null
        && alias != null
        && !alias.ambiguous()
        && best.entry == null
        && best.mentions.get(0).first > mention.first) {
      return null; // "Trump" stands before "Ivanka Trump": the one whom readers know
    }
    return best;
  }

  /** From the last name in full before the mention, else a negative one to the first after it. */
  private static int distance(ActorDraft draft, MentionContext mention) {
    int nearest = mention.first - draft.mentions.get(0).first;
    int size = draft.mentions.size();
    for (int i = size - 1; i >= Math.max(0, size - 30); i--) {
      MentionContext other = draft.mentions.get(i);
      if (other.first < mention.first && other.words.length > 1) {
        return Math.min(nearest, mention.first - other.first);
      }
    }
    return nearest;
  }

  private boolean isYounger(MentionContext mention) {
    return mention.first > 0 && analysis.lower(mention.first - 1).equals("younger");
  }

  private static boolean isChild(ActorDraft draft) {
    return draft.descriptions.contains("son") || draft.descriptions.contains("daughter");
  }

  /** A family name, or a first name where no title stands before it. */
  private static boolean canBeCalled(ActorDraft draft, MentionContext mention) {
    String[] words = draft.words;
    String first = mention.words[0];
    if (mention.words.length == 1 && words[0].equals(first)) {
      return true;
    }
    for (int i = 1; i < words.length; i++) {
      if (words[i].equals(first)) {
        return words[words.length - 1].equals(mention.words[mention.words.length - 1])
            || mention.words.length == 1 && i > 0;
      }
    }
    return false;
  }

  // ---- readings

  /** The reading that suits the place and the date, or null. */
  private @Nullable GazetteerAlias best(MentionContext mention) {
    GazetteerAlias best = null;
    int bestScore = Integer.MIN_VALUE;
    for (GazetteerAlias alias : mention.aliases) {
      int score = alias.ambiguous() ? 0 : 10;
      ActorDraft known = byEntry.get(alias.entry().id());
      score += known == null ? 0 : 8;
      int support = countries.score(alias, mention);
      if (known == null && support == CountryEvidence.UNSUPPORTED
          || known == null && isOrdinaryName(alias, mention) && !isOfItsTime(alias.entry(), mention)
          || isElsewhere(alias, mention)) {
        continue;
      }
      score += support;
      boolean person = alias.entry().type() == ActorType.PERSON;
      if (alias.kind() == AliasKind.CAPITAL) {
        score += isWhere(mention) ? -20 : 20;
      }
      if (person) {
        score += mention.title.isEmpty() ? 0 : 6;
        score += date.isPresent() && holdsOffice(alias.entry(), date.get()) ? 5 : 0;
        if (mention.gender.contradicts(Gender.ofCell(alias.entry().gender().orElse("-")))) {
          score -= 20;
        }
      } else if (!mention.title.isEmpty() && mention.words.length == 1) {
        score -= 12;
      }
      if (score > bestScore) {
        bestScore = score;
        best = alias;
      }
    }
    return best;
  }

  /** "Mike Garcia": a full name that many people have. */
  private static boolean isOrdinaryName(GazetteerAlias alias, MentionContext mention) {
    return alias.ambiguous()
        && alias.entry().type() == ActorType.PERSON
        && mention.words.length > 1;
  }

  /** Whether a title tells that an office-holder is meant, or one was in office about then. */
  private boolean isOfItsTime(GazetteerEntry entry, MentionContext mention) {
    if (!mention.title.isEmpty() && !mention.honorific) {
      return true;
    }
    if (date.isEmpty()) {
      return false;
    }
    LocalDate day = date.get();
    for (Office office : gazetteer.officesOf(entry)) {
      if (office.includes(day)
          || office.includes(day.plusYears(1))
          || office.includes(day.minusYears(2))) {
        return true;
      }
    }
    return false;
  }

  /** "in Geneva, Ohio": a place of the same name in another country. */
  private boolean isElsewhere(GazetteerAlias alias, MentionContext mention) {
    int next = mention.last + 2;
    if (alias.entry().type() != ActorType.PLACE
        || next >= analysis.size()
        || !analysis.lower(next - 1).equals(",")) {
      return false;
    }
    GazetteerMatch state = gazetteer.match(analysis, next).orElse(null);
    if (state == null || state.aliases().get(0).entry().type() != ActorType.PLACE) {
      return false;
    }
    Optional<String> country = state.aliases().get(0).entry().country();
    return country.isPresent()
        && alias.entry().country().isPresent()
        && !country.equals(alias.entry().country());
  }

  /** "in Moscow", "near Kyiv": the city; "Moscow said", "talks with Kyiv": the state. */
  private boolean isWhere(MentionContext mention) {
    int before = mention.first - 1;
    if (before < 0 || analysis.sentenceOf(before) != analysis.sentenceOf(mention.first)) {
      return false;
    }
    return switch (analysis.lower(before)) {
      case "in", "near", "outside", "around", "across", "through", "central", "downtown", "at" ->
          true;
      default -> false;
    };
  }

  private boolean holdsOffice(GazetteerEntry entry, LocalDate day) {
    return gazetteer.officesOf(entry).stream().anyMatch(office -> office.includes(day));
  }

  private void take(ActorDraft draft, MentionContext mention) {
    draft.add(mention);
    draft.gender = draft.gender.or(mention.gender);
    if (draft.isPerson() && draft.gender == Gender.UNKNOWN && mention.words.length > 1) {
      draft.gender = GIVEN_NAMES.gender(analysis.form(mention.first));
    }
    if (!mention.title.isEmpty()) {
      draft.descriptions.add(mention.title);
    }
    if (draft.entry == null && mention.words.length > draft.words.length) {
      draft.name = spaced(mention.mention.span().in(analysis.text()));
      draft.words = mention.words;
      index(draft);
    }
  }
}

package org.hustings.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.NameType;
import org.hustings.language.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Brings all names of one document to their actors: full names first, then short ones.
 *
 * <p>A short name goes to the actor of the document that it shortens ({@code Moreno}, {@code the
 * Commission}, {@code CDU}), and only where there is none to one of the gazetteer.
 */
final class NameClusters {

  private static final GivenNames GIVEN_NAMES = GivenNames.english();

  private static final int MOST_NAMESAKES = 32;
  private static final int MOST_FAMILIES = 64;

  private final LanguageAnalysis analysis;
  private final ActorGazetteer gazetteer;
  private final Optional<LocalDate> date;
  private final List<ActorDraft> drafts;
  private final NameTypes types;
  private NameReadings readings;
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
    types = new NameTypes(analysis, gazetteer, byWord.keySet());
    readings = readings(List.of());
  }

  private NameReadings readings(List<MentionContext> mentions) {
    CountryEvidence countries = new CountryEvidence(analysis, mentions);
    return new NameReadings(analysis, gazetteer, date, countries, byEntry);
  }

  void resolve(List<MentionContext> mentions) {
    readings = readings(mentions);
    types.learnFrom(mentions);
    List<MentionContext> shortNames = new ArrayList<>();
    for (MentionContext mention : mentions) {
      if (mention.mention.kind() == MentionKind.MODIFIER
          || mention.mention.kind() == MentionKind.NOMINAL
              && !mention.aliases.isEmpty()
              && !mention.mention.provenance().equals(MentionReliability.DESCRIPTION)) {
        GazetteerAlias alias = readings.best(mention);
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
    GazetteerAlias alias = readings.best(mention);
    boolean single = mention.words.length == 1;
    boolean person = types.isPerson(mention);
    if (alias != null) {
      boolean surname =
          single && alias.entry().type() == ActorType.PERSON
              || alias.kind() == AliasKind.SURNAME
              || single && isSurnameOfPersonNamed(mention, alias);
      if (!surname && !(single && alias.ambiguous() && person)) {
        if (isAcronymOfDocument(mention, alias)) {
          return false;
        }
        if (alias.ambiguous()
            && alias.entry().type() == ActorType.MEDIA
            && resolveAsShortPaper(mention)) {
          return true;
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
      GazetteerEntry entry = readings.withoutInitials(mention);
      known = entry == null ? samePerson(mention) : draftOf(entry);
    }
    if (known == null) {
      known = create(mention, person ? ActorType.PERSON : types.typeOf(mention));
    }
    take(known, mention);
    return true;
  }

  /**
   * "Luís Montenegro resigned. Montenegro said": the prime minister; not the state of "said
   * Montenegro would join", nor one that was named before. A city's name goes to the person that
   * bears it but behind a preposition: "Ada Paris resigned. Paris said", "in Paris".
   */
  private boolean isSurnameOfPersonNamed(MentionContext mention, GazetteerAlias alias) {
    boolean named =
        byWord.getOrDefault(mention.words[0], List.of()).stream()
            .anyMatch(person -> person.words.length > 1 && endsWith(person.words, mention.words));
    if (!named) {
      return false;
    }
    int before = mention.first - 1;
    if (alias.kind() == AliasKind.CAPITAL || alias.entry().type() == ActorType.PLACE) {
      return before < 0
          || !analysis.tag(before).equals(PennTag.IN) && !analysis.lower(before).equals("to");
    }
    int after = mention.last + 1;
    return alias.entry().type() == ActorType.STATE
        && !byEntry.containsKey(alias.entry().id())
        && after < analysis.size()
        && analysis.tag(after).isFinite()
        && (before < 0 || !analysis.tag(before).isFinite());
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

  /**
   * A short form of a body that was named in full before: {@code the Post}, {@code The Post}. One
   * like {@code Hofstra} is left to later.
   */
  private boolean resolveAsShortBody(MentionContext mention) {
    String[] words = mention.words;
    boolean article = words[0].equals("the");
    if (article) {
      words = Arrays.copyOfRange(words, 1, words.length);
    }
    List<ActorDraft> bodies = bodiesByWord.getOrDefault(words[words.length - 1], List.of());
    for (int i = bodies.size() - 1; i >= 0; i--) {
      ActorDraft body = bodies.get(i);
      if (body.words.length > words.length
          && endsWith(body.words, words)
          && !(article && (body.type == ActorType.PLACE || body.type == ActorType.STATE))) {
        take(body, mention);
        return true;
      }
    }
    return false;
  }

  /** "the Post" below the New York Post is not the one of Washington. */
  private boolean resolveAsShortPaper(MentionContext mention) {
    List<ActorDraft> papers =
        bodiesByWord.getOrDefault(mention.words[mention.words.length - 1], List.of());
    for (int i = papers.size() - 1; i >= 0; i--) {
      ActorDraft paper = papers.get(i);
      if (paper.type == ActorType.MEDIA
          && paper.words.length > mention.words.length
          && endsWith(paper.words, mention.words)) {
        take(paper, mention);
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

  // ---- short names

  private void resolveShortName(MentionContext mention) {
    ActorDraft draft = null;
    String word = mention.words[mention.words.length - 1];
    GazetteerAlias alias = readings.best(mention);
    if (Capitals.all(analysis, mention.first) && mention.title.isEmpty()) {
      draft = byAcronym.get(letters(mention.first));
    }
    if (draft == null && alias != null && readings.isTitleOf(alias.entry(), mention)) {
      draft = draftOf(alias.entry()); // "President Obama" where Michelle Obama speaks
    }
    boolean relative = types.isRelative(mention);
    if (draft == null) {
      draft = bearer(mention, word, alias, relative);
      GazetteerEntry holder = readings.holderCalled(word, mention);
      if (holder != null && (draft == null || isOtherThan(draft, mention))) {
        draft = draftOf(holder);
      }
    }
    if (draft == null && alias == null && relative && mention.words.length == 1) {
      GazetteerEntry entry = readings.relative(mention, families());
      draft = entry == null ? null : draftOf(entry);
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
              || relative
              || mention.learned == NameType.PERSON && !types.isFamily(mention)
              || GIVEN_NAMES.contains(analysis.form(mention.first));
      draft = create(mention, person ? ActorType.PERSON : types.typeOf(mention));
    }
    if (mention.gender == Gender.UNKNOWN && !isYounger(mention)) {
      calledBy.put(word, draft);
    }
    if (mention.words.length == 1) {
      callNames.putIfAbsent(draft.number, word);
    }
    take(draft, mention);
  }

  /** Whether a known person cannot be meant, who never had the office that the title tells. */
  private boolean isOtherThan(ActorDraft draft, MentionContext mention) {
    return draft.entry != null
        && !draft.descriptions.contains(mention.title)
        && !readings.everHeld(draft.entry, mention);
  }

  /** The family names of known people whom the document named last. */
  private Set<String> families() {
    Set<String> families = new LinkedHashSet<>();
    for (ActorDraft draft :
        drafts.subList(Math.max(0, drafts.size() - MOST_FAMILIES), drafts.size())) {
      if (draft.isPerson() && draft.entry != null) {
        families.add(draft.words[draft.words.length - 1]);
      }
    }
    return families;
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
      MentionContext mention, String word, @Nullable GazetteerAlias alias, boolean relative) {
    boolean younger = isYounger(mention);
    ActorDraft best = null;
    int bestScore = Integer.MIN_VALUE;
    for (ActorDraft draft : byWord.getOrDefault(word, List.of())) {
      Gender told = mention.gender;
      if (draft.mentions.isEmpty()
          || told.contradicts(draft.gender)
          || !(relative ? draft.words[0].equals(word) : canBeCalled(draft, mention))) {
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

package org.hustings.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hustings.language.LanguageAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * Says whom a description means: {@code the North Korean leader}, {@code her predecessor}, {@code
 * the company}.
 *
 * <p>What stands beside a name describes that actor. Else an office is looked up for its state and
 * the document's date, a tie ({@code his son}) among the ties that the text told, and all others
 * mean the nearest actor that suits. A description that suits none is no mention.
 */
final class DescriptionResolver {

  private static final DescriptionNouns NOUNS = DescriptionNouns.english();
  private static final int LOOK_BACK = 60;
  private static final int MOST_CANDIDATES = 32;

  /** How many mentions after "his son Omar" "another son" is one of the same father. */
  private static final int NEAR_TIE = 12;

  private final LanguageAnalysis analysis;
  private final ActorGazetteer gazetteer;
  private final Optional<OfficeHolders> holders;
  private final NameClusters names;
  private final MentionOrder mentions;
  private final QuotedSpeech speech;
  private final @Nullable ActorDraft mainState;
  private final Map<String, ActorDraft> ties = new HashMap<>(); // "3 son" -> whom
  private @Nullable Tie lastTie;
  private final Map<String, List<ActorDraft>> byDescription = new HashMap<>();
  private final Set<ActorDraft> known = new HashSet<>();
  private final Map<ActorDraft, Set<String>> longNames = new HashMap<>();

  /** That somebody has a son, and where the text said so. */
  private record Tie(ActorDraft owner, String noun, int place) {}

  DescriptionResolver(
      LanguageAnalysis analysis,
      ActorGazetteer gazetteer,
      Optional<LocalDate> date,
      NameClusters names,
      MentionOrder mentions,
      QuotedSpeech speech,
      @Nullable ActorDraft mainState) {
    this.analysis = analysis;
    this.gazetteer = gazetteer;
    holders = date.map(gazetteer::asOf);
    this.names = names;
    this.mentions = mentions;
    this.speech = speech;
    this.mainState = mainState;
  }

  /** Notes what the words before a name tell: a tie to another actor, an office. */
  void learnFrom(MentionContext name, int place) {
    ActorDraft draft = name.draft;
    if (draft == null || !draft.isPerson()) {
      return;
    }
    if (known.add(draft) || !name.title.isEmpty()) {
      descriptionsOf(draft).forEach(noun -> describe(draft, noun));
    }
    if (name.titleStart < name.first) {
      MentionContext owner = ownerBefore(name.titleStart, place);
      if (owner != null && owner.draft != null && owner.draft != draft) {
        tie(owner.draft, lastWords(name.title), draft, place);
      }
    }
  }

  private void describe(ActorDraft draft, String noun) {
    List<ActorDraft> described = byDescription.computeIfAbsent(noun, key -> new ArrayList<>(2));
    if (!described.contains(draft)) {
      if (described.size() == MOST_CANDIDATES) {
        described.remove(0);
      }
      described.add(draft);
    }
  }

  private List<String> descriptionsOf(ActorDraft draft) {
    List<String> nouns = new ArrayList<>();
    for (String title : draft.descriptions) {
      nouns.add(title);
      nouns.add(lastWords(title));
    }
    if (draft.entry != null) {
      for (Office office : gazetteer.officesOf(draft.entry)) {
        nouns.addAll(office.nouns());
      }
    }
    return nouns;
  }

  private static String lastWords(String title) {
    return title.substring(title.lastIndexOf(' ') + 1);
  }

  private void tie(ActorDraft owner, String noun, ActorDraft other, int place) {
    ties.put(owner.number + " " + noun, other);
    lastTie = new Tie(owner, noun, place);
    DescriptionNouns.Noun read = NOUNS.noun(noun);
    if (read == null
        || read.sort() != DescriptionNouns.Sort.KIN
            && read.sort() != DescriptionNouns.Sort.RELATION) {
      return;
    }
    other.gender = other.gender.or(read.gender());
    if (other.country == null) {
      other.country = owner.country;
    }
    if (other.role == null) {
      other.role = noun + " of " + owner.name;
    }
    for (String back : counterparts(noun, owner.gender)) {
      ties.putIfAbsent(other.number + " " + back, owner);
    }
  }

  /** What the owner of a tie is to the other one: a son's father. */
  private static List<String> counterparts(String noun, Gender gender) {
    boolean female = gender == Gender.FEMALE;
    return switch (noun) {
      case "son", "daughter", "child" -> List.of(female ? "mother" : "father", "parent");
      case "wife", "husband", "spouse" -> List.of(female ? "wife" : "husband", "spouse");
      case "brother", "sister" -> List.of(female ? "sister" : "brother");
      case "father", "mother" -> List.of(female ? "daughter" : "son");
      default -> List.of();
    };
  }

  private @Nullable MentionContext ownerBefore(int token, int place) {
    int last = token - 1;
    if (last >= 0 && (analysis.lower(last).equals("'s") || analysis.lower(last).equals("'"))) {
      last--;
    }
    for (int i = place - 1; i >= 0 && i >= place - 4; i--) {
      if (mentions.get(i).last == last) {
        return mentions.get(i);
      }
    }
    return null;
  }

  /** The actor that the description at a place means, or null. */
  @Nullable ActorDraft resolve(int place) {
    MentionContext description = mentions.get(place);
    DescriptionNouns.Noun noun = NOUNS.noun(headWords(description));
    if (noun == null) {
      return null;
    }
    ActorDraft beside = beside(description, place, noun);
    if (beside != null) {
      return beside;
    }
    String determiner = analysis.lower(description.first);
    if (determiner.equals("a") || determiner.equals("an") || determiner.equals("another")) {
      return null;
    }
    MentionContext owner = owner(description, place);
    Gender gender = noun.gender();
    boolean former = has(description, "former") || has(description, "ex-president");
    ActorDraft found =
        switch (noun.sort()) {
          case KIN -> tied(ownerDraft(description, owner), noun);
          case RELATION -> relation(owner, noun, description);
          case OFFICE -> office(description, place, noun, owner, former);
          case PERSON -> described(description, noun.words(), former, place);
          case STATE ->
              owner == null || isPossessive(determiner) ? nearestState(place, description) : null;
          case SET -> null;
          default -> body(place, noun, owner, description);
        };
    if (found == null
        && noun.sort().isPerson()
        && speech.isSource(description.first)
        && owner == null
        && isBare(description)) {
      found = lastSpeaker(place, gender);
    }
    if (found != null && gender.contradicts(found.gender)) {
      return null;
    }
    if (found != null
        && found.isPerson()
        && found.country == null
        && owner != null
        && owner.draft != null
        && owner.draft != found) {
      found.country = owner.draft.country;
    }
    return found;
  }

  /** "the nurse", "the veteran lawmaker": a description that says little of its own. */
  private boolean isBare(MentionContext description) {
    for (int i = description.first + 1; i < description.last; i++) {
      DescriptionNouns.Noun noun = NOUNS.noun(analysis.lower(i));
      if (analysis.tag(i).isNoun() && (noun == null || !noun.sort().isPerson())) {
        return false; // "the electoral commission chairman"
      }
    }
    return true;
  }

  /** "…," the nurse said: a new word for whoever spoke in the sentences before. */
  private @Nullable ActorDraft lastSpeaker(int place, Gender gender) {
    int sentence = analysis.sentenceOf(mentions.get(place).first);
    for (int i = place - 1; i >= 0 && i >= place - 15; i--) {
      MentionContext mention = mentions.get(i);
      if (sentence - analysis.sentenceOf(mention.first) > 3) {
        return null;
      }
      ActorDraft draft = mention.draft;
      if (draft != null
          && draft.isPerson()
          && !gender.contradicts(draft.gender)
          && !speech.isQuoted(mention.first)
          && mention.mention.kind() != MentionKind.MODIFIER
          && (mention.subject || speech.isSource(mention.first))) {
        return draft;
      }
    }
    return null;
  }

  private String headWords(MentionContext description) {
    StringBuilder words = new StringBuilder();
    int first = analysis.tokenAt(description.mention.head().start());
    int last = analysis.tokenAt(description.mention.head().end() - 1);
    for (int i = first; i <= last; i++) {
      words.append(i > first ? " " : "").append(analysis.lower(i));
    }
    return words.toString();
  }

  private boolean has(MentionContext description, String word) {
    for (int i = description.first; i <= description.last; i++) {
      if (analysis.lower(i).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPossessive(String determiner) {
    return switch (determiner) {
      case "his", "her", "its", "their", "my", "our", "your" -> true;
      default -> false;
    };
  }

  // ---- beside a name

  /** "Friedrich Merz, leader of…", "a senator, Ada Moreno,", "Moreno is the first mayor". */
  private @Nullable ActorDraft beside(
      MentionContext description, int place, DescriptionNouns.Noun noun) {
    int before = description.first - 1;
    int sentence = analysis.sentenceOf(description.first);
    if (before > 0 && analysis.sentenceOf(before) == sentence) {
      String word = analysis.lower(before);
      if (word.equals(",") || word.equals("—") || word.equals("(")) {
        MentionContext name = endingAt(before - 1, place);
        if (name != null && suits(name, noun) && closes(description.last, sentence)) {
          return note(name.draft, description, place);
        }
      } else if (isCopula(word)) {
        MentionContext name = endingAt(before - 1, place);
        if (name != null
            && name.mention.kind() != MentionKind.MODIFIER
            && suits(name, noun)
            && noun.sort() != DescriptionNouns.Sort.SET) {
          return note(name.draft, description, place);
        }
      }
    }
    int after = description.last + 1;
    if (after + 1 < analysis.size()
        && analysis.sentenceOf(after + 1) == sentence
        && analysis.lower(after).equals(",")) {
      MentionContext name = beginningAt(after + 1, place);
      if (name != null
          && suits(name, noun)
          && closes(name.last, sentence)
          && noun.sort().isPerson()) {
        ActorDraft draft = name.draft;
        ActorDraft owner = ownerOfNamed(description, place, noun);
        if (draft != null && owner != null && owner != draft) {
          tie(owner, noun.words(), draft, place);
        }
        return note(draft, description, place);
      }
    }
    return null;
  }

  /** Whose son "another son" is: the father of the son before. */
  private @Nullable ActorDraft ownerOfNamed(
      MentionContext description, int place, DescriptionNouns.Noun noun) {
    MentionContext owner = owner(description, place);
    if (owner != null) {
      return owner.draft;
    }
    boolean another = analysis.lower(description.first).equals("another");
    return another
            && lastTie != null
            && place - lastTie.place() <= NEAR_TIE
            && lastTie.noun().equals(noun.words())
        ? lastTie.owner()
        : null;
  }

  private static boolean isCopula(String word) {
    return switch (word) {
      case "is", "was", "became", "remains", "'s", "be" -> true;
      default -> false;
    };
  }

  private boolean closes(int last, int sentence) {
    int next = last + 1;
    if (next >= analysis.sentenceEnd(sentence)) {
      return true;
    }
    return switch (analysis.lower(next)) {
      case ",",
          ".",
          "—",
          ")",
          ";",
          "who",
          "for",
          "of",
          "at",
          "in",
          "from",
          "with",
          "and",
          "’",
          "said",
          "told",
          "to",
          "on",
          "who's" ->
          true;
      default -> analysis.tag(next).isFinite();
    };
  }

  /** "leader of the CDU" makes it his party, "the GNA's prime minister" his government. */
  private void tieBody(ActorDraft person, MentionContext description, int place) {
    for (int i = place - 1; i >= 0 && i >= place - 6; i--) {
      MentionContext inner = mentions.get(i);
      if (inner.first < description.first || inner.draft == null || inner.draft.isPerson()) {
        continue;
      }
      String noun =
          switch (inner.draft.type) {
            case PARTY -> "party";
            case GOVERNMENT -> "government";
            case ORGANIZATION, MEDIA -> "company";
            default -> null;
          };
      if (noun != null) {
        ties.putIfAbsent(person.number + " " + noun, inner.draft);
      }
    }
  }

  private @Nullable ActorDraft note(
      @Nullable ActorDraft draft, MentionContext description, int place) {
    if (draft != null && draft.isPerson()) {
      tieBody(draft, description, place);
      String head = headWords(description);
      draft.descriptions.add(head);
      describe(draft, head);
      DescriptionNouns.Noun noun = NOUNS.noun(head);
      if (NOUNS.isKin(head)) {
        MentionContext owner = owner(description, place);
        if (owner != null && owner.draft != null && owner.draft != draft) {
          tie(owner.draft, head, draft, place); // "his son, Omar": no role but beside the owner
        }
      } else if (draft.role == null) {
        int first = description.first;
        if (DescriptionFinder.isDeterminer(analysis.lower(first)) && first < description.last) {
          first++;
        }
        draft.role = analysis.span(first, description.last).in(analysis.text()).replace('\n', ' ');
      }
      if (noun != null) {
        draft.gender = draft.gender.or(noun.gender());
      }
    }
    return draft;
  }

  private boolean suits(MentionContext name, DescriptionNouns.Noun noun) {
    ActorDraft draft = name.draft;
    if (draft == null || name.mention.kind() == MentionKind.MODIFIER) {
      return false;
    }
    if (noun.sort().isPerson()) {
      return draft.isPerson() && !noun.gender().contradicts(draft.gender);
    }
    return switch (noun.sort()) {
      case STATE -> draft.type == ActorType.STATE;
      case PLACE -> draft.type == ActorType.PLACE || draft.type == ActorType.STATE;
      case SET -> false;
      default -> draft.isBody() && draft.type != ActorType.STATE && draft.type != ActorType.PLACE;
    };
  }

  private @Nullable MentionContext endingAt(int token, int place) {
    for (int i = place - 1; i >= 0 && i >= place - 6; i--) {
      MentionContext mention = mentions.get(i);
      if (mention.last == token && mention.mention.kind() != MentionKind.NOMINAL) {
        return mention;
      }
    }
    return null;
  }

  private @Nullable MentionContext beginningAt(int token, int place) {
    for (int i = place + 1; i < mentions.size() && i <= place + 4; i++) {
      MentionContext mention = mentions.get(i);
      if (mention.isName() && (mention.first == token || mention.titleStart == token)) {
        return mention;
      }
    }
    return null;
  }

  // ---- by owner, office and nearness

  /** The mention inside the description that it belongs to: "[Obama]'s strategist", "[French]". */
  private @Nullable MentionContext owner(MentionContext description, int place) {
    MentionContext owner = null;
    for (int i = place - 1; i >= 0 && i >= place - 8; i--) {
      MentionContext mention = mentions.get(i);
      if (mention.first >= description.first
          && mention.last <= description.last
          && mention.draft != null
          && mention.mention.kind() != MentionKind.NOMINAL) {
        owner = mention;
      }
    }
    return owner;
  }

  private @Nullable ActorDraft ownerDraft(
      MentionContext description, @Nullable MentionContext owner) {
    if (owner != null) {
      return owner.draft;
    }
    return analysis.lower(description.first).equals("my")
        ? speech.speaker(description.first, mentions)
        : null;
  }

  private @Nullable ActorDraft tied(@Nullable ActorDraft owner, DescriptionNouns.Noun noun) {
    if (owner == null) {
      return null;
    }
    ActorDraft tied = ties.get(owner.number + " " + noun.words());
    if (tied == null && noun.words().equals("father")) {
      // "Donald Trump Jr. said his father…"
      String name = String.join(" ", owner.words);
      return name.endsWith(" jr") ? names.named(name.substring(0, name.length() - 3)) : null;
    }
    return tied;
  }

  private @Nullable ActorDraft relation(
      @Nullable MentionContext owner, DescriptionNouns.Noun noun, MentionContext description) {
    ActorDraft draft = owner == null ? null : owner.draft;
    if (draft == null) {
      return described(description, noun.words(), false, -1);
    }
    ActorDraft tied = tied(draft, noun);
    if (tied == null
        && draft.entry != null
        && holders.isPresent()
        && noun.words().equals("predecessor")) {
      for (Office office : holders.get().officesOf(draft.entry)) {
        Optional<GazetteerEntry> before =
            holders.get().predecessor(office.of().id(), office.nouns().get(0));
        if (before.isPresent()) {
          return names.draftOf(before.get());
        }
      }
    }
    return tied;
  }

  private @Nullable ActorDraft office(
      MentionContext description,
      int place,
      DescriptionNouns.Noun noun,
      @Nullable MentionContext owner,
      boolean former) {
    ActorDraft draft = owner == null ? null : owner.draft;
    if (draft == null) {
      ActorDraft described = described(description, noun.words(), former, place);
      if (described != null || former || mainState == null || !isSingular(noun.words())) {
        return described;
      }
      return holder(mainState, noun.words());
    }
    ActorDraft tied = tied(draft, noun);
    if (tied != null) {
      return tied;
    }
    if (former) {
      return ofCountry(noun.words(), draft, true, place);
    }
    ActorDraft holder = draft.entry == null ? null : holder(draft, noun.words());
    if (holder == null && draft.isPerson() && draft.country != null) {
      ActorDraft ofState = gazetteer.state(draft.country).map(names::draftOf).orElse(null);
      holder = ofState == null ? null : holder(ofState, noun.words());
      holder = holder == draft ? null : holder;
    }
    return holder != null ? holder : ofCountry(noun.words(), draft, false, place);
  }

  /** Offices that one person at a time holds. */
  private static boolean isSingular(String noun) {
    return switch (noun) {
      case "president",
          "prime minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "first lady",
          "taoiseach",
          "vice president" ->
          true;
      default -> false;
    };
  }

  private @Nullable ActorDraft holder(ActorDraft state, String noun) {
    if (state.entry == null || holders.isEmpty()) {
      return null;
    }
    return holders.get().holder(state.entry.id(), noun).map(names::draftOf).orElse(null);
  }

  private @Nullable ActorDraft ofCountry(String noun, ActorDraft state, boolean former, int place) {
    ActorDraft best = null;
    for (ActorDraft draft : candidates(noun)) {
      boolean same =
          draft.country != null
              && (state.type == ActorType.STATE
                  || state.isPerson()
                  || state.type == ActorType.PARTY)
              && draft.country.equals(state.country);
      if (same
          && draft != state
          && (!former || !holdsNow(draft, noun))
          && isNearer(draft, best, place)) {
        best = draft;
      }
    }
    return best;
  }

  /** The nearest person whom the text, or an office, describes so. */
  private @Nullable ActorDraft described(
      MentionContext description, String noun, boolean former, int place) {
    ActorDraft best = null;
    ActorDraft speaker = speech.speaker(description.first, mentions);
    for (ActorDraft draft : candidates(noun)) {
      if (noun.equals("incumbent") ? !isIncumbent(draft) : !deserves(draft, noun)) {
        continue;
      }
      if (draft == speaker
          || draft.entry != null
              && holders.isPresent()
              && isOffice(noun)
              && former == holdsNow(draft, noun)
              && hasHeld(draft, noun)) {
        continue;
      }
      if (isNearer(draft, best, place)) {
        best = draft;
      }
    }
    return best;
  }

  private boolean isIncumbent(ActorDraft draft) {
    return draft.entry == null
        || holders.isEmpty()
        || holders.get().officesOf(draft.entry).stream()
            .anyMatch(office -> office.of().type() == ActorType.STATE);
  }

  /** Whether the text calls the person so, or an office that such a word alone may mean. */
  private boolean deserves(ActorDraft draft, String noun) {
    return draft.entry == null
        || !isSingular(noun)
        || hasHeld(draft, noun)
        || draft.descriptions.stream().anyMatch(words -> words.endsWith(noun));
  }

  private List<ActorDraft> candidates(String noun) {
    List<ActorDraft> candidates = byDescription.getOrDefault(noun, List.of());
    if (!candidates.isEmpty()) {
      return candidates;
    }
    return switch (noun) {
      case "incumbent" -> byDescription.getOrDefault("president", List.of());
      case "nominee", "hopeful", "contender" -> byDescription.getOrDefault("candidate", List.of());
      case "candidate" -> byDescription.getOrDefault("nominee", List.of());
      case "lawmaker" -> byDescription.getOrDefault("senator", List.of());
      case "aide", "spokesperson" ->
          byDescription.getOrDefault(
              "spokeswoman", byDescription.getOrDefault("spokesman", List.of()));
      case "leader", "politician" -> List.of();
      default -> List.of();
    };
  }

  private boolean isOffice(String noun) {
    DescriptionNouns.Noun read = NOUNS.noun(noun);
    return read != null && read.sort() == DescriptionNouns.Sort.OFFICE;
  }

  private boolean holdsNow(ActorDraft draft, String noun) {
    return draft.entry != null
        && holders.isPresent()
        && holders.get().officesOf(draft.entry).stream().anyMatch(office -> isCalled(office, noun));
  }

  private boolean hasHeld(ActorDraft draft, String noun) {
    return draft.entry != null
        && gazetteer.officesOf(draft.entry).stream().anyMatch(office -> isCalled(office, noun));
  }

  /** "The president" alone is a state's, not a central bank's. */
  private static boolean isCalled(Office office, String noun) {
    return office.nouns().contains(noun)
        && (!isSingular(noun) || office.of().type() == ActorType.STATE);
  }

  private boolean isNearer(ActorDraft draft, @Nullable ActorDraft best, int place) {
    if (best == null) {
      return true;
    }
    return distance(draft, place) < distance(best, place);
  }

  /** How many tokens back the last mention lies; a later one counts as far away. */
  private int distance(ActorDraft draft, int place) {
    int token = place < 0 ? Integer.MAX_VALUE / 2 : mentions.get(place).first;
    int nearest = Integer.MAX_VALUE;
    int size = draft.mentions.size();
    for (int i = size - 1; i >= Math.max(0, size - 40); i--) {
      MentionContext mention = draft.mentions.get(i);
      int distance =
          mention.first < token ? token - mention.first : 100_000 + mention.first - token;
      nearest = Math.min(nearest, distance);
    }
    return nearest;
  }

  /** The state named last, if that was just now; else the one that the document is about. */
  private @Nullable ActorDraft nearestState(int place, MentionContext description) {
    int sentence = analysis.sentenceOf(description.first);
    for (int i = place - 1; i >= 0 && i >= place - LOOK_BACK; i--) {
      MentionContext mention = mentions.get(i);
      ActorDraft draft = mention.draft;
      if (sentence - analysis.sentenceOf(mention.first) > 1) {
        break;
      }
      if (draft != null
          && draft.type == ActorType.STATE
          && mention.last < description.first
          && mention.mention.kind() != MentionKind.MODIFIER) {
        return draft;
      }
    }
    return mainState;
  }

  private @Nullable ActorDraft body(
      int place,
      DescriptionNouns.Noun noun,
      @Nullable MentionContext owner,
      MentionContext description) {
    if (owner != null && owner.draft != null && owner.draft.type == ActorType.STATE) {
      if (noun.words().equals("government")) {
        return owner.draft;
      }
      ActorDraft ofState = named(owner.draft, noun.words());
      return ofState != null ? ofState : nearestOf(owner.draft, noun, description, place);
    }
    if (owner != null) {
      return owner.draft == null ? null : bodyOf(owner.draft, noun);
    }
    if (mainState != null && isOneOfAState(noun.words())) {
      ActorDraft ofMain = named(mainState, noun.words());
      if (ofMain != null) {
        return ofMain;
      }
    }
    ActorDraft fallback = null;
    int sentence = analysis.sentenceOf(description.first);
    for (int i = place - 1; i >= 0 && i >= place - LOOK_BACK; i--) {
      MentionContext mention = mentions.get(i);
      ActorDraft draft = mention.draft;
      if (draft == null
          || mention.last >= description.first
          || mention.mention.kind() == MentionKind.MODIFIER) {
        continue;
      }
      if (isNamed(draft, noun.words())) {
        return draft;
      }
      if (fallback == null
          && sentence - analysis.sentenceOf(mention.first) <= 3
          && isOfSort(draft, noun)) {
        fallback = draft;
      }
    }
    return fallback != null || mainState == null
        ? fallback
        : unnamed(mainState, noun.words(), false);
  }

  /** "the Lebanese militia", "the German carmaker": the last body of that sort and state. */
  private @Nullable ActorDraft nearestOf(
      ActorDraft state, DescriptionNouns.Noun noun, MentionContext description, int place) {
    for (int i = place - 1; i >= 0 && i >= place - LOOK_BACK; i--) {
      MentionContext mention = mentions.get(i);
      ActorDraft draft = mention.draft;
      if (draft != null
          && mention.last < description.first
          && draft.country != null
          && draft.country.equals(state.country)
          && mention.mention.kind() != MentionKind.MODIFIER
          && isOfSort(draft, noun)) {
        return draft;
      }
    }
    return null;
  }

  /**
   * A body that the text does not name, made of its state: "Brazilian Army", "Ministry of Foreign
   * Affairs (China)"; of the president for "the administration".
   */
  private @Nullable ActorDraft unnamed(ActorDraft state, String noun, boolean owned) {
    if (state.entry == null || state.country == null) {
      return null;
    }
    if (noun.equals("administration") && state.country.equals("USA")) {
      ActorDraft president = holder(state, "president");
      return president == null
          ? null
          : names.unnamed(
              president.words[president.words.length - 1], "administration", state.country);
    }
    String ministry =
        switch (noun) {
          case "foreign ministry" -> "Ministry of Foreign Affairs";
          case "defence ministry", "defense ministry" -> "Ministry of Defence";
          case "finance ministry" -> "Ministry of Finance";
          case "interior ministry" -> "Ministry of the Interior";
          default -> "";
        };
    if (!ministry.isEmpty()) {
      return names.unnamed(ministry, "(" + state.name + ")", state.country);
    }
    boolean force =
        noun.equals("army")
            || noun.equals("navy")
            || noun.equals("air force")
            || noun.equals("military");
    boolean one =
        force || noun.equals("central bank") || owned && noun.equals("intelligence agency");
    if (!one) {
      return null;
    }
    for (GazetteerAlias alias : gazetteer.aliases(state.entry)) {
      if (alias.kind() == AliasKind.ADJECTIVE) {
        return names.unnamed(alias.form(), noun, state.country);
      }
    }
    return null;
  }

  private static boolean isOneOfAState(String noun) {
    return switch (noun) {
      case "central bank", "army", "supreme court", "parliament", "air force", "navy" -> true;
      default -> false;
    };
  }

  /** "his party": by what the text told of him, or by an office in a party. */
  private @Nullable ActorDraft bodyOf(ActorDraft owner, DescriptionNouns.Noun noun) {
    ActorDraft tied = tied(owner, noun);
    if (tied == null && owner.entry != null && noun.sort() == DescriptionNouns.Sort.PARTY) {
      for (Office office : gazetteer.officesOf(owner.entry)) {
        if (office.of().type() == ActorType.PARTY) {
          return names.draftOf(office.of());
        }
      }
    }
    return tied;
  }

  private boolean isNamed(ActorDraft draft, String noun) {
    if (draft.isPerson() || draft.type == ActorType.STATE) {
      return false;
    }
    String last = noun.substring(noun.lastIndexOf(' ') + 1);
    for (String word : draft.words) {
      if (word.equals(last)) {
        return true;
      }
    }
    // "UNRWA … the agency", by its full name
    return draft.entry != null
        && draft.words.length == 1
        && longNames.computeIfAbsent(draft, this::wordsOfOtherNames).contains(last);
  }

  private Set<String> wordsOfOtherNames(ActorDraft draft) {
    Set<String> words = new HashSet<>();
    if (draft.entry != null) {
      for (String name : gazetteer.otherNames(draft.entry)) {
        words.addAll(List.of(NameFolding.key(name).split(" ", -1)));
      }
    }
    return words;
  }

  private boolean isOfSort(ActorDraft draft, DescriptionNouns.Noun noun) {
    return switch (noun.sort()) {
      case PLACE ->
          draft.type == ActorType.PLACE && !(noun.words().equals("state") && isCityOnly(draft));
      case PARTY -> draft.type == ActorType.PARTY;
      case MEDIA -> draft.type == ActorType.MEDIA;
      case ARMED_GROUP -> draft.type == ActorType.ARMED_GROUP;
      case ORGANIZATION ->
          noun.words().equals("alliance") && isMilitary(draft)
              || isGeneric(noun.words()) && draft.type == ActorType.ORGANIZATION
              || draft.type == ActorType.MEDIA && noun.words().equals("company")
              || draft.type == ActorType.ARMED_GROUP && noun.words().equals("group");
      case GOVERNMENT ->
          noun.words().equals("bloc") && draft.type == ActorType.IGO && !isMilitary(draft);
      default -> false;
    };
  }

  /** NATO and its like, by their full names. */
  private boolean isMilitary(ActorDraft draft) {
    return draft.type == ActorType.IGO
        && longNames.computeIfAbsent(draft, this::wordsOfOtherNames).contains("treaty");
  }

  /** Whether a known place is no state of a federation: those have governors or the like. */
  private boolean isCityOnly(ActorDraft draft) {
    if (draft.entry == null) {
      return false;
    }
    for (Office office : gazetteer.officesAt(draft.entry)) {
      if (!office.nouns().contains("mayor")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGeneric(String noun) {
    return switch (noun) {
      case "company",
          "firm",
          "group",
          "organization",
          "organisation",
          "institution",
          "union",
          "university",
          "institute",
          "charity",
          "nonprofit",
          "carmaker",
          "automaker",
          "lender",
          "airline",
          "retailer",
          "start-up",
          "startup",
          "giant",
          "think tank",
          "watchdog",
          "bank" ->
          true;
      default -> false;
    };
  }

  /** "the Turkish central bank": the body of that state whose name has the noun. */
  private @Nullable ActorDraft named(ActorDraft state, String noun) {
    String country = state.country;
    if (country == null) {
      return null;
    }
    for (int i = 0; i < mentions.size() && i < LOOK_BACK; i++) {
      ActorDraft draft = mentions.get(i).draft;
      if (draft != null && country.equals(draft.country) && isNamed(draft, noun)) {
        return draft;
      }
    }
    ActorDraft known = gazetteer.stateBodies().body(country, noun).map(names::draftOf).orElse(null);
    return known != null ? known : unnamed(state, noun, true);
  }
}

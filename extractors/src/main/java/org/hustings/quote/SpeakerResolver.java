package org.hustings.quote;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hustings.actor.Actor;
import org.hustings.actor.ActorType;
import org.hustings.actor.Mention;
import org.hustings.actor.MentionKind;
import org.hustings.attribution.Attribution;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Finds the actors that the sources of one document refer to, in the order of the text. For one
 * document and one thread: it remembers who spoke last.
 */
final class SpeakerResolver {
  /** Speak for somebody else. */
  private static final ImmutableSet<String> SPOKESPEOPLE =
      ImmutableSet.of(
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "spokesmen",
          "spokespeople",
          "spokespersons",
          "spox");

  /** Documents and the like, which speak for those who made them. */
  private static final ImmutableSet<String> DOCUMENTS =
      ImmutableSet.of(
          "statement",
          "poll",
          "polls",
          "survey",
          "surveys",
          "report",
          "reports",
          "study",
          "studies",
          "memo",
          "letter",
          "filing",
          "tweet",
          "post",
          "ad",
          "ads",
          "commercial",
          "website",
          "site",
          "page",
          "speech",
          "email",
          "e-mail",
          "article",
          "column",
          "editorial",
          "analysis",
          "data",
          "figures",
          "forecast",
          "forecasts",
          "estimate",
          "estimates",
          "communique",
          "communiqué",
          "release",
          "manifesto",
          "book",
          "blog",
          "account",
          "ruling",
          "verdict",
          "resolution",
          "video",
          "interview",
          "transcript",
          "lawsuit",
          "complaint",
          "indictment",
          "poster",
          "draft",
          "headline",
          "story",
          "document",
          "documents",
          "records",
          "campaign",
          "office",
          "team",
          "comments",
          "remarks",
          "message",
          "note",
          "newsletter",
          "advert",
          "broadcast",
          "bulletin",
          "count",
          "tally",
          "review",
          "audit",
          "projection",
          "projections",
          "embassy",
          "ministry");

  private static final ImmutableSet<String> RELATIVE =
      ImmutableSet.of("who", "which", "that", "whose");

  private static final ImmutableSet<String> LINKS =
      ImmutableSet.of(
          "of",
          "for",
          "at",
          "from",
          "in",
          "with",
          "on",
          "to",
          "by",
          "against",
          "behind",
          "near",
          "who",
          "which",
          "that",
          "whose",
          "under",
          "among",
          "speaking",
          "including");

  private record Reference(Actor actor, Mention mention) {}

  /** Who spoke, how that was found, and how far to trust it. */
  record Speaker(
      Optional<Actor> actor, Optional<Actor> onBehalfOf, String rule, double confidence) {
    static Speaker of(Actor actor, String rule, double confidence) {
      return new Speaker(Optional.of(actor), Optional.empty(), rule, confidence);
    }

    static Speaker none(String rule, double confidence) {
      return new Speaker(Optional.empty(), Optional.empty(), rule, confidence);
    }
  }

  private final LanguageAnalysis words;
  private final List<Reference> references = new ArrayList<>();
  private @Nullable Speaker last;
  private @Nullable Actor lastBody; // the last speaker that "it" can be

  SpeakerResolver(LanguageAnalysis words, List<Actor> actors) {
    this.words = words;
    for (Actor actor : actors) {
      for (Mention mention : actor.mentions()) {
        references.add(new Reference(actor, mention));
      }
    }
    references.sort(
        Comparator.comparingInt((Reference reference) -> reference.mention().span().start())
            .thenComparingInt(reference -> -reference.mention().span().end()));
  }

  /** The speaker of an attribution; to be called in the order of the text. */
  Speaker resolve(Attribution attribution) {
    Speaker speaker =
        attribution.source().map(this::ofSource).orElseGet(() -> withoutSource(attribution));
    if (attribution.content().list().size() > 0 && !isNested(attribution)) {
      last = speaker;
      speaker
          .actor()
          .filter(actor -> actor.type() != ActorType.PERSON)
          .ifPresent(actor -> lastBody = actor);
    }
    return speaker;
  }

  private static boolean isNested(Attribution attribution) {
    return attribution.provenance().rule().endsWith("/nested");
  }

  /** A paragraph of quotation goes on with the speaker before; so does a cue without a source. */
  private Speaker withoutSource(Attribution attribution) {
    if (last == null) {
      return Speaker.none("no-source", 0.9);
    }
    if (attribution.cue().isEmpty()) {
      return new Speaker(last.actor(), last.onBehalfOf(), "carried-over", 0.8);
    }
    return Speaker.none("no-source", 0.8);
  }

  private Speaker ofSource(Span source) {
    int first = words.tokenAt(source.start());
    int end = first;
    while (end < words.size() && words.start(end) < source.end()) {
      end++;
    }
    if (end == first) {
      return Speaker.none("no-source", 0.5);
    }
    String word = words.lower(first);
    if (end - first == 1 && RELATIVE.contains(word)) {
      return ofRelative(first);
    }
    if (end - first == 1 && isPronoun(first)) {
      return ofPronoun(first, source);
    }
    return ofPhrase(first, end);
  }

  private boolean isPronoun(int token) {
    PennTag tag = words.tag(token);
    String word = words.lower(token);
    return tag.isPronoun()
        || word.equals("he")
        || word.equals("she")
        || word.equals("it")
        || word.equals("they")
        || word.equals("his")
        || word.equals("her")
        || word.equals("its");
  }

  // ---------------------------------------------------------------- pronouns

  private Speaker ofPronoun(int token, Span source) {
    Reference reference = exactly(source);
    String word = words.lower(token);
    if (word.equals("it") || word.equals("its")) {
      // "Reuters reports, … It continues, …": what spoke last speaks on
      if (lastBody != null && last != null && last.actor().filter(lastBody::equals).isPresent()) {
        return Speaker.of(lastBody, "it-carried-over", 0.85);
      }
      if (reference != null && reference.actor().type() != ActorType.PERSON) {
        return Speaker.of(reference.actor(), "pronoun", 0.85);
      }
      return lastBody == null
          ? Speaker.none("pronoun", 0.5)
          : Speaker.of(lastBody, "it-carried-over", 0.6);
    }
    if (reference != null) {
      return Speaker.of(reference.actor(), "pronoun", 0.9);
    }
    boolean person =
        word.equals("he") || word.equals("she") || word.equals("his") || word.equals("her");
    if (person && last != null) {
      Optional<Actor> before = last.actor().filter(actor -> actor.type() == ActorType.PERSON);
      if (before.isPresent()) {
        return Speaker.of(before.get(), "pronoun-carried-over", 0.6);
      }
    }
    return Speaker.none("pronoun", 0.6);
  }

  private @Nullable Reference exactly(Span span) {
    for (int i = firstEndingAfter(span.start()); i < references.size(); i++) {
      Reference reference = references.get(i);
      if (reference.mention().span().start() >= span.end()) {
        break;
      }
      if (reference.mention().span().equals(span)) {
        return reference;
      }
    }
    return null;
  }

  /** The last reference that starts at an offset or before, some way back; mentions are short. */
  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = references.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (references.get(middle).mention().span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int index = low;
    while (index > 0
        && low - index < 4
        && references.get(index - 1).mention().span().start() > offset - 200) {
      index--;
    }
    return index;
  }

  /** {@code Marina Costa, a senator from Bahia, who said}: the noun phrase before. */
  private Speaker ofRelative(int relative) {
    boolean person = words.lower(relative).equals("who");
    int sentence = words.sentenceStart(words.sentenceOf(relative));
    Reference best = null;
    int from = words.start(sentence);
    int to = words.start(relative);
    for (int i = firstEndingAfter(from); i < references.size(); i++) {
      Reference reference = references.get(i);
      Span span = reference.mention().span();
      if (span.start() >= to) {
        break;
      }
      if (span.start() < from
          || reference.mention().kind() == MentionKind.PRONOUN
          || reference.mention().kind() == MentionKind.MODIFIER) {
        continue;
      }
      boolean fits = person == (reference.actor().type() == ActorType.PERSON);
      boolean near = span.end() >= to - 2;
      boolean nearer = best == null || span.end() > best.mention().span().end();
      if (nearer && (fits || near && best == null)) {
        best = reference;
      }
    }
    return best == null ? Speaker.none("relative", 0.6) : Speaker.of(best.actor(), "relative", 0.9);
  }

  // ---------------------------------------------------------------- noun phrases

  private Speaker ofPhrase(int first, int end) {
    int headEnd = headEnd(first, end);
    boolean spokesperson = false;
    for (int i = first; i < end; i++) {
      spokesperson |= SPOKESPEOPLE.contains(words.lower(i)) || isPressSecretary(i);
    }
    if (spokesperson) {
      return ofSpokesperson(first, end);
    }
    Reference head = covering(first, headEnd);
    if (head != null && isRelativeOfOwner(first, head)) {
      return Speaker.none("anonymous", 0.7);
    }
    if (head != null) {
      return Speaker.of(
          head.actor(),
          head.mention().kind() == MentionKind.NAME ? "name" : "description",
          head.mention().kind() == MentionKind.NAME ? 0.97 : 0.9);
    }
    // "the acting envoy, Ann Lee", "Ann Lee, the envoy": the name in apposition
    Reference named = personIn(first, end);
    if (named != null && isApposed(named, headEnd)) {
      return Speaker.of(named.actor(), "apposition", 0.9);
    }
    if (DOCUMENTS.contains(words.lower(headEnd - 1))
        || DOCUMENTS.contains(words.lower(headEnd - 1).replace("'s", ""))) {
      Reference maker = maker(first, end);
      if (maker != null) {
        return Speaker.of(maker.actor(), "document", 0.9);
      }
    }
    return Speaker.none("anonymous", 0.92);
  }

  /** {@code My sister}: somebody else than the one that the possessive stands for. */
  private boolean isRelativeOfOwner(int first, Reference head) {
    if (head.mention().kind() != MentionKind.NOMINAL
        || words.tag(first) != PennTag.PRP_POSSESSIVE) {
      return false;
    }
    Reference owner = exactly(words.span(first));
    return owner != null && owner.actor().equals(head.actor());
  }

  private boolean isPressSecretary(int token) {
    return words.lower(token).equals("press")
        && token + 1 < words.size()
        && (words.lower(token + 1).equals("secretary") || words.lower(token + 1).equals("office"));
  }

  /** The token after the head of a noun phrase: before a comma, a preposition, a participle. */
  private int headEnd(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      String word = words.lower(i);
      PennTag tag = words.tag(i);
      if (word.equals(",")
          || word.equals("(")
          || word.equals("—")
          || word.equals("–")
          || LINKS.contains(word) && !insideName(i)
          || (tag == PennTag.VBN || tag == PennTag.VBD)
              && i + 1 < end
              && LINKS.contains(words.lower(i + 1))) {
        return i;
      }
    }
    return end;
  }

  private boolean insideName(int token) {
    for (int i = firstEndingAfter(words.start(token)); i < references.size(); i++) {
      Span span = references.get(i).mention().span();
      if (span.start() > words.start(token)) {
        return false;
      }
      if (references.get(i).mention().kind() == MentionKind.NAME
          && span.start() < words.start(token)
          && span.end() > words.end(token)) {
        return true;
      }
    }
    return false;
  }

  /** The mention that holds the last word before {@code headEnd}; a name rather than a pronoun. */
  private @Nullable Reference covering(int first, int headEnd) {
    int from = words.start(first);
    int head = headEnd - 1;
    if (words.lower(head).equals("'s") || words.lower(head).equals("'")) {
      head--;
    }
    int start = words.start(Math.max(first, head));
    int end = words.end(Math.max(first, head));
    Reference best = null;
    for (int i = firstEndingAfter(from); i < references.size(); i++) {
      Reference reference = references.get(i);
      Span span = reference.mention().span();
      if (span.start() >= end) {
        break;
      }
      if (span.start() <= start
          && span.end() >= end
          && reference.mention().kind() != MentionKind.MODIFIER
          && (span.start() >= from - 1 || best == null)) {
        if (best == null || reference.mention().kind() == MentionKind.NAME) {
          best = reference;
        }
      }
    }
    return best;
  }

  private @Nullable Reference personIn(int first, int end) {
    int from = words.start(first);
    int to = words.end(end - 1);
    for (int i = firstEndingAfter(from); i < references.size(); i++) {
      Reference reference = references.get(i);
      Span span = reference.mention().span();
      if (span.start() >= to) {
        break;
      }
      if (span.start() >= from
          && reference.mention().kind() == MentionKind.NAME
          && reference.actor().type() == ActorType.PERSON
          && !isPossessive(span)) {
        return reference;
      }
    }
    return null;
  }

  private boolean isPossessive(Span span) {
    String text = words.text();
    int end = span.end();
    return end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’');
  }

  private boolean isApposed(Reference reference, int headEnd) {
    int token = words.tokenAt(reference.mention().span().start());
    return token == headEnd + 1 && words.lower(headEnd).equals(",") || token < headEnd;
  }

  /**
   * {@code a spokesman for the army}, {@code army spokesman Lee}, {@code its spokesman, Ann Lee}.
   */
  private Speaker ofSpokesperson(int first, int end) {
    Reference person = null;
    Reference principal = null;
    int from = words.start(first);
    int to = words.end(end - 1);
    int role = -1;
    for (int i = first; i < end; i++) {
      if (SPOKESPEOPLE.contains(words.lower(i)) || isPressSecretary(i)) {
        role = words.start(i);
        break;
      }
    }
    for (int i = firstEndingAfter(from); i < references.size(); i++) {
      Reference reference = references.get(i);
      Span span = reference.mention().span();
      if (span.start() >= to) {
        break;
      }
      if (span.start() < from
          || reference.mention().kind() == MentionKind.MODIFIER && principal != null) {
        continue;
      }
      boolean name = reference.mention().kind() == MentionKind.NAME;
      boolean human = reference.actor().type() == ActorType.PERSON;
      boolean before = span.start() < role;
      // "Stein spokeswoman Melezia Ortiz": the person stands after the role or, apposed, before it
      boolean speaker =
          name
              && human
              && !isPossessive(span)
              && (!before && !followsFor(span)
                  || before
                      && words.tokenAt(span.end()) < words.size()
                      && words.lower(words.tokenAt(span.end())).equals(","));
      if (speaker && person == null) {
        person = reference;
      } else if (!(span.start() <= role && span.end() >= role && !name)) {
        principal = principal == null ? reference : principal;
      }
    }
    if (person != null) {
      Actor behalf =
          principal == null || principal.actor().equals(person.actor()) ? null : principal.actor();
      return new Speaker(
          Optional.of(person.actor()), Optional.ofNullable(behalf), "spokesperson", 0.9);
    }
    if (principal != null) {
      return new Speaker(
          Optional.of(principal.actor()),
          Optional.of(principal.actor()),
          "unnamed-spokesperson",
          0.8);
    }
    return Speaker.none("anonymous", 0.7);
  }

  private boolean followsFor(Span span) {
    int token = words.tokenAt(span.start()) - 1;
    while (token >= 0
        && (words.lower(token).equals("the") || words.tag(token).isNoun() && token > 0)) {
      token--;
    }
    return token >= 0
        && (words.lower(token).equals("for")
            || words.lower(token).equals("of")
            || words.lower(token).equals("at"));
  }

  /** Who made a document: {@code a poll by Datafolha}, {@code a Datafolha poll}. */
  private @Nullable Reference maker(int first, int end) {
    int from = words.start(first);
    int to = words.end(end - 1);
    Reference best = null;
    for (int i = firstEndingAfter(from); i < references.size(); i++) {
      Reference reference = references.get(i);
      Span span = reference.mention().span();
      if (span.start() >= to) {
        break;
      }
      if (span.start() < from || reference.mention().kind() == MentionKind.MODIFIER) {
        continue;
      }
      if (best == null || best.actor().type() == ActorType.PLACE) {
        best = reference;
      }
    }
    return best;
  }
}

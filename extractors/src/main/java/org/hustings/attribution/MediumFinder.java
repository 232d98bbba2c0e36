package org.hustings.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;
import org.hustings.language.PennTag;

/**
 * Finds by what or where something was said, if the sentence of the cue tells: {@code said in a
 * statement}, {@code wrote on X}, {@code In an interview with Le Monde, she said}.
 */
final class MediumFinder {
  /** {@code in a written statement}, {@code at a news conference}, {@code by email}. */
  private static final Set<String> OCCASIONS =
      Set.of(
          "ad",
          "address",
          "advertisement",
          "article",
          "blog",
          "book",
          "briefing",
          "brief",
          "broadcast",
          "call",
          "column",
          "comments",
          "communique",
          "communiqué",
          "conference",
          "debate",
          "e-mail",
          "editorial",
          "email",
          "essay",
          "filing",
          "forum",
          "hearing",
          "interview",
          "letter",
          "memo",
          "memoir",
          "memorandum",
          "message",
          "messages",
          "note",
          "op-ed",
          "phone",
          "podcast",
          "post",
          "posts",
          "program",
          "programme",
          "rally",
          "release",
          "remarks",
          "report",
          "sermon",
          "show",
          "speech",
          "statement",
          "telephone",
          "testimony",
          "text",
          "thread",
          "tweet",
          "tweets",
          "video");

  /** {@code on X}, {@code on state television}, {@code on Fox News}. */
  private static final Set<String> CHANNELS =
      Set.of(
          "abc",
          "bbc",
          "bluesky",
          "c-span",
          "cbs",
          "cnbc",
          "cnn",
          "facebook",
          "fox",
          "instagram",
          "linkedin",
          "msnbc",
          "nbc",
          "npr",
          "pbs",
          "radio",
          "reddit",
          "snapchat",
          "social",
          "telegram",
          "television",
          "tiktok",
          "tv",
          "twitter",
          "weibo",
          "whatsapp",
          "x",
          "youtube");

  private static final int REACH = 14;
  private static final int LONGEST_PHRASE = 8;

  private final LanguageAnalysis words;

  private MediumFinder(LanguageAnalysis words) {
    this.words = words;
  }

  /** The attributions, each with its medium where one is told. */
  static List<Attribution> addMedia(LanguageAnalysis words, List<Attribution> attributions) {
    MediumFinder finder = new MediumFinder(words);
    List<Attribution> all = new ArrayList<>(attributions.size());
    for (Attribution attribution : attributions) {
      Optional<Span> medium = finder.medium(attribution);
      all.add(medium.isPresent() ? attribution.withMedium(medium.get()) : attribution);
    }
    return List.copyOf(all);
  }

  private Optional<Span> medium(Attribution attribution) {
    if (attribution.cue().isEmpty()) {
      return Optional.empty();
    }
    Span cue = attribution.cue().get();
    int sentence = words.sentenceOf(words.tokenAt(cue.start()));
    Optional<Span> inCue = search(attribution, words.tokenAt(cue.start()), cue.end(), sentence);
    if (inCue.isPresent()) {
      return inCue;
    }
    Optional<Span> behind =
        search(attribution, words.tokenAt(cue.end() - 1) + 1, Integer.MAX_VALUE, sentence);
    if (behind.isPresent()) {
      return behind;
    }
    int start = words.sentenceStart(sentence);
    int limit = attribution.source().map(Span::start).orElse(cue.start());
    boolean comesFirst = words.start(start) < limit && !isContent(attribution, start);
    return comesFirst ? phrase(attribution, start, sentence) : Optional.empty();
  }

  /**
   * The first medium from a token on, before the content and the next verb. A source may stand in
   * between: {@code said Moreno in a statement}.
   */
  private Optional<Span> search(Attribution attribution, int from, int limit, int sentence) {
    int end = Math.min(words.sentenceEnd(sentence), from + REACH);
    for (int i = from; i < end && words.start(i) < limit && !isContent(attribution, i); i++) {
      if (i > from && words.tag(i).isFinite() || words.lower(i).equals("that")) {
        return Optional.empty();
      }
      Optional<Span> found = phrase(attribution, i, sentence);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The noun phrase of a medium behind a preposition; empty if there is none. */
  private Optional<Span> phrase(Attribution attribution, int preposition, int sentence) {
    boolean channel = false;
    switch (words.lower(preposition)) {
      case "on", "via", "through", "over" -> channel = true;
      case "in", "at", "by", "during" -> {}
      default -> {
        return Optional.empty();
      }
    }
    int first = preposition + 1;
    int end = phraseEnd(attribution, first, sentence);
    for (int i = end - 1; i >= first; i--) {
      if (channel && CHANNELS.contains(words.lower(i)) && words.tag(i).isNoun()) {
        boolean possessive = words.tag(end - 1) == PennTag.POS; // on CNN's "State of the Union"
        return Optional.of(words.span(first, possessive ? end - 2 : end - 1));
      }
      boolean common = words.tag(i) == PennTag.NN || words.tag(i) == PennTag.NNS;
      if (common && OCCASIONS.contains(words.lower(i))) {
        return Optional.of(words.span(first, lastWithPartner(attribution, i, sentence)));
      }
    }
    return Optional.empty();
  }

  /** {@code an interview with Le Monde}, {@code a letter to the court}. */
  private int lastWithPartner(Attribution attribution, int noun, int sentence) {
    int next = noun + 1;
    if (next >= words.sentenceEnd(sentence)
        || !words.lower(next).equals("with") && !words.lower(next).equals("to")) {
      return noun;
    }
    int last = phraseEnd(attribution, next + 1, sentence) - 1;
    return last > next && words.tag(last).isNoun() ? last : noun;
  }

  private int phraseEnd(Attribution attribution, int from, int sentence) {
    int end = from;
    while (end < words.sentenceEnd(sentence)
        && end - from < LONGEST_PHRASE
        && isInNounPhrase(words.tag(end))
        && !isDay(words.lower(end))
        && !isContent(attribution, end)) {
      end++;
    }
    return end;
  }

  private static boolean isDay(String word) {
    return switch (word) {
      case "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" -> true;
      default -> false;
    };
  }

  private static boolean isInNounPhrase(PennTag tag) {
    return switch (tag) {
      case DT, PRP_POSSESSIVE, JJ, NN, NNS, NNP, NNPS, CD, POS, VBN, VBG, HYPHEN -> true;
      default -> false;
    };
  }

  private boolean isContent(Attribution attribution, int token) {
    int start = words.start(token);
    for (Span span : attribution.content()) {
      if (span.contains(start)) {
        return true;
      }
    }
    return false;
  }
}

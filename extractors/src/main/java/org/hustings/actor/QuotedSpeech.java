package org.hustings.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hustings.attribution.Attribution;
import org.hustings.attribution.QuoteType;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * Which tokens stand between quotation marks, and which words name their speaker.
 *
 * <p>Attributions tell the speaker where they were computed. Without them, it is the mention beside
 * the marks: {@code "…," Moreno said}.
 */
final class QuotedSpeech {

  private static final int FAR = 9;

  private final LanguageAnalysis analysis;
  private final int[] speechOf; // by token, -1 outside
  private final List<int[]> speeches = new ArrayList<>(); // first and last token
  private final List<@Nullable Span> sources = new ArrayList<>();
  private final boolean[] source; // by token: whether it is part of a source

  QuotedSpeech(LanguageAnalysis analysis, List<Attribution> attributions) {
    this.analysis = analysis;
    speechOf = new int[analysis.size()];
    source = new boolean[analysis.size()];
    for (Attribution attribution : attributions) {
      attribution.source().ifPresent(this::markSource);
    }
    Arrays.fill(speechOf, -1);
    for (Attribution attribution : attributions) {
      if (attribution.type() == QuoteType.DIRECT) {
        for (Span span : attribution.content().list()) {
          add(
              analysis.tokenAt(span.start()),
              analysis.tokenAt(span.end() - 1),
              attribution.source().orElse(null));
        }
      }
    }
    for (int paragraph = 0; paragraph < analysis.paragraphCount(); paragraph++) {
      addMarked(analysis.paragraphStart(paragraph), analysis.paragraphEnd(paragraph));
    }
    for (Attribution attribution : attributions) {
      attribution.source().ifPresent(source -> giveSource(attribution.content().cover(), source));
    }
  }

  private void add(int first, int last, @Nullable Span source) {
    if (last >= analysis.size() || last < first || speechOf[first] >= 0 || speechOf[last] >= 0) {
      return;
    }
    Arrays.fill(speechOf, first, last + 1, speeches.size());
    speeches.add(new int[] {first, last});
    sources.add(source);
  }

  private void addMarked(int begin, int end) {
    int open = -1;
    for (int i = begin; i < end; i++) {
      char c = analysis.text().charAt(analysis.start(i));
      boolean straight = c == '"';
      if (c == '“' || straight && open < 0) {
        open = i;
      } else if ((c == '”' || straight) && open >= 0) {
        if (i > open + 1) {
          add(open + 1, i - 1, null);
        }
        open = -1;
      }
    }
    if (open >= 0 && open + 1 < end && open <= begin + 1) {
      add(open + 1, end - 1, null); // a quotation that goes on in the next paragraph
    }
  }

  private void giveSource(Span content, Span source) {
    for (int i = analysis.tokenAt(content.start());
        i < analysis.size() && analysis.start(i) < content.end();
        i++) {
      if (speechOf[i] >= 0) {
        int speech = speechOf[i];
        if (sources.get(speech) == null) {
          sources.set(speech, source);
        }
        i = Math.max(i, speeches.get(speech)[1]);
      }
    }
  }

  private void markSource(Span span) {
    for (int i = analysis.tokenAt(span.start());
        i < analysis.size() && analysis.start(i) < span.end();
        i++) {
      source[i] = true;
    }
  }

  /** Whether a token belongs to the words that name who said something. */
  boolean isSource(int token) {
    return token < source.length && source[token];
  }

  boolean isQuoted(int token) {
    return token < speechOf.length && speechOf[token] >= 0;
  }

  /** The number of the speech that a token belongs to, or -1. */
  int speech(int token) {
    return speechOf[token];
  }

  /** The actor who speaks at a token, as far as it is known by now. */
  @Nullable ActorDraft speaker(int token, MentionOrder mentions) {
    int speech = speechOf[token];
    if (speech < 0) {
      return null;
    }
    Span words = sources.get(speech);
    if (words != null) {
      return mentions.draftIn(words);
    }
    int[] range = speeches.get(speech);
    int sentenceEnd = analysis.sentenceEnd(analysis.sentenceOf(range[1]));
    MentionContext after = mentions.firstFrom(range[1] + 1, Math.min(sentenceEnd, range[1] + FAR));
    if (after != null && after.draft != null && !isQuoted(after.first)) {
      return after.draft;
    }
    int sentenceStart = analysis.sentenceStart(analysis.sentenceOf(range[0]));
    MentionContext before = mentions.lastBefore(range[0], Math.max(sentenceStart, range[0] - FAR));
    return before == null || isQuoted(before.first) ? null : before.draft;
  }
}

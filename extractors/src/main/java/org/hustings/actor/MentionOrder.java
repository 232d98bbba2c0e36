package org.hustings.actor;

import java.util.Comparator;
import java.util.List;
import org.hustings.document.Span;
import org.jspecify.annotations.Nullable;

/** The mentions of one document by where they end, so that the inner of two nested comes first. */
final class MentionOrder {

  private final List<MentionContext> mentions;

  MentionOrder(List<MentionContext> mentions) {
    this.mentions =
        mentions.stream()
            .sorted(
                Comparator.comparingInt((MentionContext m) -> m.mention.span().end())
                    .thenComparing(m -> -m.mention.span().start()))
            .toList();
  }

  int size() {
    return mentions.size();
  }

  MentionContext get(int place) {
    return mentions.get(place);
  }

  /** The place of the first mention that ends after an offset. */
  int placeAfter(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).mention.span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The actor that a source's words name: a name before a description before a pronoun. */
  @Nullable ActorDraft draftIn(Span span) {
    ActorDraft found = null;
    for (int i = placeAfter(span.start()); i < mentions.size(); i++) {
      MentionContext mention = mentions.get(i);
      if (mention.mention.span().end() > span.end()) {
        break;
      }
      if (mention.draft == null
          || mention.mention.kind() == MentionKind.MODIFIER
          || mention.mention.span().start() < span.start()) {
        continue;
      }
      if (mention.draft.isPerson()) {
        return mention.draft;
      }
      if (found == null) {
        found = mention.draft;
      }
    }
    return found;
  }

  /** The first known mention that begins in a range of tokens. */
  @Nullable MentionContext firstFrom(int token, int endToken) {
    MentionContext first = null;
    for (MentionContext mention : near(token)) {
      if (mention.first >= endToken) {
        break;
      }
      if (mention.first >= token && mention.draft != null) {
        return mention;
      }
    }
    return first;
  }

  /** The last known mention that ends before a token and begins at or after another. */
  @Nullable MentionContext lastBefore(int token, int firstToken) {
    MentionContext found = null;
    for (MentionContext mention : near(firstToken)) {
      if (mention.last >= token) {
        break;
      }
      if (mention.first >= firstToken && mention.draft != null) {
        found = mention;
      }
    }
    return found;
  }

  private List<MentionContext> near(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).last < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return mentions.subList(low, Math.min(mentions.size(), low + 12));
  }
}

package org.hustings.claim;

import org.hustings.language.LanguageAnalysis;
import org.hustings.language.PennTag;

/** What the language layer knows about pieces: their tokens, tags and sentences. */
final class PieceTags {
  private final Pieces pieces;
  private final LanguageAnalysis analysis;

  PieceTags(Pieces pieces, LanguageAnalysis analysis) {
    this.pieces = pieces;
    this.analysis = analysis;
  }

  /** The token that covers a piece; one beyond the last for a piece beyond the text. */
  int tokenOf(int piece) {
    return piece >= pieces.size() ? analysis.size() : analysis.tokenAt(pieces.start(piece));
  }

  /** The tag of a token; none outside the text. */
  PennTag tag(int token) {
    return token < 0 || token >= analysis.size() ? PennTag.NONE : analysis.tag(token);
  }

  /** Whether a sentence starts with a piece. */
  boolean isSentenceStart(int piece) {
    int token = tokenOf(piece);
    return token < analysis.size()
        && analysis.start(analysis.sentenceStart(analysis.sentenceOf(token)))
            == pieces.start(piece);
  }

  /** Whether a token is the first of its sentence. */
  boolean isFirst(int token) {
    return token < analysis.size() && analysis.isSentenceStart(token);
  }
}

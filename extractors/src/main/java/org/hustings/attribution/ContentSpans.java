package org.hustings.attribution;

import org.hustings.document.Span;

/** Cuts content out of the text: with or without the quotation marks at its ends. */
final class ContentSpans {
  private ContentSpans() {}

  /**
   * The characters of a range of words. A direct quote leaves out the marks around it and keeps the
   * comma or stop before the closing one; any other keeps the marks that it has.
   */
  static Span of(AttributionView view, QuotationMarks marks, TokenRange range, QuoteType type) {
    int start = view.text.start(range.first());
    int end = view.text.end(range.last());
    if (type == QuoteType.INDIRECT) {
      return Span.of(start, end);
    }
    boolean direct = type == QuoteType.DIRECT;
    if (view.opens[range.first()]) {
      Quotation quotation = marks.all().get(marks.outermost(range.first()));
      start = Math.min(start, direct ? quotation.content().start() : quotation.outer().start());
    }
    int last = range.last();
    if (view.closes[last]) {
      Quotation quotation = marks.all().get(marks.outermost(last));
      end = Math.max(end, direct ? quotation.content().end() : quotation.outer().end());
    } else if (direct) {
      // "We won. It was close," : a sentence inside the quotation keeps its own stop.
      int next = last + 1;
      if (next < view.size
          && view.block[next] == view.block[last]
          && view.sentence(next) == view.sentence(last)
          && ".!?…".indexOf(view.text.text().charAt(view.text.start(next))) >= 0) {
        end = view.text.end(next);
      }
    }
    return Span.of(start, end);
  }
}

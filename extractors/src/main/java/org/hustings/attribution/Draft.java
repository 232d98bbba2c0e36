package org.hustings.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.document.Spans;
import org.jspecify.annotations.Nullable;

/** An attribution in the making: later sentences may still add to its content. */
final class Draft {
  final Rule rule;
  final List<Span> content = new ArrayList<>();
  final @Nullable Span cue;
  final @Nullable Span source;
  @Nullable Span addressee;
  Polarity polarity = Polarity.ASSERTED;

  /** Number of the quotation that the content ends with, or -1. */
  int lastQuotation = -1;

  /** Whether what follows may go on with the content: it ends its sentence. */
  boolean open;

  Draft(Rule rule, @Nullable Span cue, @Nullable Span source) {
    this.rule = rule;
    this.cue = cue;
    this.source = source;
  }

  Span cover() {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Span span : content) {
      start = Math.min(start, span.start());
      end = Math.max(end, span.end());
    }
    return Span.of(start, end);
  }

  Attribution finish(QuotationMarks marks, String text) {
    List<Span> sorted = new ArrayList<>();
    for (Span span : content.stream().sorted(Comparator.naturalOrder()).toList()) {
      Span before = sorted.isEmpty() ? null : sorted.get(sorted.size() - 1);
      if (before == null || before.end() <= span.start()) {
        sorted.add(span);
      } else if (before.end() < span.end()) {
        sorted.set(sorted.size() - 1, before.cover(span));
      }
    }
    Spans spans = new Spans(sorted);
    return new Attribution(
        typeOf(spans, marks, text),
        spans,
        Optional.ofNullable(cue),
        Optional.ofNullable(source),
        Optional.ofNullable(addressee),
        Optional.empty(),
        polarity,
        Provenance.of(rule.id(), rule.confidence()));
  }

  private static QuoteType typeOf(Spans content, QuotationMarks marks, String text) {
    int quoted = 0;
    int all = 0;
    List<Quotation> quotations = marks.all();
    for (Span span : content) {
      int q = marks.firstEndingAfter(span.start());
      for (int i = span.start(); i < span.end(); i++) {
        if (!Character.isLetterOrDigit(text.charAt(i))) {
          continue;
        }
        while (q < quotations.size()
            && (quotations.get(q).parent() >= 0 || quotations.get(q).outer().end() <= i)) {
          q++;
        }
        all++;
        if (q < quotations.size() && quotations.get(q).content().contains(i)) {
          quoted++;
        }
      }
    }
    return quoted == 0 ? QuoteType.INDIRECT : quoted == all ? QuoteType.DIRECT : QuoteType.MIXED;
  }
}

package org.hustings.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hustings.document.Document;
import org.hustings.document.Provenance;
import org.hustings.document.Span;
import org.hustings.document.Spans;
import org.hustings.language.PennTag;

/**
 * Attributions as the learned model reads them, with their words cut out of the text.
 *
 * <p>The sentences of a quotation that go on after the cue's own belong to the same attribution:
 * {@code "We won," she said. "It was close. It was worth it."}
 *
 * <p>Immutable and safe for use by many threads.
 */
final class LearnedAttributions {
  private static final int MIN_CONTINUED_WORDS = 3;

  private final AttributionModel model;

  LearnedAttributions(AttributionModel model) {
    this.model = model;
  }

  /** All attributions that the model finds, by the start of their content. */
  List<Attribution> find(Document document, QuotationMarks marks, List<Attribution> byRules) {
    AttributionView view = new AttributionView(document, marks, byRules);
    CueStatistics.Measured measured = model.measure(view);
    List<Candidate> kept = model.select(view, measured, model.propose(view, measured));
    List<List<TokenRange>> contents = contents(view, marks, kept);
    List<Attribution> attributions = new ArrayList<>();
    for (int k = 0; k < kept.size(); k++) {
      attributions.add(attribution(view, marks, kept.get(k), contents.get(k)));
    }
    attributions.sort(Comparator.comparing(Attribution::span));
    return attributions;
  }

  /** The content of each, with the quoted sentences that go on after it. */
  private static List<List<TokenRange>> contents(
      AttributionView view, QuotationMarks marks, List<Candidate> kept) {
    List<List<TokenRange>> contents = new ArrayList<>();
    int[] owner = new int[view.size];
    int[] ownerOfSentence = new int[view.text.sentenceCount()];
    for (int k = 0; k < kept.size(); k++) {
      List<TokenRange> ranges = new ArrayList<>();
      for (TokenRange range : new TokenRange[] {kept.get(k).left, kept.get(k).right}) {
        if (range != null) {
          ranges.add(range);
          for (int i = range.first(); i <= range.last(); i++) {
            owner[i] = k + 1;
          }
        }
      }
      addSkipped(view, kept.get(k), ranges, owner, k + 1);
      contents.add(ranges);
      int s = view.sentence(kept.get(k).head);
      ownerOfSentence[s] = ownerOfSentence[s] == 0 ? k + 1 : ownerOfSentence[s];
    }
    for (int s = 1; s < view.text.sentenceCount(); s++) {
      int first = view.firstWord[s];
      int last = view.lastWord[s];
      if (!isFreeQuotation(view, owner, first, last)) {
        continue;
      }
      int before = view.lastWord[s - 1];
      int continued = 0;
      for (int k = before; k >= view.text.sentenceStart(s - 1) && continued == 0; k--) {
        continued = owner[k];
      }
      continued = continued == 0 ? ownerOfSentence[s - 1] : continued;
      boolean goesOn =
          view.paragraph(first) == view.paragraph(before)
              || marks.outermost(before) >= 0 && !marks.all().get(marks.outermost(before)).closed();
      if (continued > 0 && goesOn) {
        contents.get(continued - 1).add(new TokenRange(first, last));
        for (int k = first; k <= last; k++) {
          owner[k] = continued;
        }
      }
    }
    return contents;
  }

  /** {@code She said: "We won. They lost."} where only the second sentence was taken. */
  private static void addSkipped(
      AttributionView view, Candidate c, List<TokenRange> ranges, int[] owner, int number) {
    int first = view.nextWord(c.cue.last());
    if (c.right == null
        || first >= c.right.first()
        || !view.opens[first]
        || !isFreeQuotation(view, owner, first, c.right.first() - 1)) {
      return;
    }
    ranges.add(new TokenRange(first, view.previousWord(c.right.first())));
    for (int i = first; i < c.right.first(); i++) {
      owner[i] = number;
    }
  }

  private static boolean isFreeQuotation(AttributionView view, int[] owner, int first, int last) {
    for (int k = first; k <= last; k++) {
      if (owner[k] > 0 || view.word[k] && view.block[k] == 0) {
        return false;
      }
    }
    return view.words(new TokenRange(first, last)) >= MIN_CONTINUED_WORDS;
  }

  /** The clause without its conjunction: {@code said that they had won}. */
  private static TokenRange withoutThat(AttributionView view, TokenRange range) {
    boolean conjunction =
        view.isThat(range.first())
            && !view.isTag(range.first(), PennTag.DT)
            && range.first() < range.last();
    return conjunction ? new TokenRange(view.nextWord(range.first()), range.last()) : range;
  }

  private static Attribution attribution(
      AttributionView view, QuotationMarks marks, Candidate c, List<TokenRange> content) {
    int words = 0;
    int quoted = 0;
    for (TokenRange all : content) {
      TokenRange range = withoutThat(view, all);
      for (int k = range.first(); k <= range.last(); k++) {
        words += view.word[k] ? 1 : 0;
        quoted += view.word[k] && view.block[k] > 0 ? 1 : 0;
      }
    }
    QuoteType type =
        quoted == 0
            ? QuoteType.INDIRECT
            : quoted >= 0.9 * words ? QuoteType.DIRECT : QuoteType.MIXED;
    List<Span> spans = new ArrayList<>();
    for (TokenRange range : pieces(view, content)) {
      Span span = ContentSpans.of(view, marks, withoutThat(view, range), type);
      int last = spans.size() - 1;
      if (last >= 0 && spans.get(last).end() > span.start()) {
        span = spans.remove(last).cover(span);
      }
      spans.add(span);
    }
    TokenRange who = c.source;
    return new Attribution(
        type,
        new Spans(spans),
        Optional.of(view.text.span(c.cue.first(), c.cue.last())),
        Optional.ofNullable(who).map(range -> sourceSpan(view, range)),
        Optional.empty(),
        Optional.empty(),
        CuePolarity.of(view, c),
        Provenance.of("attribution/model", Math.round(c.acceptance * 1000) / 1000.0));
  }

  /**
   * The ranges in order of the text; a quotation of several paragraphs, each of which opens it
   * again, in as many pieces.
   */
  private static List<TokenRange> pieces(AttributionView view, List<TokenRange> content) {
    List<TokenRange> pieces = new ArrayList<>();
    for (TokenRange range :
        content.stream().sorted(Comparator.comparingInt(TokenRange::first)).toList()) {
      int first = range.first();
      int last = first;
      for (int k = view.nextWord(first); k <= range.last(); k = view.nextWord(k)) {
        if (k == last + 1 || !isReopened(view, last, k)) {
          last = k;
          continue;
        }
        pieces.add(new TokenRange(first, last));
        first = k;
        last = k;
      }
      pieces.add(new TokenRange(first, range.last()));
    }
    return pieces;
  }

  private static boolean isReopened(AttributionView view, int before, int word) {
    return view.block[before] > 0
        && view.block[word] > 0
        && view.paragraph(word) > view.paragraph(before)
        && view.paragraph(word - 1) == view.paragraph(word);
  }

  /** The source, with the bracket that closes one in it: {@code the Workers' Party (PT)}. */
  private static Span sourceSpan(AttributionView view, TokenRange source) {
    int open = 0;
    for (int k = source.first(); k <= source.last(); k++) {
      String form = view.text.lower(k);
      open += form.equals("(") ? 1 : form.equals(")") ? -1 : 0;
    }
    int next = source.last() + 1;
    boolean closes = open > 0 && view.inside(next) && view.text.lower(next).equals(")");
    return view.text.span(source.first(), closes ? next : source.last());
  }
}

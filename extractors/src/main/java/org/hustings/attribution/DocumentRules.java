package org.hustings.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hustings.document.Span;
import org.hustings.language.LanguageAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * Finds the attributions of a document by rules: those of each sentence, then what goes on over
 * sentences and paragraphs.
 */
final class DocumentRules {
  private final LanguageAnalysis words;
  private final QuotationMarks marks;
  private final CueLexicon lexicon;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Integer, Draft> byQuotation = new HashMap<>();

  private @Nullable Draft open; // may go on with the next sentence
  private @Nullable Draft lastOfParagraph; // the last one with a source

  private DocumentRules(LanguageAnalysis words, QuotationMarks marks, CueLexicon lexicon) {
    this.words = words;
    this.marks = marks;
    this.lexicon = lexicon;
  }

  /** All attributions, by the start of their content. */
  static List<Attribution> find(LanguageAnalysis words, QuotationMarks marks, CueLexicon lexicon) {
    DocumentRules rules = new DocumentRules(words, marks, lexicon);
    for (int paragraph = 0; paragraph < words.paragraphCount(); paragraph++) {
      rules.readParagraph(paragraph);
    }
    rules.readNested();
    return rules.drafts.stream()
        .filter(draft -> !draft.content.isEmpty())
        .map(draft -> draft.finish(rules.marks, words.text()))
        .sorted(
            Comparator.comparing(Attribution::span)
                .thenComparing(attribution -> attribution.provenance().rule()))
        .toList();
  }

  private void readParagraph(int paragraph) {
    List<Narration> narrations = Narration.ofParagraph(words, marks, paragraph);
    if (narrations.isEmpty()) {
      return;
    }
    if (Transcripts.readTurn(words, marks, narrations, paragraph, this)) {
      return;
    }
    if (Signatures.read(narrations, this) || signs(narrations, paragraph)) {
      open = null;
      return;
    }
    if (!goesOn(narrations.get(0))) {
      open = open != null && open.content.isEmpty() ? open : null;
    }
    lastOfParagraph = null;
    boolean heading = isHeading(narrations);
    for (int i = 0; i < narrations.size() && !heading; i++) {
      Narration narration = narrations.get(i);
      if (i + 1 < narrations.size() && asksBeforeItsCue(narration, narrations.get(i + 1))) {
        narration = Narration.joined(List.of(narration, narrations.get(++i)));
      }
      read(narration);
    }
    if (open != null && !open.content.isEmpty() && !leavesQuotationOpen(narrations)) {
      open = null;
    }
  }

  /** Whether the paragraph only signs the paragraph of quotation before it: {@code — Ann Lee}. */
  private boolean signs(List<Narration> narrations, int paragraph) {
    int last = drafts.size() - 1;
    if (last < 0 || drafts.get(last).rule != Rule.FREE_QUOTATION) {
      return false;
    }
    int end = drafts.get(last).cover().end();
    if (words.paragraphOf(words.tokenAt(end - 1)) != paragraph - 1) {
      return false;
    }
    Draft signed = Signatures.readName(narrations, drafts.get(last));
    if (signed != null) {
      drafts.set(last, signed);
    }
    return signed != null;
  }

  /** {@code 'The Road Ahead.'} alone in its paragraph: a heading, not somebody's words. */
  private boolean isHeading(List<Narration> narrations) {
    if (narrations.size() != 1 || !narrations.get(0).isOnlyQuotation() || open != null) {
      return false;
    }
    Narration narration = narrations.get(0);
    int words = 0;
    int capitals = 0;
    String text = this.words.text();
    for (int item = 0; item < narration.size(); item++) {
      if (!narration.isQuotation(item)) {
        continue;
      }
      Span content = narration.quotation(item).content();
      for (int i = content.start(); i < content.end(); i++) {
        if (i == content.start() || Character.isWhitespace(text.charAt(i - 1))) {
          words++;
          capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
      }
    }
    return words > 1 && words < 9 && capitals * 2 > words + 1;
  }

  /** {@code "Never!" Ann Lee shouted.}: the sentence was cut between the quote and its cue. */
  private boolean asksBeforeItsCue(Narration quote, Narration next) {
    if (!quote.isOnlyQuotation() || next.isOnlyQuotation() || next.size() == 0) {
      return false;
    }
    Quotation last = null;
    for (int i = 0; i < quote.size(); i++) {
      last = quote.isQuotation(i) ? quote.quotation(i) : last;
    }
    if (last == null || "!?…".indexOf(words.text().charAt(last.content().end() - 1)) < 0) {
      return false;
    }
    int end = last.content().end();
    List<Draft> alone = new SentenceRules(next, lexicon).find();
    if (!alone.isEmpty() && !alone.get(0).content.isEmpty()) {
      return false;
    }
    for (Draft draft : new SentenceRules(Narration.joined(List.of(quote, next)), lexicon).find()) {
      if (draft.rule == Rule.QUOTE_BEFORE_CUE && draft.cover().end() == end) {
        return true;
      }
    }
    return false;
  }

  /** A quotation that was left open at the end of the paragraph before starts this one again. */
  private boolean goesOn(Narration narration) {
    int item = 0;
    while (item < narration.size() && narration.isPunctuation(item)) {
      item++;
    }
    if (!narration.isQuotation(item)) {
      return false;
    }
    int before = narration.quotation(item).continues();
    if (before < 0) {
      return false;
    }
    Draft draft = byQuotation.get(before);
    if (draft != null) {
      open = draft;
    }
    return draft != null;
  }

  private boolean leavesQuotationOpen(List<Narration> narrations) {
    Narration last = narrations.get(narrations.size() - 1);
    for (int i = last.size() - 1; i >= 0; i--) {
      if (last.isQuotation(i)) {
        return !last.quotation(i).closed();
      }
    }
    return false;
  }

  private void read(Narration narration) {
    if (narration.isOnlyQuotation()) {
      readQuotation(narration);
      return;
    }
    List<Draft> found = new SentenceRules(narration, lexicon).find();
    Draft before = open;
    open = null;
    for (Draft draft : Overlaps.resolved(found)) {
      int first = firstQuotation(narration);
      if (before != null
          && before.source == null
          && before.rule == Rule.FREE_QUOTATION
          && draft.rule == Rule.QUOTE_BEFORE_CUE
          && draft.content.get(0).start() <= first) {
        // "We won. ¶ We lost," she said: the cue comes with the last paragraph
        draft.content.addAll(0, before.content);
        drafts.remove(before);
      } else if (before != null
          && first >= 0
          && goesOnWith(narration, before)
          && draft.rule == Rule.QUOTE_BEFORE_CUE) {
        draft.content.addAll(0, before.content);
        drafts.remove(before);
      }
      drafts.add(draft);
      remember(draft);
      if (draft.open) {
        open = draft;
      }
      if (draft.source != null) {
        lastOfParagraph = draft;
      }
    }
  }

  private boolean goesOnWith(Narration narration, Draft before) {
    for (int i = 0; i < narration.size(); i++) {
      if (narration.isQuotation(i)) {
        int continues = narration.quotation(i).continues();
        return continues >= 0 && byQuotation.get(continues) == before;
      }
    }
    return false;
  }

  private static int firstQuotation(Narration narration) {
    for (int i = 0; i < narration.size(); i++) {
      if (narration.isQuotation(i)) {
        return narration.quotation(i).content().start();
      }
    }
    return -1;
  }

  /**
   * Joins a sentence that is all quotation to the attribution that it goes on with: {@code She
   * called it a farce. "I will not vote."} If there is none, it stands for itself.
   */
  private void readQuotation(Narration narration) {
    if (open == null && lastOfParagraph != null) {
      open = lastOfParagraph;
    }
    boolean joined = open != null;
    Draft draft = open != null ? open : new Draft(Rule.FREE_QUOTATION, null, null);
    for (int i = 0; i < narration.size(); i++) {
      if (narration.isQuotation(i)) {
        if (!joined && !isSentence(narration.quotation(i))) {
          return;
        }
        draft.content.add(narration.quotation(i).content());
        draft.lastQuotation = narration.quotation(i).number();
      }
    }
    draft.open = true;
    if (!joined) {
      drafts.add(draft);
    }
    open = draft;
    remember(draft);
  }

  /** A quotation of several words that begins with a capital: no title, no list of names. */
  private boolean isSentence(Quotation quotation) {
    String text = words.text();
    Span content = quotation.content();
    int spaces = 0;
    for (int i = content.start(); i < content.end(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        spaces++;
      }
    }
    return spaces >= 2 && ".!?,…—-".indexOf(text.charAt(content.end() - 1)) >= 0;
  }

  void add(Draft draft) {
    drafts.add(draft);
  }

  void remember(Draft draft) {
    if (draft.lastQuotation >= 0) {
      byQuotation.put(draft.lastQuotation, draft);
    }
  }

  /** Quotes inside quotations, where these name a source: {@code "My sister says, 'Wait,'"}. */
  private void readNested() {
    boolean[] holds = new boolean[marks.all().size()];
    for (Quotation quotation : marks.all()) {
      if (quotation.parent() >= 0) {
        holds[quotation.parent()] = true;
      }
    }
    for (Quotation quotation : marks.all()) {
      if (!holds[quotation.number()]) {
        continue;
      }
      for (Narration narration : Narration.inside(words, marks, quotation)) {
        for (Draft draft : new SentenceRules(narration, lexicon).find()) {
          boolean quoted =
              draft.rule == Rule.QUOTE_AFTER_CUE || draft.rule == Rule.QUOTE_BEFORE_CUE;
          if (quoted && draft.source != null && !draft.content.isEmpty()) {
            Draft nested = new Draft(Rule.NESTED, draft.cue, draft.source);
            nested.content.addAll(draft.content);
            nested.polarity = draft.polarity;
            drafts.add(nested);
          }
        }
      }
    }
  }
}

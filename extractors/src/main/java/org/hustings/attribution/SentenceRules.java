package org.hustings.attribution;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.hustings.attribution.CueLexicon.Cue;
import org.hustings.attribution.CueLexicon.Form;
import org.hustings.attribution.CueLexicon.Frame;
import org.hustings.attribution.CueLexicon.Inflection;
import org.hustings.attribution.CueLexicon.Kind;
import org.hustings.document.Span;
import org.hustings.language.PennTag;
import org.jspecify.annotations.Nullable;

/** Finds the attributions whose cue stands in one narration. */
final class SentenceRules {
  private static final ImmutableSet<String> WH =
      ImmutableSet.of("whether", "how", "why", "what", "who", "when", "where", "which");

  /** Verbs before "to say" that leave it a saying: {@code went on to say}. */
  private static final ImmutableSet<String> CONTINUING =
      ImmutableSet.of(
          "went",
          "goes",
          "go",
          "going",
          "on",
          "continued",
          "continues",
          "continuing",
          "began",
          "begins",
          "started",
          "forward",
          "out",
          "proceeded",
          "used",
          "seemed",
          "appeared",
          "seems",
          "appears",
          "rushed",
          "moved",
          "stopped");

  private static final ImmutableSet<String> DECLINING =
      ImmutableSet.of(
          "declined",
          "declines",
          "decline",
          "refused",
          "refuses",
          "refuse",
          "refusing",
          "declining",
          "failed",
          "stopped",
          "unwilling",
          "unable");

  /** After a comma, these lead back to the writer's own words more often than not. */
  private static final ImmutableSet<String> CLOSING =
      ImmutableSet.of("while", "which", "compared", "despite", "where");

  private static final ImmutableSet<String> PARTICLES =
      ImmutableSet.of("in", "into", "out", "off", "up", "on", "for", "back", "to", "at");
  private static final ImmutableSet<String> GLOSSES =
      ImmutableSet.of(
          "reference",
          "shorthand",
          "nod",
          "allusion",
          "swipe",
          "jab",
          "dig",
          "echo",
          "phrase",
          "euphemism",
          "jibe",
          "comments",
          "remarks",
          "rebuke");
  private static final ImmutableSet<String> MODALS =
      ImmutableSet.of("would", "could", "might", "may", "can", "should", "must", "'d", "ca", "wo");
  private static final ImmutableSet<String> NEGATIONS =
      ImmutableSet.of("not", "n't", "never", "cannot", "neither", "nor");

  private final Narration narration;
  private final Phrases phrases;
  private final SourceFinder sources;
  private final CueLexicon lexicon;
  private final List<Draft> found = new ArrayList<>();
  private final boolean[] used; // items of cues that have been spent

  SentenceRules(Narration narration, CueLexicon lexicon) {
    this.narration = narration;
    this.phrases = new Phrases(narration);
    this.sources = new SourceFinder(narration, phrases);
    this.lexicon = lexicon;
    this.used = new boolean[narration.size()];
  }

  /** The attributions by the order of their cues. */
  List<Draft> find() {
    for (int item = 0; item < narration.size(); item++) {
      if (used[item] || narration.isQuotation(item)) {
        continue;
      }
      List<Form> forms = lexicon.startingWith(narration.lower(item));
      for (Form form : forms) {
        if (restMatches(form, item) && read(form, item)) {
          break;
        }
      }
    }
    if (found.isEmpty()) {
      colonWithoutCue();
    }
    return found;
  }

  private boolean restMatches(Form form, int item) {
    for (int i = 0; i < form.rest().size(); i++) {
      if (!narration.lower(item + 1 + i).equals(form.rest().get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean read(Form form, int item) {
    int end = item + 1 + form.rest().size();
    return switch (form.cue().kind()) {
      case VERB -> readVerb(form, item, end);
      case PHRASE -> readAccordingTo(item, end);
      case NOUN -> readNoun(form.cue(), item, end);
      case ADJECTIVE -> readAdjective(form.cue(), item, end);
    };
  }

  // ---------------------------------------------------------------- verbs

  private boolean readVerb(Form form, int item, int end) {
    if (isNounHere(form, item) || isSoCalled(item)) {
      return false;
    }
    Cue cue = form.cue();
    PennTag tag = narration.tag(item);
    int group = phrases.verbGroupStart(item);
    boolean gerund = form.can(Inflection.GERUND);
    boolean afterBe = false;
    boolean negated = false;
    boolean modal = false;
    boolean auxiliary = false;
    for (int i = group; i < item; i++) {
      String word = narration.lower(i);
      afterBe |= Phrases.BE.contains(word) || word.equals("'s") && tag != PennTag.VBN;
      negated |= NEGATIONS.contains(word);
      modal |= MODALS.contains(word);
      auxiliary |= phrases.isAuxiliary(i) && !NEGATIONS.contains(word);
    }
    if (!gerund && afterBe && (form.can(Inflection.PARTICIPLE) || form.can(Inflection.PAST))) {
      return readPassive(cue, item, end, group);
    }
    boolean infinitive =
        group > 0 && narration.lower(group - 1).equals("to") && form.can(Inflection.BASE);
    int subjectBefore = group;
    if (infinitive) {
      int governor = group - 2;
      while (governor > 0
          && phrases.isAdverb(governor)
          && !narration.lower(governor).equals("on")) {
        governor--;
      }
      if (DECLINING.contains(narration.lower(governor))) {
        negated = true;
      } else if (!CONTINUING.contains(narration.lower(governor))) {
        return false;
      }
      while (governor > 0
          && (narration.lower(governor).equals("on")
              || narration.lower(governor).equals("forward")
              || narration.lower(governor).equals("out"))) {
        governor--;
      }
      subjectBefore = phrases.verbGroupStart(governor);
      group = subjectBefore;
    } else if (form.can(Inflection.BASE)
        && !form.can(Inflection.PAST)
        && !auxiliary
        && !gerund
        && tag != PennTag.VBP
        && tag != PennTag.VB
        && tag != PennTag.NONE) {
      return false;
    }
    boolean finite = !gerund || afterBe;
    Range source = null;
    boolean inverted = false;
    int left = group - 1;
    boolean boundaryLeft =
        left < 0 || phrases.isComma(left) || narration.isQuotation(left) || phrases.isDash(left);
    if (finite && boundaryLeft && left >= 0 && cue.takes(Frame.QUOTE) && !auxiliary) {
      Range after =
          isObject(end) || sources.hasParenthesisBefore(group) ? null : sources.after(end);
      if (after != null
          && endsAttribution(after.end())
          && hasContentBefore(group)
          && !isInvertedTrap(after, end)) {
        source = after;
        inverted = true;
      }
    }
    if (!inverted) {
      source = finite && !(boundaryLeft && gerund) ? sources.before(subjectBefore) : null;
      if (source == null) {
        source = finite ? null : participleSource(item);
      }
    }
    if (isConditional(source, group)) {
      return false;
    }
    Polarity polarity = cue.polarity();
    if (negated || modal && !cue.takes(Frame.BARE)) {
      polarity =
          negated
              ? (cue.polarity() == Polarity.DENIED ? Polarity.ASSERTED : Polarity.DECLINED)
              : polarity;
    }
    if (narration.lower(subjectStart(source, group)).equals("neither") || startsWithNo(source)) {
      polarity = Polarity.DECLINED;
    }
    int cueStart = group;
    if (source == null && !finite && !boundaryLeft && !isOf(item)) {
      return false;
    }
    if (source == null && finite && group == 0 && form.can(Inflection.PARTICIPLE)) {
      return false; // "Asked whether they had won, she said …"
    }
    Context context = new Context(cue, item, cueStart, end, source, inverted, polarity, negated);
    // content before the cue: "We won," she said.
    if (finite && (cue.takes(Frame.QUOTE) || cue.takes(Frame.BARE)) && contentBefore(context)) {
      return true;
    }
    return contentAfter(context, end);
  }

  private boolean isSoCalled(int item) {
    return narration.lower(item - 1).equals("so")
        || narration.lower(item - 1).equals("-") && narration.lower(item - 2).equals("so");
  }

  /** {@code told me}: no subject. */
  private boolean isObject(int item) {
    String word = narration.lower(item);
    return word.equals("me") || word.equals("him") || word.equals("us") || word.equals("them");
  }

  /** What is known of one cue while its content is looked for. */
  private record Context(
      Cue cue,
      int item,
      int cueStart,
      int cueEnd,
      @Nullable Range source,
      boolean inverted,
      Polarity polarity,
      boolean negated) {}

  private boolean isOf(int item) {
    String before = narration.lower(item - 1);
    return before.equals("and")
        || before.equals("by")
        || before.equals("while")
        || before.equals("for");
  }

  private boolean startsWithNo(@Nullable Range source) {
    return source != null
        && (narration.lower(source.start()).equals("no")
            || narration.lower(source.start()).equals("nobody")
            || narration.lower(source.start()).equals("neither"))
        && source.end() - source.start() < 4;
  }

  private int subjectStart(@Nullable Range source, int group) {
    if (source == null) {
      return group;
    }
    int start = source.start();
    for (int i = start; i >= 0 && start - i < 12; i--) {
      if (narration.lower(i).equals("neither")) {
        return i;
      }
    }
    return start;
  }

  private boolean isConditional(@Nullable Range source, int group) {
    int start = source == null || source.start() > group ? group : source.start();
    String before = narration.lower(start - 1);
    return before.equals("if") || before.equals("unless");
  }

  private boolean isInvertedTrap(Range after, int end) {
    return phrases.timeEnd(end) == after.end()
        || narration.lower(after.start()).equals("that")
        || narration.lower(after.start()).equals("there");
  }

  /** {@code the claims}, {@code her reports}, {@code a call for}: the word is a noun here. */
  private boolean isNounHere(Form form, int item) {
    PennTag tag = narration.tag(item);
    String before = narration.lower(item - 1);
    PennTag previous = narration.tag(item - 1);
    if (form.can(Inflection.GERUND) || form.can(Inflection.PAST)) {
      if (form.can(Inflection.GERUND)
          && (phrases.isDeterminer(item - 1) || previous == PennTag.POS)) {
        return true;
      }
      // "the announced plan", "a reported deal"
      return phrases.isDeterminer(item - 1)
              && !before.equals("that")
              && !before.equals("all")
              && !before.equals("both")
              && !before.equals("some")
              && !before.equals("many")
              && !before.equals("few")
              && !before.equals("others")
              && !before.equals("each")
              && !before.equals("another")
              && !before.equals("several")
              && !before.equals("this")
          || tag.isAdjective() && narration.tag(item + 1).isNoun();
    }
    if (tag.isVerb()) {
      return previous == PennTag.PRP_POSSESSIVE || previous == PennTag.POS && !tag.isFinite();
    }
    if (tag.isNoun()) {
      boolean subjectBefore =
          previous == PennTag.PRP && !before.equals("it")
              || before.equals("who")
              || before.equals("he")
              || before.equals("she")
              || before.equals("it")
              || before.equals("they");
      boolean complementAfter =
          narration.lower(item + 1).equals("that")
              || phrases.isComma(item + 1) && narration.isQuotation(item + 2);
      boolean nounBefore =
          narration.tag(item - 1).isNoun()
              && (complementAfter
                  || narration.isQuotation(item + 1)
                  || form.can(Inflection.THIRD) && narration.tag(item + 1) == PennTag.PRP);
      return !(subjectBefore || nounBefore);
    }
    return tag == PennTag.JJ
        || tag == PennTag.IN
            && !form.cue().words().equals("like")
            && tag != PennTag.NONE
            && phrases.isDeterminer(item - 1);
  }

  private @Nullable Range participleSource(int item) {
    for (Draft draft : found) {
      // "…," wrote Ann Lee, a senator, citing …: the nearest source to the left
      if (draft.source != null && draft.rule != Rule.ACCORDING_TO) {
        int last = narration.itemOf(narration.words.tokenAt(draft.source.start()));
        if (last >= 0
            && last < item
            && narration.lower(last).length() > 0
            && isInvertedSource(draft)) {
          int end = narration.itemOf(narration.words.tokenAt(draft.source.end() - 1));
          return new Range(last, Math.max(last, end) + 1);
        }
      }
    }
    return sources.ofMainClause(item);
  }

  private static boolean isInvertedSource(Draft draft) {
    return draft.cue != null && draft.source != null && draft.cue.start() < draft.source.start();
  }

  /** {@code He was told that …}, {@code is accused of …}; only what has an agent is attributed. */
  private boolean readPassive(Cue cue, int item, int end, int group) {
    if (cue.takes(Frame.OBJECT) && (cue.takes(Frame.THAT) || cue.takes(Frame.INFINITIVE))) {
      int after = phrases.skipAdverbials(end);
      if (narration.lower(after).equals("by")) {
        Range agent = sources.after(after + 1);
        if (agent != null) {
          Context context =
              new Context(cue, item, group, after, agent, false, cue.polarity(), false);
          return contentAfter(context, agent.end());
        }
      }
    }
    return false;
  }

  // ---------------------------------------------------------------- content before the cue

  /** Whether the attribution is over here: the end, a comma, a quotation, "in a statement". */
  private boolean endsAttribution(int item) {
    int next = phrases.skipAdverbials(item);
    next = skipCircumstances(next);
    return next >= narration.size()
        || phrases.isStop(next)
        || phrases.isComma(next)
        || narration.isQuotation(next)
        || narration.lower(next).equals(":")
        || narration.lower(next).equals(";")
        || phrases.isDash(next)
        || narration.lower(next).equals(")")
        || phrases.isConjunction(next)
        || narration.lower(next).equals("as")
        || narration.lower(next).equals("when")
        || narration.lower(next).equals("after")
        || narration.lower(next).equals("who")
        || narration.tag(next) == PennTag.VBG
        || narration.tag(next) == PennTag.VBN;
  }

  /**
   * {@code in a statement}, {@code to reporters}, {@code on Twitter}, {@code at a rally in Ohio}.
   */
  private int skipCircumstances(int from) {
    int item = from;
    for (int steps = 0; steps < 4; steps++) {
      String word = narration.lower(item);
      boolean preposition =
          word.equals("in")
              || word.equals("to")
              || word.equals("on")
              || word.equals("at")
              || word.equals("during")
              || word.equals("via")
              || word.equals("through")
              || word.equals("of")
              || word.equals("about")
              || word.equals("with")
              || word.equals("from")
              || word.equals("for")
              || word.equals("before")
              || word.equals("after")
              || word.equals("by")
              || word.equals("over");
      if (!preposition) {
        break;
      }
      int end = phrases.longNounPhraseEnd(item + 1);
      if (end == item + 1) {
        break;
      }
      item = phrases.skipAdverbials(end);
    }
    return item;
  }

  private boolean hasContentBefore(int group) {
    int left = group - 1;
    while (left >= 0 && (phrases.isComma(left) || phrases.isDash(left) || phrases.isStop(left))) {
      left--;
    }
    if (left < 0) {
      return false;
    }
    return narration.isQuotation(left) || hasFinite(0, left + 1);
  }

  private boolean hasFinite(int from, int to) {
    for (int i = from; i < to; i++) {
      if (phrases.isFinite(i) || narration.isQuotation(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a finite verb follows that belongs to no relative clause. */
  private boolean hasMainVerb(int from) {
    boolean relative = false;
    for (int i = from; i < narration.size(); i++) {
      PennTag tag = narration.tag(i);
      if (i > from && (tag == PennTag.WDT || tag == PennTag.WP || tag == PennTag.WRB)) {
        relative = true;
      }
      if (phrases.isFinite(i)) {
        if (!relative) {
          return true;
        }
        relative = phrases.isAuxiliary(i); // of "who has left", both words
        int next = i + 1;
        while (relative && (phrases.isAuxiliary(next) || phrases.isAdverb(next))) {
          next++;
        }
        i = relative ? next - 1 : i;
        relative = false;
      }
      if (narration.lower(i).equals(";")) {
        return false;
      }
    }
    return false;
  }

  private boolean contentBefore(Context context) {
    Range source = context.source();
    int start =
        source != null && !context.inverted()
            ? Math.min(source.start(), context.cueStart())
            : context.cueStart();
    int end = source != null && context.inverted() ? source.end() : context.cueEnd();
    int left = start - 1;
    boolean as = narration.lower(left).equals("as");
    if (as) {
      left--;
    }
    while (left >= 0
        && (phrases.isAdverb(left) || narration.lower(left).equals("and"))
        && left > 0
        && (narration.isQuotation(left - 1) || phrases.isComma(left - 1))) {
      left--;
    }
    int after = phrases.skipAdverbials(end);
    if (context.cue().takes(Frame.OBJECT)) {
      int object = phrases.longNounPhraseEnd(after);
      if (object > after && !isClauseStart(after, object)) {
        after = phrases.skipAdverbials(object);
      }
    }
    int circumstances = skipCircumstances(after);
    int rest = endsAttribution(circumstances) ? circumstances : after;
    if (left < 0) {
      return as && source != null && phrases.isComma(rest) && asClause(context, rest + 1);
    }
    boolean marked = phrases.isComma(left) || phrases.isDash(left) || phrases.isStop(left);
    int contentEnd = marked ? left : left + 1;
    if (contentEnd <= 0 || !marked && !narration.isQuotation(left)) {
      return false;
    }
    boolean quoted = narration.isQuotation(contentEnd - 1);
    boolean fullQuote = quoted && isWholeQuote(contentEnd - 1, marked);
    if (!endsAttribution(rest) && !(fullQuote && isCircumstance(rest))) {
      return false;
    }
    if (narration.lower(rest).equals("that") || narration.lower(after).equals("that")) {
      return false;
    }
    boolean colonFollows = narration.lower(rest).equals(":");
    if (colonFollows) {
      return false;
    }
    if (!quoted && !context.cue().takes(Frame.BARE)) {
      return false;
    }
    if (!quoted && source == null) {
      return false;
    }
    int contentStart = quoted ? quotedStart(contentEnd - 1) : clauseStart(contentEnd);
    // "The mayor, 'Big Al', said …": a name in marks is no content
    if (quoted && contentStart == contentEnd - 1 && !marked && !fullQuote) {
      return false;
    }
    if (quoted && isShortLabel(contentEnd - 1)) {
      return false;
    }
    if (!quoted && (contentEnd - contentStart < 2)) {
      return false;
    }
    int right = rest;
    boolean commaAfter = phrases.isComma(right);
    if (commaAfter) {
      right++;
    }
    boolean quoteFollows = narration.isQuotation(right);
    boolean clause = quoted || hasFinite(contentStart, contentEnd);
    if (commaAfter && !quoted && !quoteFollows && !clause && !isContinuation(right)) {
      return false;
    }
    // "On Monday, he said, they would go": what stands before belongs to the content
    if (!clause && !commaAfter) {
      return false;
    }
    if (!quoted && !as && !commaAfter && narration.isQuotation(right)) {
      // "At noon, she said "…"": an adverbial, then a quote
      if (!hasFinite(contentStart, contentEnd)) {
        return false;
      }
    }
    if (!quoted && quoteFollows && startsLikeAdverbial(contentStart, contentEnd)) {
      return false;
    }
    Rule rule = as ? Rule.AS_CLAUSE : quoted ? Rule.QUOTE_BEFORE_CUE : Rule.CLAUSE_BEFORE_CUE;
    Draft draft = draft(rule, context);
    addContent(draft, contentStart, contentEnd);
    if (context.cue().takes(Frame.OBJECT)) {
      setAddressee(draft, phrases.skipAdverbials(end));
    }
    draft.open = true;
    draft.lastQuotation = quoted ? narration.quotation(contentEnd - 1).number() : -1;
    if (quoteFollows && !(narration.isQuotation(right) && isLabel(right))) {
      int to = wholeQuotesEnd(right);
      addContent(draft, right, to);
      draft.lastQuotation = narration.quotation(right).number();
      used(right, to);
    } else if (commaAfter && !quoted && isContinuation(right) && right < contentLimit(right)) {
      int to = contentLimit(right);
      addContent(draft, right, to);
      used(right, to);
      draft.open = false;
    }
    used(contentStart, contentEnd);
    found.add(draft);
    return true;
  }

  /** Fronted circumstances of a saying: {@code In a speech on Monday, she said: "…"}. */
  private boolean startsLikeAdverbial(int from, int to) {
    String word = narration.lower(from);
    return phrases.isPreposition(from)
        || phrases.isAdverb(from)
        || word.equals("asked")
        || word.equals("as")
        || word.equals("when")
        || word.equals("while")
        || word.equals("because")
        || word.equals("although")
        || word.equals("though")
        || narration.tag(from) == PennTag.VBG
        || narration.tag(from) == PennTag.VBN
        || phrases.isTime(to - 1);
  }

  private boolean isCircumstance(int item) {
    return phrases.isPreposition(item)
        || narration.tag(item).isAdverb()
        || narration.tag(item) == PennTag.IN
        || narration.tag(item) == PennTag.WRB
        || narration.tag(item) == PennTag.TO;
  }

  /** Two words or fewer with no mark of punctuation of their own: {@code the "Tallinn list", …}. */
  private boolean isShortLabel(int item) {
    Span content = narration.quotation(item).content();
    String text = narration.words.text();
    int spaces = 0;
    for (int i = content.start(); i < content.end(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        spaces++;
      }
    }
    return spaces < 2 && ",.!?…".indexOf(text.charAt(content.end() - 1)) < 0
        || narration.lower(item - 1).equals("called");
  }

  private boolean isLabel(int item) {
    return narration.quotation(item).content().length() < 4;
  }

  /** Whether a quotation can stand for itself: it ends with a mark of its own or a clause's. */
  private boolean isWholeQuote(int item, boolean marked) {
    Span content = narration.quotation(item).content();
    char last = narration.words.text().charAt(content.end() - 1);
    return marked || ",.!?…-—–;:".indexOf(last) >= 0 || content.length() > 40;
  }

  /** A quote at the start of the sentence stands alone; else the clause before it belongs to it. */
  private int quotedStart(int quoteItem) {
    int start = quoteItem;
    // "X" and "Y", she said
    while (start > 1
        && (narration.isQuotation(start - 1)
            || narration.isQuotation(start - 2) && narration.isPunctuation(start - 1))) {
      start--;
    }
    if (start == 0) {
      return 0;
    }
    Span content = narration.quotation(quoteItem).content();
    char first = narration.words.text().charAt(content.start());
    boolean capital = Character.isUpperCase(first);
    boolean boundary =
        phrases.isComma(start - 1)
            || narration.lower(start - 1).equals(":")
            || phrases.isConjunction(start - 1)
            || phrases.isStop(start - 1)
            || narration.lower(start - 1).equals(";");
    if (boundary && (capital || !hasFinite(0, start))) {
      return start;
    }
    if (capital && !hasFinite(0, start)) {
      return start;
    }
    return clauseStart(start);
  }

  /** Where the clause that ends here begins: the sentence, or after a semicolon, colon or dash. */
  private int clauseStart(int end) {
    for (int i = end - 1; i > 0; i--) {
      String word = narration.lower(i - 1);
      if (word.equals(";") || word.equals(":") || word.equals("(")) {
        return skipLeading(i, end);
      }
    }
    return skipLeading(0, end);
  }

  private int skipLeading(int from, int end) {
    int item = from;
    while (item < end && narration.isPunctuation(item)) {
      item++;
    }
    return item;
  }

  private boolean isContinuation(int item) {
    PennTag tag = narration.tag(item);
    String word = narration.lower(item);
    if (word.equals("and")
        || word.equals("but")
        || word.equals("or")
        || word.equals("because")
        || word.equals("which")) {
      return hasFinite(item + 1, narration.size()) && !startsOtherAttribution(item + 1);
    }
    if (tag == PennTag.VBG
        || tag == PennTag.VBN
        || word.equals("who")
        || word.equals("as")
        || word.equals("while")
        || word.equals("after")
        || word.equals("before")
        || word.equals("when")
        || word.equals("in")
        || word.equals("at")
        || word.equals("on")
        || word.equals("during")
        || word.equals("according")
        || phrases.isTime(item)) {
      return false;
    }
    return phrases.startsNounPhrase(item) && hasFinite(item, narration.size());
  }

  private boolean asClause(Context context, int from) {
    int to = contentLimit(from);
    if (to <= from) {
      return false;
    }
    Draft draft = draft(Rule.AS_CLAUSE, context);
    addContent(draft, from, to);
    found.add(draft);
    return true;
  }

  // ---------------------------------------------------------------- content after the cue

  private boolean contentAfter(Context context, int from) {
    Cue cue = context.cue();
    int item = phrases.skipAdverbials(from);
    Range addressee = null;
    String next = narration.lower(item);
    if (cue.takes(Frame.OBJECT)
        && !next.equals("that")
        && !narration.isQuotation(item)
        && !WH.contains(next)) {
      int end = phrases.longNounPhraseEnd(item);
      if (end > item
          && !(cue.takes(Frame.BARE) && isClauseStart(item, end) && !cue.words().equals("tell"))) {
        addressee = new Range(item, end);
        item = phrases.skipAdverbials(end);
        next = narration.lower(item);
      }
    }
    int afterCircumstances = phrases.skipAdverbials(skipCircumstances(item));
    // "said in a statement that", "wrote on X:", "told a crowd on Monday, "
    int start = item;
    boolean bridged = false;
    if (afterCircumstances > item && leadsIn(afterCircumstances)) {
      start = afterCircumstances;
      bridged = true;
      next = narration.lower(start);
    } else if (phrases.isComma(item) && !narration.isQuotation(item + 1)) {
      // "said, in part, that", "warned, however, that"
      int close = item + 1;
      while (close < narration.size()
          && close - item < 10
          && !phrases.isComma(close)
          && !narration.isQuotation(close)) {
        close++;
      }
      if (phrases.isComma(close)
          && (narration.lower(close + 1).equals("that") || narration.isQuotation(close + 1))) {
        start = narration.lower(close + 1).equals("that") ? close + 1 : close;
        bridged = true;
        next = narration.lower(start);
      }
    }
    if (context.source() == null && !allowsNoSource(context)) {
      return false;
    }
    boolean punctuation = phrases.isComma(start) || next.equals(":") || phrases.isDash(start);
    int quote = punctuation ? start + 1 : start;
    if (narration.lower(quote).equals("that") && narration.isQuotation(quote + 1)) {
      quote = quote + 1;
    } else if (narration.lower(quote).equals("simply") && narration.isQuotation(quote + 1)) {
      quote++;
    }
    if (cue.takes(Frame.QUOTE)
        && narration.isQuotation(quote)
        && (punctuation || isQuoteOfItsOwn(quote))) {
      int to = wholeQuotesEnd(quote);
      boolean whole =
          endsSentenceOrClause(to) || punctuation || startsWithCapital(quote) && quoteIsLong(quote);
      if (whole) {
        Draft draft =
            draft(context.negated() ? Rule.CLAUSE_WITH_QUOTE : Rule.QUOTE_AFTER_CUE, context);
        addContent(draft, quote, to);
        draft.lastQuotation = lastQuotation(quote, to);
        draft.open = true;
        address(draft, addressee);
        used(quote, to);
        found.add(draft);
        return true;
      }
    }
    if (next.equals("that")
        && (cue.takes(Frame.THAT) || cue.takes(Frame.BARE))
        && start + 1 < narration.size()
        && hasFinite(start + 1, narration.size())) {
      return clause(context, Rule.THAT_CLAUSE, start + 1, addressee);
    }
    if (next.equals(":") && cue.takes(Frame.QUOTE)) {
      if (start + 1 >= narration.size()) {
        return openColon(context, addressee);
      }
      return clause(context, Rule.BARE_CLAUSE, start + 1, addressee);
    }
    if (start + 1 >= narration.size() && next.equals(":")) {
      return openColon(context, addressee);
    }
    if ((WH.contains(next)
            || next.equals("if") && (cue.words().equals("ask") || cue.words().equals("wonder")))
        && cue.takes(Frame.WH)) {
      return clause(context, Rule.WH_CLAUSE, start, addressee);
    }
    int direct = item;
    if (addressee == null
        && cue.words().equals("expect")
        && narration.lower(context.item()).equals("expected")) {
      return false; // "a meeting expected to touch on trade": nobody is named who expects it
    }
    if (narration.lower(direct).equals("to")
        && cue.takes(Frame.INFINITIVE)
        && isInfinitive(direct)) {
      int content = addressee == null ? direct : addressee.start();
      return clause(context, Rule.INFINITIVE, content, null);
    }
    if (cue.takes(Frame.INFINITIVE)
        && narration.lower(direct).equals("not")
        && narration.lower(direct + 1).equals("to")) {
      return clause(context, Rule.INFINITIVE, addressee == null ? direct : addressee.start(), null);
    }
    if (cue.takes(Frame.BARE)
        && (!cue.takes(Frame.OBJECT)
            || addressee != null
            || isClauseStart(item, phrases.longNounPhraseEnd(item)))) {
      int content = bridged ? afterCircumstances : item;
      if (!punctuation && startsBareClause(content)) {
        return clause(context, Rule.BARE_CLAUSE, content, addressee);
      }
      if (addressee != null
          && !cue.words().equals("tell")
          && hasFinite(addressee.end(), addressee.end() + 1)) {
        return clause(context, Rule.BARE_CLAUSE, addressee.start(), null);
      }
    }
    if (cue.takes(Frame.COMPLEMENT)) {
      return complement(context, from);
    }
    return false;
  }

  private boolean leadsIn(int item) {
    String word = narration.lower(item);
    return word.equals("that")
        || word.equals(":")
        || narration.isQuotation(item)
        || phrases.isComma(item) && narration.isQuotation(item + 1)
        || SUBJECTS.contains(word)
        || WH.contains(word);
  }

  private static final ImmutableSet<String> SUBJECTS =
      ImmutableSet.of("he", "she", "they", "it", "we", "i", "there");

  private boolean allowsNoSource(Context context) {
    return context.cueStart() == 0 || !narration.lower(context.cueStart() - 1).equals("to");
  }

  private boolean isInfinitive(int to) {
    int verb = to + 1;
    while (phrases.isAdverb(verb) && verb < to + 3) {
      verb++;
    }
    PennTag tag = narration.tag(verb);
    return tag == PennTag.VB
        || tag == PennTag.VBP
        || narration.lower(verb).equals("be")
        || narration.isQuotation(verb)
        || tag == PennTag.NN && !phrases.isDeterminer(verb);
  }

  /** Whether a noun phrase is the subject of a clause: a finite verb follows it. */
  private boolean isClauseStart(int from, int to) {
    if (to == from) {
      return false;
    }
    int verb = phrases.skipAdverbials(to);
    if (phrases.isFinite(verb)) {
      return true;
    }
    return false;
  }

  private boolean startsBareClause(int item) {
    if (item >= narration.size()) {
      return false;
    }
    String word = narration.lower(item);
    boolean starts =
        phrases.startsNounPhrase(item)
            || narration.isQuotation(item)
            || narration.tag(item) == PennTag.VBG
            || word.equals("in")
            || word.equals("if")
            || word.equals("when")
            || word.equals("while")
            || word.equals("after")
            || word.equals("under")
            || word.equals("despite")
            || word.equals("because")
            || !phrases.isPreposition(item)
                && !narration.isPunctuation(item)
                && !phrases.isConjunction(item)
                && !word.equals("as")
                && !word.equals("to")
                && !word.equals("out")
                && !word.equals("off")
                && !word.equals("up")
                && (narration.tag(item) == PennTag.IN || phrases.isFinite(item + 1));
    return starts && hasMainVerb(item);
  }

  private boolean isQuoteOfItsOwn(int item) {
    return startsWithCapital(item) || endsSentenceOrClause(item + 1);
  }

  private boolean startsWithCapital(int item) {
    Span content = narration.quotation(item).content();
    int i = content.start();
    String text = narration.words.text();
    while (i < content.end() && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i < content.end() && Character.isUpperCase(text.charAt(i));
  }

  private boolean quoteIsLong(int item) {
    return narration.quotation(item).content().length() > 30;
  }

  private boolean endsSentenceOrClause(int item) {
    int i = item;
    return i >= narration.size()
        || phrases.isStop(i)
        || phrases.isComma(i)
        || narration.lower(i).equals(";")
        || phrases.isDash(i)
        || narration.lower(i).equals(")")
        || phrases.isConjunction(i)
        || narration.isQuotation(i - 1)
            && ",.!?"
                    .indexOf(
                        narration
                            .words
                            .text()
                            .charAt(narration.quotation(i - 1).content().end() - 1))
                >= 0;
  }

  /** The end of a run of quotations that stand side by side. */
  private int wholeQuotesEnd(int item) {
    int end = item + 1;
    while (narration.isQuotation(end)) {
      end++;
    }
    return end;
  }

  private int lastQuotation(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (narration.isQuotation(i)) {
        return narration.quotation(i).number();
      }
    }
    return -1;
  }

  /** {@code She said in a statement:}, with the quote in the paragraphs that follow. */
  private boolean openColon(Context context, @Nullable Range addressee) {
    Draft draft = draft(Rule.QUOTE_AFTER_CUE, context);
    draft.open = true;
    address(draft, addressee);
    found.add(draft);
    return true;
  }

  private boolean clause(Context context, Rule rule, int from, @Nullable Range addressee) {
    int to = contentLimit(from);
    if (context.source() != null && isRelative(context.source())) {
      to = relativeLimit(from, to);
    }
    to = trimEnd(from, to);
    if (to <= from) {
      return false;
    }
    Draft draft =
        draft(
            hasQuotation(from, to) && rule != Rule.INFINITIVE ? Rule.CLAUSE_WITH_QUOTE : rule,
            context);
    addContent(draft, from, to);
    address(draft, addressee);
    if (narration.isQuotation(to - 1) && to >= narration.size() - 1) {
      draft.lastQuotation = narration.quotation(to - 1).number();
    }
    draft.open = narration.isQuotation(to - 1) && from == to - 1;
    used(from, to);
    found.add(draft);
    return true;
  }

  private boolean isRelative(Range source) {
    String word = narration.lower(source.start());
    return source.end() - source.start() == 1
        && (word.equals("who") || word.equals("which") || word.equals("that"));
  }

  /** {@code Lee, who said he would run, left}: the relative clause ends where the main verb is. */
  private int relativeLimit(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (phrases.isComma(i) || phrases.isDash(i)) {
        int verb = i + 1;
        while (verb < to && phrases.isAdverb(verb)) {
          verb++;
        }
        if (phrases.isFinite(verb) || lexiconVerb(verb) && narration.tag(verb) != PennTag.VBG) {
          return i;
        }
      }
    }
    return to;
  }

  private boolean complement(Context context, int from) {
    if (context.source() == null) {
      return false;
    }
    int item = phrases.skipAdverbials(from);
    if (PARTICLES.contains(narration.lower(item)) && context.cueEnd() - context.item() == 1) {
      return false; // "called in to the show"
    }
    int limit = contentLimit(item);
    if (isRelative(context.source())) {
      limit = relativeLimit(item, limit);
    }
    int to = trimEnd(item, limit);
    if (to <= item) {
      return false;
    }
    boolean quoted = hasQuotation(item, to);
    if (!quoted && !context.cue().takes(Frame.PLAIN)) {
      return false;
    }
    if (!quoted
        && (context.cue().words().equals("call") || context.cue().words().equals("cite"))
        && to - item < 2) {
      return false;
    }
    if (quoted && !quoteIsContent(context.cue(), item, to)) {
      return false;
    }
    Draft draft = draft(quoted ? Rule.COMPLEMENT : Rule.PLAIN_COMPLEMENT, context);
    addContent(draft, item, to);
    used(item, to);
    found.add(draft);
    return true;
  }

  /** {@code praised "Hamilton"} names a work; {@code praised the "brave" troops} quotes. */
  private boolean quoteIsContent(Cue cue, int from, int to) {
    for (int i = from; i < to; i++) {
      if (narration.isQuotation(i) && !startsWithCapital(i)) {
        return true;
      }
    }
    return cue.takes(Frame.PLAIN) || narration.isQuotation(to - 1) && to - from > 1;
  }

  private boolean hasQuotation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (narration.isQuotation(i)) {
        return true;
      }
    }
    return false;
  }

  // ---------------------------------------------------------------- where content ends

  /** The end of a clause of content: the sentence's end, or where the next attribution begins. */
  private int contentLimit(int from) {
    int brackets = 0;
    for (int i = from; i < narration.size(); i++) {
      String word = narration.lower(i);
      if (word.equals("(")) {
        brackets++;
      } else if (word.equals(")") && --brackets < 0) {
        return i;
      }
      if (word.equals(";")) {
        return i;
      }
      if (i > from && narration.isQuotation(i - 1) && endsWithStop(i - 1) && i - 1 > from) {
        return i;
      }
      if (phrases.isComma(i) && i > from && (cutsAt(i + 1) || startsGloss(i + 1))) {
        return i;
      }
      if (phrases.isDash(i) && i > from && cutsAt(i + 1)) {
        return i;
      }
      if ((word.equals("and") || word.equals("but")) && i > from && cutsAtConjunction(i + 1)) {
        return i;
      }
    }
    return trimEnd(from, narration.size());
  }

  /** {@code , an apparent reference to the vote}: the writer explains what was said. */
  private boolean startsGloss(int item) {
    for (int i = item; i < item + 5 && i < narration.size(); i++) {
      if (GLOSSES.contains(narration.lower(i))) {
        return true;
      }
      if (phrases.isPreposition(i) || phrases.isFinite(i) || phrases.isComma(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean endsWithStop(int quote) {
    Span content = narration.quotation(quote).content();
    return ".!?".indexOf(narration.words.text().charAt(content.end() - 1)) >= 0;
  }

  /** Whether what follows a comma belongs to the writer again: {@code , adding that}. */
  private boolean cutsAt(int item) {
    String word = narration.lower(item);
    if (word.equals("according") || word.equals("that") || CLOSING.contains(word)) {
      return true;
    }
    if (word.equals("as") && startsOtherAttribution(item + 1)) {
      return true;
    }
    int i = item;
    boolean conjunction =
        word.equals("and")
            || word.equals("but")
            || word.equals("while")
            || word.equals("though")
            || word.equals("although");
    if (conjunction) {
      i++;
    }
    while (phrases.isAdverb(i) && i < item + 3) {
      i++;
    }
    if (narration.tag(i) == PennTag.VBG || narration.lower(i).endsWith("ing")) {
      for (Form form : lexicon.startingWith(narration.lower(i))) {
        if (form.can(Inflection.GERUND)
            && restMatches(form, i)
            && (form.cue().takes(Frame.QUOTE) || form.cue().takes(Frame.THAT))
            && followedByContent(i + 1)) {
          return true;
        }
      }
      return false;
    }
    return startsOtherAttribution(i) || conjunction && verbOfSpeech(i);
  }

  private boolean followedByContent(int item) {
    int i = phrases.skipAdverbials(item);
    int object = phrases.longNounPhraseEnd(i);
    return narration.lower(i).equals("that")
        || narration.isQuotation(i)
        || phrases.isComma(i)
        || WH.contains(narration.lower(i))
        || narration.lower(object).equals("that")
        || isClauseStart(i, object)
        || hasQuotation(i, Math.min(narration.size(), i + 8));
  }

  /** {@code said … and added that}: a second verb of speech with the same subject. */
  private boolean cutsAtConjunction(int item) {
    int i = item;
    while (phrases.isAdverb(i) && i < item + 3) {
      i++;
    }
    return verbOfSpeech(i);
  }

  private boolean verbOfSpeech(int item) {
    PennTag tag = narration.tag(item);
    if (!(tag == PennTag.VBD || tag == PennTag.VBZ || tag == PennTag.VBN)) {
      return false;
    }
    for (Form form : lexicon.startingWith(narration.lower(item))) {
      if (form.cue().kind() == Kind.VERB
          && !form.can(Inflection.BASE)
          && restMatches(form, item)
          && (form.cue().takes(Frame.THAT) || form.cue().takes(Frame.QUOTE))
          && (followedByContent(item + 1 + form.rest().size())
              || form.cue().words().equals("call")
              || form.cue().words().equals("accuse"))) {
        return true;
      }
    }
    return false;
  }

  private boolean lexiconVerb(int item) {
    for (Form form : lexicon.startingWith(narration.lower(item))) {
      if (form.cue().kind() == Kind.VERB
          && (form.can(Inflection.PAST) || form.can(Inflection.THIRD))) {
        return true;
      }
    }
    return false;
  }

  /** A source and a verb of speech: {@code Lee said}, {@code said Lee}. */
  private boolean startsOtherAttribution(int item) {
    int end = phrases.longNounPhraseEnd(item);
    if (end > item) {
      int verb = end;
      while (phrases.isComma(verb)) { // "and Ann Lee, a senator, said"
        int close = verb + 1;
        while (close < narration.size()
            && close - verb < 25
            && !phrases.isComma(close)
            && !narration.isQuotation(close)) {
          close++;
        }
        if (!phrases.isComma(close) || !sources.isApposition(verb + 1, close)) {
          break;
        }
        verb = close + 1;
      }
      while (phrases.isAuxiliary(verb) || phrases.isAdverb(verb) || phrases.isTime(verb)) {
        verb++;
      }
      return isSpeech(verb);
    }
    return isSpeech(item) && sources.after(item + 1) != null && narration.tag(item).isFinite();
  }

  private boolean isSpeech(int verb) {
    for (Form form : lexicon.startingWith(narration.lower(verb))) {
      if (form.cue().kind() == Kind.VERB
          && (form.can(Inflection.PAST)
              || form.can(Inflection.THIRD)
              || form.can(Inflection.BASE)
              || phrases.isAuxiliary(verb - 1))
          && restMatches(form, verb)
          && form.cue().takes(Frame.BARE)
          && !narration.tag(verb).isNoun()) {
        return true;
      }
    }
    return false;
  }

  private int trimEnd(int from, int to) {
    int end = to;
    while (end > from
        && !narration.isQuotation(end - 1)
        && (narration.isPunctuation(end - 1)
                && !narration.lower(end - 1).equals(")")
                && !narration.lower(end - 1).equals("?")
                && !narration.lower(end - 1).equals("%")
            || narration.lower(end - 1).equals("and")
            || narration.lower(end - 1).equals("but"))) {
      end--;
    }
    return end;
  }

  // ---------------------------------------------------------------- other cues

  private boolean readAccordingTo(int item, int end) {
    Range source = item <= 1 ? sources.beforeMainClause(end) : sources.after(end);
    if (source == null) {
      return false;
    }
    int sourceEnd = source.end();
    Draft draft =
        new Draft(
            Rule.ACCORDING_TO,
            narration.span(item, end),
            narration.span(source.start(), sourceEnd));
    if (item <= 1 && phrases.isComma(sourceEnd)
        || item <= 1 && sourceEnd < narration.size() && !phrases.isStop(sourceEnd)) {
      int from = phrases.isComma(sourceEnd) ? sourceEnd + 1 : sourceEnd;
      // an apposition was taken for content: "According to Lee, a senator, they …"
      int to = contentLimit(from);
      if (to <= from) {
        return false;
      }
      addContent(draft, from, to);
      if (narration.isQuotation(to - 1)) {
        draft.lastQuotation = narration.quotation(to - 1).number();
      }
      draft.open = narration.isQuotation(to - 1) && to - from == 1;
      found.add(draft);
      used(item, to);
      return true;
    }
    int contentEnd = item;
    while (contentEnd > 0
        && (narration.isPunctuation(contentEnd - 1)
            && !narration.isQuotation(contentEnd - 1)
            && !narration.lower(contentEnd - 1).equals(")"))) {
      contentEnd--;
    }
    if (contentEnd == 0) {
      return false;
    }
    int contentStart = clauseStartUnused(contentEnd);
    if (contentStart >= contentEnd) {
      return false;
    }
    addContent(draft, contentStart, contentEnd);
    if (phrases.isComma(sourceEnd)
        && isContinuation(sourceEnd + 1)
        && !hasFinite(contentStart, contentEnd)) {
      addContent(draft, sourceEnd + 1, contentLimit(sourceEnd + 1));
    }
    draft.open = narration.isQuotation(contentEnd - 1) && contentEnd - contentStart == 1;
    if (narration.isQuotation(contentEnd - 1)) {
      draft.lastQuotation = narration.quotation(contentEnd - 1).number();
    }
    found.add(draft);
    used(item, sourceEnd);
    return true;
  }

  private int clauseStartUnused(int end) {
    for (int i = end - 1; i > 0; i--) {
      if (narration.lower(i - 1).equals(";") || narration.lower(i - 1).equals("(")) {
        return i;
      }
    }
    return skipLeading(0, end);
  }

  private boolean readNoun(Cue cue, int item, int end) {
    if (narration.tag(item).isVerb() && !phrases.isDeterminer(item - 1)) {
      return false;
    }
    Range source = possessor(item);
    int next = phrases.skipAdverbials(end);
    if (source == null
        && (narration.lower(next).equals("by") || narration.lower(next).equals("from"))) {
      source = sources.after(next + 1);
      if (source != null) {
        next = phrases.skipAdverbials(source.end());
      }
    }
    if (source != null && narration.lower(next).equals("that") && cue.takes(Frame.THAT)) {
      int to = nounContentEnd(item, next + 1);
      if (to <= next + 1) {
        return false;
      }
      Draft draft =
          new Draft(
              Rule.NOUN, narration.span(item, end), narration.span(source.start(), source.end()));
      draft.polarity = cue.polarity();
      addContent(draft, next + 1, to);
      found.add(draft);
      used(next, to);
      return true;
    }
    if (source != null
        && narration.lower(next).equals("to")
        && cue.takes(Frame.INFINITIVE)
        && isInfinitive(next)) {
      int to = nounContentEnd(item, next + 1);
      Draft draft =
          new Draft(
              Rule.NOUN, narration.span(item, end), narration.span(source.start(), source.end()));
      draft.polarity = cue.polarity();
      addContent(draft, next, to);
      found.add(draft);
      used(next, to);
      return true;
    }
    if (cue.takes(Frame.COLON)) {
      // "Lee's verdict was short: "…""
      int colon = -1;
      for (int i = next; i < narration.size() && i < next + 14; i++) {
        if (narration.lower(i).equals(":")) {
          colon = i;
          break;
        }
      }
      if (colon > 0 && (narration.isQuotation(colon + 1) || colon == narration.size() - 1)) {
        for (int i = next; i < colon; i++) {
          if (isSpeech(i)) {
            return false;
          }
        }
        if (source == null) {
          return false;
        }
        Draft draft =
            new Draft(
                Rule.COLON,
                narration.span(item, end),
                narration.span(source.start(), source.end()));
        draft.open = true;
        if (colon + 1 < narration.size()) {
          int to = wholeQuotesEnd(colon + 1);
          addContent(draft, colon + 1, to);
          draft.lastQuotation = lastQuotation(colon + 1, to);
        }
        found.add(draft);
        return true;
      }
    }
    return false;
  }

  private int nounContentEnd(int noun, int from) {
    int to = contentLimit(from);
    boolean subject = !hasFinite(0, noun);
    int finite = 0;
    for (int i = from; i < to; i++) {
      if (phrases.isComma(i) && subject) {
        return i;
      }
      if (phrases.isFinite(i)
          && (i == from || !phrases.isAuxiliary(i - 1) && !phrases.isFinite(i - 1))) {
        finite++;
        if (finite == 2 && subject) {
          return i;
        }
      }
    }
    return trimEnd(from, to);
  }

  /** {@code Lee's claim}, {@code her claim}: who makes it. */
  private @Nullable Range possessor(int noun) {
    for (int i = noun - 1; i >= 0 && noun - i < 5; i--) {
      PennTag tag = narration.tag(i);
      String word = narration.lower(i);
      if (tag == PennTag.PRP_POSSESSIVE
          || word.equals("his")
          || word.equals("their")
          || word.equals("its")
          || word.equals("her")) {
        return new Range(i, i + 1);
      }
      if (tag == PennTag.POS || word.equals("'s") || word.equals("'")) {
        int start = phrases.nounPhraseStart(i - 1);
        return start <= i - 1 ? new Range(start, i) : null;
      }
      if (!(tag.isAdjective()
          || tag.isNoun()
          || tag == PennTag.CD
          || tag == PennTag.VBN
          || tag == PennTag.VBG
          || tag.isAdverb()
          || narration.isQuotation(i))) {
        return null;
      }
    }
    return null;
  }

  private boolean readAdjective(Cue cue, int item, int end) {
    int verb = item - 1;
    while (verb > 0 && phrases.isAdverb(verb)) {
      verb--;
    }
    boolean copula =
        Phrases.BE.contains(narration.lower(verb))
            || narration.lower(verb).equals("'s")
            || narration.lower(verb).equals("remains")
            || narration.lower(verb).equals("seemed")
            || narration.lower(verb).equals("remain");
    if (!copula) {
      return false;
    }
    int group = phrases.verbGroupStart(verb);
    Range source = sources.before(group);
    if (source == null || isConditional(source, group)) {
      return false;
    }
    boolean negated = false;
    for (int i = group; i < item; i++) {
      negated |= NEGATIONS.contains(narration.lower(i));
    }
    String next = narration.lower(end);
    Polarity polarity = negated ? Polarity.DECLINED : cue.polarity();
    Context context = new Context(cue, item, group, end, source, false, polarity, negated);
    if (next.equals("that") && cue.takes(Frame.THAT)) {
      return clause(context, Rule.ADJECTIVE, end + 1, null);
    }
    if (next.equals("to") && cue.takes(Frame.INFINITIVE) && isInfinitive(end)) {
      return clause(context, Rule.ADJECTIVE, end, null);
    }
    if (cue.takes(Frame.BARE) && isClauseStart(end, phrases.longNounPhraseEnd(end))) {
      return clause(context, Rule.ADJECTIVE, end, null);
    }
    return false;
  }

  /** {@code Lee was blunt: "We lost."} */
  private void colonWithoutCue() {
    int colon = -1;
    for (int i = 1; i < narration.size(); i++) {
      if (narration.lower(i).equals(":") && (narration.isQuotation(i + 1) && quoteIsLong(i + 1))) {
        colon = i;
      }
    }
    if (colon < 0) {
      return;
    }
    int verb = -1;
    for (int i = 0; i < colon && verb < 0; i++) {
      if (phrases.isFinite(i)) {
        verb = i;
      }
    }
    Range source = verb > 0 ? sources.before(phrases.verbGroupStart(verb)) : null;
    if (source == null) {
      return;
    }
    Draft draft =
        new Draft(
            Rule.COLON,
            narration.span(colon, colon + 1),
            narration.span(source.start(), source.end()));
    int to = wholeQuotesEnd(colon + 1);
    addContent(draft, colon + 1, to);
    draft.lastQuotation = lastQuotation(colon + 1, to);
    draft.open = true;
    found.add(draft);
  }

  // ---------------------------------------------------------------- building

  private Draft draft(Rule rule, Context context) {
    Range source = context.source();
    Draft draft =
        new Draft(
            rule,
            narration.span(context.cueStart(), context.cueEnd()),
            source == null ? null : narration.span(source.start(), source.end()));
    draft.polarity = context.polarity();
    return draft;
  }

  private void setAddressee(Draft draft, int from) {
    int end = phrases.longNounPhraseEnd(from);
    if (end > from) {
      draft.addressee = narration.span(from, end);
    }
  }

  private void address(Draft draft, @Nullable Range addressee) {
    if (addressee != null) {
      draft.addressee = narration.span(addressee.start(), addressee.end());
    }
  }

  /** Adds items; a content that is one quotation goes without its marks. */
  private void addContent(Draft draft, int from, int to) {
    boolean onlyQuotations = true;
    for (int i = from; i < to; i++) {
      onlyQuotations &= narration.isQuotation(i) || narration.isPunctuation(i);
    }
    if (!onlyQuotations) {
      draft.content.add(narration.span(from, to));
      return;
    }
    for (int i = from; i < to; i++) {
      if (narration.isQuotation(i)) {
        draft.content.add(narration.quotation(i).content());
      }
    }
  }

  private void used(int from, int to) {
    for (int i = from; i < to && i < used.length; i++) {
      used[i] = true;
    }
  }
}

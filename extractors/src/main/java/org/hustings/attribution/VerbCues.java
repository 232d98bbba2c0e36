package org.hustings.attribution;

import com.google.common.collect.ImmutableSet;
import org.hustings.attribution.CueLexicon.Cue;
import org.hustings.attribution.CueLexicon.Form;
import org.hustings.attribution.CueLexicon.Frame;
import org.hustings.attribution.CueLexicon.Inflection;
import org.hustings.language.PennTag;
import org.jspecify.annotations.Nullable;

/** Reads a verb of speech: its subject, its polarity, and on which side its content stands. */
final class VerbCues {
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

  private static final ImmutableSet<String> VERB_PARTICLES =
      ImmutableSet.of("on", "forward", "out");

  static final ImmutableSet<String> NEGATIONS =
      ImmutableSet.of("not", "n't", "never", "cannot", "neither", "nor");

  private final Narration narration;
  private final Phrases phrases;
  private final SourceFinder sources;
  private final Clauses clauses;
  private final Drafts drafts;
  private final ContentBeforeCue contentBefore;
  private final ContentAfterCue contentAfter;
  private final NounReadings nouns;

  VerbCues(SentenceParts parts, Drafts drafts, ClauseContent clauseContent) {
    this.narration = parts.narration();
    this.phrases = parts.phrases();
    this.sources = parts.sources();
    this.clauses = parts.clauses();
    this.drafts = drafts;
    this.contentBefore = new ContentBeforeCue(parts, drafts);
    this.contentAfter = new ContentAfterCue(parts, drafts, clauseContent);
    this.nouns = new NounReadings(narration, phrases);
  }

  /** A verb of speech with its auxiliaries: {@code has not been told}. */
  private record VerbGroup(int start, boolean afterBe, boolean negated, boolean auxiliary) {}

  /** Adds the attribution of a verb of speech; false if it is none. */
  boolean read(Form form, int item, int end) {
    if (nouns.isNoun(form, item) || isSoCalled(item)) {
      return false;
    }
    VerbGroup group = groupOf(item);
    if (!form.can(Inflection.GERUND)
        && group.afterBe()
        && (form.can(Inflection.PARTICIPLE) || form.can(Inflection.PAST))) {
      return readPassive(form.cue(), item, end, group.start());
    }
    if (group.start() > 0
        && narration.lower(group.start() - 1).equals("to")
        && form.can(Inflection.BASE)) {
      VerbGroup governor = governorOf(group);
      return governor != null && readActive(form, item, end, governor);
    }
    return !isBareForm(form, item, group) && readActive(form, item, end, group);
  }

  private VerbGroup groupOf(int item) {
    int start = phrases.verbGroupStart(item);
    boolean afterBe = false;
    boolean negated = false;
    boolean auxiliary = false;
    for (int i = start; i < item; i++) {
      String word = narration.lower(i);
      afterBe |=
          Phrases.BE.contains(word) || word.equals("'s") && narration.tag(item) != PennTag.VBN;
      negated |= NEGATIONS.contains(word);
      auxiliary |= phrases.isAuxiliary(i) && !NEGATIONS.contains(word);
    }
    return new VerbGroup(start, afterBe, negated, auxiliary);
  }

  /** The verb before "to say", where that leaves it a saying: {@code went on to say}; else null. */
  private @Nullable VerbGroup governorOf(VerbGroup group) {
    int governor = group.start() - 2;
    while (governor > 0 && phrases.isAdverb(governor) && !narration.lower(governor).equals("on")) {
      governor--;
    }
    boolean declined = DECLINING.contains(narration.lower(governor));
    if (!declined && !CONTINUING.contains(narration.lower(governor))) {
      return null;
    }
    while (governor > 0 && VERB_PARTICLES.contains(narration.lower(governor))) {
      governor--;
    }
    return new VerbGroup(
        phrases.verbGroupStart(governor),
        group.afterBe(),
        group.negated() || declined,
        group.auxiliary());
  }

  /** {@code say} with nothing before it and no tag of a verb: no saying of anybody's. */
  private boolean isBareForm(Form form, int item, VerbGroup group) {
    PennTag tag = narration.tag(item);
    return form.can(Inflection.BASE)
        && !form.can(Inflection.PAST)
        && !form.can(Inflection.GERUND)
        && !group.auxiliary()
        && tag != PennTag.VBP
        && tag != PennTag.VB
        && tag != PennTag.NONE;
  }

  private boolean readActive(Form form, int item, int end, VerbGroup group) {
    Cue cue = form.cue();
    int start = group.start();
    boolean gerund = form.can(Inflection.GERUND);
    boolean finite = !gerund || group.afterBe();
    boolean boundary = startsAfterBoundary(start);
    Range source =
        finite && boundary && start > 0 && cue.takes(Frame.QUOTE) && !group.auxiliary()
            ? invertedSource(start, end)
            : null;
    boolean inverted = source != null;
    if (!finite) {
      source = participleSource(item);
    } else if (!inverted && !(boundary && gerund)) {
      source = sources.before(start);
    }
    if (clauses.isConditional(source, start)) {
      return false;
    }
    if (source == null && !finite && !boundary && !isOf(item)) {
      return false;
    }
    if (source == null && finite && start == 0 && form.can(Inflection.PARTICIPLE)) {
      return false; // "Asked whether they had won, she said …"
    }
    CueContext context =
        new CueContext(
            cue, item, start, end, source, inverted, polarity(cue, source, group), group.negated());
    if (finite
        && (cue.takes(Frame.QUOTE) || cue.takes(Frame.BARE))
        && contentBefore.find(context)) {
      return true;
    }
    return contentAfter.find(context, end);
  }

  private boolean startsAfterBoundary(int start) {
    int left = start - 1;
    return left < 0 || phrases.isComma(left) || narration.isQuotation(left) || phrases.isDash(left);
  }

  /** {@code "We won," said Lee}: the source behind the verb; null if none stands there. */
  private @Nullable Range invertedSource(int start, int end) {
    if (isObject(end) || sources.hasParenthesisBefore(start)) {
      return null;
    }
    Range source = sources.after(end);
    return source != null
            && clauses.endsAttribution(source.end())
            && clauses.hasContentBefore(start)
            && !isInvertedTrap(source, end)
        ? source
        : null;
  }

  private Polarity polarity(Cue cue, @Nullable Range source, VerbGroup group) {
    if (narration.lower(subjectStart(source, group.start())).equals("neither")
        || startsWithNo(source)) {
      return Polarity.DECLINED;
    }
    if (!group.negated()) {
      return cue.polarity();
    }
    return cue.polarity() == Polarity.DENIED ? Polarity.ASSERTED : Polarity.DECLINED;
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

  private boolean isInvertedTrap(Range after, int end) {
    return phrases.timeEnd(end) == after.end()
        || narration.lower(after.start()).equals("that")
        || narration.lower(after.start()).equals("there");
  }

  private @Nullable Range participleSource(int item) {
    for (Draft draft : drafts.list()) {
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
          CueContext context =
              new CueContext(cue, item, group, after, agent, false, cue.polarity(), false);
          return contentAfter.find(context, agent.end());
        }
      }
    }
    return false;
  }
}

package org.hustings.attribution;

import org.hustings.attribution.CueLexicon.Cue;
import org.hustings.attribution.CueLexicon.Frame;

/** Reads an adjective of attitude: {@code Lee is confident that they have won}. */
final class AdjectiveCues {
  private final Narration narration;
  private final Phrases phrases;
  private final SourceFinder sources;
  private final Clauses clauses;
  private final ClauseContent clauseContent;

  AdjectiveCues(SentenceParts parts, ClauseContent clauseContent) {
    this.narration = parts.narration();
    this.phrases = parts.phrases();
    this.sources = parts.sources();
    this.clauses = parts.clauses();
    this.clauseContent = clauseContent;
  }

  /** Adds the attribution of an adjective; false if there is none. */
  boolean read(Cue cue, int item, int end) {
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
    if (source == null || clauses.isConditional(source, group)) {
      return false;
    }
    boolean negated = false;
    for (int i = group; i < item; i++) {
      negated |= VerbCues.NEGATIONS.contains(narration.lower(i));
    }
    String next = narration.lower(end);
    Polarity polarity = negated ? Polarity.DECLINED : cue.polarity();
    CueContext context = new CueContext(cue, item, group, end, source, false, polarity, negated);
    if (next.equals("that") && cue.takes(Frame.THAT)) {
      return clauseContent.add(context, Rule.ADJECTIVE, end + 1, null);
    }
    if (next.equals("to") && cue.takes(Frame.INFINITIVE) && clauses.isInfinitive(end)) {
      return clauseContent.add(context, Rule.ADJECTIVE, end, null);
    }
    if (cue.takes(Frame.BARE) && clauses.isClauseStart(end, phrases.longNounPhraseEnd(end))) {
      return clauseContent.add(context, Rule.ADJECTIVE, end, null);
    }
    return false;
  }
}

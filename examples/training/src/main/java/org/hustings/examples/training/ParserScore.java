package org.hustings.examples.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.hustings.language.Parser;
import org.hustings.language.PennTag;
import org.hustings.language.Relation;
import org.hustings.language.Tagger;
import org.hustings.language.model.TrainingSentence;

/**
 * How many heads (UAS) and how many heads with their relations (LAS) are right, punctuation left
 * aside, and the F1 of single relations.
 */
final class ParserScore {

  private static final List<Relation> SHOWN =
      List.of(
          Relation.NSUBJ,
          Relation.NSUBJ_PASS,
          Relation.OBJ,
          Relation.NMOD_POSS,
          Relation.CCOMP,
          Relation.XCOMP,
          Relation.OBL,
          Relation.NMOD,
          Relation.APPOS,
          Relation.CONJ,
          Relation.PARATAXIS);

  private int all;
  private int heads;
  private int labelled;
  private final Map<Relation, int[]> counts = new EnumMap<>(Relation.class);
  private final int[] subjects = new int[3];

  private ParserScore() {}

  static ParserScore of(Tagger tagger, Parser parser, List<TrainingSentence> sentences) {
    ParserScore score = new ParserScore();
    for (TrainingSentence sentence : sentences) {
      PennTag[] tags = tagger.tag(sentence.tokens());
      int[] heads = new int[tags.length];
      Relation[] relations = new Relation[tags.length];
      parser.parse(sentence.tokens(), tags, heads, relations);
      for (int i = 0; i < tags.length; i++) {
        score.count(sentence.relations()[i], relations[i], sentence.heads()[i] == heads[i]);
      }
    }
    return score;
  }

  private void count(Relation gold, Relation found, boolean sameHead) {
    boolean right = sameHead && gold == found;
    count(counts.computeIfAbsent(gold, r -> new int[3]), r -> r == gold, gold, found, right);
    if (found != gold) {
      counts.computeIfAbsent(found, r -> new int[3])[2]++;
    }
    count(
        subjects,
        Relation::isSubject,
        gold,
        found,
        sameHead && gold.isSubject() && found.isSubject());
    if (gold != Relation.PUNCT) {
      all++;
      heads += sameHead ? 1 : 0;
      labelled += right ? 1 : 0;
    }
  }

  private static void count(
      int[] count, Predicate<Relation> counts, Relation gold, Relation found, boolean right) {
    count[0] += right ? 1 : 0;
    count[1] += counts.test(gold) ? 1 : 0;
    count[2] += counts.test(found) ? 1 : 0;
  }

  private static double f1(int[] count) {
    return count[1] + count[2] == 0 ? 0 : 200.0 * count[0] / (count[1] + count[2]);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "UAS %.2f LAS %.2f of %d; F1: any subject %.1f",
            100.0 * heads / all,
            100.0 * labelled / all,
            all,
            f1(subjects)));
    for (Relation relation : SHOWN) {
      text.append(
          String.format(
              Locale.ROOT,
              ", %s %.1f",
              relation.label(),
              f1(counts.getOrDefault(relation, new int[3]))));
    }
    return text.toString();
  }
}

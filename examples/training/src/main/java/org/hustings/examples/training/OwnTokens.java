package org.hustings.examples.training;

import java.util.ArrayList;
import java.util.List;
import org.hustings.document.Span;
import org.hustings.examples.training.GoldSentence.GoldName;
import org.hustings.examples.training.GoldSentence.Word;
import org.hustings.language.NameType;
import org.hustings.language.PennTag;
import org.hustings.language.Relation;
import org.hustings.language.TokenSequence;
import org.hustings.language.Tokenizer;
import org.hustings.language.model.NameLabels;
import org.hustings.language.model.TrainingSentence;

/**
 * Carries a treebank's annotation over to the tokens of our own tokenizer, so that models are
 * trained and measured on what they will meet.
 *
 * <p>Where our token holds several of the treebank's ("far-right", three of them), it takes the tag
 * of the last that is no hyphen, and the head of the one that hangs on a word outside. Where it
 * holds but a part of one, the last part takes all, and the others hang on it without a tag.
 */
final class OwnTokens {

  private final Tokenizer tokenizer;

  OwnTokens(Tokenizer tokenizer) {
    this.tokenizer = tokenizer;
  }

  List<TrainingSentence> of(List<GoldSentence> sentences) {
    return sentences.stream().map(this::of).toList();
  }

  TrainingSentence of(GoldSentence gold) {
    List<Span> own = new ArrayList<>();
    tokenizer.tokenize(
        gold.text(), 0, gold.text().length(), (start, end) -> own.add(Span.of(start, end)));
    return of(gold, own);
  }

  /** Carries the annotation over to given tokens. */
  static TrainingSentence of(GoldSentence gold, List<Span> own) {
    int[] ownOf = new int[gold.words().size()]; // the last own token that overlaps each gold one
    List<List<Integer>> goldOf = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < own.size(); i++) {
      List<Integer> covered = new ArrayList<>();
      while (first < ownOf.length && gold.words().get(first).span().end() <= own.get(i).start()) {
        first++;
      }
      for (int g = first;
          g < ownOf.length && gold.words().get(g).span().start() < own.get(i).end();
          g++) {
        covered.add(g);
        ownOf[g] = i;
      }
      goldOf.add(covered);
    }
    int size = own.size();
    PennTag[] tags = new PennTag[size];
    int[] heads = new int[size];
    Relation[] relations = new Relation[size];
    for (int i = 0; i < size; i++) {
      Word top = null;
      PennTag tag = PennTag.NONE;
      for (int g : goldOf.get(i)) {
        Word word = gold.words().get(g);
        if (ownOf[g] == i && (i == 0 || !goldOf.get(i - 1).contains(g))) {
          if (word.head() < 0 || ownOf[word.head()] != i) {
            top = word;
          }
          if (word.tag() != PennTag.HYPHEN || tag == PennTag.NONE) {
            tag = word.tag();
          }
        }
      }
      boolean joined = goldOf.get(i).size() > 1;
      tags[i] = joined && tag == PennTag.VBN ? PennTag.JJ : tag;
      if (top != null) {
        heads[i] = top.head() < 0 ? -1 : ownOf[top.head()];
        relations[i] = top.relation();
      } else {
        heads[i] = i + 1 < size ? i + 1 : i - 1;
        relations[i] = Relation.GOESWITH;
      }
    }
    return new TrainingSentence(
        gold.document(),
        TokenSequence.of(
            gold.text(),
            own.stream().mapToInt(Span::start).toArray(),
            own.stream().mapToInt(Span::end).toArray()),
        tags,
        heads,
        relations,
        names(gold, own));
  }

  /** The names in terms of our tokens, without those at the end that are no part of a name. */
  private static int[] names(GoldSentence gold, List<Span> own) {
    int[] names = new int[own.size()]; // NameLabels.OUTSIDE everywhere
    int i = 0;
    for (GoldName name : gold.names()) {
      Span span = gold.words().get(name.first()).span().cover(gold.words().get(name.last()).span());
      while (i < own.size() && own.get(i).end() <= span.start()) {
        i++;
      }
      int last = i;
      for (int k = i; k < own.size() && own.get(k).start() < span.end(); k++) {
        char first = own.get(k).in(gold.text()).charAt(0);
        boolean person = name.type() == NameType.PERSON; // Cheng Chung-tai, but Kabul-based
        if (person || Character.isUpperCase(first) || Character.isDigit(first)) {
          last = k;
        }
      }
      for (int k = i; k <= last && k < own.size(); k++) {
        names[k] = k == i ? NameLabels.begin(name.type()) : NameLabels.inside(name.type());
      }
      i = last + 1;
    }
    return names;
  }
}

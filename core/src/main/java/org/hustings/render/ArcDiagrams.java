package org.hustings.render;

import static com.google.common.base.Preconditions.checkElementIndex;

import java.util.List;
import java.util.Objects;

/**
 * Sentences with their grammar: arcs from each word to those that depend on it, a tag below each
 * word, and brackets below several words, such as names.
 *
 * <pre>{@code
 * ArcDiagrams.of("Grammar", List.of(new ArcDiagrams.Diagram(
 *     List.of(new ArcDiagrams.Word("Serbia", "NNP"), new ArcDiagrams.Word("signed", "VBD")),
 *     List.of(new ArcDiagrams.Arc(1, 0, "nsubj")),
 *     List.of(new ArcDiagrams.Bracket(0, 0, "place", 150)))));
 * }</pre>
 *
 * @param heading any text
 * @param diagrams in text order
 */
public record ArcDiagrams(String heading, List<Diagram> diagrams) implements Figure {

  /** Copies the diagrams. */
  public ArcDiagrams {
    Objects.requireNonNull(heading, "heading");
    diagrams = List.copyOf(diagrams);
  }

  /** Diagrams under a heading. */
  public static ArcDiagrams of(String heading, List<Diagram> diagrams) {
    return new ArcDiagrams(heading, diagrams);
  }

  /**
   * One sentence.
   *
   * @param words in text order
   * @param arcs between words
   * @param brackets below words, none overlapping another
   */
  public record Diagram(List<Word> words, List<Arc> arcs, List<Bracket> brackets) {

    /** Checks that arcs and brackets are of these words. */
    public Diagram {
      words = List.copyOf(words);
      arcs = List.copyOf(arcs);
      brackets = List.copyOf(brackets);
      for (Arc arc : arcs) {
        checkElementIndex(arc.head(), words.size(), "word");
        checkElementIndex(arc.dependent(), words.size(), "word");
      }
      for (Bracket bracket : brackets) {
        checkElementIndex(bracket.first(), words.size(), "word");
        checkElementIndex(bracket.last(), words.size(), "word");
      }
    }
  }

  /**
   * A word.
   *
   * @param form as the text has it
   * @param tag what stands below it; any text
   */
  public record Word(String form, String tag) {}

  /**
   * An arc from a word to one that depends on it.
   *
   * @param head number of a word, from 0
   * @param dependent number of a word, from 0
   * @param label any text
   */
  public record Arc(int head, int dependent, String label) {}

  /**
   * A bracket below words.
   *
   * @param first number of the first word, from 0
   * @param last number of the last word
   * @param label any text
   * @param hue its colour as an angle on the colour wheel
   */
  public record Bracket(int first, int last, String label, int hue) {}
}

package org.hustings.render;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/**
 * Draws a sentence with its arcs, on a grid whose lines go through the middles of the words. An arc
 * lies above all arcs between its ends, so that long sentences stay readable; they scroll sideways.
 */
final class ArcDiagramMarkup {
  /** Longer ones are no sentences, and nobody could read the drawing. */
  private static final int MOST_WORDS = 200;

  private static final int WORD_SIZE = 16;
  private static final int LABEL_SIZE = 11;
  private static final int GAP = 14;
  private static final int CORNER = 7;

  /** How far from the middle of a word its first arc starts, if the word is wide enough. */
  private static final int PORT = 5;

  /** The line of the grid at the middle of the first word; lines count from 1, the left edge. */
  private static final int FIRST_WORD = 2;

  private final ArcDiagrams.Diagram diagram;
  private final Markup out;
  private final int[] middles;
  private final int[] widths;
  private final int[] levels;
  private int width = GAP;

  private ArcDiagramMarkup(ArcDiagrams.Diagram diagram, Markup out) {
    this.diagram = diagram;
    this.out = out;
    middles = new int[diagram.words().size()];
    widths = new int[diagram.words().size()];
    levels = levels(diagram.arcs(), diagram.words().size());
    placeWords();
  }

  /** Writes one sentence. */
  static void write(ArcDiagrams.Diagram diagram, Markup out) {
    String text = diagram.words().stream().map(ArcDiagrams.Word::form).collect(joining(" "));
    if (diagram.words().size() > MOST_WORDS) {
      out.open("p").attribute("class", "quiet");
      out.text("A sentence of " + diagram.words().size() + " words is too long to draw: ");
      out.text(TextWidth.fitted(text, 1, 50)).close("p").line();
      return;
    }
    out.open("div")
        .attribute("class", "scroll")
        .attribute("tabindex", "0")
        .attribute("role", "group")
        .attribute("aria-label", text);
    new ArcDiagramMarkup(diagram, out).draw();
    out.close("div").line();
  }

  private void placeWords() {
    for (int i = 0; i < widths.length; i++) {
      ArcDiagrams.Word word = diagram.words().get(i);
      widths[i] =
          Math.max(TextWidth.of(word.form(), WORD_SIZE), TextWidth.of(word.tag(), LABEL_SIZE));
    }
    // An arc to the next word needs room for its label.
    int[] gaps = new int[widths.length];
    for (ArcDiagrams.Arc arc : diagram.arcs()) {
      int left = Math.min(arc.head(), arc.dependent());
      if (Math.abs(arc.head() - arc.dependent()) == 1) {
        int needed = TextWidth.of(arc.label(), LABEL_SIZE) + 2 * CORNER + 6;
        int distance = (widths[left] + widths[left + 1]) / 2 + GAP;
        gaps[left] = Math.max(gaps[left], needed - distance);
      }
    }
    for (int i = 0; i < widths.length; i++) {
      middles[i] = width + widths[i] / 2;
      width += widths[i] + GAP + gaps[i];
    }
  }

  /** How high each arc lies: above all that lie between its ends. */
  private static int[] levels(List<ArcDiagrams.Arc> arcs, int words) {
    int[] levels = new int[arcs.size()];
    int[] highest = new int[words];
    List<Integer> shortFirst =
        IntStream.range(0, arcs.size())
            .boxed()
            .sorted(comparingInt(i -> Math.abs(arcs.get(i).head() - arcs.get(i).dependent())))
            .toList();
    for (int number : shortFirst) {
      ArcDiagrams.Arc arc = arcs.get(number);
      int left = Math.min(arc.head(), arc.dependent());
      int right = Math.max(arc.head(), arc.dependent());
      int below = 0;
      for (int gap = left; gap < right; gap++) {
        below = Math.max(below, highest[gap]);
      }
      levels[number] = below + 1;
      for (int gap = left; gap < right; gap++) {
        highest[gap] = below + 1;
      }
    }
    return levels;
  }

  private void draw() {
    out.open("div")
        .attribute("class", "arcs")
        .attribute("aria-hidden", "true")
        .attribute("style", "--w:" + width + ";--c:" + columns());
    out.open("div").attribute("class", "links");
    drawArcs();
    out.close("div").open("div").attribute("class", "forms");
    for (ArcDiagrams.Word word : diagram.words()) {
      out.open("b").text(word.form()).element("i", word.tag()).close("b");
    }
    diagram.brackets().forEach(this::drawBracket);
    out.close("div").close("div");
  }

  /** The columns of the grid: the first ends at the middle of the first word, and so on. */
  private String columns() {
    StringJoiner columns = new StringJoiner(" ");
    int before = 0;
    for (int middle : middles) {
      columns.add((middle - before) + "px");
      before = middle;
    }
    return columns.toString();
  }

  /**
   * Writes each arc as one element with its label, which the style sheet gives a line and a tip: a
   * page with some thousand of them stays small.
   */
  private void drawArcs() {
    int base = IntStream.of(levels).max().orElse(0) + 1;
    for (int i = 0; i < diagram.arcs().size(); i++) {
      ArcDiagrams.Arc arc = diagram.arcs().get(i);
      if (arc.head() != arc.dependent()) {
        int left = Math.min(arc.head(), arc.dependent()) + FIRST_WORD;
        int right = Math.max(arc.head(), arc.dependent()) + FIRST_WORD;
        String area = "%d/%d/%d/%d".formatted(base - levels[i], left, base, right);
        int port = port(i);
        String style = "grid-area:" + area + (port == PORT ? "" : ";--p:" + port + "px");
        String element = arc.head() < arc.dependent() ? "i" : "b";
        out.open(element).attribute("style", style).text(arc.label()).close(element);
      }
    }
  }

  /**
   * How far from the middle of its head an arc starts: the longest nearest to it, so that arcs of
   * one word do not cross.
   */
  private int port(int number) {
    ArcDiagrams.Arc arc = diagram.arcs().get(number);
    int longer = 0;
    int siblings = 0;
    for (ArcDiagrams.Arc other : diagram.arcs()) {
      boolean sameSide = (other.dependent() > other.head()) == (arc.dependent() > arc.head());
      if (other.head() == arc.head() && sameSide) {
        siblings++;
        if (Math.abs(other.dependent() - other.head()) > Math.abs(arc.dependent() - arc.head())) {
          longer++;
        }
      }
    }
    int room = Math.max(4, widths[arc.head()] / 2 - 2);
    return Math.min(PORT, Math.max(1, room / siblings)) * (longer + 1);
  }

  private void drawBracket(ArcDiagrams.Bracket bracket) {
    int left = middles[bracket.first()] - widths[bracket.first()] / 2;
    int right = middles[bracket.last()] + widths[bracket.last()] / 2;
    String style = "left:%dpx;width:%dpx;--hue:%d".formatted(left, right - left, bracket.hue());
    out.open("u").attribute("style", style).text(bracket.label()).close("u");
  }
}

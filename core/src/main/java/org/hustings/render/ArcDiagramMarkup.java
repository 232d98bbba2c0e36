package org.hustings.render;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws a sentence with its arcs. An arc lies above all arcs between its ends, so that long
 * sentences stay readable; they scroll sideways.
 */
final class ArcDiagramMarkup {
  /** Longer ones are no sentences, and nobody could read the drawing. */
  private static final int MOST_WORDS = 200;

  private static final int WORD_SIZE = 16;
  private static final int LABEL_SIZE = 11;
  private static final int GAP = 14;
  private static final int LEVEL_HEIGHT = 21;
  private static final int CORNER = 7;
  private static final int HEADROOM = 16;

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
    int top = 0;
    for (int level : levels) {
      top = Math.max(top, level);
    }
    int base = HEADROOM + top * LEVEL_HEIGHT + 4;
    int bottom = base + (diagram.brackets().isEmpty() ? 44 : 66);
    out.open("svg")
        .attribute("class", "arcs")
        .attribute("width", width)
        .attribute("height", bottom)
        .attribute("viewBox", "0 0 " + width + " " + bottom)
        .attribute("aria-hidden", "true")
        .line();
    drawArcs(base);
    out.open("g").attribute("class", "w");
    for (int i = 0; i < widths.length; i++) {
      text(middles[i], base + 20, diagram.words().get(i).form());
    }
    out.close("g").open("g").attribute("class", "t");
    for (int i = 0; i < widths.length; i++) {
      text(middles[i], base + 36, diagram.words().get(i).tag());
    }
    out.close("g");
    diagram.brackets().forEach(bracket -> drawBracket(bracket, base + 42));
    out.close("svg");
  }

  /** Draws all arcs as one path and all their tips as another, which keeps a page small. */
  private void drawArcs(int base) {
    StringBuilder lines = new StringBuilder();
    StringBuilder tips = new StringBuilder();
    Markup labels = new Markup();
    for (int i = 0; i < diagram.arcs().size(); i++) {
      ArcDiagrams.Arc arc = diagram.arcs().get(i);
      if (arc.head() != arc.dependent()) {
        int from = middles[arc.head()] + (arc.head() < arc.dependent() ? port(i) : -port(i));
        int to = middles[arc.dependent()];
        int height = base - levels[i] * LEVEL_HEIGHT;
        lines.append(line(from, to, height, base));
        tips.append("M%d %dl-3.5-7h7z".formatted(to, base + 3));
        text(labels, (from + to) / 2, height - 4, arc.label());
      }
    }
    out.open("path").attribute("d", lines.toString()).close("path");
    out.open("path").attribute("class", "tip").attribute("d", tips.toString()).close("path");
    out.open("g").attribute("class", "r").literal(labels.toString()).close("g");
  }

  /** Up, round a corner, across, round a corner and down. */
  private static String line(int from, int to, int height, int base) {
    int across = from < to ? CORNER : -CORNER;
    return "M%d %dV%dq0-%d %d-%dH%dq%d 0 %d %dV%d"
        .formatted(
            from,
            base,
            height + CORNER,
            CORNER,
            across,
            CORNER,
            to - across,
            across,
            across,
            CORNER,
            base - 2);
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
    return Math.min(5, Math.max(1, room / siblings)) * (longer + 1);
  }

  private void drawBracket(ArcDiagrams.Bracket bracket, int y) {
    int left = middles[bracket.first()] - widths[bracket.first()] / 2;
    int right = middles[bracket.last()] + widths[bracket.last()] / 2;
    out.open("g").attribute("class", "b").attribute("style", "--hue:" + bracket.hue());
    out.open("path")
        .attribute("class", "bracket")
        .attribute("d", "M%d %dv5H%dv-5".formatted(left, y, right))
        .close("path");
    text((left + right) / 2, y + 18, bracket.label());
    out.close("g");
  }

  private void text(int x, int y, String words) {
    text(out, x, y, words);
  }

  private static void text(Markup out, int x, int y, String words) {
    out.open("text").attribute("x", x).attribute("y", y).text(words).close("text");
  }
}

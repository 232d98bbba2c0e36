package org.hustings.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Draws a network as a column of names with arcs to the right of it, which a phone has room for.
 */
final class NetworkMarkup {
  private static final int ROW = 30;
  private static final int LABEL_WIDTH = 178;
  private static final int LABEL_SIZE = 14;
  private static final int AXIS = LABEL_WIDTH + 24;
  private static final int WIDTH = 460;
  private static final int FURTHEST = 235;
  private static final int HEAVIEST = 7;

  private final Network network;
  private final Markup out;
  private final int heaviestNode;

  private NetworkMarkup(Network network, Markup out) {
    this.network = network;
    this.out = out;
    heaviestNode = network.nodes().stream().mapToInt(Network.Node::weight).max().orElse(1);
  }

  /** Writes the drawing, and after it the same in words. */
  static void write(Network network, Markup out) {
    NetworkMarkup drawing = new NetworkMarkup(network, out);
    drawing.draw();
    drawing.tell();
  }

  private void draw() {
    int height = network.nodes().size() * ROW + 8;
    out.open("svg")
        .attribute("class", "network")
        .attribute("viewBox", "0 0 " + WIDTH + " " + height)
        .attribute("role", "group")
        .attribute("aria-label", network.heading())
        .line();
    List<Network.Tie> lightFirst = new ArrayList<>(network.ties());
    lightFirst.sort(Comparator.comparingInt(Network.Tie::weight));
    int[] arrived = new int[network.nodes().size()];
    lightFirst.forEach(tie -> drawTie(tie, arrived));
    for (int i = 0; i < network.nodes().size(); i++) {
      drawNode(network.nodes().get(i), i);
    }
    out.close("svg").line();
  }

  private static int y(int node) {
    return node * ROW + ROW / 2 + 4;
  }

  private void drawTie(Network.Tie tie, int[] arrived) {
    int start = y(tie.from());
    // Arrows to one node end side by side rather than on top of each other.
    int end = y(tie.to()) + (network.isDirected() ? 4 * (arrived[tie.to()]++ % 3) - 4 : 0);
    int distance = Math.abs(tie.from() - tie.to());
    double share = Math.sqrt((distance - 0.4) / Math.max(1, network.nodes().size() - 1));
    int reach = (int) (40 + (FURTHEST - 40) * 4 / 3.0 * Math.min(1, share));
    if (tie.from() > tie.to()) {
      reach += 10; // so that there and back are two arcs
    }
    int from = AXIS + radius(network.nodes().get(tie.from())) + 2;
    int to = AXIS + radius(network.nodes().get(tie.to())) + (network.isDirected() ? 9 : 2);
    double thickness = Math.min(HEAVIEST, 1 + 0.9 * tie.weight());
    out.open("g")
        .attribute("class", "tie")
        .attribute("data-ends", tie.from() + " " + tie.to())
        .attribute("style", colour(network.nodes().get(tie.from())));
    out.element("title", tie.note());
    out.open("path")
        .attribute(
            "d",
            "M%d %dC%d %d %d %d %d %d"
                .formatted(from, start, AXIS + reach, start, AXIS + reach, end, to, end))
        .attribute("stroke-width", String.valueOf(Math.round(thickness * 10) / 10.0))
        .close("path");
    if (network.isDirected()) {
      out.open("path")
          .attribute("class", "tip")
          .attribute("d", "M%d %dl10-5v10z".formatted(to - 7, end))
          .close("path");
    }
    if (tie.weight() > 1) {
      out.open("text")
          .attribute("x", AXIS + reach * 3 / 4 + 8)
          .attribute("y", (start + end) / 2 + 4);
      out.text(String.valueOf(tie.weight())).close("text");
    }
    out.close("g").line();
  }

  private static Optional<String> colour(Network.Node node) {
    return node.hue().map(hue -> "--colour:hsl(" + hue + " var(--stroke))");
  }

  private int radius(Network.Node node) {
    return 4 + (int) Math.round(7 * Math.sqrt((double) node.weight() / Math.max(1, heaviestNode)));
  }

  private void drawNode(Network.Node node, int number) {
    node.link().ifPresent(link -> out.open("a").attribute("href", link.address()));
    out.open("g")
        .attribute("class", "node")
        .attribute("data-node", number)
        .attribute("style", colour(node));
    out.element("title", node.label());
    out.open("rect")
        .attribute("x", 0)
        .attribute("y", y(number) - ROW / 2)
        .attribute("width", AXIS + 12)
        .attribute("height", ROW)
        .attribute("class", "ground")
        .close("rect");
    out.open("text").attribute("x", LABEL_WIDTH).attribute("y", y(number) + 5);
    out.text(TextWidth.fitted(node.label(), LABEL_SIZE, LABEL_WIDTH)).close("text");
    out.open("circle")
        .attribute("cx", AXIS)
        .attribute("cy", y(number))
        .attribute("r", radius(node))
        .close("circle");
    out.close("g");
    node.link().ifPresent(link -> out.close("a"));
    out.line();
  }

  private void tell() {
    out.open("details").attribute("class", "words").element("summary", "In words");
    out.open("ul").line();
    network.ties().forEach(tie -> out.element("li", tie.note()).line());
    out.close("ul").close("details").line();
  }
}

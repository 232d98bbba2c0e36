package org.hustings.render;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who is tied to whom, drawn as a column of names with arcs beside it.
 *
 * <pre>{@code
 * Network.directed("Who speaks of whom",
 *     List.of(Network.Node.of("Ilinca Dragusin", 4), Network.Node.of("Hungary", 2)),
 *     List.of(new Network.Tie(0, 1, 2, "Ilinca Dragusin speaks of Hungary in 2 quotes")));
 * }</pre>
 *
 * @param heading any text
 * @param isDirected whether a tie leads from one to the other, which arrows show
 * @param nodes from top to bottom
 * @param ties between nodes, by their numbers from 0
 */
public record Network(String heading, boolean isDirected, List<Node> nodes, List<Tie> ties)
    implements Figure {

  /** Checks that ties are between nodes. */
  public Network {
    Objects.requireNonNull(heading, "heading");
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
    for (Tie tie : ties) {
      checkElementIndex(tie.from(), nodes.size(), "node");
      checkElementIndex(tie.to(), nodes.size(), "node");
    }
  }

  /** Ties that lead from one node to the other. */
  public static Network directed(String heading, List<Node> nodes, List<Tie> ties) {
    return new Network(heading, true, nodes, ties);
  }

  /** Ties without a direction. */
  public static Network undirected(String heading, List<Node> nodes, List<Tie> ties) {
    return new Network(heading, false, nodes, ties);
  }

  /**
   * One of those tied.
   *
   * @param label any text; cut where it is too long
   * @param weight how large its dot is, at least 0
   * @param hue its colour as an angle on the colour wheel, and that of the ties that lead from it
   * @param link where a click leads
   */
  public record Node(String label, int weight, Optional<Integer> hue, Optional<Link> link) {

    /** Checks that the numbers are none below 0. */
    public Node {
      Objects.requireNonNull(label, "label");
      checkArgument(weight >= 0, "weight must be >= 0, but was %s", weight);
      hue.ifPresent(Style::checkHue);
      Objects.requireNonNull(link, "link");
    }

    /** A grey node that leads nowhere. */
    public static Node of(String label, int weight) {
      return new Node(label, weight, Optional.empty(), Optional.empty());
    }

    /** The same in a colour. */
    public Node withHue(int angle) {
      return new Node(label, weight, Optional.of(angle), link);
    }

    /** The same as a link. */
    public Node withLink(Link target) {
      return new Node(label, weight, hue, Optional.of(target));
    }
  }

  /**
   * A tie between two nodes.
   *
   * @param from number of a node
   * @param to number of another
   * @param weight how strong it is, at least 1
   * @param note what it says, in words; any text
   */
  public record Tie(int from, int to, int weight, String note) {

    /** Checks that it is between two nodes. */
    public Tie {
      checkArgument(from != to, "a tie must be between two nodes, but both are %s", from);
      checkArgument(weight >= 1, "weight must be >= 1, but was %s", weight);
      Objects.requireNonNull(note, "note");
    }
  }
}

package org.hustings.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Small drawings, to the pixel. Whoever changes how something is drawn looks at it in a browser,
 * and copies what comes out to here.
 */
class DrawingsTest {
  private static String drawn(Consumer<Markup> writing) {
    Markup out = new Markup();
    writing.accept(out);
    return out.toString();
  }

  private static final List<Network.Node> NODES =
      List.of(
          Network.Node.of("Ada Moreno", 9).withHue(210),
          Network.Node.of("Paul Reyes", 4),
          Network.Node.of("Serbia", 0));

  /** There and back are two arcs, arrows side by side, as thick as their weight up to a limit. */
  @Test
  void aNetworkWithDirection() {
    Network network =
        Network.directed(
            "Who speaks of whom",
            NODES,
            List.of(
                new Network.Tie(0, 1, 3, "a"),
                new Network.Tie(1, 0, 1, "b"),
                new Network.Tie(0, 2, 1, "c"),
                new Network.Tie(1, 2, 9, "d")));

    assertThat(drawn(out -> NetworkMarkup.write(network, out)))
        .isEqualTo(
            """
            <svg class="network" viewBox="0 0 460 98" role="group" aria-label="Who speaks of whom">
            <g class="tie" data-ends="1 0"><title>b</title><path d="M213 49C394 49 394 15 222 15" stroke-width="1.9"></path><path class="tip" d="M215 15l10-5v10z"></path></g>
            <g class="tie" data-ends="0 2" style="--colour:hsl(210 var(--stroke))"><title>c</title><path d="M215 19C474 19 474 75 215 75" stroke-width="1.9"></path><path class="tip" d="M208 75l10-5v10z"></path></g>
            <g class="tie" data-ends="0 1" style="--colour:hsl(210 var(--stroke))"><title>a</title><path d="M215 19C384 19 384 45 220 45" stroke-width="3.7"></path><path class="tip" d="M213 45l10-5v10z"></path><text x="346" y="36">3</text></g>
            <g class="tie" data-ends="1 2"><title>d</title><path d="M213 49C384 49 384 79 215 79" stroke-width="7.0"></path><path class="tip" d="M208 79l10-5v10z"></path><text x="346" y="68">9</text></g>
            <g class="node" data-node="0" style="--colour:hsl(210 var(--stroke))"><title>Ada Moreno</title><rect x="0" y="4" width="214" height="30" class="ground"></rect><text x="178" y="24">Ada Moreno</text><circle cx="202" cy="19" r="11"></circle></g>
            <g class="node" data-node="1"><title>Paul Reyes</title><rect x="0" y="34" width="214" height="30" class="ground"></rect><text x="178" y="54">Paul Reyes</text><circle cx="202" cy="49" r="9"></circle></g>
            <g class="node" data-node="2"><title>Serbia</title><rect x="0" y="64" width="214" height="30" class="ground"></rect><text x="178" y="84">Serbia</text><circle cx="202" cy="79" r="4"></circle></g>
            </svg>
            <details class="words"><summary>In words</summary><ul>
            <li>a</li>
            <li>b</li>
            <li>c</li>
            <li>d</li>
            </ul></details>
            """);
  }

  @Test
  void aNetworkWithoutDirectionHasNoArrows() {
    Network network =
        Network.undirected("Together", NODES.subList(0, 2), List.of(new Network.Tie(0, 1, 2, "e")));

    assertThat(drawn(out -> NetworkMarkup.write(network, out)))
        .contains("viewBox=\"0 0 460 68\"")
        .doesNotContain("class=\"tip\"")
        .contains("<path d=\"M215 19C443 19 443 49 213 49\" stroke-width=\"2.8\"></path>")
        .contains("<text x=\"390\" y=\"38\">2</text>");
  }

  /** Arcs of one word start side by side; an arc to the next word has room for its label. */
  @Test
  void aSentenceWithArcs() {
    ArcDiagrams.Diagram sentence =
        new ArcDiagrams.Diagram(
            List.of(
                new ArcDiagrams.Word("The", "DT"),
                new ArcDiagrams.Word("governor", "NN"),
                new ArcDiagrams.Word("will", "MD"),
                new ArcDiagrams.Word("sign", "VB"),
                new ArcDiagrams.Word("it", "PRP")),
            List.of(
                new ArcDiagrams.Arc(1, 0, "det"),
                new ArcDiagrams.Arc(3, 1, "nsubj"),
                new ArcDiagrams.Arc(3, 2, "aux"),
                new ArcDiagrams.Arc(3, 4, "obj"),
                new ArcDiagrams.Arc(3, 3, "root")), // an arc to itself is none
            List.of(new ArcDiagrams.Bracket(0, 1, "person", 150)));

    assertThat(drawn(out -> ArcDiagramMarkup.write(sentence, out)).replace("><", ">\n<"))
        .isEqualTo(
            """
            <div class="scroll" tabindex="0" role="group" aria-label="The governor will sign it">
            <div class="arcs" aria-hidden="true" style="--w:271;--c:29px 62px 64px 47px 43px">
            <div class="links">
            <b style="grid-area:2/2/3/3">det</b>
            <b style="grid-area:1/3/3/5">nsubj</b>
            <b style="grid-area:2/4/3/5;--p:10px">aux</b>
            <i style="grid-area:2/5/3/6">obj</i>
            </div>
            <div class="forms">
            <b>The<i>DT</i>
            </b>
            <b>governor<i>NN</i>
            </b>
            <b>will<i>MD</i>
            </b>
            <b>sign<i>VB</i>
            </b>
            <b>it<i>PRP</i>
            </b>
            <u style="left:14px;width:110px;--hue:150">person</u>
            </div>
            </div>
            </div>
            """);
  }

  /** What is less than a line in height is two pixels high, so that it is seen. */
  @Test
  void aTimeline() {
    Timeline timeline =
        Timeline.of(
            "Over time",
            List.of("May", "June", "July"),
            List.of(
                Timeline.Series.of("Serbia", List.of(1L, 8L, 0L)),
                Timeline.Series.of("Iceland", List.of(0L, 0L, 100L))));

    assertThat(drawn(out -> ChartMarkup.write(timeline, out)))
        .contains(
            """
            <rect x="1" y="34.0" width="8" height="2.0"><title>May: 1</title></rect>\
            <rect x="11" y="33.3" width="8" height="2.7"><title>June: 8</title></rect></svg>""",
            """
            <svg viewBox="0 0 30 36" preserveAspectRatio="none" height="36" role="img" \
            aria-label="Iceland: most in July, 100">\
            <rect x="21" y="2.0" width="8" height="34.0"><title>July: 100</title></rect></svg>""",
            """
            <tr class="axis"><td></td><td><span>May</span><span>July</span></td><td></td></tr>""");
  }
}

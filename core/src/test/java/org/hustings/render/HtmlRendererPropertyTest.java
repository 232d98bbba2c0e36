package org.hustings.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hustings.document.Span;

class HtmlRendererPropertyTest {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z]+)[^>]*>");
  private static final String TEXT = "ab c\n\nde f\n\n\ngh";

  @Property
  void elementsNestAndTheTextStaysWhole(@ForAll("highlights") List<Highlight> highlights) {
    String article = article(Page.builder(TEXT).highlights(highlights).build());

    Deque<String> open = new ArrayDeque<>();
    StringBuilder shown = new StringBuilder();
    Matcher tag = TAG.matcher(article);
    int at = 0;
    while (tag.find()) {
      shown.append(article, at, tag.start());
      at = tag.end();
      if (tag.group(1).isEmpty()) {
        open.push(tag.group(2));
      } else {
        assertThat(open.pop()).isEqualTo(tag.group(2));
        if (tag.group(2).equals("p")) {
          assertThat(open).isEmpty();
          assertThat(article.charAt(at++)).isEqualTo('\n');
        }
      }
    }
    assertThat(open).isEmpty();
    assertThat(shown).hasToString(TEXT);
  }

  @Property
  void everyCharacterLiesInExactlyItsHighlights(@ForAll("highlights") List<Highlight> highlights) {
    String article = article(Page.builder(TEXT).highlights(highlights).build());

    Matcher tag = TAG.matcher(article);
    int depth = 0;
    int offset = 0;
    int at = 0;
    while (tag.find()) {
      for (; at < tag.start(); at++, offset++) {
        int character = offset;
        long covering =
            highlights.stream().filter(h -> h.spans().cover().contains(character)).count();
        assertThat(depth).isEqualTo((int) covering);
      }
      at = tag.end();
      if (tag.group(2).equals("mark")) {
        depth += tag.group(1).isEmpty() ? 1 : -1;
      } else if (tag.group().equals("</p>")) {
        at++;
      }
    }
  }

  @Property
  void anyTextIsEscaped(@ForAll String text) {
    Style style = Style.fill("all", text, 0);
    Highlight all =
        Highlight.of(Span.of(0, text.length()), style)
            .withNote(text)
            .withAnchor(text)
            .withLink(text);
    String html = HtmlRenderer.standard().render(Page.builder(text).highlight(all).build());
    String body = html.substring(html.indexOf("<body>"));

    assertThat(body.replaceAll("</?[a-z0-9]+( [a-z-]+=\"[^\"<>]*\")*>", ""))
        .doesNotContain("<", ">", "\"", "'");
  }

  private static String article(Page page) {
    String html = HtmlRenderer.standard().render(page);
    return html.substring(html.indexOf("<article>\n") + 10, html.indexOf("</article>"));
  }

  @Provide
  Arbitrary<List<Highlight>> highlights() {
    Arbitrary<Integer> offsets = Arbitraries.integers().between(0, TEXT.length());
    return Combinators.combine(offsets, offsets, Arbitraries.of("x", "y", "z"))
        .as(
            (a, b, name) ->
                Highlight.of(Span.of(Math.min(a, b), Math.max(a, b)), Style.fill(name, name, 0)))
        .list()
        .ofMaxSize(8);
  }
}

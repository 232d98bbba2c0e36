package org.hustings.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          a<b>&"'    | a&lt;b&gt;&amp;&quot;&#39;
          😀 日本    | 😀 日本
          \uD83D!    | \uFFFD!
          \uDE00!    | \uFFFD!
          a\u0007!   | a\uFFFD!
          \uFDD0!    | \uFFFD!
          \uFDEF!    | \uFFFD!
          \uFDCF!    | \uFDCF!
          \uFDF0!    | \uFDF0!
          \uFFFE!    | \uFFFD!
          \uFFFD!    | \uFFFD!
          """)
  void writesTextSoThatItIsShown(String text, String html) {
    assertThat(new Markup().text(text)).hasToString(html);
    assertThat(new Markup().open("p").attribute("title", text))
        .hasToString("<p title=\"" + html + "\">");
  }

  @Test
  void keepsTabsAndLineBreaksAndCutsBetweenTheHalvesOfASign() {
    assertThat(new Markup().text("a\tb\r\nc")).hasToString("a\tb\r\nc");
    assertThat(new Markup().text("a😀", 0, 2)).hasToString("a\uFFFD");
    assertThat(new Markup().text("a\uD83D")).hasToString("a\uFFFD");
  }

  @ParameterizedTest
  @CsvSource({
    "azAZ09-, azAZ09-",
    "a b, a_20_b",
    "#1, _23_1",
    "é, _e9_",
    "@[`{/:, _40__5b__60__7b__2f__3a_"
  })
  void anIdNeedsNoEscape(String name, String id) {
    assertThat(Markup.identifier(name)).isEqualTo(id);
    assertThat(new Markup().open("a").linkTo(name).anchor(Optional.of(name)).close("a"))
        .hasToString("<a href=\"#" + id + "\" id=\"" + id + "\"></a>");
  }

  @Test
  void anAttributeThatIsNotThereIsNotWritten() {
    assertThat(new Markup().open("a").attribute("x", Optional.empty()).attribute("y", 3))
        .hasToString("<a y=\"3\">");
  }
}

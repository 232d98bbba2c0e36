package org.hustings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts that would take for ever if a step looked back over all that it has read. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PathologicalTextTest {
  private static final PoliticalTextReader READER = PoliticalTextReader.english();
  private static final int CHARACTERS = 200_000;

  @ParameterizedTest(name = "[{index}] {0}")
  @ValueSource(
      strings = {
        "a",
        " ",
        "\n",
        "\"",
        "' ",
        "“",
        "” ",
        "1",
        "1,",
        "1-",
        "1.",
        "a.",
        "A ",
        "A.",
        "- ",
        "— ",
        "… ",
        "$",
        "( ",
        "\ud83d",
        "\u0301",
        "\u0000",
        "word ",
        "said ",
        "he said ",
        "he ",
        "that ",
        "\"He said ",
        "Ada Moreno ",
        "Ada Moreno, ",
        "the president of ",
        "three hundred ",
        "more than 5 percent ",
        "between 1 and ",
        "He said, \"We won.\" ",
        "“We won.\n\n",
        "Moreno said that Reyes said that ",
        "according to the minister, ",
        "and Kim ",
        "-year-old ",
        "Mr. ",
        "The Russian leader told the Chinese leader: ",
      })
  void longTextsOfOneThingAreReadInLinearTime(String part) {
    String text = part.repeat(CHARACTERS / part.length());

    assertThat(READER.read(text).text()).isSameAs(text);
  }
}

package org.hustings.examples.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InduceLemmaEndingsTest {

  private static final String ROW = "%d\t%s\t%s\tX\t%s\t%s\t0\troot\t_\t_\n";

  @ParameterizedTest(name = "{0}")
  @CsvSource({"votes,vote", "oaths,oath", "cities,city", "duties,duty", "pies,pie", "s,''"})
  void theLongestEndingCountsAndWholeWordsBeatEndings(String form, String lemma) {
    LemmaEndings plurals = new LemmaEndings();
    for (String word : "vote seat law town oath claim".split(" ")) {
      plurals.count(word + "s", word, 1);
    }
    for (String word : "part bod cit stud".split(" ")) {
      plurals.count(word + "ies", word + "y", 1);
    }
    plurals.count("pies", "pie", 2);
    plurals.count("monies", "monie", 1); // once is no rule
    plurals.induce();
    assertThat(plurals.lemma(form)).isEqualTo(lemma);
    assertThat(plurals.lines()).containsExactly("\t1\t", "^pies\t1\t", "ies\t3\ty");
  }

  @Test
  void theListIsInducedFromTheTreebankAndIrregularForms(@TempDir Path folder) throws IOException {
    String rows =
        ROW.formatted(1, "Voted", "vote", "VBD", "_")
            + ROW.formatted(2, "hoped", "hope", "VBD", "_")
            + ROW.formatted(3, "named", "name", "VBD", "_")
            + ROW.formatted(4, "votd", "vote", "VBD", "Typo=Yes")
            + ROW.formatted(5, "towns", "town", "NNS", "_");
    Path treebank = Files.writeString(folder.resolve("small.conllu"), "# text = ...\n" + rows);
    Path list = folder.resolve("list.tsv");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    InduceLemmaEndings.run(
        Arguments.of(list.toString(), "train=" + treebank, "dev=" + treebank),
        new PrintStream(printed, true, StandardCharsets.UTF_8));
    assertThat(Files.readString(list))
        .startsWith("# ")
        .contains("plural\t^mice\t3\touse\n", "plural\t^oxen\t2\t\n", "third\t^is\t2\tbe\n")
        .doesNotContain("votd");
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("right: ", " of 5");
  }
}

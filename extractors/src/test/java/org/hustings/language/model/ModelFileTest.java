package org.hustings.language.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelFileTest {

  private static final Features SAID = features(1, 17);
  private static final Features TOLD = features(1, 18);

  private static Features features(int template, int value) {
    Features features = new Features();
    features.add(template, value);
    return features;
  }

  private static LinearModel model(int classes) {
    Perceptron perceptron = new Perceptron(classes, 10);
    perceptron.update(SAID, 0, 3);
    perceptron.update(TOLD, classes - 1, -2);
    perceptron.step();
    return LinearModel.of(perceptron.averaged(), 0.1);
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelFile.builder("greeting", "written for this test, CC0")
        .model("one", model(1))
        .model("three", model(3))
        .model("many", model(40))
        .words("words", WordTable.of(Map.of("hello", 3, "Ahoy", 65535)))
        .lines("labels", List.of("a", "", "c"))
        .build()
        .writeTo(out);
    return out.toByteArray();
  }

  private static ModelFile read(byte[] bytes) throws IOException {
    return ModelFile.read(new ByteArrayInputStream(bytes), "greeting-en.model", "greeting");
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    ModelFile file = read(bytes());

    assertThat(file.kind()).isEqualTo("greeting");
    assertThat(file.provenance()).isEqualTo("written for this test, CC0");
    assertThat(file.lines("labels")).containsExactly("a", "", "c");
    assertThat(file.words("words").get("hello")).isEqualTo(3);
    assertThat(file.words("words").get("Ahoy")).isEqualTo(65535);
    assertThat(file.words("words").get("ahoy")).isEqualTo(-1);
    for (int classes : new int[] {1, 3, 40}) {
      LinearModel expected = model(classes);
      LinearModel found = file.model(classes == 1 ? "one" : classes == 3 ? "three" : "many");
      for (Features features : List.of(SAID, TOLD, features(2, 1))) {
        float[] expectedScores = new float[classes];
        float[] foundScores = new float[classes];
        expected.scores(features, expectedScores);
        found.scores(features, foundScores);
        assertThat(foundScores).containsExactly(expectedScores);
        assertThat(found.score(features)).isEqualTo(expectedScores[0]);
      }
    }
  }

  @Test
  void theSameContentGivesTheSameBytes() throws IOException {
    assertThat(bytes()).isEqualTo(bytes());
  }

  @Test
  void aChangedByteAnywhereIsNoticed() throws IOException {
    byte[] good = bytes();
    for (int i = 0; i < good.length; i += 3) {
      byte[] bad = good.clone();
      bad[i] ^= 0x20;
      assertThatThrownBy(() -> read(bad))
          .isInstanceOf(ModelFormatException.class)
          .hasMessageContaining("greeting-en.model");
    }
  }

  @Test
  void aCutOffFileIsNoticed() throws IOException {
    byte[] good = bytes();
    for (int length : new int[] {0, 4, 12, 20, good.length - 1}) {
      assertThatThrownBy(() -> read(Arrays.copyOf(good, length)))
          .isInstanceOf(ModelFormatException.class);
    }
  }

  @Test
  void anotherVersionIsNamed() throws IOException {
    byte[] bytes = bytes();
    bytes[9] = 7;
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining("version 7")
        .hasMessageContaining("version 2");
  }

  @Test
  void anotherKindIsNamed() {
    assertThatThrownBy(
            () -> ModelFile.read(new ByteArrayInputStream(bytes()), "greeting-en.model", "tagger"))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining("'greeting'")
        .hasMessageContaining("'tagger'");
  }

  @Test
  void aMissingSectionIsNamedWithThoseThatExist() throws IOException {
    ModelFile file = read(bytes());
    assertThatThrownBy(() -> file.model("two"))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining("'two'")
        .hasMessageContaining("three");
  }

  @Test
  void aSectionOfAnotherTypeIsNoticed() throws IOException {
    ModelFile file = read(bytes());
    assertThatThrownBy(() -> file.model("labels")).isInstanceOf(ModelFormatException.class);
    assertThatThrownBy(() -> file.words("labels")).isInstanceOf(ModelFormatException.class);
  }

  @Test
  void aMissingResourceIsNamed() {
    assertThatThrownBy(() -> ModelFile.resource(ModelFileTest.class, "none.model", "tagger"))
        .isInstanceOf(ModelFormatException.class)
        .hasMessageContaining("none.model");
  }
}

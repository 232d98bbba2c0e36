package org.hustings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledResourcesTest {

  private static final long MEGABYTE = 1_000_000;

  @Test
  void modelsAndLexiconsStaySmall() throws IOException, URISyntaxException {
    Path classes =
        Path.of(
            PoliticalTextReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(classes.resolve("org/hustings"))) {
      List<Path> resources =
          files.filter(file -> file.toString().matches(".*\\.(model|tsv)")).toList();
      long bytes = 0;
      for (Path resource : resources) {
        bytes += Files.size(resource);
      }
      assertThat(resources).hasSizeGreaterThan(20);
      assertThat(bytes).isBetween(MEGABYTE, 6 * MEGABYTE);
    }
  }
}

package org.hustings.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A page in a browser, as a reader uses it. Skipped where no browser is installed; {@code
 * -Pbrowser} makes that a failure.
 */
class BrowserTest {
  private static final Pattern POLICY =
      Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
  private static final Pattern SEEN = Pattern.compile("<pre id=\"seen\">(.*?)</pre>");

  @TempDir static Path folder;

  private static String untouched = "";
  private static JsonNode seen = new ObjectMapper().createObjectNode();

  @BeforeAll
  static void openThePage() throws IOException, InterruptedException {
    Optional<Browser> browser = Browser.installed();
    if (!"required".equals(System.getProperty("hustings.browser"))) {
      assumeTrue(browser.isPresent(), "no browser is installed");
    }
    assertThat(browser).as("a Chromium on the PATH").isPresent();
    Path page = folder.resolve("page.html");
    write(page);
    Path probed = folder.resolve("probed.html");
    Files.writeString(probed, probed(Files.readString(page)));

    untouched = browser.get().open(page, folder.resolve("first"), 1280);
    String answer = browser.get().open(probed, folder.resolve("second"), 390);

    Matcher found = SEEN.matcher(answer);
    assertThat(found.find()).as("the probe ran to its end").isTrue();
    seen =
        new ObjectMapper()
            .readTree(
                found.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
  }

  private static void write(Path page) {
    StringWriter err = new StringWriter();
    int exitCode =
        Hustings.run(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err, true),
            "read",
            article().toString(),
            "--date",
            "2026-08-20",
            "--format",
            "html",
            "--arcs",
            "-o",
            page.toString());
    assertThat(exitCode).as("%s", err).isZero();
  }

  private static Path article() {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("CHANGELOG.md"))) {
      root = root.getParent();
    }
    return root.resolve("examples/articles/danube.txt");
  }

  /** The page with the probe in it, which its own policy would forbid. */
  private static String probed(String page) throws IOException {
    String scripts =
        "<script>"
            + resource("/axe.min.js").replace("</script", "<\\/script")
            + "</script>"
            + "<script>"
            + resource("probe.js")
            + "</script>";
    return POLICY.matcher(page).replaceFirst("").replace("</body>", scripts + "</body>");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = BrowserTest.class.getResourceAsStream(name)) {
      assertThat(in).as("resource %s", name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void thePolicyOfThePageLetsItsScriptRun() {
    assertThat(untouched).contains("<html lang=\"en\" class=\"js\">");
  }

  @Test
  void aPickedSpeakerIsShownAlone() {
    assertThat(seen.get("pressed").asText()).isEqualTo("true");
    assertThat(seen.get("status").asText()).isEqualTo("Only " + seen.get("speaker").asText());
    assertThat(seen.get("strangersShown").asInt()).isZero();
    assertThat(seen.get("ownShown").asInt()).isPositive();
  }

  @Test
  void keysWalkThroughTheQuotesShown() {
    assertThat(seen.get("firstStop").asText()).isEqualTo("speaker-1");
    assertThat(seen.get("movesOn").asBoolean()).isTrue();
    assertThat(seen.get("movesBack").asBoolean()).isTrue();
    assertThat(seen.get("fadedAfterEscape").asInt()).isZero();
  }

  @Test
  void aNameIsFoundInTheLists() {
    assertThat(seen.get("found").asInt()).isEqualTo(1);
    assertThat(seen.get("hiddenAfterwards").asInt()).isZero();
  }

  @Test
  void aPhoneNeedNotScrollSideways() {
    assertThat(seen.get("widerThanScreen").asBoolean()).isFalse();
  }

  @Test
  void anArcEndsAtTheMiddleOfItsWord() {
    assertThat(seen.get("arcs").asInt()).isGreaterThan(400);
    assertThat(seen.get("arcsBesideTheirWords").asInt()).isZero();
  }

  @Test
  void axeFindsNoBarriers() {
    assertThat(seen.get("violations")).isEmpty();
  }
}

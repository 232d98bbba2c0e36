package org.example.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hustings.PoliticalTextReader;
import org.junit.jupiter.api.Test;

class ExampleTest {
  @Test
  void printsWhatTheReadmePromises() throws Exception {
    assertFalse(PoliticalTextReader.class.getModule().isNamed());
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Example.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    try (InputStream expected = ExampleTest.class.getResourceAsStream("expected.txt")) {
      assertEquals(
          new String(expected.readAllBytes(), StandardCharsets.UTF_8),
          printed.toString(StandardCharsets.UTF_8));
    }
  }
}

package org.hustings.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DocumentMetadataTest {
  @Test
  void printsWhatIsKnown() {
    DocumentMetadata known =
        DocumentMetadata.empty().withId("a1").withDate(LocalDate.of(2026, 8, 20));

    assertThat(known).hasToString("DocumentMetadata[id a1, date 2026-08-20]");
    assertThat(known.withPlace("Vienna"))
        .hasToString("DocumentMetadata[id a1, date 2026-08-20, place Vienna]");
    assertThat(DocumentMetadata.empty()).hasToString("DocumentMetadata[]");
  }
}

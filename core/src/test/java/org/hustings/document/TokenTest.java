package org.hustings.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTest {

  @Test
  void aTokenMadeByHandHasItsParts() {
    Token token = Token.of(Span.of(10, 15), "VBD", "speak");

    assertThat(token.span().in("The mayor spoke.")).isEqualTo("spoke");
    assertThat(token.tag()).isEqualTo("VBD");
    assertThat(token.lemma()).isEqualTo("speak");
    assertThat(token.provenance()).isEqualTo(Provenance.of("token/given", 1.0));
    assertThat(token).isEqualTo(Token.of(Span.of(10, 15), "VBD", "speak"));
  }
}

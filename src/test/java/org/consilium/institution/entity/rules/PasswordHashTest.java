package org.consilium.institution.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

  private static final byte[] SALT = new byte[PasswordHash.SALT_BYTES];

  @Test
  void matchesItsPasswordAndNoOther() {
    String written = PasswordHash.of("a quiet ward at night", SALT);
    assertThat(PasswordHash.matches("a quiet ward at night", written)).isTrue();
    assertThat(PasswordHash.matches("a quiet ward at Night", written)).isFalse();
  }

  @Test
  void tellsItsRoundsSoThatTheyCanBeRaisedLater() {
    assertThat(PasswordHash.of("x", SALT)).startsWith("pbkdf2-sha256$600000$");
  }

  /** RFC 7914, section 11: PBKDF2-HMAC-SHA-256 (P="passwd", S="salt", c=1), first 32 bytes. */
  @Test
  void agreesWithThePublishedVector() {
    byte[] published =
        HexFormat.of().parseHex("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc");
    String vector =
        "pbkdf2-sha256$1$c2FsdA$" + Base64.getEncoder().withoutPadding().encodeToString(published);
    assertThat(PasswordHash.matches("passwd", vector)).isTrue();
    assertThat(PasswordHash.matches("password", vector)).isFalse();
  }
}

package org.consilium.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginsTest {

  @Test
  void loopbackIsKnownByNumberAndName() {
    assertThat(Origins.of("127.0.0.1", 8080))
        .isEqualTo("http://127.0.0.1:8080,http://localhost:8080");
  }

  @Test
  void aPortThatBrowsersLeaveOutIsLeftOut() {
    assertThat(Origins.of("127.0.0.1", 80)).isEqualTo("http://127.0.0.1,http://localhost");
  }

  @Test
  void everyOwnAddressIsAnOriginWhenListeningOnAll() {
    assertThat(Origins.of("0.0.0.0", 8080).split(","))
        .contains("http://127.0.0.1:8080", "http://localhost:8080")
        .doesNotContain("http://0.0.0.0:8080");
  }

  @Test
  void theAddressToOpenCanBeOpened() {
    assertThat(Origins.address("0.0.0.0", 8080)).isEqualTo("http://127.0.0.1:8080/");
    assertThat(Origins.address("::1", 8080)).isEqualTo("http://[::1]:8080/");
  }
}

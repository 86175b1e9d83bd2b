package org.consilium.platform.web.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/courses", "/sessions/0192/run", "/apiary", "/livestock"})
  void addressesOfTheClientMeanItsScreens(String path) {
    assertThat(Pages.isScreen(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/me",
        "/api",
        "/live",
        "/health/ready",
        "/openapi",
        "/assets/main-1a2b",
        "/icon.svg"
      })
  void addressesOfTheServerAndFilesDoNot(String path) {
    assertThat(Pages.isScreen(path)).isFalse();
  }
}

package org.consilium.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchOptionsTest {

  private static final Map<String, String> OWN_DATABASE =
      Map.of(
          "CONSILIUM_DB_URL", "jdbc:mariadb://db.example/consilium",
          "CONSILIUM_DB_USER", "consilium",
          "CONSILIUM_DB_PASSWORD", "hidden");

  @Test
  void startsOnLoopbackWithTheDemoUnlessToldOtherwise() {
    LaunchOptions options = read(Map.of(), Map.of());
    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.onLoopback()).isTrue();
    assertThat(options.demo()).isTrue();
    assertThat(options.given()).isEmpty();
    assertThat(options.data()).isAbsolute().hasFileName(".consilium-data");
  }

  @Test
  void anEmptyValueCountsAsNone() {
    assertThat(read(Map.of("consilium.http.port", "", "consilium.demo", " "), Map.of()).port())
        .isEqualTo(8080);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "65536", "http", "-1", "80 80", "123456"})
  void refusesWhatIsNoPort(String port) {
    assertThatThrownBy(() -> read(Map.of("consilium.http.port", port), Map.of()))
        .isInstanceOf(LaunchRefused.class)
        .hasMessageContaining("-Dconsilium.http.port=" + port.strip());
  }

  @Test
  void refusesAnUnknownAddress() {
    assertThatThrownBy(() -> read(Map.of("consilium.http.host", "no.such.invalid"), Map.of()))
        .isInstanceOf(LaunchRefused.class)
        .hasMessageContaining("no.such.invalid");
  }

  @Test
  void refusesADemoThatIsNeitherWantedNorNot() {
    assertThatThrownBy(() -> read(Map.of("consilium.demo", "yes"), Map.of()))
        .isInstanceOf(LaunchRefused.class)
        .hasMessage("-Dconsilium.demo=yes is neither true nor false.");
  }

  @Test
  void aGivenDatabaseGetsNoDemoByItself() {
    LaunchOptions options = read(Map.of(), OWN_DATABASE);
    assertThat(options.given()).isPresent();
    assertThat(options.demo()).isFalse();
  }

  @Test
  void aGivenDatabaseGetsTheDemoOnlyWhenAskedTwice() {
    assertThatThrownBy(() -> read(Map.of("consilium.demo", "true"), OWN_DATABASE))
        .isInstanceOf(LaunchRefused.class)
        .hasMessageContaining("ask twice");
    Map<String, String> twice =
        Map.of("consilium.demo", "true", "consilium.demo.into-given-database", "true");
    assertThat(read(twice, OWN_DATABASE).demo()).isTrue();
  }

  @Test
  void aGivenDatabaseNeedsUserAndPassword() {
    Map<String, String> half = Map.of("CONSILIUM_DB_URL", "jdbc:mariadb://db.example/consilium");
    assertThatThrownBy(() -> read(Map.of(), half))
        .isInstanceOf(LaunchRefused.class)
        .hasMessageContaining("CONSILIUM_DB_USER");
  }

  @Test
  void onlyAMariaDbCanBeGiven() {
    Map<String, String> other = Map.of("CONSILIUM_DB_URL", "jdbc:postgresql://db.example/x");
    assertThatThrownBy(() -> read(Map.of(), other)).isInstanceOf(LaunchRefused.class);
  }

  @Test
  void thePasswordIsNeverPrinted() {
    assertThat(read(Map.of(), OWN_DATABASE).toString()).doesNotContain("hidden");
  }

  @Test
  void optionsForJavaStandApartByWhiteSpace() {
    assertThat(read(Map.of(), Map.of("CONSILIUM_JAVA_OPTIONS", " -Xmx1g  -Dx=y ")).javaOptions())
        .containsExactly("-Xmx1g", "-Dx=y");
    assertThat(read(Map.of(), Map.of()).javaOptions()).isEmpty();
  }

  private static LaunchOptions read(Map<String, String> options, Map<String, String> environment) {
    Properties properties = new Properties();
    properties.putAll(options);
    return LaunchOptions.of(properties, environment);
  }
}

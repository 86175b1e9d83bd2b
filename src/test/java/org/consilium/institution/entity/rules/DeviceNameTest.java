package org.consilium.institution.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0 | Firefox, Linux",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537 Chrome/126.0 Safari/537 Edg/126.0"
            + " | Edge, Windows",
        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537 Chrome/126.0 Mobile Safari/537"
            + " | Chrome, Android",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile Safari/604.1"
            + " | Safari, iPhone",
        "Mozilla/5.0 (X11; CrOS x86_64) AppleWebKit/537 Chrome/126 Safari/537 | Chrome, ChromeOS",
        "curl on Linux | Linux",
        "something else |",
      })
  void browserAndSystemAreNamedWithoutVersions(String says, String name) {
    assertThat(DeviceName.of(says)).isEqualTo(name);
  }

  @Test
  void whoSaysNothingHasNoName() {
    assertThat(DeviceName.of(null)).isNull();
  }
}

package org.consilium.institution.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlowDownTest {

  /** 2 s doubled for each failure beyond the sixth, 2 * 2^9 = 1024 s being more than 900 s. */
  @ParameterizedTest
  @CsvSource({"0,0", "5,0", "6,2", "7,4", "10,32", "14,512", "15,900", "16,900", "1000000,900"})
  void waitsTwiceAsLongEachTimeUpToAQuarterOfAnHour(int failures, long seconds) {
    assertThat(SlowDown.after(failures)).isEqualTo(Duration.ofSeconds(seconds));
  }
}

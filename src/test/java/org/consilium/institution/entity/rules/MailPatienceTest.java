package org.consilium.institution.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailPatienceTest {

  @ParameterizedTest
  @CsvSource({"0,1", "1,1", "2,2", "3,4", "6,32", "7,60", "8,60", "1000,60"})
  void theWaitDoublesUpToAnHour(int tries, int minutes) {
    assertThat(MailPatience.after(tries)).isEqualTo(Duration.ofMinutes(minutes));
  }

  @Test
  void whatIsPutOffForTwoDaysHasFailed() {
    // 1 + 2 + 4 + 8 + 16 + 32 = 63 minutes, then 47 hours: 48 h 3 min
    Duration waited =
        IntStream.rangeClosed(1, 53)
            .mapToObj(tries -> MailPatience.whenPutOff(tries).orElseThrow())
            .reduce(Duration.ZERO, Duration::plus);
    assertThat(waited).isEqualTo(Duration.ofHours(48).plusMinutes(3));
    assertThat(MailPatience.whenPutOff(54)).isEmpty();
  }
}

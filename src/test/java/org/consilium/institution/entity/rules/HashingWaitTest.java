package org.consilium.institution.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashingWaitTest {

  @ParameterizedTest
  // 600 at 200 ms, one at a time: 120 s; two at a time: 60 s; a part of a second is one
  @CsvSource({"0,1,200,0", "600,1,200,120", "600,2,200,60", "1,2,200,1", "7,1,150,2"})
  void thoseBeforeTakeTheirTime(int before, int parallel, long usual, int seconds) {
    assertThat(HashingWait.seconds(before, parallel, usual)).isEqualTo(seconds);
  }

  @Test
  void aBusyMachineIsNoticedWithinSomeTwentyPeople() {
    long usual =
        LongStream.range(0, 20).reduce(200, (before, turn) -> HashingWait.usual(before, 800));
    // 800 - 600 * 0.9^20 = 727, and whole milliseconds are cut off
    assertThat(usual).isBetween(715L, 727L);
    assertThat(HashingWait.usual(1, 0)).isEqualTo(1);
  }
}

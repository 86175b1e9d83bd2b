package org.consilium.session.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JoinCodesTest {

  @Property
  void codesAreSixSignsThatNobodyMistakes(@ForAll long seed) {
    assertThat(JoinCodes.of(new Random(seed)::nextInt)).matches("[A-Z2-9&&[^ILO]]{6}");
  }

  @Property
  void codesAreReadHoweverTheyAreTyped(@ForAll long seed) {
    String code = JoinCodes.of(new Random(seed)::nextInt);
    String typed = " " + code.substring(0, 3).toLowerCase(java.util.Locale.ROOT) + "-";
    assertThat(JoinCodes.written(typed + code.substring(3) + " ")).isEqualTo(code);
  }

  @Test
  void firstAndLastSignAreReached() {
    assertThat(JoinCodes.of(bound -> 0)).isEqualTo("AAAAAA");
    assertThat(JoinCodes.of(bound -> bound - 1)).isEqualTo("999999");
  }
}

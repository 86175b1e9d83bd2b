package org.consilium.gradebook.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TeamGainTest {

  @Test
  void gainIsTeamMinusMeanOfThoseWhoTookTheTest() {
    // team 36/40 = 90 %; members 20, 28, 24 of 40 = 50, 70, 60 %, mean 60 %; gain 30
    assertThat(TeamGain.of(36, List.of(20, 28, 24), 40)).isEqualTo(gain("60.0", "30.0"));
    // team 20/40 = 50 %; members 24 and 20 = 60 and 50 %, mean 55 %; gain -5
    assertThat(TeamGain.of(20, List.of(24, 20), 40)).isEqualTo(gain("55.0", "-5.0"));
    // team 4/12; members 4, 0, 0 of 12: mean 11.11...; 33.33... - 11.11... = 22.22...
    assertThat(TeamGain.of(4, List.of(4, 0, 0), 12)).isEqualTo(gain("11.1", "22.2"));
  }

  @Test
  void gainIsRoundedOnceAndNotFromRoundedPercentages() {
    // team 4/12 = 33.33...; members 8 and 0 and 8 of 12: 44.44...; -11.11..., though 33.3 - 44.4
    assertThat(TeamGain.of(4, List.of(8, 0, 8), 12)).isEqualTo(gain("44.4", "-11.1"));
    // team 8/12 = 66.66...; mean 33.33...: 33.33..., though 66.7 - 33.3 = 33.4
    assertThat(TeamGain.of(8, List.of(4), 12)).isEqualTo(gain("33.3", "33.3"));
  }

  @Test
  void withoutAnyIratThereIsNoGain() {
    assertThat(TeamGain.of(36, List.of(), 40)).isEmpty();
  }

  @Property
  void gainOfATeamThatScoresAsItsMembersDoIsNothing(
      @ForAll @IntRange(max = 40) int points, @ForAll @IntRange(min = 1, max = 9) int members) {
    assertThat(TeamGain.of(points, Collections.nCopies(members, points), 40).orElseThrow().gain())
        .isEqualTo(new BigDecimal("0.0"));
  }

  @Property
  void gainStaysWithinAHundred(
      @ForAll @IntRange(max = 40) int team,
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 40) Integer> members) {
    assertThat(TeamGain.of(team, members, 40).orElseThrow().gain())
        .isBetween(new BigDecimal("-100"), new BigDecimal("100"));
  }

  private static Optional<TeamGain> gain(String mean, String gain) {
    return Optional.of(new TeamGain(new BigDecimal(mean), new BigDecimal(gain)));
  }
}

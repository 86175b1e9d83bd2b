package org.consilium.readiness.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class NeedRuleTest {

  private static final Duration JUST_NOW = Duration.ofSeconds(10);

  @Test
  void teamThatWorksNeedsNobody() {
    assertThat(NeedRule.of(new TeamProgress(6, 6, 10, 4, 5, 4, JUST_NOW))).isEmpty();
  }

  @Test
  void teamIsQuietFromThreeMinutesOn() {
    Duration almost = Duration.ofMinutes(3).minusMillis(1);
    assertThat(NeedRule.of(new TeamProgress(6, 6, 10, 4, 4, 4, almost))).isEmpty();
    assertThat(NeedRule.of(new TeamProgress(6, 6, 10, 4, 4, 4, Duration.ofMinutes(3))))
        .containsExactly(Need.QUIET);
  }

  @Test
  void finishedTeamIsNeitherQuietNorMissed() {
    assertThat(NeedRule.of(new TeamProgress(1, 6, 10, 10, 10, 9, Duration.ofHours(1)))).isEmpty();
  }

  @Test
  void halfOfAtLeastThreeItemsNotRightAtOnceAreManyWrong() {
    assertThat(NeedRule.of(new TeamProgress(6, 6, 10, 1, 2, 0, JUST_NOW))).isEmpty();
    assertThat(NeedRule.of(new TeamProgress(6, 6, 10, 3, 3, 2, JUST_NOW))).isEmpty();
    assertThat(NeedRule.of(new TeamProgress(6, 6, 10, 3, 3, 1, JUST_NOW)))
        .containsExactly(Need.MANY_WRONG);
    assertThat(NeedRule.of(new TeamProgress(6, 6, 10, 4, 4, 2, JUST_NOW)))
        .containsExactly(Need.MANY_WRONG);
  }

  @Test
  void moreThanAThirdAwayIsTold() {
    assertThat(NeedRule.of(new TeamProgress(4, 6, 10, 0, 0, 0, JUST_NOW))).isEmpty();
    assertThat(NeedRule.of(new TeamProgress(3, 6, 10, 0, 0, 0, JUST_NOW)))
        .containsExactly(Need.MEMBERS_ABSENT);
  }
}

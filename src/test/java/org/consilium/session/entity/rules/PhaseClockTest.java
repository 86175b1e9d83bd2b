package org.consilium.session.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PhaseClockTest {

  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  private final PhaseClock planned = PhaseClock.planned(TEN_MINUTES);
  private final PhaseClock running = planned.start(NINE);

  @Test
  void plannedPhaseIsClosedAndHasAllItsTime() {
    assertThat(planned.isOpen(NINE)).isFalse();
    assertThat(planned.remaining(NINE)).isEqualTo(TEN_MINUTES);
  }

  @Test
  void runningPhaseIsOpenUntilJustBeforeItsDeadline() {
    assertThat(running.isOpen(NINE)).isTrue();
    assertThat(running.isOpen(at(10).minusNanos(1))).isTrue();
    assertThat(running.isOpen(at(10))).isFalse();
    assertThat(running.remaining(at(12))).isEqualTo(Duration.ZERO);
  }

  @Test
  void pausedPhaseIsClosedAndKeepsItsTime() {
    PhaseClock paused = running.pause(at(4));
    assertThat(paused.isOpen(at(5))).isFalse();
    assertThat(paused.remaining(at(30))).isEqualTo(Duration.ofMinutes(6)); // 10 - 4
    assertThat(paused.resume(at(30)).deadlineAt()).isEqualTo(at(36)); // 10 + (30 - 4)
  }

  @Test
  void pausingOrResumingTwiceChangesNothing() {
    PhaseClock paused = running.pause(at(4));
    assertThat(paused.pause(at(7))).isEqualTo(paused);
    assertThat(running.resume(at(7))).isEqualTo(running);
  }

  @Test
  void extensionAddsToWhatIsLeft() {
    assertThat(running.extend(Duration.ofMinutes(5), at(8)).deadlineAt()).isEqualTo(at(15));
    assertThat(running.pause(at(4)).extend(Duration.ofMinutes(5), at(8)).remaining(at(9)))
        .isEqualTo(Duration.ofMinutes(11)); // 10 - 4 + 5
  }

  @Test
  void extensionOfAPhaseAlreadyOverCountsFromNow() {
    assertThat(running.extend(Duration.ofMinutes(5), at(13)).deadlineAt()).isEqualTo(at(18));
  }

  @Test
  void downtimeIsGivenBackOnlyToWhatItTookItFrom() {
    assertThat(running.giveBack(at(3), at(5)).deadlineAt()).isEqualTo(at(12)); // 10 + (5 - 3)
    assertThat(planned.giveBack(at(3), at(5))).isEqualTo(planned);
    PhaseClock paused = running.pause(at(2));
    assertThat(paused.giveBack(at(3), at(5))).isEqualTo(paused);
    assertThat(running.giveBack(at(10), at(20))).isEqualTo(running); // was over already
  }

  @Test
  void downtimeBeforeTheStartIsNotGivenBack() {
    // last sign of life at 8:59, start stored at 9:00, up again at 9:02: two minutes were lost
    assertThat(running.giveBack(at(-1), at(2)).deadlineAt()).isEqualTo(at(12));
  }

  @Test
  void clockSetBackTakesNoTimeAway() {
    assertThat(running.giveBack(at(5), at(3))).isEqualTo(running);
    assertThat(running.pause(at(5)).resume(at(3)).deadlineAt()).isEqualTo(at(10));
  }

  @Test
  void changesInTheWrongStateAreRefused() {
    assertThatIllegalStateException().isThrownBy(() -> running.start(NINE));
    assertThatIllegalStateException().isThrownBy(() -> planned.pause(NINE));
    assertThatIllegalStateException().isThrownBy(() -> planned.resume(NINE));
    assertThatIllegalStateException().isThrownBy(() -> planned.extend(TEN_MINUTES, NINE));
    assertThatIllegalArgumentException().isThrownBy(() -> running.extend(Duration.ZERO, NINE));
    assertThatIllegalArgumentException().isThrownBy(() -> PhaseClock.planned(Duration.ZERO));
  }

  private static Instant at(int minutesPastNine) {
    return NINE.plus(Duration.ofMinutes(minutesPastNine));
  }
}

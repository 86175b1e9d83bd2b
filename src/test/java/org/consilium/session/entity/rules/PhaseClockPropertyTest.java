package org.consilium.session.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PhaseClockPropertyTest {

  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

  @Property
  void pauseAndResumeNeverChangeWhatRemains(
      @ForAll @IntRange(min = 1, max = 5_000) int minutes,
      @ForAll @IntRange(max = 9_000) int pauseAfter,
      @ForAll @IntRange(max = 9_000) int pauseFor) {
    PhaseClock clock = PhaseClock.planned(Duration.ofMinutes(minutes)).start(START);
    Instant pausedAt = START.plusSeconds(pauseAfter);
    Instant resumedAt = pausedAt.plusSeconds(pauseFor);
    PhaseClock resumed = clock.pause(pausedAt).resume(resumedAt);
    assertThat(resumed.remaining(resumedAt)).isEqualTo(clock.remaining(pausedAt));
    assertThat(resumed.isOpen(resumedAt)).isEqualTo(clock.isOpen(pausedAt));
  }

  @Property
  void downtimeNeverChangesWhatRemains(
      @ForAll @IntRange(min = 1, max = 5_000) int minutes,
      @ForAll @IntRange(max = 9_000) int downAfter,
      @ForAll @IntRange(max = 9_000) int downFor,
      @ForAll boolean paused) {
    PhaseClock started = PhaseClock.planned(Duration.ofMinutes(minutes)).start(START);
    PhaseClock clock = paused ? started.pause(START.plusSeconds(downAfter / 2)) : started;
    Instant downFrom = START.plusSeconds(downAfter);
    Instant upAt = downFrom.plusSeconds(downFor);
    assertThat(clock.giveBack(downFrom, upAt).remaining(upAt)).isEqualTo(clock.remaining(downFrom));
  }

  /** Against a plain count of seconds: only running seconds count down, extensions count up. */
  @Property
  void remainingIsTheCountOfRunningSeconds(
      @ForAll @Size(max = 40) List<@IntRange(max = 599) Integer> happenings) {
    PhaseClock clock = PhaseClock.planned(Duration.ofMinutes(20)).start(START);
    Instant now = START;
    long left = 20 * 60;
    for (int happening : happenings) {
      int seconds = happening / 4;
      Instant then = now;
      now = now.plusSeconds(seconds);
      switch (happening % 4) {
        case 0 -> {
          left = clock.isPaused() ? left : Math.max(0, left - seconds);
          clock = clock.isPaused() ? clock.resume(now) : clock.pause(now);
        }
        case 1 -> clock = clock.giveBack(then, now);
        case 2 -> {
          left = (clock.isPaused() ? left : Math.max(0, left - seconds)) + 60;
          clock = clock.extend(Duration.ofMinutes(1), now);
        }
        default -> left = clock.isPaused() ? left : Math.max(0, left - seconds);
      }
      assertThat(clock.remaining(now)).isEqualTo(Duration.ofSeconds(left));
    }
  }
}

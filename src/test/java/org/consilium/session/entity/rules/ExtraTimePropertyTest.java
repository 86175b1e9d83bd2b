package org.consilium.session.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.consilium.session.entity.rules.ExtraTime.Mode;
import org.consilium.session.entity.rules.ExtraTime.Unit;
import org.junit.jupiter.api.Test;

/** Extra time, pauses, extensions and time given back, in any order. */
class ExtraTimePropertyTest {

  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
  private static final Duration PLANNED = Duration.ofMinutes(20);

  @Test
  void aThirdOfTenMinutesIsTheStartedSecondMore() {
    ExtraTime third = new ExtraTime(Unit.PERCENT, 33, Mode.LONGER_END);
    // 600 s * 33 / 100 = 198 s; 601 s * 33 / 100 = 198.33 s, so 199 s
    assertThat(third.of(Duration.ofSeconds(600))).isEqualTo(Duration.ofSeconds(198));
    assertThat(third.of(Duration.ofSeconds(601))).isEqualTo(Duration.ofSeconds(199));
    assertThat(new ExtraTime(Unit.MINUTES, 7, Mode.EARLY_START).of(PLANNED))
        .isEqualTo(Duration.ofMinutes(7));
  }

  @Property
  void soundIsWhatIsMoreThanNothingAndWithinTheMost(
      @ForAll Unit unit, @ForAll Mode mode, @ForAll @IntRange(min = -5, max = 400) int amount) {
    int most = unit == Unit.PERCENT ? 300 : 120;
    assertThat(new ExtraTime(unit, amount, mode).isSound())
        .isEqualTo(amount >= 1 && amount <= most);
    assertThat(new ExtraTime(null, 10, mode).isSound()).isFalse();
    assertThat(new ExtraTime(unit, 10, null).isSound()).isFalse();
  }

  /**
   * Given before or after: it comes to the same, as long as nobody's time was over when more was
   * given. Happenings of up to 29 s never use up 20 minutes.
   */
  @Property
  void itDoesNotMatterWhenExtraTimeIsGiven(
      @ForAll @IntRange(min = 1, max = 3_000) int extraSeconds,
      @ForAll @Size(max = 30) List<@IntRange(max = 119) Integer> happenings) {
    Duration extra = Duration.ofSeconds(extraSeconds);
    PhaseClock hall = PhaseClock.planned(PLANNED).start(START);
    Played after = play(hall, happenings);
    Played before = play(hall.withExtra(extra), happenings);
    assertThat(before.clock()).isEqualTo(after.clock().withExtra(extra));
    assertThat(before.clock().remaining(before.now()))
        .isEqualTo(after.clock().remaining(after.now()).plus(extra));
  }

  /**
   * However long everything takes: who has extra time ends with the hall at the earliest, had the
   * planned time and the extra before it, and never less than nothing left.
   */
  @Property
  void nobodyWithExtraTimeHasLessThanPlannedOrThanTheHall(
      @ForAll @IntRange(min = 1, max = 3_000) int extraSeconds,
      @ForAll @IntRange(max = 900) int lead,
      @ForAll @Size(max = 30) List<@IntRange(max = 1_999) Integer> happenings) {
    Duration extra = Duration.ofSeconds(extraSeconds);
    PhaseClock hall = PhaseClock.planned(PLANNED).start(START);
    Played all = play(hall, happenings);
    Played longer = play(hall.withExtra(extra), happenings);
    assertThat(longer.clock().deadlineAt()).isAfterOrEqualTo(all.clock().deadlineAt());
    PhaseClock early = PhaseClock.planned(PLANNED.plus(extra)).start(START.minusSeconds(lead));
    Played ahead = play(early, happenings);
    for (Played played : List.of(longer, ahead)) {
      assertThat(played.clock().remaining(played.now())).isGreaterThanOrEqualTo(Duration.ZERO);
      assertThat(played.runningUntilOver())
          .as("worked and left")
          .isGreaterThanOrEqualTo(PLANNED.plus(extra));
    }
  }

  /**
   * A clock after some happenings.
   *
   * @param worked how long its time ran so far
   */
  private record Played(PhaseClock clock, Instant now, Duration worked) {

    Duration runningUntilOver() {
      return worked.plus(clock.remaining(now));
    }
  }

  /** Each happening is what happens (pause or resume, downtime, a minute more, nothing), then. */
  private static Played play(PhaseClock begun, List<Integer> happenings) {
    PhaseClock clock = begun;
    Instant now = START;
    Duration worked = Duration.between(begun.startedAt(), START);
    for (int happening : happenings) {
      Instant then = now;
      now = now.plusSeconds(happening / 4);
      boolean down = happening % 4 == 1;
      worked = worked.plus(down ? Duration.ZERO : ran(clock, then, now));
      clock =
          switch (happening % 4) {
            case 0 -> clock.isPaused() ? clock.resume(now) : clock.pause(now);
            case 1 -> clock.giveBack(then, now);
            case 2 -> clock.extend(Duration.ofMinutes(1), now);
            default -> clock;
          };
    }
    return new Played(clock, now, worked);
  }

  private static Duration ran(PhaseClock clock, Instant from, Instant to) {
    return clock.remaining(from).minus(clock.remaining(to));
  }
}

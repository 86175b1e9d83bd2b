package org.consilium.session.entity.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * The clock of one phase as four values; every change gives a new one.
 *
 * <p>A phase is planned (no {@code startedAt}), running, or paused ({@code pausedAt} set). The
 * deadline is absolute: what is stored before it counts, what comes at it or after is too late.
 *
 * @param duration the planned length, which extensions do not change
 * @param startedAt null while planned
 * @param deadlineAt null while planned; does not move during a pause, only when it ends
 * @param pausedAt null unless paused
 */
public record PhaseClock(
    Duration duration, Instant startedAt, Instant deadlineAt, Instant pausedAt) {

  public PhaseClock {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException("a phase lasts longer than nothing, not " + duration);
    }
    if ((startedAt == null) != (deadlineAt == null) || (startedAt == null && pausedAt != null)) {
      throw new IllegalArgumentException("start and deadline belong together, a pause after them");
    }
  }

  /** A phase that has not begun. */
  public static PhaseClock planned(Duration duration) {
    return new PhaseClock(duration, null, null, null);
  }

  /** Whether the phase has begun. */
  public boolean isStarted() {
    return startedAt != null;
  }

  /** Whether the phase stands still. */
  public boolean isPaused() {
    return pausedAt != null;
  }

  /** Whether something stored at this moment counts. */
  public boolean isOpen(Instant now) {
    return isStarted() && !isPaused() && now.isBefore(deadlineAt);
  }

  /** The time left: never negative, the whole duration while planned, unmoved during a pause. */
  public Duration remaining(Instant now) {
    if (!isStarted()) {
      return duration;
    }
    Duration left = Duration.between(isPaused() ? pausedAt : now, deadlineAt);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /**
   * Begins the phase.
   *
   * @throws IllegalStateException when it has begun already
   */
  public PhaseClock start(Instant now) {
    require(!isStarted(), "the phase has begun already");
    return new PhaseClock(duration, now, now.plus(duration), null);
  }

  /**
   * Stops the time. Pausing what is paused changes nothing.
   *
   * @throws IllegalStateException when the phase has not begun
   */
  public PhaseClock pause(Instant now) {
    require(isStarted(), "the phase has not begun");
    return isPaused() ? this : new PhaseClock(duration, startedAt, deadlineAt, now);
  }

  /**
   * Lets the time run on, the deadline later by the length of the pause. Resuming what runs changes
   * nothing.
   *
   * @throws IllegalStateException when the phase has not begun
   */
  public PhaseClock resume(Instant now) {
    require(isStarted(), "the phase has not begun");
    return isPaused() ? withDeadline(later(deadlineAt, pausedAt, now), null) : this;
  }

  /**
   * Gives more time: added to what is left, so that a phase already over is open for exactly {@code
   * more}.
   *
   * @throws IllegalStateException when the phase has not begun
   */
  public PhaseClock extend(Duration more, Instant now) {
    require(isStarted(), "the phase has not begun");
    if (more.isNegative() || more.isZero()) {
      throw new IllegalArgumentException("more time, not " + more);
    }
    Instant reached = isPaused() ? pausedAt : now;
    Instant from = deadlineAt.isBefore(reached) ? reached : deadlineAt;
    return withDeadline(from.plus(more), pausedAt);
  }

  /** The clock of somebody who has so much more: the same, and as much later over. */
  public PhaseClock withExtra(Duration extra) {
    if (extra.isNegative()) {
      throw new IllegalArgumentException("more time, not " + extra);
    }
    return new PhaseClock(
        duration.plus(extra), startedAt, isStarted() ? deadlineAt.plus(extra) : null, pausedAt);
  }

  /**
   * Gives back the time during which the server was down. A phase that was paused, not begun, or
   * already over when the server went down has lost nothing and stays as it is.
   *
   * @param downFrom the last moment at which the server is known to have run
   * @param upAt when it runs again
   */
  public PhaseClock giveBack(Instant downFrom, Instant upAt) {
    if (!isStarted() || isPaused() || !downFrom.isBefore(deadlineAt)) {
      return this;
    }
    Instant lostFrom = startedAt.isAfter(downFrom) ? startedAt : downFrom;
    return withDeadline(later(deadlineAt, lostFrom, upAt), null);
  }

  private PhaseClock withDeadline(Instant deadline, Instant paused) {
    return new PhaseClock(duration, startedAt, Objects.requireNonNull(deadline), paused);
  }

  /** A clock that was set back between the two moments takes no time away. */
  private static Instant later(Instant deadline, Instant from, Instant to) {
    return to.isAfter(from) ? deadline.plus(Duration.between(from, to)) : deadline;
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }
}

package org.consilium.session.entity.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consilium.session.CheckIn;
import org.consilium.session.CheckInState;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;

/**
 * What becomes of a check-in; every change gives a new one, and one that changes nothing itself.
 */
public final class CheckInRule {

  private CheckInRule() {}

  /**
   * The moment from which whoever comes is late: when the opening of the session is over. The
   * opening is the check-in at the beginning of the agenda, or the first phase where there is none.
   *
   * @return nothing while the opening lasts, or is all there is
   */
  public static Optional<Instant> lateFrom(List<PhaseInfo> agenda) {
    boolean checkInFirst = !agenda.isEmpty() && agenda.getFirst().kind() == PhaseKind.CHECK_IN;
    Stream<PhaseInfo> afterOpening =
        checkInFirst
            ? agenda.stream().dropWhile(phase -> phase.kind() == PhaseKind.CHECK_IN)
            : agenda.stream().skip(1);
    return afterOpening.findFirst().map(PhaseInfo::startedAt);
  }

  /** The student comes in; who comes back after leaving is as late as the first time. */
  public static CheckIn arrive(CheckIn before, List<PhaseInfo> agenda, Instant now) {
    if (before.isHere()) {
      return before;
    }
    if (before.state() == CheckInState.LEFT) {
      return new CheckIn(here(before.late()), before.presentAt(), before.late(), now);
    }
    boolean late = lateFrom(agenda).filter(from -> !now.isBefore(from)).isPresent();
    return new CheckIn(here(late), now, late, now);
  }

  /** Staff state how it is. Whoever is to have left must have come. */
  public static CheckIn mark(CheckIn before, CheckInState state, Instant now) {
    if (before.state() == state) {
      return before;
    }
    return switch (state) {
      case PRESENT, LATE ->
          new CheckIn(state, came(before).orElse(now), state == CheckInState.LATE, now);
      case LEFT ->
          new CheckIn(
              state, came(before).orElseThrow(IllegalStateException::new), before.late(), now);
      case EXCUSED, ABSENT -> new CheckIn(state, null, false, now);
    };
  }

  /** Whether the student may be marked so: nobody leaves who never came. */
  public static boolean allows(CheckIn before, CheckInState state) {
    return state != CheckInState.LEFT || before.presentAt() != null;
  }

  private static Optional<Instant> came(CheckIn before) {
    return Optional.ofNullable(before.presentAt());
  }

  private static CheckInState here(boolean late) {
    return late ? CheckInState.LATE : CheckInState.PRESENT;
  }
}

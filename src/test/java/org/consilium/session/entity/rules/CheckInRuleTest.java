package org.consilium.session.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.consilium.session.CheckIn;
import org.consilium.session.CheckInState;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInRuleTest {

  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

  /** Phases of ten minutes from nine o'clock; so many of them have begun. */
  private static List<PhaseInfo> agenda(String kinds, int begun) {
    List<PhaseInfo> agenda = new ArrayList<>();
    for (String kind : kinds.split(" ")) {
      int position = agenda.size();
      Instant start = NINE.plusSeconds(600L * position);
      agenda.add(
          new PhaseInfo(
              new UUID(0, position),
              new UUID(1, 1),
              position,
              PhaseKind.valueOf(kind),
              kind,
              position < begun ? PhaseState.RUNNING : PhaseState.PENDING,
              Duration.ofMinutes(10),
              position < begun ? start : null,
              position < begun ? start.plusSeconds(600) : null,
              null));
    }
    return agenda;
  }

  @ParameterizedTest
  @CsvSource({
    // agenda, phases begun, minutes after nine, state
    "CHECK_IN IRAT TRAT, 0, -5, PRESENT",
    "CHECK_IN IRAT TRAT, 1, 9, PRESENT",
    "CHECK_IN IRAT TRAT, 1, 15, PRESENT", // the facilitator waits: the check-in is not over
    "CHECK_IN IRAT TRAT, 2, 10, LATE",
    "CHECK_IN IRAT TRAT, 3, 25, LATE",
    "CHECK_IN CHECK_IN TRAT, 2, 15, PRESENT",
    "CHECK_IN CHECK_IN TRAT, 3, 20, LATE",
    "IRAT TRAT, 1, 5, PRESENT", // without a check-in the first phase opens the session
    "IRAT TRAT, 2, 10, LATE",
    "IRAT CHECK_IN TRAT, 2, 10, LATE",
    "IRAT, 1, 9, PRESENT"
  })
  void whoComesAfterTheOpeningIsLate(String kinds, int begun, int minutes, CheckInState state) {
    Instant now = NINE.plusSeconds(60L * minutes);
    CheckIn arrived = CheckInRule.arrive(CheckIn.NOT_YET, agenda(kinds, begun), now);
    assertThat(arrived).isEqualTo(new CheckIn(state, now, state == CheckInState.LATE, now));
  }

  @Test
  void whoIsHereStaysSinceThen() {
    CheckIn early = CheckInRule.arrive(CheckIn.NOT_YET, agenda("CHECK_IN IRAT", 1), NINE);
    List<PhaseInfo> later = agenda("CHECK_IN IRAT", 2);
    assertThat(CheckInRule.arrive(early, later, NINE.plusSeconds(900))).isSameAs(early);
  }

  @ParameterizedTest
  @CsvSource({"PRESENT, PRESENT", "LATE, LATE"})
  void whoComesBackIsAsLateAsTheFirstTime(CheckInState first, CheckInState back) {
    CheckIn here = CheckInRule.mark(CheckIn.NOT_YET, first, NINE);
    CheckIn left = CheckInRule.mark(here, CheckInState.LEFT, NINE.plusSeconds(60));
    assertThat(left.isHere()).isFalse();
    CheckIn again = CheckInRule.arrive(left, agenda("CHECK_IN IRAT", 2), NINE.plusSeconds(700));
    assertThat(again.state()).isEqualTo(back);
    assertThat(again.presentAt()).isEqualTo(NINE);
  }

  @Test
  void anExcuseOrAnAbsenceGivesWayToWhoComes() {
    for (CheckInState away : List.of(CheckInState.EXCUSED, CheckInState.ABSENT)) {
      CheckIn marked = CheckInRule.mark(CheckIn.NOT_YET, away, NINE);
      assertThat(CheckInRule.arrive(marked, agenda("CHECK_IN IRAT", 1), NINE).state())
          .isEqualTo(CheckInState.PRESENT);
    }
  }

  /** However staff change their mind, the parts of a check-in never contradict each other. */
  @Property
  void partsAgree(@ForAll @Size(max = 12) List<CheckInState> marks) {
    CheckIn checkIn = CheckIn.NOT_YET;
    Instant now = NINE;
    for (CheckInState state : marks) {
      now = now.plusSeconds(1);
      if (!CheckInRule.allows(checkIn, state)) {
        assertThat(state).isEqualTo(CheckInState.LEFT);
        continue;
      }
      CheckIn after = CheckInRule.mark(checkIn, state, now);
      assertThat(after.state()).isEqualTo(state);
      assertThat(after.presentAt() != null).isEqualTo(after.isHere() || state == CheckInState.LEFT);
      assertThat(after.isHere() && after.late()).isEqualTo(state == CheckInState.LATE);
      assertThat(CheckInRule.mark(after, state, now.plusSeconds(1))).isSameAs(after);
      checkIn = after;
    }
  }
}

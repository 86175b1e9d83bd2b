package org.consilium.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.ExerciseHour;
import org.consilium.ExerciseHours;
import org.consilium.casework.control.CasePlan;
import org.consilium.casework.control.Cases;
import org.consilium.casework.control.CasesOfPhases;
import org.consilium.casework.control.StoredCase;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CasesIT {

  private static final byte[] FILE = ExerciseHours.CASE.getBytes(StandardCharsets.UTF_8);
  private static final byte[] FAULTY = "{\"format\": \"x\"}".getBytes(StandardCharsets.UTF_8);

  @Inject private Classrooms classrooms;
  @Inject private ExerciseHours hours;
  @Inject private Cases cases;
  @Inject private CasesOfPhases casesOfPhases;
  @Inject private PhaseCases phaseCases;

  private Classroom room;
  private Actor coordinator;
  private UUID course;

  @BeforeEach
  void openClassroom() {
    room = classrooms.open();
    coordinator = room.coordinator();
    course = room.courseId();
  }

  @Test
  void whatWasPreviewedIsAddedOnce() {
    CasePlan plan = cases.preview(coordinator, course, FILE);
    assertThat(plan.faults()).isEmpty();
    assertThat(plan.known()).isFalse();
    assertThat(cases.list(coordinator, course)).isEmpty();
    UUID added = cases.confirm(coordinator, course, plan.digest(), FILE);
    assertThat(cases.confirm(room.partnerCoordinator(), course, plan.digest(), FILE))
        .isEqualTo(added);
    assertThat(cases.preview(coordinator, course, FILE).known()).isTrue();
    assertThat(cases.list(room.facilitator(), course))
        .extracting(StoredCase::id)
        .containsExactly(added);
    assertThat(cases.show(room.facilitator(), added).content().parts()).hasSize(7);
  }

  @Test
  void anotherFileThanThePreviewedIsRefused() {
    String digest = cases.preview(coordinator, course, FILE).digest();
    byte[] other = ExerciseHours.CASE.replace("Ada", "Eva").getBytes(StandardCharsets.UTF_8);
    assertThat(codeOf(() -> cases.confirm(coordinator, course, digest, other)))
        .isEqualTo("casework.case-changed");
    assertThat(codeOf(() -> cases.confirm(coordinator, course, null, FILE)))
        .isEqualTo("casework.case-changed");
    assertThat(cases.list(coordinator, course)).isEmpty();
  }

  @Test
  void aFaultyFileIsShownWithItsFaultsAndNotAdded() {
    CasePlan plan = cases.preview(coordinator, course, FAULTY);
    assertThat(plan.content()).isEmpty();
    assertThat(plan.faults()).extracting(fault -> fault.where()).contains("format", "patient");
    assertThat(codeOf(() -> cases.confirm(coordinator, course, plan.digest(), FAULTY)))
        .isEqualTo("casework.faulty-case");
  }

  @Test
  void coordinatorsAddStaffReadStudentsDoNeither() {
    UUID added =
        cases.confirm(coordinator, course, cases.preview(coordinator, course, FILE).digest(), FILE);
    assertThat(codeOf(() -> cases.preview(room.facilitator(), course, FILE)))
        .isEqualTo("course.not-allowed");
    assertThat(codeOf(() -> cases.list(room.student(0, 0), course)))
        .isEqualTo("course.not-allowed");
    assertThat(codeOf(() -> cases.show(room.student(0, 0), added))).isEqualTo("course.not-allowed");
    assertThat(codeOf(() -> cases.show(room.outsider(), added))).isEqualTo("course.no-course");
    assertThat(codeOf(() -> cases.list(room.outsider(), course))).isEqualTo("course.no-course");
    assertThat(codeOf(() -> cases.show(coordinator, Ids.next()))).isEqualTo("casework.no-case");
  }

  @Test
  void aPhaseTakesACaseOfItsOwnCourseBeforeTheSessionBegins() {
    ExerciseHour hour = hours.prepare();
    Actor preparing = hour.room().coordinator();
    UUID foreign =
        cases.confirm(coordinator, course, cases.preview(coordinator, course, FILE).digest(), FILE);
    assertThat(phaseCases.caseOf(hour.first())).contains(hour.caseId());
    assertThat(codeOf(() -> casesOfPhases.give(preparing, hour.first(), foreign)))
        .isEqualTo("casework.no-case");
    assertThat(codeOf(() -> casesOfPhases.give(hour.room().facilitator(), hour.first(), null)))
        .isEqualTo("session.not-allowed");
    assertThat(casesOfPhases.give(preparing, hour.first(), null)).isEmpty();
    assertThat(phaseCases.caseOf(hour.first())).isEmpty();
    assertThat(phaseCases.phasesOn(hour.sessionId(), hour.caseId())).containsExactly(hour.second());
    ExerciseHour begun = hours.open();
    assertThat(codeOf(() -> casesOfPhases.give(begun.room().coordinator(), begun.first(), null)))
        .isEqualTo("session.started-already");
  }
}

package org.consilium.course;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.consilium.Refusals.codeOf;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.course.control.Checklist;
import org.consilium.course.control.CourseOverview;
import org.consilium.course.control.MyCourses;
import org.consilium.course.control.Roster;
import org.consilium.course.control.Rosters;
import org.consilium.course.control.newcomers.SignInSlips;
import org.consilium.institution.MadeSlips;
import org.consilium.institution.MadeSlips.Slip;
import org.consilium.institution.Person;
import org.consilium.institution.control.SigningIn;
import org.consilium.platform.security.Actor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CourseIT {

  @Inject private Classrooms classrooms;
  @Inject private MyCourses courses;
  @Inject private Checklist checklist;
  @Inject private Rosters rosters;
  @Inject private SignInSlips slips;
  @Inject private SigningIn signingIn;
  @Inject private AuditedFacts audited;

  private Classroom room;

  @BeforeEach
  void open() {
    room = classrooms.open();
  }

  @Test
  void everybodySeesTheirOwnCoursesAndRolesAndNobodyElseAny() {
    assertThat(courses.list(room.coordinator()))
        .extracting(c -> c.course().id(), CourseOverview::roles, c -> c.headcount().students())
        .containsExactly(tuple(room.courseId(), Set.of(CourseRole.COORDINATOR), 9));
    assertThat(courses.list(room.student(0, 1)))
        .extracting(CourseOverview::roles)
        .containsExactly(Set.of(CourseRole.STUDENT));
    assertThat(courses.list(room.stranger())).isEmpty();
    assertThat(courses.list(room.outsider())).isEmpty();
  }

  @Test
  void courseIsShownToItsPeopleAndToOthersDoesNotExist() {
    CourseOverview shown = courses.show(room.student(1, 0), room.courseId());
    assertThat(shown.partners()).containsExactly(room.south());
    assertThat(shown.headcount().staff()).isEqualTo(3);
    for (Actor nobody : List.of(room.stranger(), room.outsider())) {
      assertThat(codeOf(() -> courses.show(nobody, room.courseId()))).isEqualTo("course.no-course");
    }
    assertThat(codeOf(() -> courses.show(room.coordinator(), UUID.randomUUID())))
        .isEqualTo("course.no-course");
  }

  @Test
  void coordinatorOfASchoolOpensACourseAndCoordinatesIt() {
    CourseOverview opened = courses.open(room.outsider(), "  Palliative care  ");
    assertThat(opened.course().title()).isEqualTo("Palliative care");
    assertThat(opened.course().institutionId()).isEqualTo(room.outsider().institutionId());
    assertThat(opened.roles()).containsExactly(CourseRole.COORDINATOR);
    assertThat(audited.actionsOn(opened.course().id())).containsExactly("course.course-opened");
  }

  @Test
  void courseNeedsACoordinatorOfTheSchoolAndATitle() {
    assertThat(codeOf(() -> courses.open(room.facilitator(), "X"))).isEqualTo("course.not-allowed");
    assertThat(codeOf(() -> courses.open(room.student(0, 0), "X"))).isEqualTo("course.not-allowed");
    for (String title : List.of("", " \t", "x".repeat(161), "two\nlines")) {
      assertThat(codeOf(() -> courses.open(room.coordinator(), title)))
          .isEqualTo("course.bad-title");
    }
    assertThat(codeOf(() -> courses.open(room.coordinator(), null))).isEqualTo("course.bad-title");
  }

  @Test
  void checklistTellsStaffWhatIsThere() {
    assertThat(checklist.show(room.facilitator(), room.courseId()))
        .contains(
            new ChecklistEntry("staff", 3, true),
            new ChecklistEntry("roster", 9, true),
            new ChecklistEntry("teams", 1, true),
            new ChecklistEntry("items", 10, true));
    assertThat(codeOf(() -> checklist.show(room.student(0, 0), room.courseId())))
        .isEqualTo("course.not-allowed");
    assertThat(codeOf(() -> checklist.show(room.outsider(), room.courseId())))
        .isEqualTo("course.no-course");
  }

  @Test
  void checklistOfANewCourseHasNothingDone() {
    UUID empty = courses.open(room.coordinator(), "Empty").course().id();
    assertThat(checklist.show(room.coordinator(), empty)).noneMatch(ChecklistEntry::done);
  }

  @Test
  void rosterPartsTheOwnSchoolFromThePartners() {
    Roster ofNorth = rosters.show(room.coordinator(), room.courseId());
    assertThat(ofNorth.institutionId()).isEqualTo(room.north());
    assertThat(ofNorth.own()).hasSize(6).allMatch(p -> isOf(room.north(), p.person()));
    assertThat(ofNorth.partners()).hasSize(6).allMatch(p -> isOf(room.south(), p.person()));
    assertThat(rosters.show(room.facilitator(), room.courseId()).own())
        .allMatch(p -> isOf(room.south(), p.person()));
  }

  @Test
  void rosterIsForStaff() {
    assertThat(codeOf(() -> rosters.show(room.student(0, 0), room.courseId())))
        .isEqualTo("course.not-allowed");
    assertThat(codeOf(() -> rosters.show(room.stranger(), room.courseId())))
        .isEqualTo("course.no-course");
  }

  @Test
  void slipLetsAStudentInAndThenNoSlipIsMadeForThem() {
    MadeSlips issued = slips.issue(room.coordinator(), room.courseId());
    Set<UUID> northern =
        rosters.show(room.coordinator(), room.courseId()).own().stream()
            .map(place -> place.person().id())
            .collect(toSet());
    assertThat(issued.slips()).hasSize(5).allMatch(slip -> northern.contains(slip.accountId()));
    Slip slip = issued.slips().get(0);
    assertThat(slip.link()).endsWith("/sign-in#code=" + slip.code());
    assertThat(issued.mailMerge().lines())
        .hasSize(1 + 5)
        .startsWith("email,given_name,family_name,link,code,valid_until")
        .anyMatch(line -> line.startsWith(slip.email() + ",") && line.contains(slip.link()));
    assertThat(
            signingIn.withCode(slip.code(), "chosen by myself", SigningIn.Browser.UNKNOWN).token())
        .isNotEmpty();
    assertThat(slips.issue(room.coordinator(), room.courseId()).slips())
        .hasSize(4)
        .extracting(Slip::accountId)
        .doesNotContain(slip.accountId());
    assertThat(rosters.show(room.coordinator(), room.courseId()).own())
        .filteredOn(Roster.Place::signedUp)
        .extracting(place -> place.person().id())
        .containsExactly(slip.accountId());
  }

  @Test
  void newSlipsEndFormerOnes() {
    String former = slips.issue(room.partnerCoordinator(), room.courseId()).slips().get(0).code();
    slips.issue(room.partnerCoordinator(), room.courseId());
    assertThat(
            codeOf(() -> signingIn.withCode(former, "chosen by myself", SigningIn.Browser.UNKNOWN)))
        .isEqualTo("institution.unknown-code");
    assertThat(audited.actionsOn(room.courseId()))
        .containsExactly("course.sign-in-slips-issued", "course.sign-in-slips-issued");
  }

  @Test
  void slipsAreForCoordinators() {
    for (Actor member : List.of(room.facilitator(), room.student(0, 0))) {
      assertThat(codeOf(() -> slips.issue(member, room.courseId())))
          .isEqualTo("course.not-allowed");
    }
    assertThat(codeOf(() -> slips.issue(room.outsider(), room.courseId())))
        .isEqualTo("course.no-course");
  }

  private static boolean isOf(UUID school, Person person) {
    return person.institutionId().equals(school);
  }
}

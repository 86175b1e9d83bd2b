package org.consilium.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.consilium.AtOnce;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.course.control.CourseStaff;
import org.consilium.course.control.Roster;
import org.consilium.course.control.Rosters;
import org.consilium.institution.People;
import org.consilium.institution.control.partnership.NegotiatingPartnerships;
import org.consilium.institution.control.people.SchoolAccounts;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each school's coordinators see to the staff of their own school. */
@ExtendWith(ArquillianExtension.class)
class CourseStaffIT {

  @Inject private Classrooms classrooms;
  @Inject private CourseStaff staff;
  @Inject private Rosters rosters;
  @Inject private Courses courses;
  @Inject private People people;
  @Inject private SchoolAccounts accounts;
  @Inject private NegotiatingPartnerships partnerships;
  @Inject private AuditedFacts audited;
  @Inject private RecheckedAccess rechecked;
  @Inject private AtOnce atOnce;

  private Classroom room;

  @BeforeEach
  void open() {
    room = classrooms.open(1);
  }

  @Test
  void coordinatorAddsAndRemovesPeopleOfTheOwnSchoolAndTwiceIsHarmless() {
    Actor kim = classrooms.colleague(room.north(), Role.FACILITATOR);
    String email = "  " + email(kim).toUpperCase(Locale.ROOT);
    for (int time = 0; time < 2; time++) {
      staff.add(room.coordinator(), room.courseId(), email, CourseRole.FACILITATOR);
      assertThat(roles(kim)).containsExactly(CourseRole.FACILITATOR);
    }
    assertThat(rechecked.of(kim.accountId())).hasSize(1);
    Roster seen = rosters.staff(kim, room.courseId());
    assertThat(seen.own())
        .extracting(place -> place.person().id())
        .containsExactlyInAnyOrder(kim.accountId(), room.coordinator().accountId());
    assertThat(seen.partners())
        .extracting(place -> place.person().id())
        .containsExactlyInAnyOrder(
            room.partnerCoordinator().accountId(), room.facilitator().accountId());
    for (int time = 0; time < 2; time++) {
      staff.remove(room.coordinator(), room.courseId(), kim.accountId(), CourseRole.FACILITATOR);
      assertThat(roles(kim)).isEmpty();
    }
    assertThat(rechecked.of(kim.accountId())).hasSize(2);
    assertThat(codeOf(() -> rosters.staff(kim, room.courseId()))).isEqualTo("course.no-course");
    assertThat(audited.actionsOn(room.courseId()))
        .containsOnlyOnce("course.staff-added", "course.staff-removed");
  }

  @Test
  void partnersCoordinatorDoesSoForTheirOwnWhileThePartnershipIsInForce() {
    Actor kim = classrooms.colleague(room.south(), Role.FACILITATOR);
    // to the owning school the address is nobody's, as one that nobody has
    assertThat(
            refusalOf(() -> add(room.coordinator(), email(kim), CourseRole.FACILITATOR)).detail())
        .isEqualTo(
            refusalOf(() -> add(room.coordinator(), "ghost@x.example", CourseRole.FACILITATOR))
                .detail());
    add(room.partnerCoordinator(), email(kim), CourseRole.FACILITATOR);
    assertThat(roles(kim)).containsExactly(CourseRole.FACILITATOR);
    assertThat(codeOf(() -> remove(room.coordinator(), kim, CourseRole.FACILITATOR)))
        .isEqualTo("course.no-staff");
    assertThat(
            codeOf(
                () ->
                    remove(room.partnerCoordinator(), room.coordinator(), CourseRole.COORDINATOR)))
        .isEqualTo("course.no-staff");
    Actor administrator = classrooms.administrator(room.south());
    partnerships.end(administrator, partnerships.desk(administrator).partnerships().get(0).id());
    assertThat(codeOf(() -> remove(room.partnerCoordinator(), kim, CourseRole.FACILITATOR)))
        .isEqualTo("course.no-course");
    assertThat(roles(kim)).containsExactly(CourseRole.FACILITATOR);
  }

  @Test
  void whoIsAddedHasAnEnabledAccountWithTheRoleAndIsNoStudentOfTheCourse() {
    Actor kim = classrooms.colleague(room.north(), Role.FACILITATOR);
    assertThat(codeOf(() -> add(room.coordinator(), null, CourseRole.FACILITATOR)))
        .isEqualTo("course.staff-unknown");
    assertThat(
            codeOf(
                () ->
                    add(room.coordinator(), email(classrooms.operator()), CourseRole.FACILITATOR)))
        .isEqualTo("course.staff-unknown");
    assertThat(codeOf(() -> add(room.coordinator(), email(kim), CourseRole.COORDINATOR)))
        .isEqualTo("course.staff-without-role");
    for (CourseRole role : new CourseRole[] {CourseRole.STUDENT, null}) {
      assertThat(codeOf(() -> add(room.coordinator(), email(kim), role)))
          .isEqualTo("course.bad-staff-role");
    }
    Actor administrator = classrooms.administrator(room.north());
    accounts.disable(administrator, kim.accountId());
    assertThat(codeOf(() -> add(room.coordinator(), email(kim), CourseRole.FACILITATOR)))
        .isEqualTo("course.staff-disabled");
    Actor student = room.team(0).nurse();
    accounts.giveRoles(administrator, student.accountId(), Set.of(Role.STUDENT, Role.FACILITATOR));
    assertThat(codeOf(() -> add(room.coordinator(), email(student), CourseRole.FACILITATOR)))
        .isEqualTo("course.staff-is-student");
    assertThat(roles(kim)).isEmpty();
    assertThat(roles(student)).containsExactly(CourseRole.STUDENT);
  }

  @Test
  void aSchoolKeepsACoordinatorAlsoWhenTwoGoAtOnce() throws Exception {
    Actor first = room.coordinator();
    assertThat(codeOf(() -> remove(first, first, CourseRole.COORDINATOR)))
        .isEqualTo("course.last-coordinator");
    Actor second = classrooms.colleague(room.north(), Role.COORDINATOR);
    add(first, email(second), CourseRole.COORDINATOR);
    assertThat(
            atOnce.codes(
                () -> remove(first, first, CourseRole.COORDINATOR),
                () -> remove(second, second, CourseRole.COORDINATOR)))
        .containsExactlyInAnyOrder("done", "course.last-coordinator");
    assertThat(List.of(roles(first), roles(second)))
        .containsExactlyInAnyOrder(Set.of(CourseRole.COORDINATOR), Set.of());
  }

  @Test
  void nobodyElseChangesTheStaffAndStudentsDoNotSeeThem() {
    Actor kim = classrooms.colleague(room.south(), Role.FACILITATOR);
    Actor student = room.team(0).pharmacist();
    for (Actor actor : List.of(room.facilitator(), student)) {
      assertThat(codeOf(() -> add(actor, email(kim), CourseRole.FACILITATOR)))
          .isEqualTo("course.not-allowed");
      assertThat(codeOf(() -> remove(actor, room.facilitator(), CourseRole.FACILITATOR)))
          .isEqualTo("course.not-allowed");
    }
    for (Actor actor : List.of(room.stranger(), room.outsider())) {
      assertThat(codeOf(() -> add(actor, email(kim), CourseRole.FACILITATOR)))
          .isEqualTo("course.no-course");
      assertThat(codeOf(() -> rosters.staff(actor, room.courseId()))).isEqualTo("course.no-course");
    }
    assertThat(codeOf(() -> rosters.staff(student, room.courseId())))
        .isEqualTo("course.not-allowed");
    assertThat(roles(room.facilitator())).containsExactly(CourseRole.FACILITATOR);
  }

  @Test
  void inARehearsalWhereFacilitatorsCoordinateTheStaffStayTheCoursesOwn() {
    UUID rehearsal = classrooms.rehearsal(room.courseId());
    String email = email(classrooms.colleague(room.south(), Role.FACILITATOR));
    UUID fay = room.facilitator().accountId();
    assertThat(
            codeOf(() -> staff.add(room.facilitator(), rehearsal, email, CourseRole.FACILITATOR)))
        .isEqualTo("course.staff-of-rehearsal");
    assertThat(
            codeOf(() -> staff.remove(room.facilitator(), rehearsal, fay, CourseRole.FACILITATOR)))
        .isEqualTo("course.staff-of-rehearsal");
  }

  private void add(Actor actor, String email, CourseRole role) {
    staff.add(actor, room.courseId(), email, role);
  }

  private void remove(Actor actor, Actor whom, CourseRole role) {
    staff.remove(actor, room.courseId(), whom.accountId(), role);
  }

  private Set<CourseRole> roles(Actor actor) {
    return courses.roles(room.courseId()).getOrDefault(actor.accountId(), Set.of());
  }

  private String email(Actor actor) {
    UUID id = actor.accountId();
    return people.byIds(List.of(id)).get(id).email();
  }
}

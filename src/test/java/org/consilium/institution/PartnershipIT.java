package org.consilium.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.AtOnce;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Devices;
import org.consilium.Stage;
import org.consilium.TurnedClock;
import org.consilium.course.control.CourseOverview;
import org.consilium.course.control.MyCourses;
import org.consilium.institution.PartnershipTerms.Naming;
import org.consilium.institution.control.operator.OperatingSchools;
import org.consilium.institution.control.partnership.NegotiatingPartnerships;
import org.consilium.institution.control.partnership.PartnershipExpiry;
import org.consilium.institution.control.partnership.PartnershipSheet;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.protocol.LiveClient;
import org.consilium.session.PhaseKind;
import org.consilium.session.control.Today;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PartnershipIT {

  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  @ArquillianResource private URL base;
  @Inject private Classrooms classrooms;
  @Inject private NegotiatingPartnerships partnerships;
  @Inject private OperatingSchools schools;
  @Inject private PartnershipExpiry expiry;
  @Inject private MyCourses courses;
  @Inject private Today today;
  @Inject private Stage stage;
  @Inject private Devices devices;
  @Inject private AtOnce atOnce;
  @Inject private AuditedFacts audited;
  @Inject private TurnedClock clock;

  private Classroom room;
  private Actor north;
  private Actor south;
  private Actor third;

  /** North and south share the course of the classroom; the third school shares nothing. */
  @BeforeEach
  void open() {
    room = classrooms.open();
    north = classrooms.administrator(room.north());
    south = classrooms.administrator(room.south());
    third = classrooms.administrator(room.outsider().institutionId());
  }

  @AfterEach
  void turnBack() {
    clock.turnBack();
  }

  @Test
  void proposalIsSeenByBothSchoolsAndIsInForceWhenThePartnerAccepts() {
    UUID offered = classrooms.course(room.north(), "Palliative care");
    UUID proposal = partnerships.propose(north, third.institutionId(), terms(offered));
    assertThat(stateOf(north, proposal)).isEqualTo(PartnershipState.PROPOSED);
    assertThat(stateOf(third, proposal)).isEqualTo(PartnershipState.PROPOSED);
    assertThat(partnerships.desk(third).namedCourses())
        .extracting(SchoolCourses.SchoolCourse::title)
        .containsExactly("Palliative care");
    assertThat(partnerships.desk(south).partnerships())
        .extracting(PartnershipSheet::id)
        .doesNotContain(proposal);
    partnerships.accept(third, proposal);
    assertThat(stateOf(north, proposal)).isEqualTo(PartnershipState.IN_FORCE);
    assertThat(audited.actionsOn(proposal))
        .containsExactly("institution.partnership-proposed", "institution.partnership-accepted");
  }

  @Test
  void eachAnswerIsForOneSideAndIsGivenOnce() {
    UUID proposal = partnerships.propose(north, third.institutionId(), terms(northsCourse()));
    for (Runnable own :
        List.<Runnable>of(
            () -> partnerships.accept(north, proposal),
            () -> partnerships.decline(north, proposal))) {
      assertThat(codeOf(own::run)).isEqualTo("institution.not-your-answer");
    }
    assertThat(codeOf(() -> partnerships.withdraw(third, proposal)))
        .isEqualTo("institution.not-your-answer");
    assertThat(codeOf(() -> partnerships.end(third, proposal)))
        .isEqualTo("institution.partnership-decided");
    partnerships.accept(third, proposal);
    for (Runnable late :
        List.<Runnable>of(
            () -> partnerships.accept(third, proposal),
            () -> partnerships.decline(third, proposal),
            () -> partnerships.withdraw(north, proposal))) {
      assertThat(codeOf(late::run)).isEqualTo("institution.partnership-decided");
    }
    partnerships.end(third, proposal);
    assertThat(codeOf(() -> partnerships.end(north, proposal)))
        .isEqualTo("institution.partnership-decided");
  }

  @Test
  void declinedOrWithdrawnItIsOverAndAnotherMayFollow() {
    UUID course = northsCourse();
    UUID declined = partnerships.propose(north, third.institutionId(), terms(course));
    partnerships.decline(third, declined);
    assertThat(stateOf(north, declined)).isEqualTo(PartnershipState.DECLINED);
    UUID withdrawn = partnerships.propose(north, third.institutionId(), terms(course));
    partnerships.withdraw(north, withdrawn);
    assertThat(stateOf(third, withdrawn)).isEqualTo(PartnershipState.WITHDRAWN);
    partnerships.propose(north, third.institutionId(), terms(course));
  }

  @Test
  void noSchoolIsItsOwnPartnerAndOnlyOneProposalIsOpenBetweenTwo() {
    assertThat(codeOf(() -> partnerships.propose(north, room.north(), terms(room.courseId()))))
        .isEqualTo("institution.self-partnership");
    assertThat(codeOf(() -> partnerships.propose(north, UUID.randomUUID(), terms(northsCourse()))))
        .isEqualTo("institution.no-school");
    partnerships.propose(north, third.institutionId(), terms(northsCourse()));
    UUID thirds = classrooms.course(third.institutionId(), "Stroke");
    assertThat(
            codeOf(() -> partnerships.propose(north, third.institutionId(), terms(northsCourse()))))
        .isEqualTo("institution.proposal-open");
    assertThat(codeOf(() -> partnerships.propose(third, room.north(), terms(thirds))))
        .isEqualTo("institution.proposal-open");
  }

  @Test
  void ofTwoWhoProposeToEachOtherAtOnceOneDoes() throws Exception {
    UUID norths = northsCourse();
    UUID thirds = classrooms.course(third.institutionId(), "Stroke");
    List<String> outcomes =
        atOnce.codes(
            () -> partnerships.propose(north, third.institutionId(), terms(norths)),
            () -> partnerships.propose(third, room.north(), terms(thirds)));
    assertThat(outcomes).containsExactlyInAnyOrder("done", "institution.proposal-open");
  }

  @Test
  void courseIsOpenedByItsOwnSchoolAlone() {
    UUID thirds = classrooms.course(third.institutionId(), "Stroke");
    assertThat(
            refusalOf(() -> partnerships.propose(north, third.institutionId(), terms(thirds)))
                .faults())
        .extracting(Fault::where)
        .containsExactly("courseIds");
    // to the partner that shares it already, its course may be named again
    partnerships.propose(south, room.north(), terms(room.courseId()));
  }

  @Test
  void onlyAdministratorsOfTheTwoSchoolsKnowOfIt() {
    UUID proposal = partnerships.propose(north, third.institutionId(), terms(northsCourse()));
    for (Actor other : List.of(room.coordinator(), room.facilitator(), room.student(0, 0))) {
      assertThat(codeOf(() -> partnerships.desk(other))).isEqualTo("institution.not-administrator");
      assertThat(codeOf(() -> partnerships.accept(other, proposal)))
          .isEqualTo("institution.not-administrator");
      assertThat(codeOf(() -> partnerships.propose(other, room.north(), terms(room.courseId()))))
          .isEqualTo("institution.not-administrator");
    }
    for (Runnable stranger :
        List.<Runnable>of(
            () -> partnerships.accept(south, proposal),
            () -> partnerships.decline(south, proposal),
            () -> partnerships.withdraw(south, proposal),
            () -> partnerships.end(south, proposal),
            () -> partnerships.end(south, UUID.randomUUID()))) {
      assertThat(codeOf(stranger::run)).isEqualTo("institution.no-partnership");
    }
  }

  @Test
  void amendmentTakesThePlaceOfWhatWasInForceWhenAccepted() {
    UUID former = inForce();
    UUID further = northsCourse();
    UUID amendment = partnerships.propose(north, room.south(), terms(room.courseId(), further));
    assertThat(stateOf(south, former)).isEqualTo(PartnershipState.IN_FORCE);
    partnerships.accept(south, amendment);
    assertThat(partnerships.desk(south).partnerships())
        .extracting(PartnershipSheet::id, PartnershipSheet::state)
        .containsExactly(
            tuple(amendment, PartnershipState.IN_FORCE), tuple(former, PartnershipState.REPLACED));
    assertThat(courses.show(room.facilitator(), room.courseId()).partners())
        .containsExactly(room.south());
  }

  @Test
  void proposalWhoseLastDayIsOverCannotBeAccepted() {
    UUID proposal =
        partnerships.propose(
            north, third.institutionId(), lasting(todayInVienna(), northsCourse()));
    clock.turn(Duration.ofHours(26)); // a day has at most 25 hours
    assertThat(codeOf(() -> partnerships.accept(third, proposal)))
        .isEqualTo("institution.partnership-over");
    partnerships.propose(third, room.north(), terms(classrooms.course(third.institutionId(), "S")));
  }

  @Test
  void whenItEndsTheCourseIsNoMoreForThePartnersPeopleAndAsItWasForTheOwners() {
    UUID session = stage.begin(room, 1, PhaseKind.CHECK_IN);
    stage.checkIn(session, room.students());
    partnerships.end(south, inForce());
    for (Actor guest :
        List.of(room.partnerCoordinator(), room.facilitator(), room.team(0).pharmacist())) {
      assertThat(codeOf(() -> courses.show(guest, room.courseId()))).isEqualTo("course.no-course");
      assertThat(courses.list(guest)).isEmpty();
      assertThat(today.of(guest).current()).isEmpty();
    }
    assertThat(courses.show(room.coordinator(), room.courseId()).partners()).isEmpty();
    assertThat(courses.list(room.team(0).nurse()))
        .extracting(overview -> overview.course().id())
        .containsExactly(room.courseId());
    assertThat(
            today
                .of(room.team(0).nurse())
                .current()
                .getFirst()
                .roll()
                .orElseThrow()
                .team()
                .members())
        .as("the team's work stays")
        .hasSize(4);
  }

  @Test
  void amendmentThatLeavesTheCourseOutEndsItForThePartner() {
    partnerships.accept(south, partnerships.propose(north, room.south(), terms(northsCourse())));
    assertThat(codeOf(() -> courses.show(room.facilitator(), room.courseId())))
        .isEqualTo("course.no-course");
  }

  @Test
  void endingClosesThePartnersOpenTopicsAtOnceAndNoOthers() {
    UUID session = stage.begin(room, 1, PhaseKind.CHECK_IN);
    String topic = "session/" + session;
    try (LiveClient guest = devices.open(uri(), room.team(0).pharmacist());
        LiveClient owner = devices.open(uri(), room.team(0).nurse())) {
      guest.join(topic);
      owner.join(topic);
      guest.view(topic, body -> true);
      owner.view(topic, body -> true);
      partnerships.end(north, inForce());
      JsonNode closed = guest.await(frame -> frame.path("type").asText().equals("closed"));
      assertThat(closed.path("topic").asText()).isEqualTo(topic);
      assertThat(closed.at("/problem/code").asText()).isEqualTo("session.no-session");
      int mark = guest.mark();
      guest.join(topic);
      assertThat(
              guest
                  .awaitFrom(mark, frame -> frame.path("type").asText().equals("problem"))
                  .at("/problem/code")
                  .asText())
          .isEqualTo("session.no-session");
      stage.checkIn(session, List.of(room.team(0).nurse()));
      owner.join(topic); // still there
      assertThat(owner.frames()).noneMatch(frame -> frame.path("type").asText().equals("closed"));
    }
  }

  @Test
  void whileASchoolIsClosedNothingIsSharedEitherWayAndAfterwardsItIsAsItWas() {
    Actor operator = classrooms.operator();
    UUID session = stage.begin(room, 1, PhaseKind.CHECK_IN);
    String topic = "session/" + session;
    try (LiveClient guest = devices.open(uri(), room.team(0).pharmacist())) {
      guest.join(topic);
      guest.view(topic, body -> true);
      schools.disable(operator, room.north());
      JsonNode closed = guest.await(frame -> frame.path("type").asText().equals("closed"));
      assertThat(closed.at("/problem/code").asText()).isEqualTo("session.no-session");
      assertThat(courses.list(room.facilitator())).isEmpty();
      schools.enable(operator, room.north());
      int mark = guest.mark();
      guest.join(topic);
      guest.awaitFrom(mark, frame -> frame.path("type").asText().equals("view"));
    }
    assertThat(courses.list(room.facilitator())).hasSize(1);
    schools.disable(operator, room.south());
    assertThat(courses.show(room.coordinator(), room.courseId()).partners()).isEmpty();
    schools.enable(operator, room.south());
    assertThat(courses.show(room.coordinator(), room.courseId()).partners()).hasSize(1);
    assertThat(partnerships.desk(north).partnerships().getFirst().state())
        .isEqualTo(PartnershipState.IN_FORCE);
  }

  @Test
  void whenTheLastDayIsOverItEndsWithoutAnybodysActAndOpenTopicsAreTold() {
    partnerships.end(north, inForce());
    partnerships.accept(
        south,
        partnerships.propose(north, room.south(), lasting(todayInVienna(), room.courseId())));
    UUID session = stage.begin(room, 1, PhaseKind.CHECK_IN);
    String topic = "session/" + session;
    try (LiveClient guest = devices.open(uri(), room.team(0).pharmacist())) {
      guest.join(topic);
      guest.view(topic, body -> true);
      clock.turn(Duration.ofHours(26)); // a day has at most 25 hours
      assertThat(codeOf(() -> courses.show(room.facilitator(), room.courseId())))
          .as("refused before anybody noted it")
          .isEqualTo("course.no-course");
      assertThat(partnerships.desk(south).partnerships().getFirst().state())
          .isEqualTo(PartnershipState.EXPIRED);
      expiry.look();
      guest.await(frame -> frame.path("type").asText().equals("closed"));
      assertThat(partnerships.desk(south).partnerships().getFirst().endedAt())
          .isEqualTo(todayInVienna(-1).plusDays(1).atStartOfDay(VIENNA).toInstant());
    }
  }

  @Test
  void whoIsInACourseComesBackWithTheNextPartnership() {
    partnerships.end(north, inForce());
    partnerships.accept(south, partnerships.propose(north, room.south(), terms(room.courseId())));
    assertThat(courses.list(room.facilitator())).extracting(CourseOverview::roles).hasSize(1);
  }

  private UUID northsCourse() {
    return classrooms.course(room.north(), "Falls");
  }

  private UUID inForce() {
    return partnerships.desk(north).partnerships().stream()
        .filter(sheet -> sheet.state() == PartnershipState.IN_FORCE)
        .findFirst()
        .orElseThrow()
        .id();
  }

  private PartnershipState stateOf(Actor administrator, UUID partnershipId) {
    return partnerships.desk(administrator).partnerships().stream()
        .filter(sheet -> sheet.id().equals(partnershipId))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private PartnershipTerms terms(UUID... courseIds) {
    return lasting(todayInVienna().plusMonths(6), courseIds);
  }

  private static PartnershipTerms lasting(LocalDate lastDay, UUID... courseIds) {
    return new PartnershipTerms(
        Set.of(courseIds), Naming.NAMES, new Sharing(true, false), lastDay, "Learning together");
  }

  private LocalDate todayInVienna() {
    return todayInVienna(0);
  }

  private LocalDate todayInVienna(int turned) {
    return LocalDate.ofInstant(
        clock.instant().plus(Duration.ofHours(26).multipliedBy(turned)), VIENNA);
  }

  private URI uri() {
    return URI.create(base.toString());
  }
}

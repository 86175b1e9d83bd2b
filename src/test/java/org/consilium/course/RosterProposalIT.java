package org.consilium.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.consilium.AtOnce;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.course.control.proposal.AnsweringProposals;
import org.consilium.course.control.proposal.ProposalState;
import org.consilium.course.control.proposal.ProposedPerson;
import org.consilium.course.control.proposal.Proposing;
import org.consilium.course.control.proposal.WaitingPerson;
import org.consilium.institution.People;
import org.consilium.institution.control.operator.OperatingSchools;
import org.consilium.institution.control.partnership.NegotiatingPartnerships;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The school that owns the course proposes students of the partner school. */
@ExtendWith(ArquillianExtension.class)
class RosterProposalIT {

  @Inject private Classrooms classrooms;
  @Inject private Proposing proposing;
  @Inject private AnsweringProposals answering;
  @Inject private NegotiatingPartnerships partnerships;
  @Inject private Courses courses;
  @Inject private People people;
  @Inject private AuditedFacts audited;
  @Inject private AtOnce atOnce;
  @Inject private CourseEditing editing;
  @Inject private OperatingSchools schools;
  @Inject private UserTransaction transaction;

  private Classroom room;
  private String known;

  @BeforeEach
  void open() {
    room = classrooms.open(1);
    known = email(room.stranger());
  }

  @Test
  void theProposedAreNothingUntilTheirOwnSchoolAccepts() {
    propose(known, "ghost@south.example");
    assertThat(courses.students(room.courseId())).doesNotContain(room.stranger().accountId());
    List<WaitingPerson> waiting = answering.waiting(room.partnerCoordinator());
    assertThat(waiting).extracting(person -> person.known() != null).containsOnly(true, false);
    // nobody has the ghost's address: with the ghost nobody is accepted
    assertThat(refusalOf(() -> answering.accept(room.partnerCoordinator(), ids(waiting))).faults())
        .extracting(Fault::where)
        .containsExactly("ghost@south.example");
    assertThat(states()).containsOnly(ProposalState.OPEN);
    answering.accept(room.partnerCoordinator(), List.of(id(known)));
    answering.decline(
        classrooms.administrator(room.south()), List.of(id("ghost@south.example")), "Not ours");
    assertThat(courses.students(room.courseId())).contains(room.stranger().accountId());
    assertThat(states()).containsOnly(ProposalState.ACCEPTED, ProposalState.DECLINED);
    assertThat(answering.waiting(room.partnerCoordinator())).isEmpty();
    assertThat(audited.actionsOn(room.courseId()))
        .contains("course.people-proposed", "course.proposal-accepted", "course.proposal-declined");
  }

  @Test
  void anAnswerIsGivenOnceAlsoByTwoAtOnce() throws Exception {
    propose(known);
    List<UUID> ids = List.of(id(known));
    assertThat(
            atOnce.codes(
                () -> answering.accept(room.partnerCoordinator(), ids),
                () -> answering.decline(room.partnerCoordinator(), ids, "Not ours")))
        .containsExactlyInAnyOrder("done", "course.proposal-answered");
    assertThat(codeOf(() -> answering.accept(room.partnerCoordinator(), ids)))
        .isEqualTo("course.proposal-answered");
  }

  @Test
  void whoWasDeclinedMayBeProposedAgainAndWhoWasAcceptedStaysSo() {
    propose(known);
    answering.decline(room.partnerCoordinator(), List.of(id(known)), "Not yet");
    propose(known);
    assertThat(states()).containsExactly(ProposalState.OPEN);
    answering.accept(room.partnerCoordinator(), List.of(id(known)));
    propose(known);
    assertThat(states()).containsExactly(ProposalState.ACCEPTED);
  }

  @Test
  void theEndOfThePartnershipEndsWhatIsOpen() {
    propose(known);
    UUID id = id(known);
    Actor administrator = classrooms.administrator(room.south());
    partnerships.end(administrator, partnerships.desk(administrator).partnerships().get(0).id());
    assertThat(states()).containsExactly(ProposalState.ENDED);
    assertThat(answering.waiting(administrator)).isEmpty();
    assertThat(codeOf(() -> answering.accept(administrator, List.of(id))))
        .isEqualTo("course.proposal-answered");
    assertThat(codeOf(() -> propose(known))).isEqualTo("course.no-partnership");
  }

  @Test
  void thePersonIsOfTheSchoolThatIsNamed() {
    // a student of the proposing school, named as one of the partner's: another person
    String own = email(room.team(0).nurse());
    propose(own);
    assertThat(answering.waiting(room.partnerCoordinator()).get(0).known()).isNull();
    assertThat(codeOf(() -> answering.accept(room.partnerCoordinator(), List.of(id(own)))))
        .isEqualTo("course.proposed-unknown");
    assertThat(
            codeOf(
                () ->
                    proposing.propose(
                        room.coordinator(), room.courseId(), room.north(), file(known))))
        .isEqualTo("course.own-school");
    assertThat(
            codeOf(
                () ->
                    proposing.propose(
                        room.coordinator(),
                        room.courseId(),
                        room.outsider().institutionId(),
                        file(known))))
        .isEqualTo("course.no-partnership");
  }

  @Test
  void whoIsStaffOfTheCourseIsNotTakenInAsItsStudent() throws Exception {
    UUID stranger = room.stranger().accountId();
    transaction.begin();
    editing.enrol(room.courseId(), stranger, CourseRole.FACILITATOR);
    transaction.commit();
    propose(known);
    DomainProblem refused =
        refusalOf(() -> answering.accept(room.partnerCoordinator(), List.of(id(known))));
    assertThat(refused.code()).isEqualTo("course.proposed-is-staff");
    assertThat(refused.faults()).extracting(Fault::where).containsExactly(known);
    assertThat(courses.roles(room.courseId()).get(stranger))
        .containsExactly(CourseRole.FACILITATOR);
    assertThat(states()).containsExactly(ProposalState.OPEN);
  }

  @Test
  void whatIsOpenWaitsWhileASchoolIsClosed() {
    propose(known);
    Actor operator = classrooms.operator();
    schools.disable(operator, room.north());
    assertThat(answering.waiting(room.partnerCoordinator())).isEmpty();
    schools.enable(operator, room.north());
    assertThat(answering.waiting(room.partnerCoordinator())).hasSize(1);
    answering.accept(room.partnerCoordinator(), List.of(id(known)));
    assertThat(states()).containsExactly(ProposalState.ACCEPTED);
  }

  @Test
  void nobodyElseProposesOrAnswers() {
    propose(known);
    List<UUID> ids = List.of(id(known));
    assertThat(
            codeOf(
                () ->
                    proposing.propose(
                        room.facilitator(), room.courseId(), room.north(), file(known))))
        .isEqualTo("course.not-allowed");
    assertThat(codeOf(() -> proposing.list(room.outsider(), room.courseId())))
        .isEqualTo("course.no-course");
    for (Actor actor : List.of(room.facilitator(), room.team(0).pharmacist())) {
      assertThat(codeOf(() -> answering.accept(actor, ids))).isEqualTo("course.not-allowed");
    }
    for (Actor actor : List.of(room.coordinator(), room.outsider())) {
      assertThat(codeOf(() -> answering.accept(actor, ids))).isEqualTo("course.no-proposal");
    }
    assertThat(codeOf(() -> answering.decline(room.partnerCoordinator(), ids, " ")))
        .isEqualTo("course.no-reason");
    assertThat(states()).containsExactly(ProposalState.OPEN);
  }

  private void propose(String... emails) {
    proposing.propose(room.coordinator(), room.courseId(), room.south(), file(emails));
  }

  private static byte[] file(String... emails) {
    StringBuilder csv = new StringBuilder("email,given name,family name\n");
    for (String email : emails) {
      csv.append(email).append(",Sven,Test\n");
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private List<ProposalState> states() {
    return proposing.list(room.coordinator(), room.courseId()).stream()
        .map(ProposedPerson::state)
        .toList();
  }

  private UUID id(String email) {
    return proposing.list(room.coordinator(), room.courseId()).stream()
        .filter(person -> person.email().equals(email))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static List<UUID> ids(List<WaitingPerson> waiting) {
    return waiting.stream().map(person -> person.proposed().id()).toList();
  }

  private String email(Actor actor) {
    return people.byIds(List.of(actor.accountId())).get(actor.accountId()).email();
  }
}

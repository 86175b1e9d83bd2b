package org.consilium.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.AtOnce;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Stage;
import org.consilium.platform.database.Sql;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.ProblemKind;
import org.consilium.platform.security.Actor;
import org.consilium.session.boundary.SessionLive;
import org.consilium.session.boundary.SessionLiveView.StaffSession;
import org.consilium.session.boundary.SessionLiveView.StudentSession;
import org.consilium.session.control.ConductingSessions;
import org.consilium.session.control.HandingOver;
import org.consilium.session.control.ViewingSessions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HandingOverIT {

  @Inject private ConductingSessions conducting;
  @Inject private HandingOver handingOver;
  @Inject private ViewingSessions viewing;
  @Inject private SessionLive live;
  @Inject private Classrooms classrooms;
  @Inject private Stage stage;
  @Inject private AtOnce atOnce;
  @Inject private AuditedFacts audited;
  @Inject private Sql sql;

  private Classroom room;
  private Actor conductor;
  private Actor assistant;
  private UUID session;

  /** Started by the facilitator, who is of the partner school. */
  @BeforeEach
  void begun() {
    room = classrooms.open();
    conductor = room.facilitator();
    assistant = room.coordinator();
    session = stage.begin(room, 1, PhaseKind.CHECK_IN, PhaseKind.CHECK_IN, PhaseKind.CHECK_IN);
  }

  @Test
  void whoAssistsIsToldWhoConductsAndChangesNothing() {
    int seen = version();
    List<Runnable> steps =
        List.of(
            () -> conducting.pause(assistant, session, seen, null),
            () -> conducting.extend(assistant, session, seen, 5),
            () -> conducting.advance(assistant, session, seen),
            () -> conducting.close(assistant, session, seen),
            () -> handingOver.offer(assistant, session, seen, conductor.accountId()));
    for (Runnable step : steps) {
      DomainProblem refusal = refusalOf(step::run);
      assertThat(refusal.code()).isEqualTo("session.not-conducting");
      assertThat(refusal.kind()).isEqualTo(ProblemKind.NOT_ALLOWED);
      assertThat(refusal.getMessage()).startsWith("Fay ").contains("Take over in the cockpit");
      assertThat(refusal.members()).containsEntry("conductor", conductor.accountId());
    }
    assertThat(version()).isEqualTo(seen);
  }

  @Test
  void whatIsOfferedIsAcceptedByThatColleagueAlone() {
    handingOver.offer(conductor, session, version(), assistant.accountId());
    assertThat(view(assistant).offeredTo().accountId()).isEqualTo(assistant.accountId());
    assertThat(codeOf(() -> handingOver.accept(room.partnerCoordinator(), session, version())))
        .isEqualTo("session.no-offer");
    handingOver.accept(assistant, session, version());
    assertThat(view(conductor).conductor().accountId()).isEqualTo(assistant.accountId());
    assertThat(view(conductor).conductor().givenName()).isEqualTo("Cora");
    assertThat(view(conductor).offeredTo()).isNull();
    conducting.advance(assistant, session, version());
    assertThat(codeOf(() -> conducting.advance(conductor, session, version())))
        .isEqualTo("session.not-conducting");
    assertThat(codeOf(() -> handingOver.accept(assistant, session, version())))
        .isEqualTo("session.no-offer");
  }

  @Test
  void anOfferIsTakenBackOrDeclinedAndGoesToNoStudent() {
    handingOver.offer(conductor, session, version(), assistant.accountId());
    assertThat(codeOf(() -> handingOver.withdraw(room.partnerCoordinator(), session, version())))
        .isEqualTo("session.no-offer");
    handingOver.withdraw(assistant, session, version());
    handingOver.offer(conductor, session, version(), assistant.accountId());
    handingOver.withdraw(conductor, session, version());
    assertThat(codeOf(() -> handingOver.accept(assistant, session, version())))
        .isEqualTo("session.no-offer");
    for (UUID nobody :
        List.of(conductor.accountId(), room.student(0, 0).accountId(), UUID.randomUUID())) {
      assertThat(codeOf(() -> handingOver.offer(conductor, session, version(), nobody)))
          .isEqualTo("session.no-colleague");
    }
  }

  @Test
  void anyAssistantTakesOverAtOnceWhateverWasSeenOfTheSession() {
    handingOver.offer(conductor, session, version(), room.partnerCoordinator().accountId());
    handingOver.takeOver(assistant, session, conductor.accountId());
    handingOver.takeOver(assistant, session, conductor.accountId());
    assertThat(view(conductor).conductor().accountId()).isEqualTo(assistant.accountId());
    assertThat(view(conductor).offeredTo()).isNull();
    assertThat(codeOf(() -> conducting.pause(conductor, session, version(), null)))
        .isEqualTo("session.not-conducting");
    conducting.pause(assistant, session, version(), null);
    assertThat(audited.actionsOn(session))
        .containsSubsequence("session.conducting-offered", "session.taken-over", "session.paused")
        .containsOnlyOnce("session.taken-over");
  }

  @Test
  void ofTwoWhoTakeOverAtOnceOneDoes() throws Exception {
    List<String> outcomes =
        atOnce.codes(
            () -> handingOver.takeOver(assistant, session, conductor.accountId()),
            () -> handingOver.takeOver(room.partnerCoordinator(), session, conductor.accountId()));
    assertThat(outcomes).containsExactlyInAnyOrder("done", "session.moved-on");
  }

  @Test
  void studentsAndStrangersHandNothingOver() {
    Actor student = room.student(0, 0);
    int seen = version();
    for (Actor other : List.of(student, room.outsider())) {
      String refusal = other == student ? "session.not-allowed" : "session.no-session";
      assertThat(codeOf(() -> handingOver.staff(other, session))).isEqualTo(refusal);
      assertThat(codeOf(() -> handingOver.offer(other, session, seen, student.accountId())))
          .isEqualTo(refusal);
      assertThat(codeOf(() -> handingOver.accept(other, session, seen))).isEqualTo(refusal);
      assertThat(codeOf(() -> handingOver.withdraw(other, session, seen))).isEqualTo(refusal);
      assertThat(codeOf(() -> handingOver.takeOver(other, session, conductor.accountId())))
          .isEqualTo(refusal);
    }
    assertThat(version()).isEqualTo(seen);
    assertThat(handingOver.staff(assistant, session))
        .extracting(colleague -> colleague.person().givenName())
        .containsExactlyInAnyOrder("Cora", "Colin", "Fay");
  }

  @Test
  void whereNobodyConductsYetWhoeverStepsDoesAndAfterTheEndNobodyNeedsTo() {
    sql.update("UPDATE tbl_session SET conductor_id = NULL WHERE id = ?", session);
    conducting.advance(assistant, session, version());
    assertThat(view(conductor).conductor().accountId()).isEqualTo(assistant.accountId());
    conducting.close(assistant, session, version());
    assertThat(codeOf(() -> handingOver.takeOver(conductor, session, assistant.accountId())))
        .isEqualTo("session.not-running");
    assertThat(codeOf(() -> conducting.close(conductor, session, version())))
        .isEqualTo("session.not-running");
  }

  @Test
  void whatIsSaidWhileEverythingStopsStandsOnEveryScreenUntilItGoesOn() {
    assertThat(codeOf(() -> conducting.pause(conductor, session, version(), "a".repeat(141))))
        .isEqualTo("session.invalid-message");
    conducting.pause(conductor, session, version(), "  Fire alarm: please leave the hall  ");
    StudentSession student = (StudentSession) show(room.student(1, 2));
    assertThat(student.pauseMessage()).isEqualTo("Fire alarm: please leave the hall");
    assertThat(view(assistant).pauseMessage()).isEqualTo("Fire alarm: please leave the hall");
    conducting.resume(conductor, session, version());
    assertThat(view(assistant).pauseMessage()).isNull();
    conducting.pause(conductor, session, version(), " ");
    assertThat(view(assistant).pauseMessage()).isNull();
    conducting.resume(conductor, session, version());
    conducting.pause(conductor, session, version(), "Lunch");
    conducting.advance(conductor, session, version());
    assertThat(view(assistant).pauseMessage()).isNull();
  }

  private StaffSession view(Actor staff) {
    return (StaffSession) show(staff);
  }

  private Object show(Actor actor) {
    return live.view(actor, session, null, new LiveRound());
  }

  private int version() {
    return viewing.show(assistant, session).sheet().version();
  }
}

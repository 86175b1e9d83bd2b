package org.consilium.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Stage;
import org.consilium.bank.Item;
import org.consilium.readiness.control.PreparingRats;
import org.consilium.readiness.control.PreparingRats.Chosen;
import org.consilium.session.PhaseKind;
import org.consilium.session.PlannedPhase;
import org.consilium.session.control.PreparingSessions;
import org.consilium.session.control.PreparingSessions.PhaseChange;
import org.consilium.session.control.ViewingSessions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PreparingRatsIT {

  @Inject private PreparingRats preparing;
  @Inject private PreparingSessions sessions;
  @Inject private ViewingSessions viewing;
  @Inject private Classrooms classrooms;
  @Inject private Stage stage;

  private Classroom room;
  private UUID session;
  private UUID irat;
  private UUID trat;

  @BeforeEach
  void preparedSession() {
    room = classrooms.open();
    session = stage.prepare(room, PhaseKind.IRAT, PhaseKind.TRAT);
    irat = stage.phase(session, 0).id();
    trat = stage.phase(session, 1).id();
  }

  @Test
  void chosenItemsStayInTheirOrderAndTheTratTakesThem() {
    List<UUID> chosen = List.of(item(4), item(0), item(7));
    preparing.choose(room.facilitator(), irat, chosen);
    assertThat(ids(preparing.show(room.facilitator(), irat))).isEqualTo(chosen);
    Chosen ofTrat = preparing.show(room.coordinator(), trat);
    assertThat(ids(ofTrat)).isEqualTo(chosen);
    assertThat(ofTrat.sourcePhaseId()).isEqualTo(irat);
    assertThat(ofTrat.editable()).isTrue();
  }

  @Test
  void tratMayHaveItsOwnItemsAndGiveThemUpAgain() {
    preparing.choose(room.coordinator(), irat, List.of(item(0)));
    preparing.choose(room.coordinator(), trat, List.of(item(1), item(2)));
    assertThat(preparing.show(room.coordinator(), trat).sourcePhaseId()).isEqualTo(trat);
    preparing.choose(room.coordinator(), trat, List.of());
    assertThat(preparing.show(room.coordinator(), trat).sourcePhaseId()).isEqualTo(irat);
  }

  @Test
  void choosingAgainReplacesAll() {
    preparing.choose(room.coordinator(), irat, List.of(item(0), item(1)));
    preparing.choose(room.coordinator(), irat, List.of(item(1), item(0), item(2)));
    assertThat(ids(preparing.show(room.coordinator(), irat)))
        .containsExactly(item(1), item(0), item(2));
  }

  @Test
  void whatCannotBeAskedIsRefusedAndChangesNothing() {
    preparing.choose(room.coordinator(), irat, List.of(item(0)));
    UUID foreign = classrooms.open().items().getFirst().id();
    Stream.of(
            List.<UUID>of(),
            Collections.nCopies(51, item(0)),
            List.of(item(1), item(1)),
            List.of(item(1), foreign),
            List.of(UUID.randomUUID()),
            Collections.<UUID>singletonList(null))
        .forEach(
            asked ->
                assertThat(codeOf(() -> preparing.choose(room.coordinator(), irat, asked)))
                    .isEqualTo("readiness.invalid-choice"));
    assertThat(ids(preparing.show(room.coordinator(), irat))).containsExactly(item(0));
  }

  @Test
  void onlyStaffChooseAndLook() {
    List<UUID> asked = List.of(item(0));
    assertThat(codeOf(() -> preparing.choose(room.student(0, 0), irat, asked)))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> preparing.show(room.student(0, 0), irat)))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> preparing.choose(room.outsider(), irat, asked)))
        .isEqualTo("session.no-session");
    assertThat(codeOf(() -> preparing.show(room.coordinator(), UUID.randomUUID())))
        .isEqualTo("session.no-phase");
  }

  @Test
  void otherPhasesHaveNoTest() {
    UUID checkIn = stage.phase(stage.prepare(room, PhaseKind.CHECK_IN), 0).id();
    assertThat(codeOf(() -> preparing.choose(room.coordinator(), checkIn, List.of(item(0)))))
        .isEqualTo("readiness.no-test");
  }

  @Test
  void begunSessionKeepsItsQuestions() {
    UUID begun = stage.begin(room, 2, PhaseKind.IRAT, PhaseKind.TRAT);
    UUID phase = stage.phase(begun, 1).id();
    assertThat(codeOf(() -> preparing.choose(room.coordinator(), phase, List.of(item(0)))))
        .isEqualTo("session.started-already");
    assertThat(preparing.show(room.coordinator(), phase).editable()).isFalse();
  }

  @Test
  void phaseTakenOffTheAgendaTakesItsQuestionsWithIt() {
    preparing.choose(room.coordinator(), irat, List.of(item(0)));
    PlannedPhase planned = new PlannedPhase(PhaseKind.TRAT, "Together", 10);
    int version = viewing.show(room.coordinator(), session).sheet().version();
    sessions.replan(
        room.coordinator(), session, version, "Falls", List.of(new PhaseChange(trat, planned)));
    assertThat(preparing.show(room.coordinator(), trat).items()).isEmpty();
    assertThat(viewing.show(room.coordinator(), session).missing()).hasSize(1);
  }

  private UUID item(int index) {
    return room.items().get(index).id();
  }

  private static List<UUID> ids(Chosen chosen) {
    return chosen.items().stream().map(Item::id).toList();
  }
}

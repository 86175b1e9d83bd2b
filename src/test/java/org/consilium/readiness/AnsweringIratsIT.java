package org.consilium.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Stage;
import org.consilium.TurnedClock;
import org.consilium.bank.Item;
import org.consilium.platform.config.Json;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.problem.ProblemKind;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.readiness.boundary.IratLive;
import org.consilium.readiness.control.irat.AnsweringIrats;
import org.consilium.readiness.control.irat.AnsweringIrats.Sheet;
import org.consilium.readiness.control.irat.AnsweringIrats.SheetItem;
import org.consilium.session.PhaseKind;
import org.consilium.session.control.ConductingSessions;
import org.consilium.session.control.ViewingSessions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AnsweringIratsIT {

  @Inject private AnsweringIrats answering;
  @Inject private IratLive live;
  @Inject private ReadinessResults results;
  @Inject private ConductingSessions conducting;
  @Inject private ViewingSessions viewing;
  @Inject private Classrooms classrooms;
  @Inject private Stage stage;
  @Inject private TurnedClock clock;

  private Classroom room;
  private UUID session;
  private UUID irat;
  private Actor nurse;

  @BeforeEach
  void begunTest() {
    room = classrooms.open();
    session = stage.begin(room, 3, PhaseKind.IRAT, PhaseKind.TRAT);
    irat = stage.phase(session, 0).id();
    nurse = room.student(0, 0);
  }

  @AfterEach
  void clock() {
    clock.turnBack();
  }

  @Test
  void lastChoiceCountsAndEveryDeviceFindsIt() {
    SheetItem item = sheet().items().get(1);
    choose(item, 0);
    choose(item, 2);
    choose(item, 1);
    assertThat(sheet().items().get(1).choice()).isEqualTo(option(item, 1));
    assertThat(sheet().items().get(0).choice()).isNull();
  }

  @Test
  void nobodyElseSeesIt() {
    choose(sheet().items().getFirst(), 0);
    assertThat(answering.sheet(room.student(0, 1), irat).items())
        .allSatisfy(item -> assertThat(item.choice()).isNull());
  }

  @Test
  void commandSentAgainIsAnsweredAndDoneOnce() {
    SheetItem item = sheet().items().getFirst();
    UUID command = Ids.next();
    answering.choose(nurse, irat, command, item.item().deliveryId(), option(item, 0));
    choose(item, 1);
    answering.choose(nurse, irat, command, item.item().deliveryId(), option(item, 0));
    assertThat(sheet().items().getFirst().choice()).isEqualTo(option(item, 1));
  }

  @Test
  void commandSentAgainIsAnsweredEvenAfterTheEnd() {
    SheetItem item = sheet().items().getFirst();
    UUID command = Ids.next();
    answering.choose(nurse, irat, command, item.item().deliveryId(), option(item, 0));
    clock.turn(Duration.ofMinutes(Stage.MINUTES));
    answering.choose(nurse, irat, command, item.item().deliveryId(), option(item, 0));
    assertThat(codeOf(() -> choose(item, 1))).isEqualTo("session.phase-over");
    assertThat(sheet().items().getFirst().choice()).isEqualTo(option(item, 0));
    assertThat(sheet().open()).isFalse();
  }

  @Test
  void refusedCommandIsTriedAnewUnderItsId() {
    SheetItem item = sheet().items().getFirst();
    UUID command = Ids.next();
    conducting.pause(room.facilitator(), session, version(), null);
    assertThat(
            refusalOf(
                    () ->
                        answering.choose(
                            nurse, irat, command, item.item().deliveryId(), option(item, 0)))
                .kind())
        .isEqualTo(ProblemKind.TOO_LATE);
    conducting.resume(room.facilitator(), session, version());
    answering.choose(nurse, irat, command, item.item().deliveryId(), option(item, 0));
    assertThat(sheet().items().getFirst().choice()).isEqualTo(option(item, 0));
  }

  @Test
  void commandIdServesOneCommandOfOnePerson() {
    SheetItem item = sheet().items().getFirst();
    UUID command = Ids.next();
    UUID id = item.item().deliveryId();
    answering.choose(nurse, irat, command, id, option(item, 0));
    assertThat(codeOf(() -> answering.choose(nurse, irat, command, id, option(item, 1))))
        .isEqualTo("readiness.command-reused");
    assertThat(
            codeOf(() -> answering.choose(room.student(0, 1), irat, command, id, option(item, 0))))
        .isEqualTo("readiness.command-reused");
  }

  @Test
  void handingInIsForGood() {
    SheetItem item = sheet().items().getFirst();
    choose(item, 0);
    answering.handIn(nurse, irat, Ids.next());
    assertThat(sheet().handedInAt()).isNotNull();
    assertThat(codeOf(() -> choose(item, 1))).isEqualTo("readiness.handed-in");
    assertThat(codeOf(() -> answering.handIn(nurse, irat, Ids.next())))
        .isEqualTo("readiness.handed-in");
    assertThat(sheet().items().getFirst().choice()).isEqualTo(option(item, 0));
    assertThat(answering.sheet(room.student(0, 1), irat).handedInAt()).isNull();
  }

  @Test
  void flagsComeAndGo() {
    UUID item = sheet().items().get(2).item().deliveryId();
    answering.flag(nurse, irat, Ids.next(), item, true);
    answering.flag(nurse, irat, Ids.next(), item, true);
    assertThat(sheet().items()).extracting(SheetItem::flagged).containsExactly(false, false, true);
    answering.flag(nurse, irat, Ids.next(), item, false);
    assertThat(sheet().items()).extracting(SheetItem::flagged).containsOnly(false);
  }

  @Test
  void foreignItemsAndOptionsAreUnknown() {
    List<SheetItem> items = sheet().items();
    UUID first = items.get(0).item().deliveryId();
    UUID ofAnother = option(items.get(1), 0);
    assertThat(codeOf(() -> answering.choose(nurse, irat, Ids.next(), first, ofAnother)))
        .isEqualTo("readiness.unknown-option");
    UUID inTheBank = room.items().getFirst().id();
    assertThat(codeOf(() -> answering.choose(nurse, irat, Ids.next(), inTheBank, ofAnother)))
        .isEqualTo("readiness.unknown-item");
    assertThat(codeOf(() -> answering.choose(nurse, irat, Ids.next(), null, null)))
        .isEqualTo("readiness.unknown-item");
  }

  @Test
  void onlyStudentsWithATeamTakeItAndOnlyOnceItHasBegun() {
    UUID prepared = stage.phase(stage.prepare(room, PhaseKind.IRAT), 0).id();
    UUID trat = stage.phase(session, 1).id();
    assertThat(codeOf(() -> answering.sheet(nurse, prepared))).isEqualTo("readiness.not-begun");
    assertThat(codeOf(() -> answering.sheet(nurse, trat))).isEqualTo("readiness.no-test");
    assertThat(codeOf(() -> answering.sheet(room.facilitator(), irat)))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> answering.sheet(room.late(), irat))).isEqualTo("session.no-team");
    assertThat(codeOf(() -> answering.sheet(room.stranger(), irat)))
        .isEqualTo("session.no-session");
    assertThat(codeOf(() -> answering.sheet(nurse, UUID.randomUUID())))
        .isEqualTo("session.no-phase");
  }

  @Test
  void nothingThatABrowserGetsTellsTheKey() throws JsonProcessingException {
    String json = Json.mapper().writeValueAsString(live.view(nurse, irat, null, new LiveRound()));
    assertThat(json).contains("Which answer to question 1 is the best?", "Right 1");
    assertThat(json).doesNotContainIgnoringCase("correct", "rationale", "because of", "Item 1");
    for (Item item : room.items()) {
      assertThat(json).doesNotContain(item.id().toString());
      item.options().forEach(o -> assertThat(json).doesNotContain(o.id().toString()));
    }
  }

  @Test
  void everybodyGetsTheSameShuffledOptionsInTheTratToo() {
    assertThat(answering.sheet(room.student(1, 2), irat).items().get(0).item())
        .isEqualTo(sheet().items().get(0).item());
  }

  @Test
  void eachRightAnswerEarnsFour() {
    List<SheetItem> items = sheet().items();
    chooseText(items.get(0), "Right 1");
    chooseText(items.get(1), "Wrong 2 b");
    RatResult mine =
        results.irats(session).stream()
            .filter(result -> result.accountId().equals(nurse.accountId()))
            .findFirst()
            .orElseThrow();
    assertThat(mine.points()).isEqualTo(4);
    assertThat(mine.maximum()).isEqualTo(12);
    assertThat(mine.teamId()).isEqualTo(room.team(0).id());
    assertThat(mine.items())
        .extracting(ItemResult::answered, ItemResult::right, ItemResult::points)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(true, true, 4),
            org.assertj.core.groups.Tuple.tuple(true, false, 0),
            org.assertj.core.groups.Tuple.tuple(false, false, 0));
    assertThat(results.irats(session)).hasSize(room.students().size());
  }

  @Test
  void circleOfASheetIsThePerson() {
    assertThat(live.admit(nurse, irat)).isEqualTo(Optional.of(nurse.accountId()));
  }

  private Sheet sheet() {
    return answering.sheet(nurse, irat);
  }

  private void choose(SheetItem item, int option) {
    answering.choose(nurse, irat, Ids.next(), item.item().deliveryId(), option(item, option));
  }

  private void chooseText(SheetItem item, String text) {
    UUID option =
        item.item().options().stream()
            .filter(each -> each.text().equals(text))
            .findFirst()
            .orElseThrow()
            .deliveryId();
    answering.choose(nurse, irat, Ids.next(), item.item().deliveryId(), option);
  }

  private static UUID option(SheetItem item, int index) {
    return item.item().options().get(index).deliveryId();
  }

  private int version() {
    return viewing.show(room.coordinator(), session).sheet().version();
  }
}

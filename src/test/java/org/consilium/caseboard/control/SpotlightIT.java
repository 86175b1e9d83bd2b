package org.consilium.caseboard.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.caseboard.control.BoardDesk.created;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Devices;
import org.consilium.ExerciseHour;
import org.consilium.ExerciseHours;
import org.consilium.caseboard.control.spotlight.MovingSpotlight;
import org.consilium.caseboard.control.spotlight.SeeingSpotlight;
import org.consilium.caseboard.control.spotlight.SeeingSpotlight.Seen;
import org.consilium.caseboard.control.spotlight.Spotlight;
import org.consilium.caseboard.entity.rules.BoardOp.CardCreated;
import org.consilium.caseboard.entity.rules.BoardOp.NotePinned;
import org.consilium.caseboard.entity.rules.layout.Lane;
import org.consilium.caseboard.entity.rules.spotlight.ShownBoard;
import org.consilium.course.CourseRole;
import org.consilium.course.control.CourseStaff;
import org.consilium.platform.database.Sql;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.protocol.LiveClient;
import org.consilium.session.TeamChange.Kind;
import org.consilium.session.control.teams.ChangingTeams;
import org.consilium.session.control.teams.PlannedChange;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One board on every screen of its session. */
@ExtendWith(ArquillianExtension.class)
class SpotlightIT {

  @ArquillianResource private URL base;
  @Inject private BoardDesk desk;
  @Inject private ExerciseHours hours;
  @Inject private Devices devices;
  @Inject private MovingSpotlight moving;
  @Inject private SeeingSpotlight seeing;
  @Inject private ReadingBoards reading;
  @Inject private BoardsOfPhases boards;
  @Inject private BoardShelf shelf;
  @Inject private CourseStaff staff;
  @Inject private ChangingTeams changing;
  @Inject private AuditedFacts audited;
  @Inject private Sql sql;

  private Classroom room;
  private UUID session;

  @BeforeEach
  void beginTheFirstExercise() {
    desk.beginTheFirstExercise();
    room = desk.hour().room();
    session = desk.hour().sessionId();
  }

  @Test
  void everyTeamSeesTheBoardWithoutNamesForAsLongAsItIsThere() {
    UUID second = boards.mine(desk.other().nurse(), desk.hour().first());
    desk.operate(desk.team().nurse(), at("a0", "Melaena"));
    desk.operate(desk.team().nurse(), at("a1", "NUR 1: Text of NUR 1 (Somebody)"));
    desk.operate(room.facilitator(), new NotePinned("Slow down"));
    try (LiveClient other = devices.open(URI.create(base.toString()), desk.other().nurse())) {
      other.join("spotlight/" + session);
      other.view("spotlight/" + session, view -> view.path("lit").isNull());
      moving.put(room.facilitator(), session, desk.board());
      other.view("spotlight/" + session, view -> isLit(view, desk.board(), false));

      String topic = "lit-board/" + desk.board();
      other.join(topic);
      JsonNode shown = other.view(topic, view -> view.at("/board/seq").asLong() == 3);
      assertThat(shown.at("/board/lanes/0/cards/0/text").asText()).isEqualTo("Melaena");
      assertThat(shown.at("/board/lanes/0/cards/0/discipline").asText()).isEqualTo("NUR");
      assertThat(shown.at("/board/lanes/0/cards/1/text").asText()).isEqualTo("[…]");
      desk.operate(desk.team().pharmacist(), at("a2", "Apixaban"));
      other.await(
          frame ->
              frame.at("/body/type").asText().equals("lit-board-changed")
                  && frame.at("/body/board/lanes/0/cards/2/text").asText().equals("Apixaban"));

      moving.put(room.coordinator(), session, second);
      other.await(
          frame ->
              frame.path("type").asText().equals("closed")
                  && frame.path("topic").asText().equals(topic)
                  && isNotLit(frame));
      other.view("spotlight/" + session, view -> isLit(view, second, true));
      int mark = other.mark();
      desk.operate(desk.team().nurse(), created(Ids.random(), "Afterwards"));
      other.join(topic);
      other.awaitFrom(mark, SpotlightIT::isNotLit);

      // of a board that another facilitator has replaced nothing is taken off
      moving.takeOff(room.facilitator(), session, desk.board());
      assertThat(lit(desk.other().nurse())).contains(second);
      moving.takeOff(room.facilitator(), session, second);
      other.awaitFrom(mark, frame -> frame.at("/body/lit").isNull());
      String heard = other.frames().toString();
      assertThat(heard).doesNotContain("Afterwards", "Text of NUR 1", "Slow down");
      assertThat(heard).doesNotContain("Nia", "Pablo", room.facilitator().accountId().toString());
      desk.team()
          .members()
          .forEach(member -> assertThat(heard).doesNotContain(member.accountId().toString()));
    }
  }

  @Test
  void staffOfTheSessionMoveItAndParticipantsSeeItAndNobodyElse() {
    ExerciseHour elsewhere = hours.open();
    for (Actor student : List.of(desk.team().nurse(), desk.other().nurse(), room.late())) {
      assertThat(codeOf(() -> moving.put(student, session, desk.board())))
          .isEqualTo("session.not-allowed");
      assertThat(codeOf(() -> moving.takeOff(student, session, desk.board())))
          .isEqualTo("session.not-allowed");
    }
    for (Actor nobody : List.of(room.outsider(), room.stranger(), elsewhere.room().facilitator())) {
      assertThat(codeOf(() -> moving.put(nobody, session, desk.board())))
          .isEqualTo("session.no-session");
    }
    // a board of another session, and one that is not there
    Actor theirs = elsewhere.room().facilitator();
    for (UUID board : List.of(desk.board(), Ids.random())) {
      assertThat(codeOf(() -> moving.put(theirs, elsewhere.sessionId(), board)))
          .isEqualTo("caseboard.no-board");
    }
    assertThat(codeOf(() -> shown(desk.other().nurse()))).isEqualTo("caseboard.not-in-spotlight");

    moving.put(room.facilitator(), session, desk.board());
    for (Actor reader :
        List.of(desk.team().nurse(), desk.other().nurse(), room.partnerCoordinator())) {
      assertThat(shown(reader).seq()).isZero();
      assertThat(lit(reader)).contains(desk.board());
    }
    for (Actor nobody : List.of(room.outsider(), room.stranger(), theirs)) {
      assertThat(codeOf(() -> shown(nobody))).isEqualTo("session.no-session");
      assertThat(codeOf(() -> lit(nobody))).isEqualTo("session.no-session");
    }
    assertThat(codeOf(() -> shown(room.late()))).isEqualTo("session.no-team");
    // the board itself stays its team's
    assertThat(codeOf(() -> reading.read(desk.other().nurse(), desk.board(), null)))
        .isEqualTo("caseboard.no-board");
  }

  @Test
  void itEndsWithItsPhaseAndOutlivesTheServerUntilThen() {
    for (int i = 0; i < 2; i++) {
      moving.put(room.facilitator(), session, desk.board());
    }
    // another server begins with what is stored
    shelf.forget(desk.board());
    sql.update("UPDATE board SET owner_epoch = owner_epoch + 1 WHERE id = ?", desk.board());
    desk.operate(desk.team().nurse(), created(Ids.random(), "Melaena"));
    assertThat(shown(desk.other().nurse()).seq()).isEqualTo(1);

    hours.advance(desk.hour());
    assertThat(lit(desk.team().nurse())).isEmpty();
    assertThat(codeOf(() -> shown(desk.other().nurse()))).isEqualTo("caseboard.not-in-spotlight");
    // the second exercise is on the same case, and so on the same boards
    moving.put(room.facilitator(), session, desk.board());
    moving.takeOff(room.coordinator(), session, desk.board());
    moving.takeOff(room.coordinator(), session, desk.board());
    hours.advance(desk.hour());
    assertThat(codeOf(() -> moving.put(room.facilitator(), session, desk.board())))
        .isEqualTo("caseboard.no-spotlight-now");
    assertThat(audited.actionsOn(desk.board()))
        .containsExactly(
            "caseboard.spotlight-put", "caseboard.spotlight-put", "caseboard.spotlight-taken-off");
  }

  /** Who takes part is remembered, but not for longer than it is so. */
  @Test
  void whoLeavesTheStaffSeesItNoLongerAndWhoIsMovedSeesWhoseItIsNow() {
    Actor leaver = room.facilitator();
    Actor mover = desk.other().nurse();
    moving.put(leaver, session, desk.board());
    assertThat(isMine(mover)).isFalse();
    try (LiveClient client = devices.open(URI.create(base.toString()), leaver)) {
      String topic = "lit-board/" + desk.board();
      client.join(topic);
      client.view(topic, view -> view.at("/board/seq").asLong() == 0);
      staff.remove(
          room.partnerCoordinator(), room.courseId(), leaver.accountId(), CourseRole.FACILITATOR);
      client.await(frame -> frame.path("type").asText().equals("closed"));
      desk.operate(desk.team().nurse(), created(Ids.random(), "Afterwards"));
      assertThat(shown(mover).seq()).isEqualTo(1);
      assertThat(codeOf(() -> shown(leaver))).isEqualTo("session.no-session");
      assertThat(codeOf(() -> lit(leaver))).isEqualTo("session.no-session");
      assertThat(client.frames().toString()).doesNotContain("Afterwards");
    }
    changing.change(
        room.coordinator(),
        session,
        0,
        new PlannedChange(Kind.MOVE, List.of(mover.accountId()), null, desk.team().id()));
    assertThat(isMine(mover)).isTrue();
  }

  private boolean isMine(Actor reader) {
    return seeing.seen(reader, session, new LiveRound()).orElseThrow().isMine();
  }

  private static CardCreated at(String order, String text) {
    return new CardCreated(Ids.random(), Lane.PROBLEMS, order, text);
  }

  private Optional<UUID> lit(Actor reader) {
    return seeing
        .seen(reader, session, new LiveRound())
        .map(Seen::spotlight)
        .map(Spotlight::boardId);
  }

  private ShownBoard shown(Actor reader) {
    return seeing.shown(reader, desk.board(), new LiveRound());
  }

  private static boolean isLit(JsonNode view, UUID board, boolean mine) {
    return view.at("/lit/boardId").asText().equals(board.toString())
        && view.at("/lit/mine").asBoolean() == mine;
  }

  private static boolean isNotLit(JsonNode frame) {
    return frame.at("/problem/code").asText().equals("caseboard.not-in-spotlight");
  }
}

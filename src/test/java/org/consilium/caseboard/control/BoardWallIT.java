package org.consilium.caseboard.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.caseboard.control.BoardDesk.created;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.Classroom;
import org.consilium.Classroom.Group;
import org.consilium.Devices;
import org.consilium.ExerciseHours;
import org.consilium.caseboard.control.wall.BoardOnWall;
import org.consilium.caseboard.control.wall.WatchingBoards;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.BoardOp.BoardFrozen;
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

/** All boards of a phase, small and live, as staff follow them. */
@ExtendWith(ArquillianExtension.class)
class BoardWallIT {

  @ArquillianResource private URL base;
  @Inject private BoardDesk desk;
  @Inject private ExerciseHours hours;
  @Inject private Devices devices;
  @Inject private WatchingBoards watching;
  @Inject private ChangingTeams teams;

  private Classroom room;
  private Group team;

  @BeforeEach
  void beginTheFirstExercise() {
    desk.beginTheFirstExercise();
    room = desk.hour().room();
    team = desk.team();
  }

  @Test
  void staffSeeEveryBoardAndNobodyElseDoes() {
    desk.operate(team.nurse(), created(Ids.random(), "Melaena"));
    List<BoardOnWall> wall = watching.show(room.facilitator(), desk.hour().first());
    assertThat(wall)
        .extracting(seen -> seen.board().teamId())
        .contains(team.id(), desk.other().id());
    BoardOnWall ours = wall.stream().filter(this::isOurs).findFirst().orElseThrow();
    assertThat(ours.members())
        .extracting(BoardPerson::accountId)
        .containsExactlyInAnyOrderElementsOf(
            team.members().stream().map(Actor::accountId).toList());
    assertThat(ours.now().seq()).isEqualTo(1);
    assertThat(ours.now().activity()).containsExactly(Map.entry("NUR", 1));
    assertThat(ours.now().lanes()).hasSameSizeAs(ours.layout().lanes());
    for (Actor student : List.of(team.nurse(), desk.other().nurse())) {
      assertThat(codeOf(() -> watching.show(student, desk.hour().first())))
          .isEqualTo("session.not-allowed");
    }
    for (Actor nobody : List.of(room.outsider(), room.stranger())) {
      assertThat(codeOf(() -> watching.show(nobody, desk.hour().first())))
          .isEqualTo("session.no-session");
    }
  }

  @Test
  void aBurstIsToldInFewMessagesThatEndWithTheBoardAsItIs() {
    String topic = "boards/" + desk.hour().first();
    try (LiveClient facilitator = devices.open(URI.create(base.toString()), room.facilitator())) {
      facilitator.join(topic);
      facilitator.view(topic, body -> body.path("boards").size() >= 2);
      long began = System.nanoTime();
      for (int i = 0; i < 40; i++) {
        desk.operate(team.nurse(), created(Ids.random(), "Melaena " + i));
      }
      desk.operate(room.facilitator(), new BoardFrozen());
      facilitator.await(frame -> told(frame).path("frozen").asBoolean());
      double seconds = (System.nanoTime() - began) / 1e9;
      List<JsonNode> events =
          facilitator.frames().stream().filter(frame -> told(frame).has("seq")).toList();
      // at most four a second, and the one that was on its way
      assertThat(events.size()).isLessThanOrEqualTo((int) (seconds * 4) + 1);
      JsonNode last = told(events.getLast());
      assertThat(last.path("seq").asLong()).isEqualTo(41);
      assertThat(last.at("/lanes/0/cards")).hasSize(12);
      assertThat(last.at("/lanes/0/more").asInt()).isEqualTo(28);
      assertThat(last.at("/activity/NUR").asInt()).isEqualTo(40);
      assertThat(facilitator.frames().toString()).doesNotContain("Melaena");
    }
  }

  @Test
  void whoMovesToAnotherTeamIsCountedThereAtOnceAndTheCardsKeepTheirAuthor() {
    String topic = "boards/" + desk.hour().first();
    UUID nurse = team.nurse().accountId();
    desk.operate(team.nurse(), created(Ids.random(), "Melaena"));
    try (LiveClient facilitator = devices.open(URI.create(base.toString()), room.facilitator())) {
      facilitator.join(topic);
      facilitator.view(
          topic, body -> seen(body).path("members").toString().contains(nurse.toString()));
      teams.change(
          room.coordinator(),
          desk.hour().sessionId(),
          0,
          new PlannedChange(Kind.MOVE, List.of(nurse), null, desk.other().id()));
      JsonNode ours =
          seen(
              facilitator.view(
                  topic,
                  body -> !seen(body).path("members").toString().contains(nurse.toString())));
      assertThat(ours.at("/now/lanes/0/cards/0/discipline").asText()).isEqualTo("NUR");
      int mark = facilitator.mark();
      desk.operate(team.physician(), created(Ids.random(), "Slow pulse"));
      JsonNode next = told(facilitator.awaitFrom(mark, frame -> told(frame).has("seq")));
      assertThat(next.path("members"))
          .hasSize(3)
          .noneMatch(member -> member.path("accountId").asText().equals(nurse.toString()));
    }
  }

  /** Our board in a view. */
  private JsonNode seen(JsonNode view) {
    for (JsonNode board : view.path("boards")) {
      if (board.at("/board/boardId").asText().equals(desk.board().toString())) {
        return board;
      }
    }
    return MissingNode.getInstance();
  }

  /** What a frame tells of our board. */
  private JsonNode told(JsonNode frame) {
    for (JsonNode board : frame.at("/body/boards")) {
      if (frame.path("type").asText().equals("event")
          && board.path("boardId").asText().equals(desk.board().toString())) {
        return board;
      }
    }
    return MissingNode.getInstance();
  }

  private boolean isOurs(BoardOnWall seen) {
    return seen.board().boardId().equals(desk.board());
  }
}

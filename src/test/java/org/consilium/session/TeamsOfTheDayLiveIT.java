package org.consilium.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.consilium.Refusals.codeOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.consilium.Classroom.Group;
import org.consilium.Devices;
import org.consilium.ExerciseHour;
import org.consilium.ExerciseHours;
import org.consilium.caseboard.control.BoardsOfPhases;
import org.consilium.exercise.ExerciseResult;
import org.consilium.exercise.ExerciseResults;
import org.consilium.platform.config.Json;
import org.consilium.platform.security.Actor;
import org.consilium.protocol.LiveClient;
import org.consilium.session.TeamChange.Kind;
import org.consilium.session.control.teams.ChangingTeams;
import org.consilium.session.control.teams.PlannedChange;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody is moved while the first exercise runs: sockets, boards, the lens and choices. */
@ExtendWith(ArquillianExtension.class)
class TeamsOfTheDayLiveIT {

  @ArquillianResource private URL base;
  @Inject private ExerciseHours hours;
  @Inject private Devices devices;
  @Inject private BoardsOfPhases boards;
  @Inject private ChangingTeams changing;
  @Inject private ExerciseResults results;

  private final List<LiveClient> open = new ArrayList<>();
  private ExerciseHour hour;
  private Group red;
  private Group blue;

  @BeforeEach
  void runningExercise() {
    hour = hours.open();
    red = hour.room().team(0);
    blue = hour.room().team(1);
    hours.checkIn(hour, hour.room().students());
    hours.advance(hour);
  }

  @AfterEach
  void disconnect() {
    open.forEach(LiveClient::close);
  }

  @Test
  void accessFollowsTheTeamAtOnceOnOpenSocketsAndTheBoardKeepsItsAuthors() {
    String session = "session/" + hour.sessionId();
    String redBoard = "board/" + boards.mine(red.nurse(), hour.first());
    String blueBoard = "board/" + boards.mine(blue.nurse(), hour.first());
    LiveClient mover = join(red.nurse(), session);
    mover.join(redBoard);
    mover.view(session, body -> body.at("/team/name").asText().equals("Team 1"));
    mover.answer(mover.command(redBoard, create("Mine")));
    LiveClient teammate = join(red.physician(), redBoard);
    teammate.view(redBoard, body -> body.path("seq").asLong() == 1);
    LiveClient host = join(blue.nurse(), blueBoard);
    host.view(blueBoard, body -> body.path("members").size() == 4);
    move(red.nurse(), blue, 0);
    mover.await(
        frame ->
            frame.path("type").asText().equals("closed")
                && frame.path("topic").asText().equals(redBoard));
    host.view(blueBoard, body -> body.path("members").size() == 5);
    teammate.view(redBoard, body -> body.path("members").size() == 3);
    JsonNode now = mover.view(session, body -> body.at("/team/name").asText().equals("Team 2"));
    assertThat(now.at("/team/members")).hasSize(5);
    assertThat(now.path("movedAt").asText()).isNotEmpty();
    assertThat(mover.answer(mover.command(redBoard, create("Too late"))).at("/problem/code"))
        .hasToString("\"caseboard.no-board\"");
    teammate.answer(teammate.command(redBoard, create("Ours alone")));
    mover.join(blueBoard);
    mover.view(blueBoard, body -> !body.path("readOnly").asBoolean());
    mover.answer(mover.command(blueBoard, create("With you")));
    assertThat(mover.frames().toString()).doesNotContain("Ours alone");
    LiveClient staff = join(hour.room().facilitator(), redBoard);
    JsonNode kept = staff.view(redBoard, body -> body.path("seq").asLong() == 2);
    assertThat(kept.findValuesAsText("accountId")).contains(red.nurse().accountId().toString());
  }

  @Test
  void choicesStayWithTheTeamsOfThenAndAMergedTeamsBoardIsKept() {
    String exercise = "exercise/" + hour.first();
    UUID redBoard = boards.mine(red.nurse(), hour.first());
    LiveClient nurse = join(red.nurse(), exercise);
    String act = nurse.view(exercise, body -> true).at("/options/1/id").asText();
    ObjectNode commit = Json.mapper().createObjectNode().put("type", "commit");
    commit.put("option", act).put("reason", "Now").put("revision", 0);
    nurse.answer(nurse.command(exercise, commit));
    nurse.join("board/" + redBoard);
    nurse.answer(nurse.command("board/" + redBoard, create("Kept")));
    hours.advance(hour);
    Actor facilitator = hour.room().facilitator();
    PlannedChange merge = new PlannedChange(Kind.MERGE, List.of(), red.id(), blue.id());
    assertThat(changing.preview(facilitator, hour.sessionId(), merge))
        .anyMatch(line -> line.contains("The board of Team 1 is kept as it is"))
        .anyMatch(line -> line.contains("Exercises that are over stay with those"));
    changing.change(facilitator, hour.sessionId(), 0, merge);
    assertThat(results.ofSession(hour.sessionId()).stream().filter(of(hour.first())))
        .extracting(ExerciseResult::teamId, ExerciseResult::choice)
        .containsExactly(tuple(red.id(), "B"), tuple(blue.id(), null));
    assertThat(results.ofSession(hour.sessionId()).stream().filter(of(hour.second())))
        .extracting(ExerciseResult::teamId)
        .containsExactly(blue.id());
    LiveClient staff = join(facilitator, "board/" + redBoard);
    staff.view("board/" + redBoard, body -> body.toString().contains("Kept"));
    assertThat(boards.all(facilitator, hour.second()))
        .extracting(summary -> summary.teamId())
        .as("the board of the merged team can still be found")
        .containsExactly(red.id(), blue.id());
    assertThat(boards.mine(red.nurse(), hour.second())).isNotEqualTo(redBoard);
    LiveClient late = join(red.nurse(), "board/" + redBoard);
    late.await(frame -> frame.at("/problem/code").asText().equals("caseboard.no-board"));
    assertThat(codeOf(() -> move(red.nurse(), red, 1))).isEqualTo("session.no-such-team");
  }

  private static Predicate<ExerciseResult> of(UUID phase) {
    return result -> result.phaseId().equals(phase);
  }

  private void move(Actor student, Group team, int version) {
    changing.change(
        hour.room().facilitator(),
        hour.sessionId(),
        version,
        new PlannedChange(Kind.MOVE, List.of(student.accountId()), null, team.id()));
  }

  private LiveClient join(Actor person, String topic) {
    LiveClient client = devices.open(URI.create(base.toString()), person);
    open.add(client);
    client.join(topic);
    return client;
  }

  private static ObjectNode create(String text) {
    ObjectNode command = Json.mapper().createObjectNode().put("type", "operate");
    command
        .putObject("op")
        .put("type", "card-created")
        .put("card", UUID.randomUUID().toString())
        .put("lane", "PROBLEMS")
        .put("order", "a0")
        .put("text", text);
    return command;
  }
}

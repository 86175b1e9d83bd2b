package org.consilium.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Devices;
import org.consilium.Stage;
import org.consilium.platform.database.Sql;
import org.consilium.platform.security.Actor;
import org.consilium.protocol.LiveClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A step of a session is told to a whole hall at once, so a student's view must be cheap. */
@ExtendWith(ArquillianExtension.class)
class QueriesOfAPhaseChangeIT {

  private static final int TEAMS = 10;
  private static final int MEMBERS = 3;
  private static final ObjectMapper JSON = new ObjectMapper();

  @ArquillianResource private URL base;
  @Inject private Classrooms classrooms;
  @Inject private Stage stage;
  @Inject private Devices devices;
  @Inject private Sql sql;

  private final List<LiveClient> open = new ArrayList<>();

  @AfterEach
  void disconnect() {
    open.forEach(LiveClient::close);
  }

  @Test
  void aStudentCostsAFewQueries() {
    Classroom room = classrooms.open(TEAMS);
    UUID session = stage.begin(room, 1, PhaseKind.CHECK_IN, PhaseKind.CHECK_IN);
    UUID first = stage.phase(session, 0).id();
    UUID second = stage.phase(session, 1).id();
    String topic = "session/" + session;
    for (Actor student : room.students()) {
      LiveClient client = devices.open(URI.create(base.toString()), student);
      open.add(client);
      client.join(topic);
    }
    open.forEach(client -> client.view(topic, body -> isAt(body, first)));
    long before = selects();
    stage.advance(room, session);
    open.forEach(client -> client.view(topic, body -> isAt(body, second)));
    double each = (selects() - before) / (double) open.size();
    assertThat(each).as("queries for each student").isLessThan(6);
  }

  /** Of the team's card everybody asks for the rights alone: phase, session, enrolment, team. */
  @Test
  void aTeamsLeaningIsReadOnceForAllMembers() {
    Classroom room = classrooms.open();
    UUID session = stage.begin(room, 3, PhaseKind.IRAT, PhaseKind.TRAT);
    stage.advance(room, session);
    String topic = "trat/" + stage.phase(session, 1).id();
    for (int member = 0; member < MEMBERS; member++) {
      LiveClient client = devices.open(URI.create(base.toString()), room.student(0, member));
      open.add(client);
      client.join(topic);
    }
    JsonNode item = open.getFirst().view(topic, body -> true).at("/items/0");
    open.forEach(client -> client.view(topic, body -> true));
    lean(topic, item, 0);
    long before = selects();
    lean(topic, item, 1);
    // the command 8 (rights 4, card, gate, scratches, digest), the card once 7, some for the pulse
    assertThat(selects() - before).isLessThanOrEqualTo(MEMBERS * 4 + 8 + 7 + 4);
  }

  /** The first member leans, and all see how many did. */
  private void lean(String topic, JsonNode item, int option) {
    LiveClient first = open.getFirst();
    String leaned = item.at("/options/" + option + "/deliveryId").asText();
    ObjectNode command = JSON.createObjectNode().put("type", "lean");
    command.put("item", item.path("deliveryId").asText()).put("option", leaned);
    List<Integer> marks = open.stream().map(LiveClient::mark).toList();
    first.answer(first.command(topic, command));
    for (int member = 0; member < open.size(); member++) {
      open.get(member)
          .awaitFrom(marks.get(member), frame -> frame.path("type").asText().equals("view"));
    }
  }

  private static boolean isAt(JsonNode body, UUID phase) {
    return body.path("currentPhaseId").asText().equals(phase.toString());
  }

  private long selects() {
    return sql.first("SHOW GLOBAL STATUS LIKE 'Com_select'", row -> row.text("Value"))
        .map(Long::parseLong)
        .orElseThrow();
  }
}

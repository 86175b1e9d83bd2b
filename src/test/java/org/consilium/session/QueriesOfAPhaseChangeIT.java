package org.consilium.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

  private static boolean isAt(JsonNode body, UUID phase) {
    return body.path("currentPhaseId").asText().equals(phase.toString());
  }

  private long selects() {
    return sql.first("SHOW GLOBAL STATUS LIKE 'Com_select'", row -> row.text("Value"))
        .map(Long::parseLong)
        .orElseThrow();
  }
}

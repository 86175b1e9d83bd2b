package org.consilium.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.consilium.Classroom.Group;
import org.consilium.Devices;
import org.consilium.ExerciseHour;
import org.consilium.ExerciseHours;
import org.consilium.caseboard.control.BoardsOfPhases;
import org.consilium.platform.config.Json;
import org.consilium.platform.security.Actor;
import org.consilium.protocol.LiveClient;
import org.consilium.protocol.Visitor;

/** Two teams in their first exercise, and whoever comes to the first one's board by the socket. */
@Dependent
class BoardOnline {

  @Inject private ExerciseHours hours;
  @Inject private Devices devices;
  @Inject private BoardsOfPhases boards;

  private final List<LiveClient> open = new ArrayList<>();
  private ExerciseHour hour;
  private URI base;
  private String topic;

  void begin(URI address) {
    base = address;
    hour = hours.open();
    hours.checkIn(hour, hour.room().students());
    hours.advance(hour);
    topic = topic(team());
  }

  void end() {
    open.forEach(LiveClient::close);
  }

  Group team() {
    return hour.room().team(0);
  }

  String topic() {
    return topic;
  }

  /** The board of the team next to it. */
  String foreignTopic() {
    return topic(hour.room().team(1));
  }

  private String topic(Group group) {
    return "board/" + boards.mine(group.nurse(), hour.first());
  }

  Visitor visitor(Actor person) {
    return devices.visitor(base, person);
  }

  LiveClient connect(Actor person) {
    return keep(visitor(person).live());
  }

  LiveClient join(Actor person) {
    LiveClient client = connect(person);
    client.join(topic());
    client.view(topic(), body -> true);
    return client;
  }

  LiveClient keep(LiveClient client) {
    open.add(client);
    return client;
  }

  /** Stores a card and waits until another has been told of it. */
  void work(LiveClient author, LiveClient reader, String text) {
    UUID id = author.command(topic(), created(text));
    JsonNode answer = author.answer(id);
    assertThat(answer.path("type").asText()).as(text + ": " + answer).isEqualTo("stored");
    reader.await(frame -> frame.at("/body/opId").asText().equals(id.toString()));
  }

  static ObjectNode created(String text) {
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

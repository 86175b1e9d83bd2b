package org.consilium.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.stream.StreamSupport;
import org.consilium.protocol.Visitor;
import org.consilium.protocol.Visitor.Answer;

/** A team of the demo, three disciplines of two schools, at the session that is ready to start. */
final class DemoTeam {

  private static final String PASSWORD = "consilium-demo";
  private static final String FACILITATOR = "leonie.achterberg@northlake.example";
  static final List<String> MEMBERS =
      List.of(
          "zoe.vandermeulen@northlake.example",
          "noor.alkhatib@harbour.example",
          "elodie.marchand@northlake.example");

  private final Visitor facilitator;
  private final List<Visitor> members;
  private final String session;

  private DemoTeam(Visitor facilitator, List<Visitor> members, String session) {
    this.facilitator = facilitator;
    this.members = members;
    this.session = session;
  }

  static DemoTeam signIn(HttpClient http, URI base) {
    Visitor facilitator = new Visitor(http, base).signIn(FACILITATOR, PASSWORD);
    List<Visitor> members =
        MEMBERS.stream().map(email -> new Visitor(http, base).signIn(email, PASSWORD)).toList();
    JsonNode ready = members.getFirst().get("/api/today").json().at("/current/0");
    return new DemoTeam(facilitator, members, ready.path("sessionId").asText());
  }

  List<Visitor> members() {
    return members;
  }

  void startSession() {
    step("start");
  }

  void advance() {
    step("advance");
  }

  void checkIn() {
    JsonNode code = session().path("joinCode");
    ObjectMapper json = new ObjectMapper();
    members.forEach(
        member -> done(member.post("/api/join", json.createObjectNode().set("code", code))));
  }

  /** The id of the first phase of a kind. */
  String phase(String kind) {
    return StreamSupport.stream(session().path("phases").spliterator(), false)
        .filter(phase -> phase.path("kind").asText().equals(kind))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asText();
  }

  /** The id of the team's board in an exercise. */
  String board(String phase) {
    return done(members.getFirst().get("/api/phases/" + phase + "/board")).path("boardId").asText();
  }

  /** The path of the session's page. */
  String page() {
    return "/sessions/" + session;
  }

  private JsonNode session() {
    return done(facilitator.get("/api/sessions/" + session));
  }

  private void step(String name) {
    int version = session().path("version").asInt();
    JsonNode seen = new ObjectMapper().createObjectNode().put("version", version);
    done(facilitator.post("/api/sessions/" + session + "/" + name, seen));
  }

  private static JsonNode done(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.json();
  }
}

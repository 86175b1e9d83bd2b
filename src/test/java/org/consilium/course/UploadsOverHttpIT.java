package org.consilium.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.institution.People;
import org.consilium.institution.control.SigningIn;
import org.consilium.platform.config.Json;
import org.consilium.platform.config.Settings;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.SignInCookie;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files as browsers send them: media types, sizes, encodings, and the documents that answer. */
@ExtendWith(ArquillianExtension.class)
class UploadsOverHttpIT {

  private static final String ROSTER = "email,given name,family name,discipline\r\n";

  @ArquillianResource private URL base;
  @Inject private Classrooms classrooms;
  @Inject private SigningIn signingIn;
  @Inject private SignInCookie cookie;
  @Inject private Settings settings;
  @Inject private People people;

  private Classroom room;
  private String token;

  @BeforeEach
  void open() {
    room = classrooms.open();
    classrooms.givePasswords(room);
    token = tokenOf(room.coordinator());
  }

  @Test
  void rosterTravelsAsCsvWithAByteOrderMark() throws Exception {
    String file =
        "\uFEFF" + ROSTER + "Zoë@north.example,Zoë,Ü,NUR\r\nzoe@north.example,Zoë,Ü,NUR\r\n";
    JsonNode faulty = json(post("roster/preview", "text/csv", file), 200);
    assertThat(faulty.path("confirmable").asBoolean()).isFalse();
    assertThat(faulty.at("/faults/0/line").asInt()).isEqualTo(2);
    assertThat(faulty.at("/faults/0/column").asText()).isEqualTo("email");

    String sound = "\uFEFF" + ROSTER + "zoe@north.example,Zoë,Ü,NUR\r\n";
    JsonNode plan = json(post("roster/preview", "text/csv; charset=utf-8", sound), 200);
    assertThat(plan.at("/rows/0/givenName").asText()).isEqualTo("Zoë");
    String digest = plan.path("digest").asText();
    JsonNode result = json(post("roster?digest=" + digest, "text/csv", sound), 200);
    assertThat(result.path("opened").asInt()).isEqualTo(1);
    assertThat(json(post("roster?digest=" + digest, "text/csv", sound), 409).path("code").asText())
        .isEqualTo("course.roster-changed");
  }

  @Test
  void questionsTravelAsPlainText() throws Exception {
    String gift = "::Delirium::Which sign comes first? {=Inattention~Fever}\n";
    JsonNode plan = json(post("items/preview", "text/plain", gift), 200);
    assertThat(plan.at("/items/0/options/0/correct").asBoolean()).isTrue();
    JsonNode result =
        json(
            post("items?language=en&digest=" + plan.path("digest").asText(), "text/plain", gift),
            200);
    assertThat(result.path("added").asInt()).isEqualTo(1);
  }

  @Test
  void otherMediaTypesAreRefusedAsProblems() throws Exception {
    for (String type : List.of("application/json", "application/octet-stream", "image/png")) {
      assertThat(code(post("roster/preview", type, ROSTER), 415)).isEqualTo("platform.http-415");
      assertThat(code(post("items", type, "x"), 415)).isEqualTo("platform.http-415");
    }
  }

  @Test
  void filesBeyondTheLimitAreRefused() throws Exception {
    String large = "x".repeat((1 << 20) + 1);
    assertThat(code(post("roster/preview", "text/csv", large), 413))
        .isEqualTo("course.roster-too-large");
    assertThat(code(post("items/preview", "text/plain", large), 413))
        .isEqualTo("bank.file-too-large");
  }

  @Test
  void nothingAndNonsenseAreFaultsOfTheFile() throws Exception {
    for (String file : List.of("", "\n\n", "no,header\n", "\u0000PNG")) {
      JsonNode plan = json(post("roster/preview", "text/csv", file), 200);
      assertThat(plan.path("confirmable").asBoolean()).isFalse();
      assertThat(plan.path("faults")).isNotEmpty();
      String digest = plan.path("digest").asText();
      assertThat(code(post("roster?digest=" + digest, "text/csv", file), 422))
          .isEqualTo("course.faulty-roster");
    }
    assertThat(code(post("items?language=en&digest=", "text/plain", "::A::Which? {=a"), 422))
        .isEqualTo("bank.faulty-file");
  }

  @Test
  void whoIsNotSignedInIsAskedTo() throws Exception {
    token = "nobody";
    assertThat(code(post("roster/preview", "text/csv", ROSTER), 401))
        .isEqualTo("platform.not-signed-in");
    assertThat(code(post("items/preview", "text/plain", ""), 401))
        .isEqualTo("platform.not-signed-in");
  }

  private HttpResponse<String> post(String path, String type, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(base.toURI().resolve("/api/courses/" + room.courseId() + "/" + path))
            .header("Origin", settings.origins().iterator().next())
            .header("X-Consilium", "1")
            .header("Cookie", cookie.name() + "=" + token)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.ofString());
    }
  }

  private static String code(HttpResponse<String> answer, int status) throws Exception {
    assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
    return json(answer, status).path("code").asText();
  }

  private static JsonNode json(HttpResponse<String> answer, int status) throws Exception {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return Json.mapper().readTree(answer.body());
  }

  private String tokenOf(Actor actor) {
    String email = people.byIds(List.of(actor.accountId())).get(actor.accountId()).email();
    return signingIn.withPassword(email, Classroom.PASSWORD, SigningIn.Browser.UNKNOWN).token();
  }
}

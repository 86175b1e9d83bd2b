package org.consilium.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Devices;
import org.consilium.institution.control.OwnPassword;
import org.consilium.institution.control.SigningIn;
import org.consilium.institution.control.SigningIn.Browser;
import org.consilium.platform.config.Json;
import org.consilium.platform.security.Actor;
import org.consilium.protocol.LiveClient;
import org.consilium.protocol.Visitor;
import org.consilium.protocol.Visitor.Answer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OwnAccountIT {

  private static final int SIGNED_OUT = 4401;
  private static final String CHOSEN = "another quiet ward";

  @ArquillianResource private URL base;
  @Inject private Classrooms classrooms;
  @Inject private Devices devices;
  @Inject private SigningIn signingIn;
  @Inject private OwnPassword password;
  @Inject private People people;
  @Inject private AuditedFacts audited;

  private Actor nurse;
  private String email;

  @BeforeEach
  void open() {
    Classroom room = classrooms.open();
    classrooms.givePasswords(room);
    nurse = room.team(0).nurse();
    email = people.byIds(List.of(nurse.accountId())).get(nurse.accountId()).email();
  }

  @Test
  void aNewPasswordSignsOtherDevicesOutAndKeepsThisOne() {
    Visitor here = device();
    Visitor there = device();
    try (LiveClient live = there.live();
        LiveClient own = here.live()) {
      assertThat(change(here, Classroom.PASSWORD, false).status()).isEqualTo(204);
      assertThat(live.awaitClosed()).isEqualTo(SIGNED_OUT);
      own.send(Json.mapper().createObjectNode().put("type", "ping"));
      own.await(frame -> frame.path("type").asText().equals("pong"));
    }
    assertThat(there.get("/api/me").status()).isEqualTo(401);
    assertThat(here.get("/api/me").status()).isEqualTo(200);
    assertThat(codeOf(() -> signingIn.withPassword(email, Classroom.PASSWORD, Browser.UNKNOWN)))
        .isEqualTo("institution.sign-in-refused");
    assertThat(codeOf(() -> signingIn.withPassword(email, CHOSEN, Browser.UNKNOWN)))
        .isEqualTo("done");
    assertThat(done(nurse.accountId())).containsExactly("institution.password-changed");
  }

  @Test
  void otherDevicesStayWhereThePersonWantsIt() {
    Visitor here = device();
    Visitor there = device();
    assertThat(change(here, Classroom.PASSWORD, true).status()).isEqualTo(204);
    assertThat(there.get("/api/me").status()).isEqualTo(200);
  }

  @Test
  void thePresentPasswordIsNeededAndGuessesAreSlowed() {
    Visitor here = device();
    for (int guess = 0; guess < 6; guess++) {
      Answer refused = change(here, "guess " + guess, false);
      assertThat(refused.code()).isEqualTo("institution.wrong-password");
      assertThat(refused.json().at("/faults/0/where").asText()).isEqualTo("present");
    }
    assertThat(change(here, Classroom.PASSWORD, false).code())
        .isEqualTo("institution.sign-in-slowed");
    assertThat(here.get("/api/me").status()).isEqualTo(200);
  }

  @Test
  void aShortPasswordIsRefusedBeforeThePresentOneIsLookedAt() {
    assertThat(codeOf(() -> password.change(nurse, "wrong", "short", null, false)))
        .isEqualTo("institution.weak-password");
  }

  @Test
  void everyDeviceIsListedByNameAndOneIsThisOne() throws Exception {
    Visitor here = device();
    named("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0");
    JsonNode list = here.get("/api/me/sign-ins").json();
    assertThat(list).hasSize(2);
    assertThat(list.findValuesAsText("device")).containsExactlyInAnyOrder("Firefox, Linux", "null");
    assertThat(list.findValuesAsText("current")).containsExactlyInAnyOrder("true", "false");
  }

  @Test
  void oneDeviceIsSignedOutFromAnother() {
    Visitor here = device();
    Visitor there = device();
    String other = idOf(there);
    try (LiveClient live = there.live()) {
      assertThat(here.delete("/api/me/sign-ins/" + other).status()).isEqualTo(204);
      assertThat(live.awaitClosed()).isEqualTo(SIGNED_OUT);
    }
    assertThat(there.get("/api/me").status()).isEqualTo(401);
    assertThat(here.delete("/api/me/sign-ins/" + other).code()).isEqualTo("institution.no-sign-in");
  }

  @Test
  void nobodySignsAnothersDeviceOut() {
    Visitor here = device();
    Visitor stranger = devices.visitor(uri(), classrooms.open().stranger());
    assertThat(stranger.delete("/api/me/sign-ins/" + idOf(here)).code())
        .isEqualTo("institution.no-sign-in");
    assertThat(here.get("/api/me").status()).isEqualTo(200);
  }

  @Test
  void signingOutEverywhereEndsThisDeviceToo() {
    Visitor here = device();
    Visitor there = device();
    try (LiveClient live = there.live()) {
      assertThat(here.delete("/api/me/sign-ins").status()).isEqualTo(204);
      assertThat(live.awaitClosed()).isEqualTo(SIGNED_OUT);
    }
    assertThat(here.get("/api/me").status()).isEqualTo(401);
  }

  private Visitor device() {
    return devices.visitor(uri(), nurse);
  }

  private void named(String browser) throws Exception {
    String body =
        Json.mapper()
            .createObjectNode()
            .put("email", email)
            .put("password", Classroom.PASSWORD)
            .toString();
    HttpRequest request =
        HttpRequest.newBuilder(uri().resolve("/api/sign-in"))
            .header("Origin", "http://127.0.0.1:8080")
            .header("X-Consilium", "1")
            .header("Content-Type", "application/json")
            .header("User-Agent", browser)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    assertThat(new Visitor(HttpClient.newHttpClient(), uri()).send(request).status())
        .isEqualTo(204);
  }

  private static String idOf(Visitor device) {
    for (JsonNode each : device.get("/api/me/sign-ins").json()) {
      if (each.path("current").asBoolean()) {
        return each.path("id").asText();
      }
    }
    throw new AssertionError("not in its own list");
  }

  private Answer change(Visitor visitor, String present, boolean keepOthers) {
    return visitor.put(
        "/api/me/password",
        Json.mapper()
            .createObjectNode()
            .put("present", present)
            .put("chosen", CHOSEN)
            .put("keepOthers", keepOthers));
  }

  /** What was done to the account, without the sign-ins. */
  private List<String> done(UUID accountId) {
    return audited.actionsOn(accountId).stream()
        .filter(action -> !action.matches("institution\\.(signed-in|signed-out|sign-in-refused)"))
        .toList();
  }

  private URI uri() {
    return URI.create(base.toString());
  }
}

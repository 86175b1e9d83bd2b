package org.consilium.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.consilium.platform.config.Json;
import org.consilium.platform.security.Actor;
import org.consilium.protocol.LiveClient;
import org.consilium.protocol.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Connections that end, come late, or are of another time, at a board where work goes on. */
@ExtendWith(ArquillianExtension.class)
class LiveTroubleIT {

  private static final int OUTDATED = 4426;
  private static final int TOO_MUCH = 1008;
  private static final JsonNode PING = Json.mapper().createObjectNode().put("type", "ping");

  @ArquillianResource private URL base;
  @Inject private BoardOnline board;

  @Resource(lookup = "java:jboss/datasources/ConsiliumLines")
  private DataSource lines;

  @BeforeEach
  void begin() {
    board.begin(URI.create(base.toString()));
  }

  @AfterEach
  void end() {
    board.end();
  }

  @Test
  void anOldSocketClosingAfterTheNewOneOpenedTakesNothingFromTheNewOne() {
    LiveClient physician = board.join(board.team().physician());
    LiveClient old = board.join(board.team().nurse());
    board.work(old, physician, "On the old one");
    LiveClient renewed = board.connect(board.team().nurse());
    renewed.join(board.topic(), 1);
    renewed.view(board.topic(), body -> body.path("type").asText().equals("board-tail"));
    old.close();
    board.work(physician, renewed, "Of another");
    board.work(renewed, physician, "On the new one");
    // whoever comes now has presence told to all, well after the old socket's end
    LiveClient pharmacist = board.join(board.team().pharmacist());
    JsonNode present = pharmacist.await(frame -> frame.path("people").size() == 3);
    assertThat(present.findValuesAsText("accountId"))
        .contains(board.team().nurse().accountId().toString());
    board.work(pharmacist, renewed, "Of one more");
  }

  @Test
  void aResendAfterALostAcknowledgementIsStoredOnceAndWithOtherContentRefused() {
    LiveClient physician = board.join(board.team().physician());
    LiveClient lost = board.join(board.team().nurse());
    ObjectNode create = BoardOnline.created("Once");
    UUID id = lost.command(board.topic(), create);
    physician.await(frame -> frame.at("/body/opId").asText().equals(id.toString()));
    lost.close();
    LiveClient back = board.connect(board.team().nurse());
    back.command(id, board.topic(), create);
    assertThat(back.answer(id).at("/body/seq").asLong()).isEqualTo(1);
    int mark = back.mark();
    back.command(id, board.topic(), BoardOnline.created("Something else"));
    JsonNode other = back.awaitFrom(mark, frame -> frame.has("problem"));
    assertThat(other.at("/problem/code").asText()).isEqualTo("caseboard.operation-reused");
    board.work(back, physician, "Next");
    assertThat(told(physician)).containsExactly(1L, 2L);
  }

  /** Whoever joins has, by the view and the events after it, every operation once. */
  @Test
  void whoJoinsDuringLoadMissesNothing() {
    LiveClient author = board.join(board.team().physician());
    List<UUID> sent = new ArrayList<>();
    List<LiveClient> joining = new ArrayList<>();
    List<Actor> members =
        List.of(board.team().nurse(), board.team().pharmacist(), board.team().secondNurse());
    for (int n = 0; n < 36; n++) {
      sent.add(author.command(board.topic(), BoardOnline.created("Card " + n)));
      if (n % 12 == 6) {
        LiveClient client = board.connect(members.get(n / 12));
        client.join(board.topic());
        joining.add(client);
      }
    }
    sent.forEach(author::answer);
    for (LiveClient client : joining) {
      JsonNode view = client.view(board.topic(), body -> true);
      long from = view.path("seq").asLong();
      assertThat(view.path("cards")).hasSize((int) from);
      if (from < sent.size()) {
        client.await(frame -> isEvent(frame) && frame.at("/body/seq").asLong() == sent.size());
      }
      assertThat(told(client).stream().filter(seq -> seq > from))
          .containsExactlyElementsOf(
              LongStream.rangeClosed(from + 1, sent.size()).boxed().toList());
    }
  }

  /**
   * More sockets than there are threads that read or hands that deal ask for a right that is not
   * remembered, where the database does not answer: who types on with a right that is remembered
   * notices nothing, and on each socket the later message waits for the earlier.
   */
  @Test
  void whoWaitsForTheDatabaseHoldsUpNobodyWhoTypes() throws SQLException {
    LiveClient physician = board.join(board.team().physician());
    LiveClient pharmacist = board.join(board.team().pharmacist());
    board.work(physician, pharmacist, "Before");
    board.work(pharmacist, physician, "Before as well");
    Visitor nurse = board.visitor(board.team().nurse());
    List<LiveClient> coming = new ArrayList<>();
    for (int n = 0; n < 24; n++) {
      coming.add(board.keep(nurse.live()));
      coming.getLast().await(frame -> frame.path("type").asText().equals("welcome"));
    }
    whileNoRightIsAnswered(
        () -> {
          for (LiveClient client : coming) {
            client.join(board.topic());
            client.send(PING);
          }
          for (int n = 0; n < 10; n++) {
            board.work(physician, pharmacist, "Meanwhile " + n);
            board.work(pharmacist, physician, "Meanwhile too " + n);
          }
          physician.send(PING);
          physician.await(LiveTroubleIT::isPong);
          assertThat(coming).allSatisfy(client -> assertThat(client.frames()).hasSize(1));
        });
    for (LiveClient client : coming) {
      assertThat(client.view(board.topic(), body -> true).path("cards")).hasSize(22);
      client.await(LiveTroubleIT::isPong);
    }
  }

  /** 150 messages of 60,000 characters are more than may wait, 4,194,304. */
  @Test
  void whoSendsOnAndOnWhereNothingIsAnsweredLosesTheConnectionAlone() throws SQLException {
    LiveClient physician = board.join(board.team().physician());
    LiveClient pharmacist = board.join(board.team().pharmacist());
    board.work(physician, pharmacist, "Before");
    LiveClient nurse = board.connect(board.team().nurse());
    nurse.await(frame -> frame.path("type").asText().equals("welcome"));
    String large = "\"" + "x".repeat(60_000) + "\"";
    whileNoRightIsAnswered(
        () -> {
          nurse.join(board.topic());
          assertThatThrownBy(
                  () -> {
                    for (int n = 0; n < 150; n++) {
                      nurse.sendRaw(large);
                    }
                    nurse.await(LiveTroubleIT::isPong);
                  })
              .isInstanceOf(LiveClient.ConnectionEnded.class);
          assertThat(nurse.awaitClosed()).isEqualTo(TOO_MUCH);
          board.work(physician, pharmacist, "Meanwhile");
        });
    board.work(board.join(board.team().nurse()), physician, "Back again");
  }

  /** Rights that are not remembered are asked for in vain. */
  private void whileNoRightIsAnswered(Runnable doing) throws SQLException {
    try (Connection other = lines.getConnection();
        Statement lock = other.createStatement()) {
      lock.execute("LOCK TABLES session_member WRITE");
      try {
        doing.run();
      } finally {
        lock.execute("UNLOCK TABLES");
      }
    }
  }

  @Test
  void aClientOfAnOlderProtocolVersionIsToldToLoadThePageAgain() {
    LiveClient physician = board.join(board.team().physician());
    LiveClient pharmacist = board.join(board.team().pharmacist());
    for (String version : new String[] {"consilium.v0", "consilium.v2", "chat", null}) {
      LiveClient old = board.keep(board.visitor(board.team().nurse()).live(version));
      assertThat(old.awaitClosed()).as("" + version).isEqualTo(OUTDATED);
      assertThat(old.frames()).isEmpty();
      board.work(physician, pharmacist, "Meanwhile");
    }
  }

  private static List<Long> told(LiveClient client) {
    return client.frames().stream()
        .filter(LiveTroubleIT::isEvent)
        .map(frame -> frame.at("/body/seq").asLong())
        .toList();
  }

  private static boolean isPong(JsonNode frame) {
    return frame.path("type").asText().equals("pong");
  }

  private static boolean isEvent(JsonNode frame) {
    return frame.path("type").asText().equals("event");
  }
}

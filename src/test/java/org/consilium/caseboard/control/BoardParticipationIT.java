package org.consilium.caseboard.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.caseboard.control.BoardDesk.created;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.consilium.AtOnce;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classroom.Group;
import org.consilium.Devices;
import org.consilium.caseboard.control.participation.SeeingParticipation;
import org.consilium.caseboard.control.participation.SharingParticipation;
import org.consilium.caseboard.entity.rules.BoardOp.CommentAdded;
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

/** A team sees what its members contributed while staff show it, and nothing before and after. */
@ExtendWith(ArquillianExtension.class)
class BoardParticipationIT {

  private static final String SHOWN = "participation-shown";
  private static final String HIDDEN = "participation-hidden";

  @ArquillianResource private URL base;
  @Inject private BoardDesk desk;
  @Inject private Devices devices;
  @Inject private SharingParticipation sharing;
  @Inject private SeeingParticipation seeing;
  @Inject private ChangingTeams teams;
  @Inject private AtOnce atOnce;
  @Inject private AuditedFacts audited;

  private Classroom room;
  private Group team;
  private String topic;

  @BeforeEach
  void beginTheFirstExercise() {
    desk.beginTheFirstExercise();
    room = desk.hour().room();
    team = desk.team();
    topic = "participation/" + desk.board();
  }

  @Test
  void aTeamSeesItLiveFromWhenStaffShowItUntilTheyDoNot() {
    UUID card = Ids.random();
    desk.operate(team.nurse(), created(card, "Black stools"));
    try (LiveClient member = devices.open(URI.create(base.toString()), team.pharmacist())) {
      member.join(topic);
      JsonNode hidden = member.view(topic, body -> true);
      // Nothing but that it is hidden, and of which board.
      assertThat(hidden).hasSize(2);
      assertThat(hidden.path("type").asText()).isEqualTo(HIDDEN);
      desk.operate(team.nurse(), created(Ids.random(), "Slow pulse today"));
      share(true);
      JsonNode one = shown(member, 2);
      assertThat(of(one, team.nurse())).isEqualTo("2 cards, 5 words, 0 comments, 0 credits");
      assertThat(of(one, team.pharmacist())).isEqualTo("0 cards, 0 words, 0 comments, 0 credits");
      assertThat(one.path("evenness").asDouble()).isZero();
      assertThat(one.path("people"))
          .extracting(person -> person.path("accountId").asText())
          .containsExactlyInAnyOrderElementsOf(
              team.members().stream().map(actor -> actor.accountId().toString()).toList());

      long began = System.nanoTime();
      for (int i = 0; i < 30; i++) {
        desk.operate(team.physician(), created(Ids.random(), "Warfarin " + i));
      }
      for (int i = 0; i < 28; i++) {
        desk.operate(team.nurse(), new CommentAdded(card, Ids.random(), "Seen"));
      }
      JsonNode busy = member.view(topic, body -> weights(body).equals(List.of(0, 0, 30, 30)));
      double seconds = (System.nanoTime() - began) / 1e9;
      // Two of four did as much: -(1/2 ln 1/2 + 1/2 ln 1/2) / ln 4 = ln 2 / ln 4 = 1/2.
      assertThat(busy.path("evenness").asDouble()).isEqualTo(0.5);
      long told = views(member, 0).stream().filter(SHOWN::equals).count();
      // One a second, the first one, and the one that was on its way.
      assertThat(told).isLessThanOrEqualTo((long) seconds + 2);

      int mark = member.mark();
      share(false);
      member.awaitFrom(mark, frame -> frame.at("/body/type").asText().equals(HIDDEN));
      int off = member.mark();
      desk.operate(team.physician(), created(Ids.random(), "INR"));
      share(true);
      shown(member, 31);
      assertThat(views(member, off)).containsOnly(SHOWN);
    }
  }

  @Test
  void whoMovesAwayIsOutOfItAndLosesIt() {
    share(true);
    try (LiveClient staying = devices.open(URI.create(base.toString()), team.physician());
        LiveClient moving = devices.open(URI.create(base.toString()), team.nurse())) {
      staying.join(topic);
      moving.join(topic);
      staying.view(topic, body -> body.path("people").size() == 4);
      moving.view(topic, body -> body.path("people").size() == 4);
      teams.change(
          room.coordinator(),
          desk.hour().sessionId(),
          0,
          new PlannedChange(Kind.MOVE, List.of(team.nurse().accountId()), null, desk.other().id()));
      staying.view(topic, body -> body.path("people").size() == 3);
      moving.await(
          frame ->
              frame.path("type").asText().equals("closed")
                  && frame.path("topic").asText().equals(topic));
    }
  }

  @Test
  void onlyStaffChooseAndOnlyTheTeamSees() throws Exception {
    UUID session = desk.hour().sessionId();
    for (Actor student : List.of(team.nurse(), desk.other().nurse())) {
      assertThat(codeOf(() -> sharing.choose(student, desk.hour().first(), true)))
          .isEqualTo("session.not-allowed");
      assertThat(codeOf(() -> sharing.isShown(student, desk.hour().first())))
          .isEqualTo("session.not-allowed");
    }
    for (Actor nobody : List.of(room.outsider(), room.stranger())) {
      assertThat(codeOf(() -> sharing.choose(nobody, desk.hour().first(), true)))
          .isEqualTo("session.no-session");
    }
    assertThat(sharing.isShown(room.facilitator(), desk.hour().first())).isFalse();
    assertThat(audited.actionsOn(session)).noneMatch(action -> action.contains("participation"));
    atOnce.codes(() -> share(true), () -> share(true));
    share(true);
    // One choice for the session: the other exercise has it too.
    assertThat(sharing.isShown(room.coordinator(), desk.hour().second())).isTrue();
    share(false);
    share(false);
    assertThat(audited.actionsOn(session))
        .filteredOn(action -> action.contains("participation"))
        .containsExactly("caseboard.participation-shown", "caseboard.participation-hidden");

    share(true);
    for (Actor staff : List.of(room.facilitator(), room.coordinator())) {
      assertThat(codeOf(() -> seeing.requireMember(staff, desk.board())))
          .isEqualTo("caseboard.participation-of-the-team");
    }
    assertThat(codeOf(() -> seeing.requireMember(desk.other().nurse(), desk.board())))
        .isEqualTo("caseboard.no-board");
    assertThat(codeOf(() -> seeing.requireMember(room.outsider(), desk.board())))
        .isEqualTo("session.no-session");
  }

  private void share(boolean shown) {
    sharing.choose(room.facilitator(), desk.hour().first(), shown);
  }

  /** The view in which somebody has so many cards. */
  private JsonNode shown(LiveClient member, int cards) {
    return member.view(
        topic,
        body -> {
          for (JsonNode one : body.path("members")) {
            if (one.path("cards").asInt() == cards) {
              return true;
            }
          }
          return false;
        });
  }

  private static String of(JsonNode view, Actor member) {
    for (JsonNode one : view.path("members")) {
      if (one.path("accountId").asText().equals(member.accountId().toString())) {
        return "%s cards, %s words, %s comments, %s credits"
            .formatted(
                one.path("cards"), one.path("words"), one.path("comments"), one.path("credits"));
      }
    }
    return "not there";
  }

  /** Cards and comments of each member, the fewest first. */
  private static List<Integer> weights(JsonNode view) {
    return view.findValues("cards").isEmpty()
        ? List.of()
        : StreamSupport.stream(view.path("members").spliterator(), false)
            .map(one -> one.path("cards").asInt() + one.path("comments").asInt())
            .sorted()
            .toList();
  }

  /** What the views since then were. */
  private List<String> views(LiveClient member, int mark) {
    return member.frames().stream()
        .skip(mark)
        .filter(frame -> frame.path("type").asText().equals("view"))
        .filter(frame -> frame.path("topic").asText().equals(topic))
        .map(frame -> frame.at("/body/type").asText())
        .toList();
  }
}

package org.consilium.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Stage;
import org.consilium.TurnedClock;
import org.consilium.platform.config.Json;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.readiness.boundary.watch.ReadinessProgressLive;
import org.consilium.readiness.control.TratWatch.Cell;
import org.consilium.readiness.control.TratWatch.TeamAtTrat;
import org.consilium.readiness.control.WatchingRats;
import org.consilium.readiness.control.WatchingRats.IratWatch;
import org.consilium.readiness.control.WatchingRats.StudentAtIrat;
import org.consilium.readiness.control.irat.AnsweringIrats;
import org.consilium.readiness.control.irat.AnsweringIrats.SheetItem;
import org.consilium.readiness.control.trat.PlayingTrats;
import org.consilium.readiness.control.trat.TeamCard.CardItem;
import org.consilium.readiness.control.trat.ViewingCards;
import org.consilium.readiness.entity.rules.Need;
import org.consilium.session.PhaseKind;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class WatchingRatsIT {

  @Inject private WatchingRats watching;
  @Inject private ReadinessProgressLive live;
  @Inject private AnsweringIrats answering;
  @Inject private PlayingTrats playing;
  @Inject private ViewingCards viewing;
  @Inject private Classrooms classrooms;
  @Inject private Stage stage;
  @Inject private TurnedClock clock;

  private Classroom room;
  private UUID session;
  private UUID irat;
  private UUID trat;

  @BeforeEach
  void begunTest() {
    room = classrooms.open();
    session = stage.begin(room, 4, PhaseKind.IRAT, PhaseKind.TRAT);
    irat = stage.phase(session, 0).id();
    trat = stage.phase(session, 1).id();
  }

  @AfterEach
  void clock() {
    clock.turnBack();
  }

  @Test
  void staffSeeHowMuchEachStudentAnsweredAndNeverWhat() throws JsonProcessingException {
    Actor student = room.student(1, 2);
    SheetItem item = answering.sheet(student, irat).items().getFirst();
    UUID id = item.item().deliveryId();
    answering.choose(student, irat, Ids.next(), id, item.item().options().get(0).deliveryId());
    answering.choose(student, irat, Ids.next(), id, item.item().options().get(1).deliveryId());
    answering.handIn(student, irat, Ids.next());
    stage.checkIn(session, List.of(student));
    IratWatch watch = watching.irat(room.facilitator(), irat);
    assertThat(watch.items()).isEqualTo(4);
    assertThat(watch.students()).hasSize(8);
    StudentAtIrat watched =
        watch.students().stream()
            .filter(each -> each.person().id().equals(student.accountId()))
            .findFirst()
            .orElseThrow();
    assertThat(watched.answered()).isEqualTo(1);
    assertThat(watched.handedIn()).isTrue();
    assertThat(watched.present()).isTrue();
    assertThat(watched.team().id()).isEqualTo(room.team(1).id());
    String json =
        Json.mapper()
            .writeValueAsString(live.view(room.facilitator(), irat, null, new LiveRound()));
    assertThat(json).doesNotContain("Right", "Wrong", "correct", id.toString());
  }

  @Test
  void staffSeeTeamsByItemsFill() {
    stage.advance(room, session);
    scratch(0, 0, "Wrong", 1);
    scratch(0, 0, "Right", 2);
    scratch(0, 1, "Right", 1);
    scratch(1, 0, "Right", 1);
    var watch = watching.trat(room.coordinator(), trat);
    TeamAtTrat first = watch.teams().getFirst();
    assertThat(first.cells())
        .containsExactly(
            new Cell(2, true, 2),
            new Cell(1, true, 4),
            new Cell(0, false, 0),
            new Cell(0, false, 0));
    assertThat(first.points()).isEqualTo(6);
    assertThat(first.solved()).isEqualTo(2);
    assertThat(first.lastActivityAt()).isNotNull();
    assertThat(watch.items().getFirst().solved()).isEqualTo(2);
    assertThat(watch.items().getFirst().firstTry()).isEqualTo(1);
    assertThat(watch.items().getFirst().title()).isEqualTo("Item 1");
  }

  @Test
  void teamsThatMayWantSomebodyAreMarked() {
    stage.advance(room, session);
    stage.checkIn(session, room.team(0).members());
    assertThat(needs(0)).isEmpty();
    assertThat(needs(1)).containsExactly(Need.MEMBERS_ABSENT);
    clock.turn(Duration.ofMinutes(3));
    assertThat(needs(0)).containsExactly(Need.QUIET);
    lean(0);
    assertThat(needs(0)).isEmpty();
    for (int item = 0; item < 3; item++) {
      scratch(0, item, "Wrong", 1);
    }
    assertThat(needs(0)).containsExactly(Need.MANY_WRONG);
    stage.advance(room, session);
    assertThat(needs(0)).isEmpty();
  }

  @Test
  void onlyStaffWatchAndOnlyWhatHasBegun() {
    assertThat(codeOf(() -> live.admit(room.student(0, 0), irat))).isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> live.view(room.outsider(), irat, null, new LiveRound())))
        .isEqualTo("session.no-session");
    assertThat(codeOf(() -> live.admit(room.facilitator(), trat))).isEqualTo("readiness.not-begun");
    UUID checkIn = stage.phase(stage.begin(room, 1, PhaseKind.CHECK_IN), 0).id();
    assertThat(codeOf(() -> live.admit(room.facilitator(), checkIn)))
        .isEqualTo("readiness.no-test");
    assertThat(live.admit(room.partnerCoordinator(), irat)).isEmpty();
  }

  private Set<Need> needs(int team) {
    return watching.trat(room.facilitator(), trat).teams().get(team).needs();
  }

  private void lean(int team) {
    CardItem item = viewing.card(room.student(team, 0), trat, new LiveRound()).items().get(3);
    playing.lean(
        room.student(team, 0),
        trat,
        Ids.next(),
        item.item().deliveryId(),
        item.item().options().getFirst().deliveryId());
  }

  private void scratch(int team, int index, String text, int attempt) {
    CardItem item = viewing.card(room.student(team, 0), trat, new LiveRound()).items().get(index);
    UUID option =
        item.item().options().stream()
            .filter(each -> each.text().startsWith(text))
            .findFirst()
            .orElseThrow()
            .deliveryId();
    playing.scratch(
        room.student(team, 0), trat, Ids.next(), item.item().deliveryId(), option, attempt);
  }
}

package org.consilium.session;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Stage;
import org.consilium.gradebook.control.Results;
import org.consilium.gradebook.entity.rules.Gradebook;
import org.consilium.gradebook.entity.rules.GradebookRow;
import org.consilium.peerevaluation.control.RatingTeammates;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.readiness.control.irat.AnsweringIrats;
import org.consilium.readiness.control.paper.DeliveredItem;
import org.consilium.readiness.control.trat.PlayingTrats;
import org.consilium.readiness.control.trat.ViewingCards;
import org.consilium.session.TeamChange.Kind;
import org.consilium.session.control.teams.ChangingTeams;
import org.consilium.session.control.teams.PlannedChange;
import org.consilium.session.control.teams.TeamsToday;
import org.junit.jupiter.api.BeforeEach;

/**
 * A session at its iRAT, of three questions; every team has a nurse, a pharmacist, a physician and
 * a second nurse. What its tests do in it.
 */
abstract class HourOfChanges {

  static final int ITEMS = 3;

  @Inject ChangingTeams changing;
  @Inject TeamsToday today;
  @Inject SessionTeams teams;
  @Inject private AnsweringIrats answering;
  @Inject PlayingTrats playing;
  @Inject ViewingCards cards;
  @Inject Results results;
  @Inject RatingTeammates rating;
  @Inject private Classrooms classrooms;
  @Inject Stage stage;

  Classroom room;
  UUID session;
  Actor facilitator;
  Actor nurse;
  UUID red;
  UUID blue;

  @BeforeEach
  void runningIrat() {
    room = classrooms.open();
    facilitator = room.facilitator();
    nurse = room.team(0).nurse();
    red = room.team(0).id();
    blue = room.team(1).id();
    session = stage.begin(room, ITEMS, PhaseKind.IRAT, PhaseKind.TRAT, PhaseKind.PEER_EVALUATION);
  }

  void move(Actor student, UUID team) {
    changing.change(facilitator, session, version(), to(student, team));
  }

  void undo(UUID change) {
    changing.undo(facilitator, session, change, version());
  }

  static PlannedChange to(Actor student, UUID team) {
    return new PlannedChange(Kind.MOVE, List.of(student.accountId()), null, team);
  }

  static PlannedChange walkIn(Actor student, UUID team) {
    return new PlannedChange(Kind.WALK_IN, List.of(student.accountId()), null, team);
  }

  int version() {
    return today.show(room.coordinator(), session).version();
  }

  UUID teamOf(Actor student) {
    return teams.teamOf(session, student.accountId()).orElseThrow().id();
  }

  /** Answers the iRAT, the first so many right. */
  void answer(Actor student, int right) {
    UUID irat = stage.phase(session, 0).id();
    List<DeliveredItem> asked =
        answering.sheet(student, irat).items().stream().map(each -> each.item()).toList();
    for (int place = 0; place < ITEMS; place++) {
      DeliveredItem item = asked.get(place);
      UUID option = option(item, place < right);
      answering.choose(student, irat, Ids.next(), item.deliveryId(), option);
    }
  }

  /** Scratches the right option of the first so many questions at the first attempt. */
  void scratchRight(Actor member, int questions) {
    IntStream.range(0, questions).forEach(item -> scratch(member, item, right(member, item), 1));
  }

  void scratch(Actor member, int item, UUID option, int attempt) {
    UUID trat = stage.phase(session, 1).id();
    playing.scratch(member, trat, Ids.next(), id(member, item), option, attempt);
  }

  UUID id(Actor member, int item) {
    return delivered(member, item).deliveryId();
  }

  UUID right(Actor member, int item) {
    return option(delivered(member, item), true);
  }

  UUID wrong(Actor member, int item) {
    return option(delivered(member, item), false);
  }

  DeliveredItem delivered(Actor member, int item) {
    UUID trat = stage.phase(session, 1).id();
    return cards.card(member, trat, new LiveRound()).items().get(item).item();
  }

  /** The options say what they are: "Right 1", "Wrong 1 a". */
  static UUID option(DeliveredItem item, boolean right) {
    String wanted = right ? "Right" : "Wrong";
    return item.options().stream()
        .filter(option -> option.text().startsWith(wanted))
        .findFirst()
        .orElseThrow()
        .deliveryId();
  }

  static int points(Gradebook gradebook, Actor student) {
    return row(gradebook, student).trats().getFirst().points();
  }

  static GradebookRow row(Gradebook gradebook, Actor student) {
    return gradebook.rows().stream()
        .filter(row -> row.accountId().equals(student.accountId()))
        .findFirst()
        .orElseThrow();
  }

  static List<UUID> idsOf(List<Actor> actors) {
    return actors.stream().map(Actor::accountId).toList();
  }
}

package org.consilium.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.consilium.AtOnce;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Stage;
import org.consilium.gradebook.control.Results;
import org.consilium.gradebook.entity.rules.Gradebook;
import org.consilium.gradebook.entity.rules.Gradebook.TeamScore;
import org.consilium.gradebook.entity.rules.GradebookRow;
import org.consilium.peerevaluation.control.FollowingPeerEvaluation;
import org.consilium.peerevaluation.control.RatingTeammates;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.readiness.control.irat.AnsweringIrats;
import org.consilium.readiness.control.paper.DeliveredItem;
import org.consilium.readiness.control.trat.PlayingTrats;
import org.consilium.readiness.control.trat.TeamCard;
import org.consilium.readiness.control.trat.ViewingCards;
import org.consilium.session.TeamChange.Kind;
import org.consilium.session.control.CheckingIn;
import org.consilium.session.control.ViewingSessions;
import org.consilium.session.control.teams.ChangingTeams;
import org.consilium.session.control.teams.PlannedChange;
import org.consilium.session.control.teams.TeamsToday;
import org.consilium.session.control.teams.WalkIns;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three questions; every team has a nurse, a pharmacist, a physician and a second nurse. */
@ExtendWith(ArquillianExtension.class)
class ChangingTeamsIT {

  private static final int ITEMS = 3;

  @Inject private ChangingTeams changing;
  @Inject private TeamsToday today;
  @Inject private WalkIns walkIns;
  @Inject private SessionTeams teams;
  @Inject private AnsweringIrats answering;
  @Inject private PlayingTrats playing;
  @Inject private ViewingCards cards;
  @Inject private Results results;
  @Inject private RatingTeammates rating;
  @Inject private FollowingPeerEvaluation following;
  @Inject private CheckingIn checkingIn;
  @Inject private ViewingSessions viewing;
  @Inject private Classrooms classrooms;
  @Inject private Stage stage;
  @Inject private AuditedFacts audited;
  @Inject private AtOnce atOnce;

  private Classroom room;
  private UUID session;
  private Actor facilitator;
  private Actor nurse;
  private UUID red;
  private UUID blue;

  @BeforeEach
  void runningIrat() {
    room = classrooms.open();
    facilitator = room.facilitator();
    nurse = room.team(0).nurse();
    red = room.team(0).id();
    blue = room.team(1).id();
    session = stage.begin(room, ITEMS, PhaseKind.IRAT, PhaseKind.TRAT, PhaseKind.PEER_EVALUATION);
  }

  @Test
  void whoIsMovedBetweenIratAndTratKeepsTheIratAndHasTheNewTeamsTrat() {
    answer(nurse, 2);
    answer(room.team(1).nurse(), 0);
    stage.checkIn(session, room.students());
    move(nurse, blue);
    stage.advance(room, session);
    scratchRight(room.team(0).pharmacist(), 1);
    scratchRight(nurse, 3);
    stage.advance(room, session);
    Gradebook north = results.gradebook(room.coordinator(), session);
    assertThat(row(north, nurse).teamName()).isEqualTo("Team 2");
    assertThat(row(north, nurse).own().irats().getFirst().points()).as("2 of 3").isEqualTo(8);
    assertThat(points(north, nurse)).as("3 at the first attempt").isEqualTo(12);
    assertThat(points(north, room.team(0).physician())).isEqualTo(4);
    // blue in the tRAT: the two who took the iRAT earned 8 and 0 of 12, the mean is 4
    TeamScore blueCard = row(north, room.team(1).physician()).trats().getFirst();
    assertThat(blueCard.gain().gain()).as("12 - 4 of 12").isEqualTo(new BigDecimal("66.7"));
    assertThat(results.mine(nurse, session).trats().getFirst().points()).isEqualTo(12);
    assertThat(results.mine(room.team(0).physician(), session).trats().getFirst().points())
        .isEqualTo(4);
  }

  @Test
  void whoIsMovedAfterTheTratKeepsTheOldTeamsTratAndRatesTheOldTeam() {
    stage.advance(room, session);
    scratchRight(nurse, 2);
    scratchRight(room.team(1).nurse(), 1);
    stage.advance(room, session);
    move(nurse, blue);
    Gradebook north = results.gradebook(room.coordinator(), session);
    assertThat(row(north, nurse).teamName()).isEqualTo("Team 2");
    assertThat(points(north, nurse)).isEqualTo(8);
    assertThat(points(north, room.team(1).nurse())).isEqualTo(4);
    assertThat(results.mine(nurse, session).trats().getFirst().with()).isEqualTo("Team 1");
    assertThat(results.mine(room.team(1).nurse(), session).trats().getFirst().with()).isNull();
    TeamCard card = cards.card(nurse, stage.phase(session, 1).id(), new LiveRound());
    assertThat(card.team().id()).as("the card on which the nurse worked").isEqualTo(red);
    UUID evaluation = stage.phase(session, 2).id();
    assertThat(rating.mine(nurse, evaluation).teammates())
        .extracting(teammate -> teammate.person().id())
        .containsExactlyInAnyOrderElementsOf(idsOf(room.team(0).members().subList(1, 4)));
    assertThat(rating.mine(room.team(0).physician(), evaluation).teammates()).hasSize(3);
    assertThat(rating.mine(room.team(1).physician(), evaluation).teammates()).hasSize(3);
    assertThat(following.progress(facilitator, evaluation).teams().get(1).members())
        .as("the nurse too has three to rate")
        .hasSize(5)
        .allSatisfy(member -> assertThat(member.teammates()).isEqualTo(3));
  }

  @Test
  void duringATratEveryScratchStaysAndPendingLeaningsGo() {
    stage.advance(room, session);
    UUID trat = stage.phase(session, 1).id();
    scratch(nurse, 0, wrong(nurse, 0), 1);
    playing.lean(nurse, trat, Ids.next(), id(nurse, 1), right(nurse, 1));
    UUID resent = Ids.next();
    playing.scratch(nurse, trat, resent, id(nurse, 2), right(nurse, 2), 1);
    List<String> told = changing.preview(facilitator, session, to(nurse, blue));
    assertThat(told)
        .anyMatch(line -> line.contains("leaves Team 1 for Team 2"))
        .anyMatch(line -> line.contains("the card of Team 2 counts from now on"))
        .anyMatch(line -> line.contains("On the card of Team 1 every scratch stays"))
        .anyMatch(line -> line.contains("Team 1 then has 3 members, 0 of them here now"))
        .anyMatch(line -> line.contains("peer evaluation"));
    move(nurse, blue);
    assertThat(playing.scratch(nurse, trat, resent, id(nurse, 2), right(nurse, 2), 1).points())
        .as("sent again, it is answered as it was")
        .isEqualTo(4);
    TeamCard old = cards.card(room.team(0).physician(), trat, new LiveRound());
    assertThat(old.points()).isEqualTo(4);
    assertThat(old.items().get(0).scratches())
        .as("under the name of who made it")
        .singleElement()
        .matches(mark -> mark.by().equals(nurse.accountId()));
    assertThat(old.items().get(1).leaned()).isEmpty();
    TeamCard own = cards.card(nurse, trat, new LiveRound());
    assertThat(own.team().id()).isEqualTo(blue);
    assertThat(own.points()).isZero();
    scratchRight(nurse, 1);
    assertThat(cards.card(room.team(1).nurse(), trat, new LiveRound()).points()).isEqualTo(4);
    assertThat(codeOf(() -> scratch(room.team(0).physician(), 0, wrong(nurse, 0), 2)))
        .isEqualTo("readiness.option-scratched");
  }

  @Test
  void closedSessionsKeepExactlyTheTeamsTheyHad() {
    stage.advance(room, session);
    scratchRight(nurse, 2);
    stage.advance(room, session);
    stage.advance(room, session);
    Gradebook before = results.gradebook(room.coordinator(), session);
    assertThat(codeOf(() -> move(nurse, blue))).isEqualTo("session.teams-settled");
    assertThat(codeOf(() -> changing.preview(facilitator, session, to(nurse, blue))))
        .isEqualTo("session.teams-settled");
    UUID next = stage.prepare(room, PhaseKind.CHECK_IN);
    changing.change(facilitator, next, 0, to(nurse, blue));
    assertThat(teams.teamOf(next, nurse.accountId()).orElseThrow().id()).isEqualTo(blue);
    assertThat(teams.teamOf(session, nurse.accountId()).orElseThrow().id()).isEqualTo(red);
    assertThat(results.gradebook(room.coordinator(), session)).isEqualTo(before);
    UUID third = stage.prepare(room, PhaseKind.CHECK_IN);
    assertThat(teams.teamOf(third, nurse.accountId()).orElseThrow().id())
        .as("taken from the team set anew")
        .isEqualTo(red);
  }

  @Test
  void onlyStaffOfTheSessionChangeTeams() {
    for (Actor student : List.of(nurse, room.late())) {
      assertThat(codesFor(student)).containsOnly("session.not-allowed");
    }
    for (Actor foreign : List.of(room.stranger(), room.outsider())) {
      assertThat(codesFor(foreign)).containsOnly("session.no-session");
    }
    for (Actor staff : List.of(room.coordinator(), room.partnerCoordinator())) {
      changing.change(staff, session, version(), to(nurse, teamOf(nurse).equals(red) ? blue : red));
    }
    assertThat(teamOf(nurse)).isEqualTo(red);
    assertThat(audited.actionsOn(session)).contains("session.person-moved");
  }

  private List<String> codesFor(Actor actor) {
    return List.of(
        codeOf(() -> today.show(actor, session)),
        codeOf(() -> changing.preview(actor, session, to(nurse, blue))),
        codeOf(() -> changing.change(actor, session, 0, to(nurse, blue))),
        codeOf(() -> changing.undo(actor, session, UUID.randomUUID(), 0)),
        codeOf(() -> walkIns.find(actor, session, "somebody@school.example")));
  }

  @Test
  void whatCannotBeIsRefusedAndChangesNothing() {
    UUID late = room.late().accountId();
    Map<PlannedChange, String> refused =
        Map.of(
            to(nurse, red),
            "session.in-that-team",
            to(nurse, UUID.randomUUID()),
            "session.no-such-team",
            to(nurse, null),
            "session.no-such-team",
            to(room.late(), blue),
            "session.nobody-to-move",
            new PlannedChange(Kind.MERGE, List.of(), red, red),
            "session.same-team",
            new PlannedChange(Kind.SPLIT, List.of(nurse.accountId()), red, null),
            "session.bad-split",
            new PlannedChange(Kind.SPLIT, List.of(nurse.accountId(), late), red, null),
            "session.bad-split",
            walkIn(nurse, blue),
            "session.no-walk-in",
            walkIn(room.stranger(), null),
            "session.no-such-team",
            walkIn(room.outsider(), blue),
            "session.no-walk-in");
    refused.forEach(
        (planned, code) -> {
          assertThat(codeOf(() -> changing.change(facilitator, session, 0, planned)))
              .as(planned.toString())
              .isEqualTo(code);
          assertThat(codeOf(() -> changing.preview(facilitator, session, planned))).isEqualTo(code);
        });
    assertThat(version()).isZero();
    List<Actor> leaving = room.team(0).members().subList(0, 3);
    leaving.forEach(member -> move(member, blue));
    assertThat(codeOf(() -> move(room.team(0).secondNurse(), blue)))
        .isEqualTo("session.last-member");
  }

  @Test
  void ofTwoWhoMoveTheSamePersonAtOnceOneIsRefusedWithTheNewState() throws Exception {
    Runnable there = () -> changing.change(facilitator, session, 0, to(nurse, blue));
    Runnable too = () -> changing.change(room.coordinator(), session, 0, to(nurse, blue));
    assertThat(atOnce.codes(there, too, there, too))
        .containsExactlyInAnyOrder(
            "done", "session.teams-moved-on", "session.teams-moved-on", "session.teams-moved-on");
    DomainProblem refusal =
        refusalOf(() -> changing.change(facilitator, session, 0, to(nurse, red)));
    assertThat(refusal.members()).containsEntry("version", 1);
    assertThat(today.show(facilitator, session).changes()).hasSize(1);
    assertThat(teams.history(session).now()).extracting(t -> t.members().size()).contains(3, 5);
  }

  @Test
  void whatIsScratchedWhileSomebodyIsMovedIsScratchedOnceAndOnOneCard() throws Exception {
    stage.advance(room, session);
    UUID trat = stage.phase(session, 1).id();
    UUID item = id(nurse, 0);
    UUID option = right(nurse, 0);
    List<Runnable> all = new ArrayList<>();
    all.add(() -> changing.change(facilitator, session, 0, to(nurse, blue)));
    for (int times = 0; times < 3; times++) {
      all.add(() -> playing.scratch(nurse, trat, Ids.next(), item, option, 1));
    }
    List<String> codes = atOnce.codes(all.toArray(Runnable[]::new));
    assertThat(codes.getFirst()).isEqualTo("done");
    TeamCard old = cards.card(room.team(0).physician(), trat, new LiveRound());
    TeamCard now = cards.card(nurse, trat, new LiveRound());
    long done = codes.stream().skip(1).filter("done"::equals).count();
    assertThat(old.points() + now.points()).as("4 for each that was stored").isEqualTo(4 * done);
    assertThat(codes)
        .isSubsetOf(
            "done",
            "session.team-changed",
            "readiness.item-solved",
            "readiness.option-scratched",
            "readiness.attempt-taken");
    assertThat(now.team().id()).isEqualTo(blue);
  }

  @Test
  void theLastChangeIsUndoneUntilSomethingStandsOnIt() {
    move(nurse, blue);
    move(room.team(0).physician(), blue);
    var changes = today.show(facilitator, session).changes();
    assertThat(changes).extracting(TeamsToday.DoneChange::last).containsExactly(true, false);
    assertThat(codeOf(() -> undo(changes.get(1).made().id())))
        .isEqualTo("session.not-the-last-change");
    undo(changes.get(0).made().id());
    assertThat(teamOf(room.team(0).physician())).isEqualTo(red);
    assertThat(teamOf(nurse)).isEqualTo(blue);
    assertThat(codeOf(() -> undo(changes.get(0).made().id())))
        .as("once")
        .isEqualTo("session.not-the-last-change");
    assertThat(codeOf(() -> changing.undo(facilitator, session, changes.get(1).made().id(), 0)))
        .isEqualTo("session.teams-moved-on");
    stage.advance(room, session);
    assertThat(codeOf(() -> undo(changes.get(1).made().id()))).isEqualTo("session.change-settled");
    move(nurse, red);
    scratchRight(nurse, 1);
    UUID last = today.show(facilitator, session).changes().getFirst().made().id();
    assertThat(codeOf(() -> undo(last))).isEqualTo("session.change-built-on");
    assertThat(audited.actionsOn(session)).contains("session.team-change-undone");
  }

  @Test
  void aDepletedTeamIsMergedAndItsCardIsKeptForNobody() {
    stage.advance(room, session);
    UUID trat = stage.phase(session, 1).id();
    scratchRight(nurse, 3);
    scratchRight(room.team(1).nurse(), 1);
    PlannedChange merge = new PlannedChange(Kind.MERGE, List.of(), red, blue);
    assertThat(changing.preview(facilitator, session, merge))
        .anyMatch(line -> line.contains("All of Team 1 join Team 2"))
        .anyMatch(line -> line.contains("The card of Team 1 stops here"))
        .anyMatch(line -> line.contains("Team 2 then has 8 members"));
    changing.change(facilitator, session, version(), merge);
    assertThat(teams.teams(session)).singleElement().matches(team -> team.members().size() == 8);
    assertThat(teams.team(session, red)).isEmpty();
    assertThat(codeOf(() -> move(nurse, red))).isEqualTo("session.no-such-team");
    assertThat(cards.card(nurse, trat, new LiveRound()).points()).isEqualTo(4);
    UUID change = today.show(facilitator, session).changes().getFirst().made().id();
    undo(change);
    assertThat(cards.card(nurse, trat, new LiveRound()).points()).isEqualTo(12);
    changing.change(facilitator, session, version(), merge);
    stage.advance(room, session);
    Gradebook north = results.gradebook(room.coordinator(), session);
    assertThat(north.rows())
        .hasSize(8)
        .allSatisfy(row -> assertThat(row.teamNumber()).isEqualTo(2));
    assertThat(points(north, nurse)).as("blue's card, with one question").isEqualTo(4);
  }

  @Test
  void aTeamIsSplitWhenNoTratRuns() {
    List<UUID> leaving = idsOf(room.team(0).members().subList(0, 2));
    PlannedChange split = new PlannedChange(Kind.SPLIT, leaving, red, null);
    changing.change(facilitator, session, version(), split);
    UUID made = teamOf(nurse);
    assertThat(teams.team(session, made).orElseThrow())
        .matches(team -> team.number() == 3 && team.name().equals("Team 3"))
        .matches(team -> team.members().size() == 2);
    UUID change = today.show(facilitator, session).changes().getFirst().made().id();
    undo(change);
    assertThat(teams.teams(session)).extracting(team -> team.members().size()).containsOnly(4);
    changing.change(facilitator, session, version(), split);
    stage.advance(room, session);
    scratchRight(nurse, 2);
    assertThat(
            codeOf(
                () ->
                    changing.change(
                        facilitator,
                        session,
                        version(),
                        new PlannedChange(
                            Kind.SPLIT, idsOf(room.team(1).members().subList(0, 2)), blue, null))))
        .isEqualTo("readiness.no-split-in-trat");
    stage.advance(room, session);
    Gradebook north = results.gradebook(room.coordinator(), session);
    assertThat(points(north, nurse)).isEqualTo(8);
    assertThat(points(north, room.team(0).physician())).isZero();
  }

  @Test
  void aWalkInWhoIsEnrolledJoinsATeamAndItsTrat() {
    assertThat(today.show(facilitator, session).withoutTeam())
        .extracting(free -> free.person().id())
        .containsExactly(room.late().accountId());
    stage.advance(room, session);
    scratchRight(room.team(1).nurse(), 2);
    changing.change(facilitator, session, version(), walkIn(room.late(), blue));
    assertThat(checkingIn.roll(facilitator, session).get(1).checkIn(room.late().accountId()))
        .matches(CheckIn::isHere)
        .matches(CheckIn::late);
    stage.advance(room, session);
    Gradebook north = results.gradebook(room.coordinator(), session);
    assertThat(points(north, room.late())).isEqualTo(8);
    assertThat(row(north, room.late()).own().irats()).containsExactly((Gradebook.Score) null);
    assertThat(results.mine(room.late(), session).trats()).hasSize(1);
    assertThat(
            codeOf(
                () -> changing.change(facilitator, session, version(), walkIn(room.late(), red))))
        .isEqualTo("session.no-walk-in");
  }

  @Test
  void aWalkInAfterTheTratHasNoneAndNoZero() {
    stage.advance(room, session);
    scratchRight(room.team(1).nurse(), 2);
    stage.advance(room, session);
    changing.change(facilitator, session, version(), walkIn(room.late(), blue));
    Gradebook north = results.gradebook(room.coordinator(), session);
    assertThat(row(north, room.late()).trats()).containsExactly((TeamScore) null);
    assertThat(row(north, room.late()).own().scores().tests().get(1).counts()).isFalse();
    assertThat(results.mine(room.late(), session).trats()).isEmpty();
    assertThat(rating.mine(room.late(), stage.phase(session, 2).id()).teammates()).hasSize(4);
  }

  @Test
  void onlyTheOwnSchoolBringsAStudentWhoIsNotEnrolled() {
    Actor stranger = room.stranger();
    PlannedChange bring = walkIn(stranger, blue);
    assertThat(codeOf(() -> changing.change(room.coordinator(), session, 0, bring)))
        .as("north may not enrol a student of south")
        .isEqualTo("session.no-walk-in");
    changing.change(room.partnerCoordinator(), session, 0, bring);
    assertThat(teamOf(stranger)).isEqualTo(blue);
    assertThat(viewing.circle(stranger, session)).isEqualTo(blue);
  }

  @Test
  void changesBeforeTheStartCountFromTheFirstPhaseOn() {
    UUID prepared = stage.prepare(room, PhaseKind.CHECK_IN);
    changing.change(facilitator, prepared, 0, to(nurse, blue));
    TeamHistory history = teams.history(prepared);
    assertThat(history.at(0)).isEqualTo(teams.teams(prepared));
    assertThat(history.teamOf(nurse.accountId(), 0).orElseThrow().id()).isEqualTo(blue);
  }

  private void move(Actor student, UUID team) {
    changing.change(facilitator, session, version(), to(student, team));
  }

  private void undo(UUID change) {
    changing.undo(facilitator, session, change, version());
  }

  private static PlannedChange to(Actor student, UUID team) {
    return new PlannedChange(Kind.MOVE, List.of(student.accountId()), null, team);
  }

  private static PlannedChange walkIn(Actor student, UUID team) {
    return new PlannedChange(Kind.WALK_IN, List.of(student.accountId()), null, team);
  }

  private int version() {
    return today.show(room.coordinator(), session).version();
  }

  private UUID teamOf(Actor student) {
    return teams.teamOf(session, student.accountId()).orElseThrow().id();
  }

  /** Answers the iRAT, the first so many right. */
  private void answer(Actor student, int right) {
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
  private void scratchRight(Actor member, int questions) {
    IntStream.range(0, questions).forEach(item -> scratch(member, item, right(member, item), 1));
  }

  private void scratch(Actor member, int item, UUID option, int attempt) {
    UUID trat = stage.phase(session, 1).id();
    playing.scratch(member, trat, Ids.next(), id(member, item), option, attempt);
  }

  private UUID id(Actor member, int item) {
    return delivered(member, item).deliveryId();
  }

  private UUID right(Actor member, int item) {
    return option(delivered(member, item), true);
  }

  private UUID wrong(Actor member, int item) {
    return option(delivered(member, item), false);
  }

  private DeliveredItem delivered(Actor member, int item) {
    UUID trat = stage.phase(session, 1).id();
    return cards.card(member, trat, new LiveRound()).items().get(item).item();
  }

  /** The options say what they are: "Right 1", "Wrong 1 a". */
  private static UUID option(DeliveredItem item, boolean right) {
    String wanted = right ? "Right" : "Wrong";
    return item.options().stream()
        .filter(option -> option.text().startsWith(wanted))
        .findFirst()
        .orElseThrow()
        .deliveryId();
  }

  private static int points(Gradebook gradebook, Actor student) {
    return row(gradebook, student).trats().getFirst().points();
  }

  private static GradebookRow row(Gradebook gradebook, Actor student) {
    return gradebook.rows().stream()
        .filter(row -> row.accountId().equals(student.accountId()))
        .findFirst()
        .orElseThrow();
  }

  private static List<UUID> idsOf(List<Actor> actors) {
    return actors.stream().map(Actor::accountId).toList();
  }
}

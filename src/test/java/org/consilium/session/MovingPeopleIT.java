package org.consilium.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.consilium.AtOnce;
import org.consilium.gradebook.entity.rules.Gradebook;
import org.consilium.gradebook.entity.rules.Gradebook.TeamScore;
import org.consilium.peerevaluation.control.FollowingPeerEvaluation;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.time.Ids;
import org.consilium.readiness.control.trat.TeamCard;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever is moved while a session runs: which results stay with whom. */
@ExtendWith(ArquillianExtension.class)
class MovingPeopleIT extends HourOfChanges {

  @Inject private FollowingPeerEvaluation following;
  @Inject private AtOnce atOnce;

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
}

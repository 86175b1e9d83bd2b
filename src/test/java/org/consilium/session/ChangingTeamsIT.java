package org.consilium.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.AuditedFacts;
import org.consilium.gradebook.entity.rules.Gradebook;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.security.Actor;
import org.consilium.session.TeamChange.Kind;
import org.consilium.session.control.teams.PlannedChange;
import org.consilium.session.control.teams.TeamsToday;
import org.consilium.session.control.teams.WalkIns;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may change teams and when, what a merger and a split mean, and what can be undone. */
@ExtendWith(ArquillianExtension.class)
class ChangingTeamsIT extends HourOfChanges {

  @Inject private WalkIns walkIns;
  @Inject private AuditedFacts audited;

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
  void changesBeforeTheStartCountFromTheFirstPhaseOn() {
    UUID prepared = stage.prepare(room, PhaseKind.CHECK_IN);
    changing.change(facilitator, prepared, 0, to(nurse, blue));
    TeamHistory history = teams.history(prepared);
    assertThat(history.at(0)).isEqualTo(teams.teams(prepared));
    assertThat(history.teamOf(nurse.accountId(), 0).orElseThrow().id()).isEqualTo(blue);
  }

  private List<String> codesFor(Actor actor) {
    return List.of(
        codeOf(() -> today.show(actor, session)),
        codeOf(() -> changing.preview(actor, session, to(nurse, blue))),
        codeOf(() -> changing.change(actor, session, 0, to(nurse, blue))),
        codeOf(() -> changing.undo(actor, session, UUID.randomUUID(), 0)),
        codeOf(() -> walkIns.find(actor, session, "somebody@school.example")));
  }
}

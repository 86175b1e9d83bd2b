package org.consilium.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.consilium.session.TeamHistory.Membership;
import org.consilium.teaming.Team;
import org.junit.jupiter.api.Test;

/** The agenda of these: 0 check-in, 1 iRAT, 2 tRAT, 3 and 4 exercises, 5 peer evaluation. */
class TeamHistoryTest {

  private static final List<Integer> WORKED = List.of(2, 3, 4);
  private static final int EVALUATION = 5;
  private static final UUID RED = new UUID(1, 1);
  private static final UUID BLUE = new UUID(1, 2);
  private static final UUID ANN = new UUID(2, 1);
  private static final UUID BEN = new UUID(2, 2);
  private static final UUID CEM = new UUID(2, 3);
  private static final UUID DAN = new UUID(2, 4);

  @Test
  void whoIsMovedBetweenIratAndTratHasTheNewTeamsTrat() {
    TeamHistory history = annMovedIn(1);
    assertThat(teamIn(history, 0)).contains(RED);
    assertThat(teamIn(history, 1)).as("the iRAT was still running").contains(BLUE);
    assertThat(teamIn(history, 2)).contains(BLUE);
  }

  @Test
  void whoIsMovedDuringAPhaseCountsForTheTeamInWhichItEnds() {
    assertThat(teamIn(annMovedIn(2), 2)).contains(BLUE);
  }

  @Test
  void whoIsMovedAfterTheTratKeepsTheOldTeamsAndWorksWithTheNewOne() {
    TeamHistory history = annMovedIn(3);
    assertThat(teamIn(history, 2)).contains(RED);
    assertThat(teamIn(history, 3)).contains(BLUE);
    assertThat(history.at(2)).extracting(Team::members).contains(List.of(ANN, BEN));
    assertThat(history.at(3)).extracting(Team::members).contains(List.of(ANN, CEM, DAN));
    assertThat(history.now()).isEqualTo(history.at(EVALUATION));
  }

  @Test
  void whoIsMovedThereAndBackInOnePhaseWasNeverAway() {
    TeamHistory history =
        new TeamHistory(
            List.of(team(1, RED), team(2, BLUE)),
            List.of(
                new Membership(ANN, RED, 0, 2),
                new Membership(ANN, BLUE, 2, 2),
                new Membership(ANN, RED, 2, null)));
    for (int phase = 0; phase <= EVALUATION; phase++) {
      assertThat(teamIn(history, phase)).contains(RED);
    }
    assertThat(history.at(2)).extracting(Team::id).containsExactly(RED);
  }

  @Test
  void whoComesLaterWasInNoTeamBefore() {
    TeamHistory history =
        new TeamHistory(
            List.of(team(1, RED)),
            List.of(new Membership(ANN, RED, 3, null), new Membership(BEN, RED, 0, null)));
    assertThat(history.teamOf(ANN, 2)).isEmpty();
    assertThat(history.teamOf(ANN, 3).orElseThrow().members()).containsExactly(ANN, BEN);
    assertThat(history.students()).containsExactlyInAnyOrder(ANN, BEN);
  }

  @Test
  void teamWithoutMembersIsNoTeamOfAPhase() {
    TeamHistory history =
        new TeamHistory(
            List.of(team(1, RED), team(2, BLUE)),
            List.of(new Membership(ANN, RED, 0, 3), new Membership(ANN, BLUE, 3, null)));
    assertThat(history.at(2)).extracting(Team::id).containsExactly(RED);
    assertThat(history.at(3)).extracting(Team::id).containsExactly(BLUE);
  }

  @Test
  void teammatesAreThoseOfTheLargerPart() {
    TeamHistory afterTheTrat = annMovedIn(3);
    assertThat(rates(afterTheTrat, ANN)).as("2 of 3 phases").containsExactlyInAnyOrder(CEM, DAN);
    TeamHistory inTheLastExercise = annMovedIn(4);
    assertThat(rates(inTheLastExercise, ANN)).as("2 of 3 phases").containsExactly(BEN);
    assertThat(rates(annMovedIn(EVALUATION), ANN)).as("3 of 3 phases").containsExactly(BEN);
  }

  @Test
  void halfAndHalfMakesTeammatesOfBoth() {
    assertThat(annMovedIn(3).teammates(ANN, EVALUATION, List.of(2, 3)))
        .containsExactlyInAnyOrder(BEN, CEM, DAN);
  }

  @Test
  void whoCameForTheLastExerciseIsATeammateOfIt() {
    TeamHistory history =
        new TeamHistory(
            List.of(team(1, RED)),
            List.of(new Membership(ANN, RED, 4, null), new Membership(BEN, RED, 0, null)));
    assertThat(rates(history, BEN)).containsExactly(ANN);
  }

  @Test
  void withoutTeamWorkTheTeamOfTheEvaluationDecides() {
    assertThat(annMovedIn(3).teammates(ANN, EVALUATION, List.of()))
        .containsExactlyInAnyOrder(CEM, DAN);
    assertThat(annMovedIn(3).teammates(BEN, EVALUATION, List.of())).isEmpty();
  }

  @Test
  void ratingHoldsInBothDirectionsHoweverPeopleWereMoved() {
    Random random = new Random(7);
    for (int run = 0; run < 300; run++) {
      TeamHistory history = random(random);
      for (UUID one : history.students()) {
        Set<UUID> teammates = rates(history, one);
        assertThat(teammates).doesNotContain(one);
        assertThat(teammates).allSatisfy(other -> assertThat(rates(history, other)).contains(one));
      }
    }
  }

  @Test
  void everybodyIsInOneTeamOfAPhaseHoweverPeopleWereMoved() {
    Random random = new Random(11);
    for (int run = 0; run < 300; run++) {
      TeamHistory history = random(random);
      for (int phase = 0; phase <= EVALUATION; phase++) {
        assertThat(history.at(phase).stream().flatMap(team -> team.members().stream()))
            .containsExactlyInAnyOrderElementsOf(history.students());
      }
    }
  }

  /** Four people in three teams, moved up to four times each. */
  private static TeamHistory random(Random random) {
    List<UUID> teams = List.of(RED, BLUE, new UUID(1, 3));
    List<Membership> memberships = new ArrayList<>();
    for (UUID who : List.of(ANN, BEN, CEM, DAN)) {
      int since = 0;
      for (int moves = random.nextInt(5); moves > 0; moves--) {
        int until = since + random.nextInt(EVALUATION + 1 - since);
        memberships.add(new Membership(who, teams.get(random.nextInt(3)), since, until));
        since = until;
      }
      memberships.add(new Membership(who, teams.get(random.nextInt(3)), since, null));
    }
    return new TeamHistory(
        List.of(team(1, teams.get(0)), team(2, teams.get(1)), team(3, teams.get(2))), memberships);
  }

  /** Ann and Ben are red, Cem and Dan blue; in this phase Ann becomes blue. */
  private static TeamHistory annMovedIn(int phase) {
    return new TeamHistory(
        List.of(team(1, RED), team(2, BLUE)),
        List.of(
            new Membership(ANN, RED, 0, phase),
            new Membership(ANN, BLUE, phase, null),
            new Membership(BEN, RED, 0, null),
            new Membership(CEM, BLUE, 0, null),
            new Membership(DAN, BLUE, 0, null)));
  }

  private static Set<UUID> rates(TeamHistory history, UUID who) {
    return history.teammates(who, EVALUATION, WORKED);
  }

  private static Optional<UUID> teamIn(TeamHistory history, int phase) {
    return history.teamOf(ANN, phase).map(Team::id);
  }

  private static Team team(int number, UUID id) {
    return new Team(id, null, number, "Team " + number, List.of());
  }
}

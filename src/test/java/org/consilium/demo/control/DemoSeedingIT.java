package org.consilium.demo.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.caseboard.control.BoardsOfPhases;
import org.consilium.caseboard.entity.BoardSummary;
import org.consilium.course.Course;
import org.consilium.course.Courses;
import org.consilium.demo.control.content.DemoContent;
import org.consilium.demo.control.content.DemoPerson;
import org.consilium.gradebook.control.Results;
import org.consilium.gradebook.entity.rules.Gradebook;
import org.consilium.gradebook.entity.rules.MyResults;
import org.consilium.institution.control.SignInBook;
import org.consilium.institution.control.SigningIn;
import org.consilium.peerevaluation.control.MyReceived;
import org.consilium.peerevaluation.control.ReadingRatings;
import org.consilium.platform.database.Sql;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionEditing;
import org.consilium.session.SessionState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DemoSeedingIT {

  @Inject private DemoSeeding seeding;
  @Inject private SigningIn signingIn;
  @Inject private SignInBook signIns;
  @Inject private Courses courses;
  @Inject private Phases phases;
  @Inject private SessionEditing sessions;
  @Inject private Results results;
  @Inject private ReadingRatings ratings;
  @Inject private BoardsOfPhases boards;
  @Inject private Sql sql;
  @Inject private Clock clock;
  @Inject private UserTransaction transaction;

  private Actor facilitator;
  private UUID played;
  private UUID ready;

  /** Once for all tests: the first finds no demo, breaks a seeding off, and seeds. */
  @BeforeEach
  void demo() throws Exception {
    if (rows("demo_mark") == 0) {
      brokenOffItLeavesNothing();
      assertThat(seeding.seed()).isTrue();
    }
    facilitator = signIn("leonie.achterberg@northlake.example");
    Course course = courses.coursesOf(facilitator).get(0);
    Map<Boolean, List<UUID>> byState =
        sql
            .list(
                "SELECT id, state FROM tbl_session WHERE course_id = ?",
                row -> Map.entry(row.uuid("id"), row.text("state").equals("CLOSED")),
                course.id())
            .stream()
            .collect(
                Collectors.partitioningBy(
                    Map.Entry::getValue,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    played = byState.get(true).get(0);
    ready = byState.get(false).get(0);
  }

  private void brokenOffItLeavesNothing() throws Exception {
    List<String> tables =
        List.of("institution", "account", "tbl_session", "board_op", "irat_choice");
    List<Long> before = tables.stream().map(this::rows).toList();
    transaction.begin();
    assertThat(seeding.seed()).isTrue();
    transaction.rollback();
    assertThat(rows("demo_mark")).isZero();
    assertThat(tables.stream().map(this::rows).toList()).isEqualTo(before);
  }

  @Test
  void itIsSeededOnce() {
    long accounts = rows("account");
    assertThat(seeding.seed()).isFalse();
    assertThat(rows("account")).isEqualTo(accounts);
  }

  @Test
  void everybodyOfferedCanSignInAndIsInTheCourse() {
    for (DemoPerson person :
        List.of(DemoContent.staff().get(3), DemoContent.students().get(0), student(23))) {
      Actor actor = signIn(person.email());
      assertThat(courses.coursesOf(actor)).hasSize(1);
    }
  }

  @Test
  void eachSchoolHasAnAdministratorWhoIsNotInTheCourse() {
    List<DemoPerson> administrators =
        DemoContent.staff().stream().filter(p -> p.role() == Role.ADMINISTRATOR).toList();
    assertThat(administrators).extracting(DemoPerson::school).hasSize(2).doesNotHaveDuplicates();
    for (DemoPerson person : administrators) {
      Actor actor = signIn(person.email());
      assertThat(actor.is(Role.ADMINISTRATOR)).isTrue();
      assertThat(courses.coursesOf(actor)).isEmpty();
    }
  }

  @Test
  void theReadySessionStartsAsItIs() throws Exception {
    assertThat(phases.session(ready).state()).isEqualTo(SessionState.PREPARED);
    assertThat(phases.agenda(ready))
        .extracting(PhaseInfo::kind)
        .containsExactly(
            PhaseKind.CHECK_IN,
            PhaseKind.IRAT,
            PhaseKind.TRAT,
            PhaseKind.EXERCISE,
            PhaseKind.EXERCISE,
            PhaseKind.PEER_EVALUATION);
    transaction.begin();
    sessions.start(facilitator, ready);
    assertThat(phases.agenda(ready).get(0).state()).isEqualTo(PhaseState.RUNNING);
    transaction.rollback();
  }

  @Test
  void theFinishedSessionWasLastWeekInItsOrder() {
    Instant now = clock.instant();
    Instant end = null;
    for (PhaseInfo phase : phases.agenda(played)) {
      assertThat(phase.state()).isEqualTo(PhaseState.ENDED);
      assertThat(phase.startedAt()).isBefore(now.minus(Duration.ofDays(5)));
      if (end != null) {
        assertThat(phase.startedAt()).isEqualTo(end);
      }
      end = phase.startedAt().plus(phase.duration());
    }
    PhaseInfo irat = phases.agenda(played).get(1);
    List<Instant> chosen =
        sql.list(
            "SELECT chosen_at FROM irat_choice WHERE phase_id = ?",
            row -> row.instant("chosen_at"),
            irat.id());
    assertThat(chosen)
        .hasSize(240)
        .allMatch(at -> at.isAfter(irat.startedAt()) && at.isBefore(irat.deadlineAt()));
  }

  @Test
  void everyTeamHasABoardAndResults() {
    PhaseInfo exercise = phases.agenda(played).get(3);
    assertThat(boards.all(facilitator, exercise.id()))
        .extracting(BoardSummary::operations)
        .containsExactlyInAnyOrderElementsOf(
            DemoContent.played().teams().stream().map(team -> (long) team.board().size()).toList());
    Gradebook gradebook = results.gradebook(facilitator, played);
    assertThat(gradebook.rows()).hasSize(24);
    assertThat(gradebook.rows()).filteredOn(row -> row.own() != null).hasSize(12);
    assertThat(gradebook.rows())
        .allSatisfy(
            row -> {
              assertThat(row.trats().get(0).gain().gain()).isPositive();
              assertThat(row.exercises()).hasSize(2).allMatch(score -> score.choice() != null);
            });
  }

  @Test
  void theFilesLettersAreWhatWasChosenWhateverWasShuffled() {
    // Zoë: B D A A B C A E D A; the right ones are in the file of questions
    MyResults mine = results.mine(signIn("zoe.vandermeulen@northlake.example"), played);
    assertThat(mine.irats().get(0).result().items()).allMatch(MyResults.IratItem::answered);
    assertThat(mine.exercises())
        .extracting(exercise -> exercise.result().choice())
        .containsExactly("C", "C");
    // Heron scratches items 4 and 8 twice, all others once: 8 x 4 + 2 x 2
    assertThat(mine.trats().get(0).points()).isEqualTo(36);
  }

  @Test
  void thePeerEvaluationIsReleasedToTheRated() {
    Actor zoe = signIn("zoe.vandermeulen@northlake.example");
    PhaseInfo peers = phases.agenda(played).get(5);
    assertThat(ratings.received(zoe, peers.id())).isInstanceOf(MyReceived.Shown.class);
  }

  private static DemoPerson student(int index) {
    return DemoContent.students().get(index);
  }

  private Actor signIn(String email) {
    String token =
        signingIn.withPassword(email, DemoAccounts.PASSWORD, SigningIn.Browser.UNKNOWN).token();
    Actor actor = signIns.actorOf(token).orElseThrow();
    assertThat(actor.roles()).isNotEqualTo(Set.of());
    return actor;
  }

  private long rows(String table) {
    return sql.first("SELECT COUNT(*) AS n FROM " + table, row -> row.big("n")).orElseThrow();
  }
}

package org.consilium.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.AuditedFacts;
import org.consilium.TurnedClock;
import org.consilium.institution.Retained;
import org.consilium.institution.Retained.Overdue;
import org.consilium.institution.RetainedData;
import org.consilium.institution.control.retention.DailyRetention;
import org.consilium.institution.control.retention.RetentionRuns;
import org.consilium.institution.control.retention.RetentionStep;
import org.consilium.platform.database.Sql;
import org.consilium.privacy.WholeDay.Played;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a school keeps too long is shown before, goes step by step, and only the school's own does.
 */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {

  @Inject private WholeDay days;
  @Inject private RetentionRuns runs;
  @Inject private DailyRetention daily;
  @Inject private TurnedClock clock;
  @Inject private AuditedFacts audited;
  @Inject private Sql sql;
  @Inject @Any private Instance<Retained> rooms;

  @AfterEach
  void turnBack() {
    clock.turnBack();
  }

  @Test
  void aSchoolRemovesWhatItsOwnPeopleLeftAndNothingElse() throws Exception {
    Played day = days.play();
    UUID north = day.room().north();
    assertThat(overdue(day)).allSatisfy((kind, found) -> assertThat(found.isAny()).isFalse());
    assertThat(codeOf(() -> runs.preview(day.person()))).isEqualTo("institution.not-allowed");
    assertThat(codeOf(() -> runs.removeSome(day.room().coordinator())))
        .isEqualTo("institution.not-allowed");

    // the session still runs, so that nothing of it is overdue however old it is
    for (Retained room : rooms) {
      if (room.kind() == RetainedData.SESSION_WORK
          || room.kind() == RetainedData.PEER_EVALUATIONS) {
        Instant inTenYears = clock.instant().plus(Duration.ofDays(3_650));
        assertThat(room.overdue(north, inTenYears).isAny()).isFalse();
      }
    }
    days.close(day);
    sql.update(
        "UPDATE account SET last_signed_in_at = UTC_TIMESTAMP(6) + INTERVAL 1000 DAY"
            + " WHERE institution_id = ?",
        north);
    clock.turn(Duration.ofDays(1_096));

    Map<RetainedData, Overdue> overdue = overdue(day);
    // of the north school there are two in each of two teams
    assertThat(overdue.get(RetainedData.SESSION_WORK).people()).isEqualTo(4);
    assertThat(overdue.get(RetainedData.SESSION_WORK).sessions()).isEqualTo(1);
    // in the one team that rated: 2 of the north received 3 each, and gave the 2 of the south 2
    // each
    assertThat(overdue.get(RetainedData.PEER_EVALUATIONS).lines()).isEqualTo(2 * 3 + 2 * 2);
    assertThat(overdue.get(RetainedData.UNUSED_ACCOUNTS).isAny()).isFalse();
    assertThat(overdue.get(RetainedData.TRAIL).isAny()).isFalse();

    assertThat(runs.removeSome(day.administrator()).done()).isFalse();
    assertThat(overdue(day)).allSatisfy((kind, found) -> assertThat(found.isAny()).isFalse());
    assertThat(runs.removeSome(day.administrator()).done()).isTrue();
    assertThat(audited.actionsOn(north)).containsOnlyOnce("institution.retention-run");
    assertThat(count("attendance WHERE session_id = ?", day.session())).isEqualTo(2);
    assertThat(count("irat_choice WHERE account_id = ?", day.person().accountId())).isZero();
    assertThat(count("trat_scratch WHERE account_id = ?", day.person().accountId())).isEqualTo(1);
    assertThat(
            count(
                "exercise_commit WHERE reason LIKE '%wobblegrub%' AND phase_id = ?",
                day.agenda().get(3)))
        .isZero();
    assertThat(count("board_op WHERE payload LIKE '%cardword%' AND board_id = ?", day.board()))
        .isZero();
    // what the two of the south received from each other stays as it was, from the north its scores
    assertThat(count("peer_rating WHERE phase_id = ?", day.agenda().get(4))).isEqualTo(2 + 4);
    assertThat(count("peer_rating WHERE strength <> '…' AND phase_id = ?", day.agenda().get(4)))
        .isEqualTo(2);
  }

  @Test
  void theDailyRunErasesUnusedAccountsWhereTheSchoolHasSwitchedItOnAndLeavesTheLastAdministrator()
      throws Exception {
    Played day = days.play();
    days.close(day);
    UUID north = day.room().north();
    sql.update(
        "UPDATE account SET password_hash = 'x' WHERE id = ?", day.administrator().accountId());
    clock.turn(Duration.ofDays(1_096));
    assertThat(daily.due()).doesNotContain(north);
    assertThat(runs.schedule(day.administrator(), true).daily()).isTrue();
    assertThat(daily.due()).contains(north);
    assertThat(daily.take(north)).isTrue();
    assertThat(daily.take(north)).isFalse();
    int steps = 0;
    while (daily.removeSome(north)) {
      steps++;
    }
    // four in teams, one late, one coordinator: six of twenty at once; the administrator is the
    // last
    assertThat(steps).isEqualTo(1);
    assertThat(count("account WHERE erased_at IS NOT NULL AND institution_id = ?", north))
        .isEqualTo(6);
    assertThat(
            count("account WHERE erased_at IS NOT NULL AND institution_id = ?", day.room().south()))
        .isZero();
    clock.turn(Duration.ofDays(1));
    assertThat(daily.due()).contains(north);
    assertThat(runs.schedule(day.administrator(), false).daily()).isFalse();
    assertThat(daily.due()).doesNotContain(north);
    assertThat(audited.actionsOn(north))
        .contains(
            "institution.retention-daily",
            "institution.retention-run",
            "institution.retention-by-hand");
  }

  private Map<RetainedData, Overdue> overdue(Played day) {
    return runs.preview(day.administrator()).lines().stream()
        .collect(Collectors.toMap(RetentionStep.Line::kind, RetentionStep.Line::overdue));
  }

  private int count(String of, UUID id) {
    return sql.first("SELECT COUNT(*) n FROM " + of, row -> row.number("n"), id).orElseThrow();
  }
}

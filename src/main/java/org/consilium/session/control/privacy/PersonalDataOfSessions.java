package org.consilium.session.control.privacy;

import static org.consilium.platform.privacy.Treatment.DELETED;
import static org.consilium.platform.privacy.Treatment.KEPT_UNDER_PSEUDONYM;
import static org.consilium.platform.privacy.Treatment.NOT_PERSONAL;
import static org.consilium.platform.privacy.Treatment.OF_THE_SCHOOL;
import static org.consilium.platform.privacy.Treatment.REDACTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.Claim;
import org.consilium.platform.privacy.Fields;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.platform.privacy.PersonalPart;
import org.consilium.session.SessionState;

/** The room's part of {@link PersonalData}; nobody is erased out of a session that runs. */
@ApplicationScoped
public class PersonalDataOfSessions implements PersonalData {

  @Inject private Sql sql;

  @Override
  public List<Claim> claims() {
    return Claim.all(
        Claim.of("attendance", KEPT_UNDER_PSEUDONYM, "account_id"),
        Claim.of("attendance", NOT_PERSONAL, "state"),
        Claim.of("tbl_session", OF_THE_SCHOOL, "title"),
        Claim.of("tbl_session", KEPT_UNDER_PSEUDONYM, "conductor_id", "offered_to_id"),
        Claim.of("tbl_session", REDACTED, "pause_message"),
        Claim.of("extra_time", DELETED, "account_id", "unit", "mode"),
        Claim.of("extra_time", KEPT_UNDER_PSEUDONYM, "set_by"),
        Claim.of("own_clock", DELETED, "account_id"),
        Claim.of("tbl_session", NOT_PERSONAL, "state", "join_code"),
        Claim.of("session_team", OF_THE_SCHOOL, "name"),
        Claim.of("session_team_change", NOT_PERSONAL, "kind"),
        Claim.of("session_team_change", KEPT_UNDER_PSEUDONYM, "made_by", "undone_by"),
        Claim.of("session_team_mover", KEPT_UNDER_PSEUDONYM, "account_id"),
        Claim.of("session_member", KEPT_UNDER_PSEUDONYM, "account_id"),
        Claim.of("session_phase", OF_THE_SCHOOL, "title"),
        Claim.of("session_phase", NOT_PERSONAL, "kind", "state"));
  }

  @Override
  public List<PersonalPart> of(UUID accountId) {
    return List.of(
        new PersonalPart(
            "session.attendance",
            KEPT_UNDER_PSEUDONYM,
            sql.list(
                """
                SELECT s.title, s.started_at, a.state, a.late, a.present_at, a.changed_at
                  FROM attendance a JOIN tbl_session s ON s.id = a.session_id
                 WHERE a.account_id = ? ORDER BY s.started_at, s.title""",
                row ->
                    Fields.with("session", row.text("title"))
                        .and("began", row.instant("started_at"))
                        .and("attendance", row.text("state"))
                        .and("late", row.flag("late"))
                        .and("came", row.instant("present_at"))
                        .and("at", row.instant("changed_at"))
                        .entry(),
                accountId)),
        new PersonalPart(
            "session.teams",
            KEPT_UNDER_PSEUDONYM,
            sql.list(
                """
                SELECT s.title, t.name, m.since_at, m.until_at FROM session_member m
                  JOIN tbl_session s ON s.id = m.session_id
                  JOIN session_team t ON t.session_id = s.id AND t.team_id = m.team_id
                 WHERE m.account_id = ? ORDER BY m.since_at, m.since_position""",
                row ->
                    Fields.with("session", row.text("title"))
                        .and("team", row.text("name"))
                        .and("since", row.instant("since_at"))
                        .and("until", row.instant("until_at"))
                        .entry(),
                accountId)),
        new PersonalPart(
            "session.extra-times",
            DELETED,
            sql.list(
                """
                SELECT c.title, x.unit, x.amount, x.mode, x.set_at
                  FROM extra_time x JOIN course c ON c.id = x.course_id
                 WHERE x.account_id = ? ORDER BY x.set_at""",
                row ->
                    Fields.with("course", row.text("title"))
                        .and("amount", row.number("amount"))
                        .and("unit", row.text("unit"))
                        .and("mode", row.text("mode"))
                        .and("at", row.instant("set_at"))
                        .entry(),
                accountId)),
        new PersonalPart(
            "session.own-clocks",
            DELETED,
            sql.list(
                """
                SELECT s.title session, p.title phase, k.started_at, k.deadline_at
                  FROM own_clock k JOIN session_phase p ON p.id = k.phase_id
                  JOIN tbl_session s ON s.id = k.session_id
                 WHERE k.account_id = ? ORDER BY k.started_at""",
                row ->
                    Fields.with("session", row.text("session"))
                        .and("phase", row.text("phase"))
                        .and("began", row.instant("started_at"))
                        .and("until", row.instant("deadline_at"))
                        .entry(),
                accountId)));
  }

  @Override
  public Optional<String> hindrance(UUID accountId) {
    return sql.first(
        """
        SELECT s.title FROM tbl_session s JOIN enrolment e ON e.course_id = s.course_id
         WHERE s.state = ? AND e.account_id = ? LIMIT 1""",
        row ->
            ("A session of this person's course is running: %s. Nothing was erased; please wait until"
                    + " it is closed.")
                .formatted(row.text("title")),
        SessionState.RUNNING,
        accountId);
  }

  /**
   * Extra time may tell of somebody's health: it goes. How a person took part stays with the team.
   */
  @Override
  public void erase(UUID accountId) {
    sql.update("DELETE FROM extra_time WHERE account_id = ?", accountId);
    sql.update("DELETE FROM own_clock WHERE account_id = ?", accountId);
    sql.update(
        """
        UPDATE tbl_session SET pause_message = NULL
         WHERE conductor_id = ? AND pause_message IS NOT NULL""",
        accountId);
  }

  @Override
  public void forgetWork(UUID sessionId, Set<UUID> accountIds) {
    List<Object> parameters = new ArrayList<>(List.of(sessionId));
    parameters.addAll(accountIds);
    for (String table : List.of("attendance", "own_clock")) {
      sql.update(
          "DELETE FROM %s WHERE session_id = ? AND account_id IN (%s)"
              .formatted(table, Sql.marks(accountIds.size())),
          parameters.toArray());
    }
  }
}

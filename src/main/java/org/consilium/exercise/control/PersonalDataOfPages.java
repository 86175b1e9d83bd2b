package org.consilium.exercise.control;

import static org.consilium.platform.privacy.Treatment.KEPT_UNDER_PSEUDONYM;
import static org.consilium.platform.privacy.Treatment.REDACTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.Claim;
import org.consilium.platform.privacy.Fields;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.platform.privacy.PersonalPart;

/**
 * What was entered from pages of paper, by {@link PersonalData}: reasons of corrections and the
 * words of what was taken back go, of whoever typed them and of everybody of the team.
 */
@ApplicationScoped
public class PersonalDataOfPages implements PersonalData {

  @Inject private Sql sql;

  @Override
  public List<Claim> claims() {
    return Claim.all(
        Claim.of("exercise_paper_entry", KEPT_UNDER_PSEUDONYM, "entered_by"),
        Claim.of("exercise_paper_entry", REDACTED, "reason"),
        Claim.of("exercise_commit_taken_back", KEPT_UNDER_PSEUDONYM, "taken_by"),
        Claim.of("exercise_commit_taken_back", REDACTED, "reason", "taken_for"));
  }

  @Override
  public List<PersonalPart> of(UUID accountId) {
    return List.of(
        new PersonalPart(
            "exercise.paper",
            REDACTED,
            sql.list(
                """
                SELECT s.title session, p.title phase, x.reason, x.done_at FROM (
                  SELECT phase_id, reason, entered_at AS done_at FROM exercise_paper_entry
                   WHERE entered_by = ?
                  UNION ALL
                  SELECT phase_id, taken_for, taken_at FROM exercise_commit_taken_back
                   WHERE taken_by = ?
                ) x JOIN session_phase p ON p.id = x.phase_id
                    JOIN tbl_session s ON s.id = p.session_id ORDER BY x.done_at""",
                row ->
                    Fields.with("session", row.text("session"))
                        .and("phase", row.text("phase"))
                        .and("reason", row.text("reason"))
                        .and("at", row.instant("done_at"))
                        .entry(),
                accountId,
                accountId)));
  }

  @Override
  public void erase(UUID accountId) {
    String team = "team_id IN (SELECT team_id FROM session_member WHERE account_id = ?)";
    sql.update(
        "UPDATE exercise_paper_entry SET reason = '' WHERE reason <> '' AND (entered_by = ? OR %s)"
            .formatted(team),
        accountId,
        accountId);
    sql.update(
        """
        UPDATE exercise_commit_taken_back SET reason = '', taken_for = ''
         WHERE taken_by = ? OR %s"""
            .formatted(team),
        accountId,
        accountId);
  }

  @Override
  public void forgetWork(UUID sessionId, Set<UUID> accountIds) {
    List<Object> given = new ArrayList<>(List.of(sessionId));
    given.addAll(accountIds);
    String teams =
        """
        x JOIN session_phase p ON p.id = x.phase_id SET %s
         WHERE p.session_id = ?
           AND x.team_id IN (SELECT team_id FROM session_member WHERE account_id IN (%s))""";
    String people = Sql.marks(accountIds.size());
    sql.update(
        "UPDATE exercise_paper_entry "
            + teams.formatted("x.reason = IF(x.reason IS NULL, NULL, '')", people),
        given.toArray());
    sql.update(
        "UPDATE exercise_commit_taken_back "
            + teams.formatted("x.reason = '', x.taken_for = ''", people),
        given.toArray());
  }
}

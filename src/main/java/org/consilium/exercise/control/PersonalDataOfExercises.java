package org.consilium.exercise.control;

import static org.consilium.platform.privacy.Treatment.KEPT_UNDER_PSEUDONYM;
import static org.consilium.platform.privacy.Treatment.OF_THE_SCHOOL;
import static org.consilium.platform.privacy.Treatment.REDACTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.Claim;
import org.consilium.platform.privacy.Fields;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.platform.privacy.PersonalPart;
import org.consilium.platform.privacy.SharedText;
import org.consilium.platform.privacy.SharedText.Revision;

/** The room's part of {@link PersonalData}: a team's choice stays, the words of the reason go. */
@ApplicationScoped
public class PersonalDataOfExercises implements PersonalData {

  @Inject private Sql sql;

  private record TeamInPhase(UUID phaseId, UUID teamId) {}

  private record Reason(UUID commandId, Revision said) {}

  @Override
  public List<Claim> claims() {
    return Claim.all(
        Claim.of("exercise", KEPT_UNDER_PSEUDONYM, "revealed_by"),
        Claim.of("exercise", OF_THE_SCHOOL, "question"),
        Claim.of("exercise_option", OF_THE_SCHOOL, "text", "rationale"),
        Claim.of("exercise_commit", KEPT_UNDER_PSEUDONYM, "account_id"),
        Claim.of("exercise_commit", REDACTED, "reason"));
  }

  @Override
  public List<PersonalPart> of(UUID accountId) {
    return List.of(
        new PersonalPart(
            "exercise.choices",
            REDACTED,
            sql.list(
                """
                SELECT s.title session, p.title phase, o.text, c.reason, c.revision, c.committed_at
                  FROM exercise_commit c JOIN exercise_option o ON o.id = c.option_id
                  JOIN session_phase p ON p.id = c.phase_id
                  JOIN tbl_session s ON s.id = p.session_id
                 WHERE c.account_id = ? ORDER BY c.committed_at""",
                PersonalDataOfExercises::entry,
                accountId)));
  }

  private static Map<String, Object> entry(Row row) {
    return Fields.with("session", row.text("session"))
        .and("phase", row.text("phase"))
        .and("choice", row.text("text"))
        .and("reason", row.text("reason"))
        .and("revision", row.number("revision"))
        .and("at", row.instant("committed_at"))
        .entry();
  }

  @Override
  public void erase(UUID accountId) {
    List<TeamInPhase> teams =
        sql.list(
            "SELECT DISTINCT phase_id, team_id FROM exercise_commit WHERE account_id = ?",
            PersonalDataOfExercises::team,
            accountId);
    redact(teams, Set.of(accountId));
  }

  @Override
  public void forgetWork(UUID sessionId, Set<UUID> accountIds) {
    List<TeamInPhase> teams =
        sql.list(
            """
            SELECT DISTINCT c.phase_id, c.team_id
              FROM exercise_commit c JOIN session_phase p ON p.id = c.phase_id
             WHERE p.session_id = ?""",
            PersonalDataOfExercises::team,
            sessionId);
    redact(teams, accountIds);
  }

  /** A reason that a teammate changed holds words of whoever wrote it first. */
  private void redact(Collection<TeamInPhase> teams, Set<UUID> people) {
    Map<UUID, String> changed = new LinkedHashMap<>();
    for (TeamInPhase team : teams) {
      List<Reason> reasons =
          sql.list(
              """
              SELECT command_id, account_id, reason FROM exercise_commit
               WHERE phase_id = ? AND team_id = ? ORDER BY revision""",
              row ->
                  new Reason(
                      row.uuid("command_id"),
                      new Revision(row.uuid("account_id"), row.text("reason"))),
              team.phaseId(),
              team.teamId());
      List<String> left = SharedText.without(people, reasons.stream().map(Reason::said).toList());
      for (int i = 0; i < left.size(); i++) {
        if (!left.get(i).equals(reasons.get(i).said().text())) {
          changed.put(reasons.get(i).commandId(), left.get(i));
        }
      }
    }
    List<Object[]> rows = new ArrayList<>();
    changed.forEach((commandId, reason) -> rows.add(new Object[] {reason, commandId}));
    sql.batch("UPDATE exercise_commit SET reason = ? WHERE command_id = ?", rows);
  }

  private static TeamInPhase team(Row row) {
    return new TeamInPhase(row.uuid("phase_id"), row.uuid("team_id"));
  }
}

package org.consilium.readiness.control.privacy;

import static org.consilium.platform.privacy.Treatment.DELETED;
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
 * What was entered from paper, by {@link PersonalData}. Marks stay as those made live do; the
 * reasons of corrections go, of whoever wrote them and of everybody whose sheet they are about.
 */
@ApplicationScoped
public class PersonalDataOfPaper implements PersonalData {

  @Inject private Sql sql;

  @Override
  public List<Claim> claims() {
    return Claim.all(
        Claim.of("rat_paper_entry", KEPT_UNDER_PSEUDONYM, "sheet_id", "entered_by"),
        Claim.of("rat_paper_entry", REDACTED, "reason"),
        Claim.of("rat_replaced_mark", KEPT_UNDER_PSEUDONYM, "account_id"),
        Claim.of("irat_paper_sheet", DELETED, "account_id"));
  }

  @Override
  public List<PersonalPart> of(UUID accountId) {
    return List.of(
        new PersonalPart(
            "readiness.paper",
            REDACTED,
            sql.list(
                """
                SELECT s.title session, p.title phase, e.reason, e.entered_at
                  FROM rat_paper_entry e JOIN session_phase p ON p.id = e.phase_id
                  JOIN tbl_session s ON s.id = p.session_id
                 WHERE e.sheet_id = ? OR e.entered_by = ? ORDER BY e.entered_at""",
                row ->
                    Fields.with("session", row.text("session"))
                        .and("phase", row.text("phase"))
                        .and("reason", row.text("reason"))
                        .and("at", row.instant("entered_at"))
                        .entry(),
                accountId,
                accountId)));
  }

  @Override
  public void erase(UUID accountId) {
    sql.update(
        """
        UPDATE rat_paper_entry SET reason = '' WHERE reason <> '' AND (sheet_id = ?
           OR entered_by = ?
           OR sheet_id IN (SELECT team_id FROM session_member WHERE account_id = ?))""",
        accountId,
        accountId,
        accountId);
    sql.update("DELETE FROM irat_paper_sheet WHERE account_id = ?", accountId);
  }

  /** What each did alone, also what a correction replaced of it. */
  @Override
  public void forgetWork(UUID sessionId, Set<UUID> accountIds) {
    List<Object> given = new ArrayList<>(List.of(sessionId));
    given.addAll(accountIds);
    Object[] parameters = given.toArray();
    String people = Sql.marks(accountIds.size());
    sql.update(
        """
        DELETE x FROM rat_replaced_mark x JOIN rat_paper_entry e ON e.id = x.entry_id
          JOIN session_phase p ON p.id = e.phase_id
         WHERE p.session_id = ? AND e.sheet_id IN (%s)"""
            .formatted(people),
        parameters);
    sql.update(
        """
        DELETE x FROM irat_paper_sheet x JOIN session_phase p ON p.id = x.phase_id
         WHERE p.session_id = ? AND x.account_id IN (%s)"""
            .formatted(people),
        parameters);
    sql.update(
        """
        UPDATE rat_paper_entry e JOIN session_phase p ON p.id = e.phase_id SET e.reason = ''
         WHERE p.session_id = ? AND e.reason <> '' AND (e.sheet_id IN (%1$s)
            OR e.sheet_id IN (SELECT team_id FROM session_member WHERE account_id IN (%1$s)))"""
            .formatted(people),
        twice(sessionId, accountIds));
  }

  private static Object[] twice(UUID sessionId, Set<UUID> accountIds) {
    List<Object> given = new ArrayList<>(List.of(sessionId));
    given.addAll(accountIds);
    given.addAll(accountIds);
    return given.toArray();
  }
}

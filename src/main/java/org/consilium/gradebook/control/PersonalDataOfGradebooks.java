package org.consilium.gradebook.control;

import static org.consilium.platform.privacy.Treatment.KEPT_UNDER_PSEUDONYM;
import static org.consilium.platform.privacy.Treatment.NOT_PERSONAL;

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

/** The room's part of {@link PersonalData}: grades are reckoned, only make-ups are stored. */
@ApplicationScoped
public class PersonalDataOfGradebooks implements PersonalData {

  @Inject private Sql sql;

  @Override
  public List<Claim> claims() {
    return Claim.all(
        Claim.of("irat_make_up", KEPT_UNDER_PSEUDONYM, "account_id", "entered_by"),
        Claim.of("attendance_policy", KEPT_UNDER_PSEUDONYM, "stated_by"),
        Claim.of(
            "attendance_policy", NOT_PERSONAL, "late", "absent", "excused", "make_up", "grading"));
  }

  @Override
  public List<PersonalPart> of(UUID accountId) {
    return List.of(
        new PersonalPart(
            "gradebook.make-ups",
            KEPT_UNDER_PSEUDONYM,
            sql.list(
                """
                SELECT s.title session, p.title phase, m.points, m.entered_at
                  FROM irat_make_up m JOIN session_phase p ON p.id = m.phase_id
                  JOIN tbl_session s ON s.id = p.session_id
                 WHERE m.account_id = ? ORDER BY m.entered_at""",
                row ->
                    Fields.with("session", row.text("session"))
                        .and("phase", row.text("phase"))
                        .and("points", row.number("points"))
                        .and("at", row.instant("entered_at"))
                        .entry(),
                accountId)));
  }

  @Override
  public void erase(UUID accountId) {
    // points stay in the school's figures, under the pseudonym
  }

  @Override
  public void forgetWork(UUID sessionId, Set<UUID> accountIds) {
    List<Object> parameters = new ArrayList<>(List.of(sessionId));
    parameters.addAll(accountIds);
    sql.update(
        """
        DELETE m FROM irat_make_up m JOIN session_phase p ON p.id = m.phase_id
         WHERE p.session_id = ? AND m.account_id IN (%s)"""
            .formatted(Sql.marks(accountIds.size())),
        parameters.toArray());
  }
}

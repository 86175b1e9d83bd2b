package org.consilium.platform.audit.control;

import static org.consilium.platform.privacy.Treatment.KEPT_UNDER_PSEUDONYM;
import static org.consilium.platform.privacy.Treatment.NOT_PERSONAL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.Claim;
import org.consilium.platform.privacy.Fields;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.platform.privacy.PersonalPart;

/**
 * The trail's part of {@link PersonalData}: lines are about ids and hold no name, so that they stay
 * as they are. Who did something to a person is that other person's data and is not told.
 */
@ApplicationScoped
public class PersonalDataOfTrail implements PersonalData {

  @Inject private Sql sql;

  @Override
  public List<Claim> claims() {
    return Claim.all(
        Claim.of("audit_event", KEPT_UNDER_PSEUDONYM, "account_id", "subject_id"),
        Claim.of("audit_event", NOT_PERSONAL, "institution_id", "action", "subject_type", "facts"));
  }

  @Override
  public List<PersonalPart> of(UUID accountId) {
    return List.of(
        new PersonalPart(
            "platform.done",
            KEPT_UNDER_PSEUDONYM,
            sql.list(
                """
                SELECT action, happened_at FROM audit_event
                 WHERE account_id = ? ORDER BY happened_at, id""",
                PersonalDataOfTrail::line,
                accountId)),
        new PersonalPart(
            "platform.done-to",
            KEPT_UNDER_PSEUDONYM,
            sql.list(
                """
                SELECT action, happened_at FROM audit_event
                 WHERE subject_id = ? AND account_id <> ? ORDER BY happened_at, id""",
                PersonalDataOfTrail::line,
                accountId,
                accountId)));
  }

  private static Map<String, Object> line(Row row) {
    return Fields.with("action", row.text("action")).and("at", row.instant("happened_at")).entry();
  }

  @Override
  public void erase(UUID accountId) {
    // a line names an id, and what the id means the account no longer tells
  }
}

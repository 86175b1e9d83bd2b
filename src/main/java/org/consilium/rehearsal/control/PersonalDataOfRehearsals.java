package org.consilium.rehearsal.control;

import static org.consilium.platform.privacy.Treatment.KEPT_UNDER_PSEUDONYM;
import static org.consilium.platform.privacy.Treatment.NOT_PERSONAL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.Claim;
import org.consilium.platform.privacy.Fields;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.platform.privacy.PersonalPart;

/** The room's part of {@link PersonalData}: who began a rehearsal, until that goes in a week. */
@ApplicationScoped
public class PersonalDataOfRehearsals implements PersonalData {

  @Inject private Sql sql;

  @Override
  public List<Claim> claims() {
    return Claim.all(
        Claim.of("rehearsal", NOT_PERSONAL, "rehearsed_id"),
        Claim.of("rehearsal", KEPT_UNDER_PSEUDONYM, "begun_by"));
  }

  @Override
  public List<PersonalPart> of(UUID accountId) {
    return List.of(
        new PersonalPart(
            "rehearsal.begun",
            KEPT_UNDER_PSEUDONYM,
            sql.list(
                """
                SELECT s.title, r.begun_at
                  FROM rehearsal r JOIN tbl_session s ON s.id = r.session_id
                 WHERE r.begun_by = ? ORDER BY r.begun_at""",
                row ->
                    Fields.with("session", row.text("title"))
                        .and("at", row.instant("begun_at"))
                        .entry(),
                accountId)));
  }

  @Override
  public void erase(UUID accountId) {
    // simulated students go with the rehearsal, and nobody typed anything
  }
}

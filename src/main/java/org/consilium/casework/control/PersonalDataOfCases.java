package org.consilium.casework.control;

import static org.consilium.platform.privacy.Treatment.KEPT_UNDER_PSEUDONYM;
import static org.consilium.platform.privacy.Treatment.NOT_PERSONAL;
import static org.consilium.platform.privacy.Treatment.OF_THE_SCHOOL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.Claim;
import org.consilium.platform.privacy.Fields;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.platform.privacy.PersonalPart;

/**
 * The room's part of {@link PersonalData}: cases are the school's, whoever added them; of what a
 * person stood in for only the fact is told, never the part.
 */
@ApplicationScoped
public class PersonalDataOfCases implements PersonalData {

  @Inject private Sql sql;

  @Override
  public List<Claim> claims() {
    return Claim.all(
        Claim.of("patient_case", OF_THE_SCHOOL, "title", "content"),
        Claim.of("patient_case", NOT_PERSONAL, "digest"),
        Claim.of("patient_case", KEPT_UNDER_PSEUDONYM, "added_by"),
        Claim.of("case_disclosure", KEPT_UNDER_PSEUDONYM, "disclosed_by"),
        Claim.of("case_stand_in", KEPT_UNDER_PSEUDONYM, "account_id"),
        Claim.of("case_stand_in", NOT_PERSONAL, "part_id"));
  }

  @Override
  public List<PersonalPart> of(UUID accountId) {
    return List.of(
        new PersonalPart(
            "casework.stand-ins",
            KEPT_UNDER_PSEUDONYM,
            sql.list(
                """
                SELECT s.title, i.given_at
                  FROM case_stand_in i JOIN tbl_session s ON s.id = i.session_id
                 WHERE i.account_id = ? ORDER BY i.given_at, s.title""",
                row ->
                    Fields.with("session", row.text("title"))
                        .and("at", row.instant("given_at"))
                        .entry(),
                accountId)),
        new PersonalPart(
            "casework.cases",
            KEPT_UNDER_PSEUDONYM,
            sql.list(
                "SELECT title, added_at FROM patient_case WHERE added_by = ? ORDER BY added_at",
                row ->
                    Fields.with("case", row.text("title"))
                        .and("at", row.instant("added_at"))
                        .entry(),
                accountId)));
  }

  @Override
  public void erase(UUID accountId) {
    // teaching material stays with the school, and nothing else was typed
  }
}

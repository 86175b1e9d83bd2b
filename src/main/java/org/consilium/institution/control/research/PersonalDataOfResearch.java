package org.consilium.institution.control.research;

import static org.consilium.platform.privacy.Treatment.DELETED;
import static org.consilium.platform.privacy.Treatment.KEPT_UNDER_PSEUDONYM;
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

/** Consent to research, as {@link PersonalData}: answers go with the person. */
@ApplicationScoped
public class PersonalDataOfResearch implements PersonalData {

  @Inject private Sql sql;

  @Override
  public List<Claim> claims() {
    return Claim.all(
        Claim.of("research_text", OF_THE_SCHOOL, "text"),
        Claim.of("research_text", KEPT_UNDER_PSEUDONYM, "published_by"),
        Claim.of("research_answer", DELETED, "account_id"));
  }

  @Override
  public List<PersonalPart> of(UUID accountId) {
    return List.of(
        new PersonalPart(
            "institution.research-answers",
            DELETED,
            sql.list(
                """
                SELECT version, consents, answered_at FROM research_answer
                 WHERE account_id = ? ORDER BY number""",
                row ->
                    Fields.with("version", row.number("version"))
                        .and("consents", row.flag("consents"))
                        .and("at", row.instant("answered_at"))
                        .entry(),
                accountId)));
  }

  @Override
  public void erase(UUID accountId) {
    sql.update("DELETE FROM research_answer WHERE account_id = ?", accountId);
  }
}

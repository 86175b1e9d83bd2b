package org.consilium.institution.control.invitation;

import static org.consilium.platform.privacy.Treatment.DELETED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.institution.control.GuessBook;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.Claim;
import org.consilium.platform.privacy.Fields;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.platform.privacy.PersonalPart;

/** Letters and counted guesses, as {@link PersonalData}: they go with the person. */
@ApplicationScoped
public class PersonalDataOfInvitations implements PersonalData {

  @Inject private Sql sql;
  @Inject private GuessBook guesses;

  @Override
  public List<Claim> claims() {
    return Claim.all(
        Claim.of("invitation", DELETED, "account_id", "state", "language", "fault"),
        Claim.of("guess", DELETED, "what", "common_hash"));
  }

  @Override
  public List<PersonalPart> of(UUID accountId) {
    return List.of(
        new PersonalPart(
            "institution.invitations",
            DELETED,
            sql.list(
                """
                SELECT asked_at, sent_at, valid_until, language FROM invitation
                 WHERE account_id = ?""",
                row ->
                    Fields.with("since", row.instant("asked_at"))
                        .and("sent", row.instant("sent_at"))
                        .and("validUntil", row.instant("valid_until"))
                        .and("language", row.text("language"))
                        .entry(),
                accountId)));
  }

  @Override
  public void erase(UUID accountId) {
    sql.update("DELETE FROM invitation WHERE account_id = ?", accountId);
    guesses.forgetAll(accountId.toString());
  }
}

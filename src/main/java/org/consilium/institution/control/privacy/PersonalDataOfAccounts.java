package org.consilium.institution.control.privacy;

import static org.consilium.platform.privacy.Treatment.DELETED;
import static org.consilium.platform.privacy.Treatment.KEPT_UNDER_PSEUDONYM;
import static org.consilium.platform.privacy.Treatment.NOT_PERSONAL;
import static org.consilium.platform.privacy.Treatment.REDACTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.institution.control.AccountBook;
import org.consilium.institution.control.SignInBook;
import org.consilium.institution.control.SignInFailures;
import org.consilium.institution.entity.Account;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.Claim;
import org.consilium.platform.privacy.Fields;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.platform.privacy.PersonalPart;

/** The account and the ways in, as {@link PersonalData}. */
@ApplicationScoped
public class PersonalDataOfAccounts implements PersonalData {

  @Inject private AccountBook book;
  @Inject private SignInBook signIns;
  @Inject private SignInFailures failures;
  @Inject private Sql sql;

  @Override
  public List<Claim> claims() {
    return Claim.all(
        Claim.of(
            "account",
            REDACTED,
            "email",
            "given_name",
            "family_name",
            "student_number",
            "password_hash"),
        Claim.of("account", KEPT_UNDER_PSEUDONYM, "discipline"),
        Claim.of("account_role", DELETED, "account_id", "role"),
        Claim.of("sign_in", DELETED, "account_id", "token_hash", "device"),
        Claim.of("known_device", DELETED, "account_id", "mark_hash"),
        Claim.of("sign_in_failure", DELETED, "email_hash", "mark_hash"),
        Claim.of("sign_in_code", DELETED, "account_id", "code_hash"),
        Claim.of("discipline", NOT_PERSONAL, "code", "name", "letter", "shape"));
  }

  @Override
  public List<PersonalPart> of(UUID accountId) {
    return List.of(
        new PersonalPart("institution.account", REDACTED, List.of(account(accountId))),
        new PersonalPart(
            "institution.sign-ins",
            DELETED,
            sql.list(
                """
                SELECT device, created_at, last_used_at FROM sign_in
                 WHERE account_id = ? ORDER BY created_at""",
                row ->
                    Fields.with("device", row.text("device"))
                        .and("since", row.instant("created_at"))
                        .and("lastUsed", row.instant("last_used_at"))
                        .entry(),
                accountId)),
        new PersonalPart(
            "institution.devices",
            DELETED,
            sql.list(
                "SELECT seen_at FROM known_device WHERE account_id = ? ORDER BY seen_at",
                row -> Fields.with("lastSeen", row.instant("seen_at")).entry(),
                accountId)),
        new PersonalPart(
            "institution.sign-in-codes",
            DELETED,
            sql.list(
                """
                SELECT expires_at, used_at FROM sign_in_code
                 WHERE account_id = ? ORDER BY expires_at""",
                row ->
                    Fields.with("validUntil", row.instant("expires_at"))
                        .and("used", row.instant("used_at"))
                        .entry(),
                accountId)));
  }

  private Map<String, Object> account(UUID accountId) {
    Account account = book.find(accountId).orElseThrow();
    return sql.first(
            """
            SELECT i.name, a.created_at, a.last_signed_in_at, a.consent_possible
              FROM account a JOIN institution i ON i.id = a.institution_id WHERE a.id = ?""",
            row ->
                Fields.with("school", row.text("name"))
                    .and("email", account.details().email())
                    .and("givenName", account.details().givenName())
                    .and("familyName", account.details().familyName())
                    .and("discipline", account.details().discipline())
                    .and("studentNumber", account.details().studentNumber())
                    .and("roles", account.roles().stream().sorted().toList())
                    .and("opened", row.instant("created_at"))
                    .and("lastSignIn", row.instant("last_signed_in_at"))
                    .and("consentPossible", row.flag("consent_possible"))
                    .entry(),
            accountId)
        .orElseThrow();
  }

  /** The ways in; the account itself becomes a pseudonym after every room has done its part. */
  @Override
  public void erase(UUID accountId) {
    book.find(accountId).ifPresent(account -> failures.forget(account.details().email()));
    signIns.endAll(accountId);
    sql.update("DELETE FROM sign_in_code WHERE account_id = ?", accountId);
    sql.update("DELETE FROM known_device WHERE account_id = ?", accountId);
  }
}

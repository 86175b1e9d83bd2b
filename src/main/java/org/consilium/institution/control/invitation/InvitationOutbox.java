package org.consilium.institution.control.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.consilium.institution.Accounts;
import org.consilium.institution.control.SignInCodes;
import org.consilium.institution.control.SlipMaking;
import org.consilium.institution.entity.rules.MailPatience;
import org.consilium.platform.config.Settings;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.mail.MailFault;

/**
 * The steps of a letter on its way, each a transaction of its own; the mail server is spoken to
 * between them. Its code is made here, when it leaves: what waits holds no secret.
 */
@ApplicationScoped
@Transactional
public class InvitationOutbox {

  /** How long whoever takes a letter up has it; far longer than the mail server is waited for. */
  static final Duration HELD = Duration.ofMinutes(3);

  @Inject private Sql sql;
  @Inject private Clock clock;
  @Inject private SignInCodes codes;
  @Inject private SlipMaking slips;
  @Inject private Settings settings;

  /**
   * A letter that was taken up.
   *
   * @param claim which taking up of it this is
   * @param code in clear, here and in the mail alone
   */
  record TakenUp(
      UUID accountId, int claim, int tries, Locale language, String code, Letter letter) {

    @Override
    public String toString() {
      return "invitation of " + accountId;
    }
  }

  /** What is due, the longest first. */
  List<UUID> due(int most) {
    return sql.list(
        """
        SELECT account_id FROM invitation
         WHERE state IN ('QUEUED', 'SENDING') AND next_try_at <= ?
         ORDER BY next_try_at, account_id LIMIT %d"""
            .formatted(most),
        row -> row.uuid("account_id"),
        clock.instant());
  }

  /** Takes a letter up, unless somebody else has or it is not needed any more. */
  Optional<TakenUp> takeUp(UUID accountId) {
    Instant now = clock.instant();
    boolean needed =
        sql.first(
                """
                SELECT password_hash IS NULL AND NOT disabled AND institution_id IN
                       (SELECT id FROM institution WHERE NOT disabled) needed
                  FROM account WHERE id = ? FOR UPDATE""",
                row -> row.flag("needed"),
                accountId)
            .orElse(false);
    boolean taken =
        sql.update(
                """
                UPDATE invitation SET state = ?, claims = claims + 1, tries = tries + 1,
                       next_try_at = ?
                 WHERE account_id = ? AND state IN ('QUEUED', 'SENDING') AND next_try_at <= ?""",
                needed ? InvitationState.SENDING : InvitationState.WITHDRAWN,
                now.plus(HELD),
                accountId,
                now)
            > 0;
    return needed && taken ? Optional.of(takenUp(accountId, now)) : Optional.empty();
  }

  private TakenUp takenUp(UUID accountId, Instant now) {
    String code = codes.make(List.of(accountId), SignInCodes.Way.MAIL).get(accountId);
    return sql.first(
            """
            SELECT i.claims, i.tries, i.language, a.given_name, a.family_name, a.email, s.name,
                   s.time_zone
              FROM invitation i JOIN account a ON a.id = i.account_id
              JOIN institution s ON s.id = a.institution_id
             WHERE i.account_id = ?""",
            row ->
                new TakenUp(
                    accountId,
                    row.number("claims"),
                    row.number("tries"),
                    Locale.forLanguageTag(row.text("language")),
                    code,
                    letter(row, code, now)),
            accountId)
        .orElseThrow();
  }

  private Letter letter(Row row, String code, Instant now) {
    return new Letter(
        row.text("name"),
        row.text("given_name") + " " + row.text("family_name"),
        row.text("email"),
        settings.address(),
        slips.link(code),
        code,
        now.plus(Accounts.CODE_LIFE).atZone(ZoneId.of(row.text("time_zone"))));
  }

  /** The mail server has it. */
  void sent(TakenUp letter) {
    Instant now = clock.instant();
    sql.update(
        """
        UPDATE invitation SET state = 'SENT', fault = NULL, sent_at = ?, valid_until = ?
         WHERE account_id = ? AND claims = ? AND state = 'SENDING'""",
        now,
        letter.letter().validUntil().toInstant(),
        letter.accountId(),
        letter.claim());
  }

  /**
   * It did not leave, and is tried again later or not at all.
   *
   * <p>Where the mail server broke off, nobody knows whether the letter left: its code stays good.
   */
  void notSent(TakenUp letter, MailFault fault) {
    Optional<Duration> wait =
        switch (fault) {
          case ADDRESS_REFUSED -> Optional.empty();
          case DEFERRED -> MailPatience.whenPutOff(letter.tries());
          case UNREACHABLE, LOGIN_REFUSED -> Optional.of(MailPatience.after(letter.tries()));
        };
    if (fault != MailFault.UNREACHABLE) {
      codes.forget(letter.code());
    }
    sql.update(
        """
        UPDATE invitation SET state = ?, fault = ?, next_try_at = ?
         WHERE account_id = ? AND claims = ? AND state = 'SENDING'""",
        wait.isPresent() ? InvitationState.QUEUED : InvitationState.FAILED,
        fault,
        clock.instant().plus(wait.orElse(Duration.ZERO)),
        letter.accountId(),
        letter.claim());
  }

  /** There is no mail server to hand anything to: all that is due waits, and says why. */
  void putOff(MailFault fault, Duration wait) {
    Instant now = clock.instant();
    sql.update(
        """
        UPDATE invitation SET fault = ?, next_try_at = ?
         WHERE state = 'QUEUED' AND next_try_at <= ?""",
        fault,
        now.plus(wait),
        now);
  }
}

package org.consilium.institution.control.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.InvitationSheet;
import org.consilium.institution.Invitations;
import org.consilium.institution.control.SignInCodes;
import org.consilium.platform.database.Sql;
import org.consilium.platform.mail.MailServer;
import org.consilium.platform.problem.DomainProblem;

/** {@link Invitations} on the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InvitationsInTransaction implements Invitations {

  @Inject private Sql sql;
  @Inject private Clock clock;
  @Inject private MailServer mail;
  @Inject private SignInCodes codes;
  @Inject private InvitationStandings standings;

  @Override
  public InvitationSheet sheet(Collection<UUID> accountIds) {
    return standings.sheet(accountIds, mail.isConfigured());
  }

  @Override
  public int queue(Collection<UUID> accountIds, String language) {
    if (!mail.isConfigured()) {
      throw DomainProblem.conflict(
          "institution.no-mail",
          "This server sends no mail. Nobody was invited; please make slips, or the file for a mail"
              + " merge.");
    }
    InvitationLanguage.require(language);
    return queueHeld(standings.hold(accountIds), language);
  }

  @Override
  public int queueMissing(Collection<UUID> accountIds, String language) {
    Set<UUID> missing = new HashSet<>(standings.missing(accountIds));
    return queue(accountIds.stream().filter(missing::contains).toList(), language);
  }

  @Override
  public int withdraw(Collection<UUID> accountIds) {
    List<UUID> held = standings.hold(accountIds);
    held.forEach(codes::endMailed);
    return held.isEmpty()
        ? 0
        : sql.update(
            """
            UPDATE invitation SET state = 'WITHDRAWN', fault = NULL
             WHERE account_id IN (%s) AND state <> 'WITHDRAWN'"""
                .formatted(Sql.marks(held.size())),
            held.toArray());
  }

  /** One that is being sent at this moment stays as it is: it leaves anyway. */
  private int queueHeld(List<UUID> accountIds, String language) {
    Instant now = clock.instant();
    sql.batch(
        """
        INSERT INTO invitation (account_id, state, language, asked_at, next_try_at)
        VALUES (?, 'QUEUED', ?, ?, ?)
        ON DUPLICATE KEY UPDATE
          language = VALUES(language), asked_at = VALUES(asked_at),
          next_try_at = IF(state = 'SENDING', next_try_at, VALUES(next_try_at)),
          tries = IF(state = 'SENDING', tries, 0), fault = NULL,
          state = IF(state = 'SENDING', state, 'QUEUED')""",
        accountIds.stream().map(id -> new Object[] {id, language, now, now}).toList());
    return accountIds.size();
  }
}

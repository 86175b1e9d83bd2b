package org.consilium.institution.control.invitation;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.consilium.institution.InvitationSheet;
import org.consilium.institution.InvitationSheet.InvitationCounts;
import org.consilium.institution.InvitationSheet.InvitationStanding;
import org.consilium.institution.InvitationSheet.Invitee;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.mail.MailFault;

/** Looks up how people stand who were to be invited. */
@ApplicationScoped
public class InvitationStandings {

  /** Those who need looking after first, then by name. */
  private static final Comparator<Invitee> ORDER =
      comparing(Invitee::standing)
          .thenComparing(Invitee::familyName)
          .thenComparing(Invitee::givenName)
          .thenComparing(Invitee::accountId);

  @Inject private Sql sql;
  @Inject private Clock clock;

  InvitationSheet sheet(Collection<UUID> accountIds, boolean mail) {
    List<Invitee> all = all(accountIds);
    return new InvitationSheet(
        mail,
        (int) all.stream().filter(each -> each.standing().isMissing()).count(),
        counts(all),
        all.stream()
            .filter(each -> each.standing() != InvitationStanding.CAME)
            .sorted(ORDER)
            .limit(InvitationSheet.MOST)
            .toList());
  }

  List<UUID> missing(Collection<UUID> accountIds) {
    return all(accountIds).stream()
        .filter(each -> each.standing().isMissing())
        .map(Invitee::accountId)
        .toList();
  }

  /** Those of the accounts whose people may be invited, held until the transaction ends. */
  List<UUID> hold(Collection<UUID> accountIds) {
    return accountIds.isEmpty()
        ? List.of()
        : sql.list(
            """
            SELECT id FROM account WHERE id IN (%s) AND password_hash IS NULL AND NOT disabled
             ORDER BY id FOR UPDATE"""
                .formatted(Sql.marks(accountIds.size())),
            row -> row.uuid("id"),
            accountIds.toArray());
  }

  private List<Invitee> all(Collection<UUID> accountIds) {
    Instant now = clock.instant();
    return accountIds.isEmpty()
        ? List.of()
        : sql.list(
            """
            SELECT a.id, a.given_name, a.family_name, a.email, a.password_hash IS NOT NULL came,
                   i.state, i.tries, i.fault, i.next_try_at, i.sent_at, i.valid_until
              FROM account a LEFT JOIN invitation i ON i.account_id = a.id
             WHERE a.id IN (%s) AND NOT a.disabled
               AND (a.password_hash IS NULL OR i.state = 'SENT')"""
                .formatted(Sql.marks(accountIds.size())),
            row -> invitee(row, now),
            accountIds.toArray());
  }

  private static Invitee invitee(Row row, Instant now) {
    InvitationStanding standing = standing(row, now);
    boolean queued = standing == InvitationStanding.QUEUED;
    return new Invitee(
        row.uuid("id"),
        row.text("given_name"),
        row.text("family_name"),
        row.text("email"),
        standing,
        row.number("tries"),
        row.oneOf(MailFault.class, "fault"),
        queued ? row.instant("next_try_at") : null,
        row.instant("sent_at"),
        standing == InvitationStanding.SENT ? row.instant("valid_until") : null);
  }

  private static InvitationStanding standing(Row row, Instant now) {
    InvitationState state = row.oneOf(InvitationState.class, "state");
    if (state == null) {
      return InvitationStanding.NOT_INVITED;
    }
    return switch (state) {
      case QUEUED, SENDING -> InvitationStanding.QUEUED;
      case FAILED -> InvitationStanding.FAILED;
      case WITHDRAWN -> InvitationStanding.WITHDRAWN;
      case SENT -> {
        if (row.flag("came")) {
          yield InvitationStanding.CAME;
        }
        boolean good = row.instant("valid_until").isAfter(now);
        yield good ? InvitationStanding.SENT : InvitationStanding.ENDED;
      }
    };
  }

  private static InvitationCounts counts(List<Invitee> all) {
    return new InvitationCounts(
        count(all, InvitationStanding.FAILED),
        count(all, InvitationStanding.QUEUED),
        count(all, InvitationStanding.ENDED),
        count(all, InvitationStanding.WITHDRAWN),
        count(all, InvitationStanding.NOT_INVITED),
        count(all, InvitationStanding.SENT),
        count(all, InvitationStanding.CAME));
  }

  private static int count(List<Invitee> all, InvitationStanding standing) {
    return (int) all.stream().filter(each -> each.standing() == standing).count();
  }
}

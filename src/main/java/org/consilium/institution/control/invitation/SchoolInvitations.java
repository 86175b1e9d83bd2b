package org.consilium.institution.control.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.Accounts;
import org.consilium.institution.InvitationSheet;
import org.consilium.institution.Invitations;
import org.consilium.institution.MadeSlips;
import org.consilium.institution.control.people.SchoolAccess;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;

/** Use cases of administrators: let the people of their school in who have never signed in. */
@ApplicationScoped
@Transactional
public class SchoolInvitations {

  /** How many slips are made at once. */
  public static final int MOST_SLIPS = 1_000;

  private static final String INSTITUTION = "institution";

  @Inject private SchoolAccess access;
  @Inject private Invitations invitations;
  @Inject private Accounts accounts;
  @Inject private Sql sql;
  @Inject private AuditLog audit;

  /** How they stand. */
  public InvitationSheet show(Actor actor) {
    access.requireAdministrator(actor);
    return invitations.sheet(ofSchool(actor));
  }

  /**
   * Invites people by mail.
   *
   * @param whom whoever of them is of the school; null for all to whom no letter is on its way
   */
  public InvitationSheet invite(Actor actor, Set<UUID> whom, String language) {
    access.requireAdministrator(actor);
    int queued =
        whom == null
            ? invitations.queueMissing(ofSchool(actor), language)
            : invitations.queue(own(actor, whom), language);
    record(actor, "institution.invitations-queued", queued);
    return show(actor);
  }

  /** Takes invitations back. */
  public InvitationSheet withdraw(Actor actor, Set<UUID> whom) {
    access.requireAdministrator(actor);
    record(actor, "institution.invitations-withdrawn", invitations.withdraw(own(actor, whom)));
    return show(actor);
  }

  /** New codes for all who have never signed in; former ones end, those in mails too. */
  public MadeSlips slips(Actor actor) {
    access.requireAdministrator(actor);
    List<UUID> waiting =
        sql.list(
            """
            SELECT id FROM account
             WHERE institution_id = ? AND password_hash IS NULL AND NOT disabled""",
            row -> row.uuid("id"),
            actor.institutionId());
    if (waiting.size() > MOST_SLIPS) {
      throw DomainProblem.conflict(
          "institution.too-many-slips",
          "More than "
              + MOST_SLIPS
              + " people have never signed in. Nothing was made; please invite"
              + " them by mail, or make the slips course by course.");
    }
    MadeSlips made = accounts.makeSlips(waiting);
    record(actor, "institution.sign-in-slips-made", made.slips().size());
    return made;
  }

  private List<UUID> own(Actor actor, Set<UUID> whom) {
    Set<UUID> own = new HashSet<>(ofSchool(actor));
    own.retainAll(whom);
    return List.copyOf(own);
  }

  private List<UUID> ofSchool(Actor actor) {
    return sql.list(
        """
        SELECT a.id FROM account a LEFT JOIN invitation i ON i.account_id = a.id
         WHERE a.institution_id = ? AND (a.password_hash IS NULL OR i.state = 'SENT')""",
        row -> row.uuid("id"),
        actor.institutionId());
  }

  private void record(Actor actor, String action, int people) {
    audit.record(
        actor,
        action,
        INSTITUTION,
        actor.institutionId(),
        Map.of("people", Integer.toString(people)));
  }
}

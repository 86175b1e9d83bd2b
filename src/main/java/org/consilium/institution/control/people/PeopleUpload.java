package org.consilium.institution.control.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.Accounts;
import org.consilium.institution.PeopleFiles;
import org.consilium.institution.PeopleFiles.Kind;
import org.consilium.institution.PeoplePlan;
import org.consilium.institution.PeoplePlan.Column;
import org.consilium.institution.PeoplePlan.Entry;
import org.consilium.institution.PeoplePlan.Fault;
import org.consilium.institution.PeoplePlan.Standing;
import org.consilium.institution.control.SignInBook;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;

/**
 * Use cases of administrators: see what a file of people would do to their own school, then have it
 * done, all or nothing. Who is not in the file stays as they are.
 */
@ApplicationScoped
@Transactional
public class PeopleUpload {

  @Inject private SchoolAccess access;
  @Inject private PeopleFiles files;
  @Inject private Accounts accounts;
  @Inject private SignInBook signIns;
  @Inject private Sql sql;
  @Inject private AuditLog audit;

  /** What taking over did. */
  public record Taken(int opened, int changed) {}

  /** What taking the file over would do; nothing is saved. */
  public PeoplePlan preview(Actor actor, byte[] file) {
    access.requireAdministrator(actor);
    return files.plan(actor.institutionId(), file, Kind.PEOPLE, Set.of());
  }

  /**
   * Takes the file over if that still does what was previewed.
   *
   * @param digest of the plan that the administrator saw
   */
  public Taken confirm(Actor actor, byte[] file, String digest) {
    access.requireAdministrator(actor);
    accounts.hold(actor.institutionId());
    PeoplePlan plan = files.plan(actor.institutionId(), file, Kind.PEOPLE, Set.of());
    requireFaultless(plan);
    if (!plan.digest().equals(digest)) {
      throw DomainProblem.conflict(
          "institution.people-changed",
          "This is not what the preview showed: the file is another, or the people were changed"
              + " meanwhile. Nothing was saved; please look at the preview again.");
    }
    files.take(actor.institutionId(), plan);
    requireAdministrated(actor.institutionId());
    plan.entries().stream()
        .filter(PeopleUpload::changesRoles)
        .forEach(e -> signIns.endOthers(e.accountId().orElseThrow(), actor.signInId()));
    Taken taken = new Taken((int) plan.count(Standing.NEW), (int) plan.count(Standing.CHANGED));
    audit.record(
        actor,
        "institution.people-taken-over",
        "institution",
        actor.institutionId(),
        Map.of(
            "opened", Integer.toString(taken.opened()),
            "changed", Integer.toString(taken.changed())));
    return taken;
  }

  private static boolean changesRoles(Entry entry) {
    return entry.changes().stream().anyMatch(change -> change.column() == Column.ROLES);
  }

  private static void requireFaultless(PeoplePlan plan) {
    if (!plan.isFaultless()) {
      throw DomainProblem.invalid(
          "institution.faulty-people",
          "The file has faults. Nothing was saved; please correct it and try again.",
          plan.faults().stream().map(Fault::problem).toList());
    }
  }

  /** Never without somebody who can look after the school. */
  private void requireAdministrated(UUID institutionId) {
    sql.first(
            """
            SELECT a.id FROM account a JOIN account_role r ON r.account_id = a.id
             WHERE a.institution_id = ? AND r.role = ? AND NOT a.disabled
               AND a.password_hash IS NOT NULL LIMIT 1""",
            row -> row.uuid("id"),
            institutionId,
            Role.ADMINISTRATOR)
        .orElseThrow(
            () ->
                DomainProblem.conflict(
                    "institution.last-administrator",
                    "With this file your school would have no administrator who can sign in."
                        + " Nothing was saved; please leave one in."));
  }
}

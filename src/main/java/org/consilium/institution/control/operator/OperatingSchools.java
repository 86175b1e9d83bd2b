package org.consilium.institution.control.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.Accounts;
import org.consilium.institution.PersonDetails;
import org.consilium.institution.control.SignInBook;
import org.consilium.institution.control.partnership.ComingIntoForce;
import org.consilium.institution.control.people.SignInSlip;
import org.consilium.institution.control.school.SchoolBook;
import org.consilium.institution.control.school.StoredSchool;
import org.consilium.institution.entity.rules.SchoolRule;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.platform.text.TidyText;

/**
 * Use cases of operators: set schools up, name them, close and open them. Of a school's people they
 * learn nothing but whether one can administer it.
 */
@ApplicationScoped
@Transactional
public class OperatingSchools {

  @Inject private SchoolBook schools;
  @Inject private Accounts accounts;
  @Inject private Appointing appointing;
  @Inject private SignInBook signIns;
  @Inject private ComingIntoForce partnerships;
  @Inject private AuditLog audit;

  /** All schools, by name. */
  public List<OperatedSchool> list(Actor actor) {
    requireOperator(actor);
    Set<UUID> orphaned = appointing.orphaned();
    return schools.all().stream().map(school -> seen(school, orphaned)).toList();
  }

  /** Sets a school up; the slip is for its first administrator. */
  public SignInSlip open(Actor actor, NewSchool asked) {
    requireOperator(actor);
    String name = line(asked.name());
    String shortName = line(asked.shortName());
    List<Fault> faults = new ArrayList<>(SchoolRule.nameFaults(name, shortName));
    faults.addAll(SchoolRule.zoneFaults(asked.timeZone()));
    faults.addAll(appointing.faultsOf(asked.administrator()));
    requireNone(faults);
    UUID opened =
        SchoolBook.requireFreeName(
            () -> accounts.openInstitution(name, shortName, asked.timeZone()));
    note(actor, "institution.school-opened", opened, Map.of("name", name));
    return appointing.appoint(actor, opened, asked.administrator());
  }

  /** A new first administrator, for a school that has none who can sign in. */
  public SignInSlip appoint(Actor actor, UUID schoolId, PersonDetails administrator) {
    requireOperator(actor);
    StoredSchool school = schools.locked(schoolId);
    if (!appointing.orphaned().contains(school.id())) {
      throw DomainProblem.conflict(
          "institution.has-administrator",
          "The school has an administrator who can sign in. Nothing was changed; its own"
              + " administrators make others.");
    }
    requireNone(appointing.faultsOf(administrator));
    return appointing.appoint(actor, school.id(), administrator);
  }

  /** Gives a school other names. */
  public OperatedSchool rename(
      Actor actor, UUID schoolId, long version, String name, String shortName) {
    requireOperator(actor);
    StoredSchool school = schools.lockedAsSeen(schoolId, version);
    requireNone(SchoolRule.nameFaults(line(name), line(shortName)));
    return write(actor, "institution.school-renamed", school.named(line(name), line(shortName)));
  }

  /**
   * Signs everybody of the school out and lets nobody in; everything of it stays, its partnerships
   * too, but nothing is shared by them until it is enabled again.
   */
  public OperatedSchool disable(Actor actor, UUID schoolId) {
    OperatedSchool disabled = able(actor, schoolId, true, "institution.school-disabled");
    signIns.endAllOfSchool(schoolId);
    return disabled;
  }

  /** Lets the school's people in again. */
  public OperatedSchool enable(Actor actor, UUID schoolId) {
    return able(actor, schoolId, false, "institution.school-enabled");
  }

  private OperatedSchool able(Actor actor, UUID schoolId, boolean disabled, String action) {
    requireOperator(actor);
    StoredSchool school = schools.locked(schoolId);
    if (school.disabled() == disabled) {
      return seen(school, appointing.orphaned());
    }
    OperatedSchool changed = write(actor, action, school.disabled(disabled));
    partnerships.pauseOrGoOn(schoolId);
    return changed;
  }

  private OperatedSchool write(Actor actor, String action, StoredSchool changed) {
    schools.write(changed);
    note(actor, action, changed.id(), Map.of("name", changed.name()));
    return seen(schools.school(changed.id()), appointing.orphaned());
  }

  private static OperatedSchool seen(StoredSchool school, Set<UUID> orphaned) {
    return new OperatedSchool(
        school.id(),
        school.name(),
        school.shortName(),
        school.timeZone(),
        school.disabled(),
        orphaned.contains(school.id()),
        school.version());
  }

  private void note(Actor actor, String action, UUID schoolId, Map<String, String> facts) {
    audit.record(actor, action, "institution", schoolId, facts);
  }

  private static String line(String text) {
    return TidyText.line(Objects.requireNonNullElse(text, ""));
  }

  private static void requireNone(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw DomainProblem.invalid(
          "institution.faulty-school", "Something needs correcting. Nothing was saved.", faults);
    }
  }

  private static void requireOperator(Actor actor) {
    if (!actor.is(Role.OPERATOR)) {
      throw DomainProblem.notAllowed(
          "institution.not-operator",
          "Only who operates the server may do this. Nothing was changed.");
    }
  }
}

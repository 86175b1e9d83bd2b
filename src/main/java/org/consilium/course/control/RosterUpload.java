package org.consilium.course.control;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.consilium.course.CourseAccess;
import org.consilium.course.CourseRole;
import org.consilium.institution.Accounts;
import org.consilium.institution.PeopleFiles;
import org.consilium.institution.PeopleFiles.Kind;
import org.consilium.institution.PeoplePlan;
import org.consilium.institution.PeoplePlan.Standing;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;

/**
 * Use cases: see what a roster file would do to a course, then have it done, all or nothing. A
 * coordinator's roster holds people of the coordinator's own school and no others.
 */
@ApplicationScoped
@Transactional
public class RosterUpload {

  @Inject private CourseAccess access;
  @Inject private RealCourses real;
  @Inject private Enrolments enrolments;
  @Inject private PeopleFiles files;
  @Inject private Accounts accounts;
  @Inject private AuditLog audit;

  /** What taking the file over would do; nothing is saved. */
  public PeoplePlan preview(Actor actor, UUID courseId, byte[] file) {
    access.requireCoordinator(actor, courseId);
    real.require(courseId);
    return plan(actor, courseId, file);
  }

  /**
   * Takes the file over if that still does what was previewed.
   *
   * @param digest of the plan that the coordinator saw
   */
  public RosterResult confirm(Actor actor, UUID courseId, byte[] file, String digest) {
    access.requireCoordinator(actor, courseId);
    real.require(courseId);
    accounts.hold(actor.institutionId());
    PeoplePlan plan = plan(actor, courseId, file);
    requireFaultless(plan);
    if (!plan.digest().equals(digest)) {
      throw DomainProblem.conflict(
          "course.roster-changed",
          "This is not what the preview showed: the file is another, or the people were changed"
              + " meanwhile. Nothing was saved; please look at the preview again.");
    }
    List<UUID> students = files.take(actor.institutionId(), plan);
    enrolments.add(courseId, students, CourseRole.STUDENT);
    RosterResult result =
        new RosterResult(
            (int) plan.count(Standing.NEW),
            (int) plan.count(Standing.CHANGED),
            (int) plan.entries().stream().filter(entry -> !entry.enrolled()).count());
    audit.record(
        actor,
        "course.roster-taken-over",
        "course",
        courseId,
        Map.of(
            "opened", Integer.toString(result.opened()),
            "changed", Integer.toString(result.changed()),
            "enrolled", Integer.toString(result.enrolled())));
    return result;
  }

  private PeoplePlan plan(Actor actor, UUID courseId, byte[] file) {
    Map<UUID, Set<CourseRole>> roles = enrolments.roles(courseId);
    return files
        .plan(actor.institutionId(), file, Kind.ROSTER, having(roles, CourseRole.STUDENT::equals))
        .refusing(having(roles, role -> role != CourseRole.STUDENT));
  }

  private static Set<UUID> having(Map<UUID, Set<CourseRole>> roles, Predicate<CourseRole> wanted) {
    return roles.entrySet().stream()
        .filter(place -> place.getValue().stream().anyMatch(wanted))
        .map(Map.Entry::getKey)
        .collect(toUnmodifiableSet());
  }

  private static void requireFaultless(PeoplePlan plan) {
    if (!plan.isFaultless()) {
      throw DomainProblem.invalid(
          "course.faulty-roster",
          "The roster has faults. Nothing was saved; please correct the file and try again.",
          plan.faults().stream().map(PeoplePlan.Fault::problem).toList());
    }
  }
}

package org.consilium.course.control;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.CourseAccess;
import org.consilium.course.CourseRole;
import org.consilium.course.entity.rules.RosterFault;
import org.consilium.course.entity.rules.RosterFile;
import org.consilium.course.entity.rules.RosterPlan;
import org.consilium.course.entity.rules.RosterReading;
import org.consilium.institution.Accounts;
import org.consilium.institution.Discipline;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;

/**
 * Use cases: see what a roster file would do to a course, then have it done, all or nothing. A
 * coordinator's roster holds people of the coordinator's own school and no others.
 */
@ApplicationScoped
@Transactional
public class RosterUpload {

  @Inject private CourseAccess access;
  @Inject private Enrolments enrolments;
  @Inject private People people;
  @Inject private Accounts accounts;
  @Inject private RosterTaking taking;
  @Inject private AuditLog audit;

  /** What taking the file over would do; nothing is saved. */
  public RosterPlan preview(Actor actor, UUID courseId, byte[] file) {
    access.requireCoordinator(actor, courseId);
    return plan(actor, courseId, file);
  }

  /**
   * Takes the file over if that still does what was previewed.
   *
   * @param digest of the plan that the coordinator saw
   */
  public RosterResult confirm(Actor actor, UUID courseId, byte[] file, String digest) {
    access.requireCoordinator(actor, courseId);
    accounts.hold(actor.institutionId());
    RosterPlan plan = plan(actor, courseId, file);
    requireFaultless(plan);
    if (!plan.digest().equals(digest)) {
      throw DomainProblem.conflict(
          "course.roster-changed",
          "This is not what the preview showed: the file is another, or the people were changed"
              + " meanwhile. Nothing was saved; please look at the preview again.");
    }
    RosterResult result = taking.takeOver(actor.institutionId(), courseId, plan);
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

  private RosterPlan plan(Actor actor, UUID courseId, byte[] file) {
    Map<String, String> disciplines =
        people.disciplines().stream().collect(toMap(Discipline::code, Discipline::name));
    RosterReading reading = RosterFile.read(file, disciplines);
    List<Person> school = people.ofSchool(actor.institutionId());
    Set<UUID> students = new HashSet<>(enrolments.students(courseId));
    return RosterPlan.of(reading, school, students).refusing(staff(courseId, school));
  }

  /** Who has more rights than a student's, at the school or in the course. */
  private Set<UUID> staff(UUID courseId, List<Person> school) {
    Map<UUID, Set<CourseRole>> inCourse = enrolments.roles(courseId);
    Map<UUID, Set<Role>> atSchool = people.roles(school.stream().map(Person::id).toList());
    return school.stream()
        .map(Person::id)
        .filter(
            id ->
                !Set.of(Role.STUDENT).containsAll(atSchool.get(id))
                    || !Set.of(CourseRole.STUDENT).containsAll(inCourse.getOrDefault(id, Set.of())))
        .collect(toUnmodifiableSet());
  }

  private static void requireFaultless(RosterPlan plan) {
    if (!plan.isFaultless()) {
      throw DomainProblem.invalid(
          "course.faulty-roster",
          "The roster has faults. Nothing was saved; please correct the file and try again.",
          plan.faults().stream().map(RosterUpload::fault).toList());
    }
  }

  private static Fault fault(RosterFault fault) {
    String line = fault.line() == 0 ? "file" : "line " + fault.line();
    return new Fault(
        fault.column().isEmpty() ? line : line + ", " + fault.column(), fault.reason());
  }
}

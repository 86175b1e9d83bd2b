package org.consilium.course.control.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.CourseAccess;
import org.consilium.course.CoursePeople;
import org.consilium.course.control.RealCourses;
import org.consilium.institution.Partnerships;
import org.consilium.institution.PeopleFiles;
import org.consilium.institution.PeoplePlan;
import org.consilium.institution.PeoplePlan.Fault;
import org.consilium.institution.PeoplePlan.Row;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;

/**
 * Use cases of a course's coordinators: propose people of a partner school, and see which of them
 * were accepted, declined or are open still. Nothing else is learned, not even who has an account.
 */
@ApplicationScoped
@Transactional
public class Proposing {

  @Inject private CourseAccess access;
  @Inject private RealCourses real;
  @Inject private Partnerships partnerships;
  @Inject private CoursePeople known;
  @Inject private PeopleFiles files;
  @Inject private ProposalBook book;
  @Inject private AuditLog audit;

  /**
   * What the actor's school has proposed for the course, by name; nobody of a school with which
   * pseudonyms were agreed on since.
   */
  public List<ProposedPerson> list(Actor actor, UUID courseId) {
    access.requireCoordinator(actor, courseId);
    return proposed(actor, courseId);
  }

  private List<ProposedPerson> proposed(Actor actor, UUID courseId) {
    List<ProposedPerson> all = book.by(actor.institutionId(), courseId);
    Set<UUID> pseudonymous =
        known.pseudonymous(
            actor, courseId, all.stream().map(ProposedPerson::institutionId).toList());
    return all.stream().filter(person -> !pseudonymous.contains(person.institutionId())).toList();
  }

  /** Proposes everybody in the file to the school; all or nothing. */
  public List<ProposedPerson> propose(Actor actor, UUID courseId, UUID schoolId, byte[] file) {
    access.requireCoordinator(actor, courseId);
    real.require(courseId);
    requirePartner(actor, courseId, schoolId);
    PeoplePlan plan = files.names(file);
    if (!plan.isFaultless()) {
      throw DomainProblem.invalid(
          "course.faulty-proposal",
          "The file has faults. Nobody was proposed; please correct it and try again.",
          plan.faults().stream().map(Fault::problem).toList());
    }
    List<ProposedPerson> people =
        plan.entries().stream()
            .map(entry -> proposed(actor, courseId, schoolId, entry.row()))
            .toList();
    book.propose(people);
    audit.record(
        actor,
        "course.people-proposed",
        "course",
        courseId,
        Map.of("school", schoolId.toString(), "people", Integer.toString(people.size())));
    return proposed(actor, courseId);
  }

  private void requirePartner(Actor actor, UUID courseId, UUID schoolId) {
    if (actor.institutionId().equals(schoolId)) {
      throw DomainProblem.invalid(
          "course.own-school",
          "These would be people of your own school. Please upload a roster instead.");
    }
    if (schoolId == null || !partnerships.share(actor.institutionId(), schoolId, courseId)) {
      throw DomainProblem.conflict(
          "course.no-partnership",
          "No partnership in force with this school names the course. Nobody was proposed; your"
              + " administrators can propose one.");
    }
    if (!known.pseudonymous(actor, courseId, List.of(schoolId)).isEmpty()) {
      throw DomainProblem.conflict(
          "course.pseudonyms-agreed",
          "With this school pseudonyms were agreed on, so nobody of it is proposed by name. Nobody"
              + " was proposed; its own coordinators add their students to the course.");
    }
  }

  private static ProposedPerson proposed(Actor actor, UUID courseId, UUID schoolId, Row row) {
    return new ProposedPerson(
        Ids.next(),
        courseId,
        schoolId,
        actor.institutionId(),
        row.email(),
        row.givenName(),
        row.familyName(),
        ProposalState.OPEN);
  }
}

package org.consilium.session.control.owntime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.course.CourseAccess;
import org.consilium.course.Courses;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.session.OwnTimeChanged;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.control.SessionSheets;
import org.consilium.session.entity.rules.ExtraTime;
import org.consilium.session.entity.rules.PhaseClock;

/**
 * Use cases: a coordinator gives students of the own school extra time in the course's tests that
 * each takes alone. Nobody of another school learns of it, nor that there is any.
 */
@ApplicationScoped
@Transactional
public class GivingExtraTime {

  @Inject private CourseAccess access;
  @Inject private Courses courses;
  @Inject private People people;
  @Inject private ExtraTimeBook book;
  @Inject private OwnClocks clocks;
  @Inject private SessionSheets sheets;
  @Inject private AuditLog audit;
  @Inject private Event<OwnTimeChanged> changed;

  /**
   * A student of the own school.
   *
   * @param extra null for the time that everybody has
   */
  public record Entitled(Person student, ExtraTime extra) {}

  /** The students of the actor's own school in the course, by name. */
  public List<Entitled> list(Actor actor, UUID courseId) {
    access.requireCoordinator(actor, courseId);
    Map<UUID, ExtraTime> given = book.ofCourse(courseId);
    return people.byIds(courses.students(courseId)).values().stream()
        .filter(person -> person.institutionId().equals(actor.institutionId()))
        .sorted(Person.BY_NAME)
        .map(person -> new Entitled(person, given.get(person.id())))
        .toList();
  }

  /** Gives extra time, in place of what was given; in a test that runs at once, never less. */
  public void give(Actor actor, UUID courseId, UUID accountId, ExtraTime extra) {
    access.requireCoordinator(actor, courseId);
    requireOwnStudent(actor, courseId, accountId);
    if (!extra.isSound()) {
      throw DomainProblem.invalid(
          "session.invalid-extra-time",
          "Extra time like this cannot be given. Nothing was changed.",
          List.of(
              new Fault(
                  "amount",
                  "1 to %d percent of the planned time, or 1 to %d minutes."
                      .formatted(ExtraTime.MOST_PERCENT, ExtraTime.MOST_MINUTES))));
    }
    if (!book.find(courseId, accountId).equals(Optional.of(extra))) {
      book.put(courseId, accountId, extra, actor.accountId());
      inRunningTests(courseId, accountId, extra);
      record(actor, "session.extra-time-given", courseId, accountId);
    }
  }

  /** Takes it back, for tests that begin from now on. */
  public void takeBack(Actor actor, UUID courseId, UUID accountId) {
    access.requireCoordinator(actor, courseId);
    requireOwnStudent(actor, courseId, accountId);
    if (book.remove(courseId, accountId)) {
      record(actor, "session.extra-time-taken-back", courseId, accountId);
    }
  }

  private void inRunningTests(UUID courseId, UUID accountId, ExtraTime extra) {
    for (PhaseInfo phase : sheets.holdRunning(courseId, PhaseKind.IRAT)) {
      PhaseClock whole = OwnClock.begunWithTheHall(phase, extra);
      clocks.begin(phase, accountId, whole);
      clocks.lengthen(phase, accountId, whole.duration());
    }
    sheets.running(courseId).forEach(id -> changed.fire(new OwnTimeChanged(id, accountId)));
  }

  private void requireOwnStudent(Actor actor, UUID courseId, UUID accountId) {
    boolean own =
        accountId != null
            && courses.students(courseId).contains(accountId)
            && people.byIds(List.of(accountId)).values().stream()
                .anyMatch(person -> person.institutionId().equals(actor.institutionId()));
    if (!own) {
      throw DomainProblem.notFound(
          "session.no-own-student",
          "This person is no student of your school in this course. Nothing was changed.");
    }
  }

  /** Says that, not how much: it tells of a person's health. */
  private void record(Actor actor, String action, UUID courseId, UUID accountId) {
    audit.record(actor, action, "course", courseId, Map.of("account", accountId.toString()));
  }
}

package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.course.CourseRole;
import org.consilium.course.Courses;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.institution.School;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionChanged;
import org.consilium.session.SessionInfo;
import org.consilium.session.SessionState;
import org.consilium.session.control.SessionSheet.Lead;
import org.consilium.session.entity.TblSession;

/**
 * Use cases: the conducting of a running session passes from one of its staff to another, of
 * whichever school. It is offered and accepted; or taken over at once by whoever assists, because
 * the one who conducts may be gone.
 */
@ApplicationScoped
@Transactional
public class HandingOver {

  @Inject private SessionAccess access;
  @Inject private SessionBook book;
  @Inject private Conductors conductors;
  @Inject private Courses courses;
  @Inject private People people;
  @Inject private AuditLog audit;
  @Inject private Event<SessionChanged> sessionChanged;

  /**
   * Somebody of the staff.
   *
   * @param school short name of the person's school
   */
  public record Colleague(Person person, String school) {}

  /** The staff of the session's course, by name: who conducts, or may. */
  public List<Colleague> staff(Actor actor, UUID sessionId) {
    SessionInfo session = access.requireStaff(actor, sessionId);
    List<UUID> staff =
        courses.roles(session.courseId()).entrySet().stream()
            .filter(each -> isStaff(each.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    return colleagues(staff)
        .sorted(Comparator.comparing(Colleague::person, Person.BY_NAME))
        .toList();
  }

  /** Whoever conducts, and whoever it is offered to, by account. */
  Map<UUID, Colleague> leaders(Lead lead) {
    List<UUID> leaders =
        Stream.of(lead.conductor(), lead.offeredTo()).filter(Objects::nonNull).toList();
    return leaders.isEmpty()
        ? Map.of()
        : colleagues(leaders).collect(Collectors.toMap(who -> who.person().id(), who -> who));
  }

  private Stream<Colleague> colleagues(List<UUID> accounts) {
    Map<UUID, School> schools = people.schools();
    return people.byIds(accounts).values().stream()
        .map(person -> new Colleague(person, schools.get(person.institutionId()).shortName()));
  }

  /** Who conducts offers it to a colleague, in place of an offer before. */
  public void offer(Actor actor, UUID sessionId, int seen, UUID to) {
    SessionInfo info = access.requireStaff(actor, sessionId);
    TblSession session = book.hold(sessionId);
    conductors.require(actor, session);
    Refusals.requireSeen(session, seen);
    if (to == null
        || to.equals(actor.accountId())
        || !isStaff(courses.roles(info.courseId()).getOrDefault(to, Set.of()))) {
      throw DomainProblem.invalid(
          "session.no-colleague",
          "Conducting can be offered to another facilitator or coordinator of the course. Nothing"
              + " was changed.");
    }
    session.offer(to);
    write(actor, session, "session.conducting-offered", actor.accountId(), to);
  }

  /** Whoever it was offered to accepts. */
  public void accept(Actor actor, UUID sessionId, int seen) {
    access.requireStaff(actor, sessionId);
    TblSession session = book.hold(sessionId);
    Refusals.requireSeen(session, seen);
    if (!session.offeredTo().equals(Optional.of(actor.accountId()))) {
      throw noOffer();
    }
    UUID from = session.conductor().orElse(null);
    session.conductBy(actor.accountId());
    write(actor, session, "session.conducting-accepted", from, actor.accountId());
  }

  /** Who offered takes the offer back, or to whom it was offered declines. */
  public void withdraw(Actor actor, UUID sessionId, int seen) {
    access.requireStaff(actor, sessionId);
    TblSession session = book.hold(sessionId);
    Refusals.requireSeen(session, seen);
    Optional<UUID> self = Optional.of(actor.accountId());
    if (session.offeredTo().isEmpty()
        || !(session.offeredTo().equals(self) || session.conductor().equals(self))) {
      throw noOffer();
    }
    UUID to = session.offeredTo().get();
    session.withdrawOffer();
    write(actor, session, "session.conducting-offer-ended", session.conductor().orElse(null), to);
  }

  /**
   * Takes over at once. Whatever else the one who conducts did meanwhile does not matter, but of
   * two who take over at the same moment one does. Whoever conducts already goes on.
   *
   * @param from who conducted as the person saw it, or null for nobody
   */
  public void takeOver(Actor actor, UUID sessionId, UUID from) {
    access.requireStaff(actor, sessionId);
    TblSession session = book.hold(sessionId);
    if (session.state() == SessionState.RUNNING
        && session.conductor().equals(Optional.of(actor.accountId()))) {
      return;
    }
    UUID before = session.conductor().orElse(null);
    if (session.state() == SessionState.RUNNING && !Objects.equals(before, from)) {
      throw Refusals.movedOn(session);
    }
    session.conductBy(actor.accountId());
    write(actor, session, "session.taken-over", before, actor.accountId());
  }

  private void write(Actor actor, TblSession session, String action, UUID from, UUID to) {
    book.write(session);
    Map<String, String> facts = new HashMap<>();
    facts.put("to", to.toString());
    if (from != null) {
      facts.put("from", from.toString());
    }
    audit.record(actor, action, "session", session.id(), facts);
    sessionChanged.fire(new SessionChanged(session.id()));
  }

  private static boolean isStaff(Set<CourseRole> roles) {
    return roles.contains(CourseRole.FACILITATOR) || roles.contains(CourseRole.COORDINATOR);
  }

  private static DomainProblem noOffer() {
    return DomainProblem.conflict(
        "session.no-offer", "This offer does not stand any more. Nothing was changed.");
  }
}

package org.consilium.rehearsal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.database.DuplicateKey;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionChanged;
import org.consilium.session.SessionState;
import org.consilium.session.SessionTeams;
import org.consilium.session.control.Preparations.Missing;
import org.consilium.session.control.ViewingSessions;
import org.consilium.session.control.ViewingSessions.Prepared;
import org.consilium.teaming.Team;

/**
 * Use cases: staff of the course rehearse a prepared session with a simulated class, steer it, and
 * remove it. A rehearsal is named by its own session or by the rehearsed one.
 */
@ApplicationScoped
@Transactional
public class Rehearsals {

  /** More of them at once would make each slow: the driver plays all in one bounded stretch. */
  private static final int MOST = 8;

  @Inject private SessionAccess access;
  @Inject private ViewingSessions viewing;
  @Inject private SessionTeams teams;
  @Inject private People people;
  @Inject private RehearsalBook book;
  @Inject private CopyingSession copying;
  @Inject private ClearingAway clearing;
  @Inject private Driver driver;
  @Inject private AuditLog audit;
  @Inject private Event<SessionChanged> sessionChanged;
  @Inject private Event<RehearsalMoved> moved;
  @Inject private Clock clock;

  /**
   * A session and its rehearsal.
   *
   * @param rehearsed the session, as it is prepared
   * @param rehearsal if there is one
   * @param state where the rehearsal's session stands, or null
   * @param seats its simulated students, team by team
   */
  public record Standing(
      Prepared rehearsed, Optional<Rehearsal> rehearsal, SessionState state, List<Seat> seats) {}

  /** A simulated student at a team's table. */
  public record Seat(String team, Person student) {}

  /** How things stand with a session's rehearsal. */
  public Standing show(Actor actor, UUID sessionId) {
    access.requireStaff(actor, sessionId);
    Optional<Rehearsal> rehearsal = book.find(sessionId);
    UUID rehearsed = rehearsal.map(Rehearsal::rehearsedId).orElse(sessionId);
    return new Standing(
        viewing.show(actor, rehearsed),
        rehearsal,
        rehearsal.map(there -> access.requireStaff(actor, there.sessionId()).state()).orElse(null),
        rehearsal.map(there -> seats(there.sessionId())).orElse(List.of()));
  }

  private List<Seat> seats(UUID sessionId) {
    List<Team> seated = teams.teams(sessionId);
    Map<UUID, Person> students =
        people.byIds(seated.stream().flatMap(team -> team.members().stream()).toList());
    return seated.stream()
        .flatMap(team -> team.members().stream().map(id -> new Seat(team.name(), students.get(id))))
        .toList();
  }

  /** Makes a rehearsal of a prepared session; it starts when somebody starts it in its cockpit. */
  public Standing begin(Actor actor, UUID sessionId, Wishes wishes) {
    access.requireStaff(actor, sessionId);
    wishes.require();
    Prepared prepared = viewing.show(actor, sessionId);
    requireNew(sessionId, prepared);
    requireReady(prepared);
    CopyingSession.Copied copied = copying.copy(actor, prepared);
    Rehearsal rehearsal =
        new Rehearsal(
            copied.sessionId(),
            copied.courseId(),
            sessionId,
            Ids.random().getMostSignificantBits(),
            wishes,
            actor.accountId(),
            clock.instant());
    try {
      book.add(rehearsal);
    } catch (DuplicateKey somebodyWasFirst) {
      throw thereAlready();
    }
    note(actor, "rehearsal.begun", rehearsal);
    return show(actor, sessionId);
  }

  /** Lets the class be quicker or slower from now on. */
  public Standing steer(Actor actor, UUID sessionId, int speed) {
    access.requireStaff(actor, sessionId);
    Wishes.requireSpeed(speed);
    Rehearsal rehearsal = book.hold(sessionId).orElseThrow(Rehearsals::none);
    book.steer(rehearsal.sessionId(), speed);
    moved.fire(new RehearsalMoved(rehearsal.sessionId()));
    return show(actor, rehearsal.rehearsedId());
  }

  /** Removes the rehearsal with everything that was done in it. */
  public Standing remove(Actor actor, UUID sessionId) {
    access.requireStaff(actor, sessionId);
    Rehearsal rehearsal = book.hold(sessionId).orElseThrow(Rehearsals::none);
    clearAway(rehearsal);
    note(actor, "rehearsal.removed", rehearsal);
    return show(actor, rehearsal.rehearsedId());
  }

  /** Removes one that nobody removed in time; the trail has it in the name of who began it. */
  void expire(Rehearsal old, Actor began) {
    book.hold(old.sessionId())
        .ifPresent(
            rehearsal -> {
              clearAway(rehearsal);
              note(began, "rehearsal.expired", rehearsal);
            });
  }

  private void clearAway(Rehearsal rehearsal) {
    driver.halt(rehearsal.sessionId());
    // told first: who listens inside this transaction looks the session up
    sessionChanged.fire(new SessionChanged(rehearsal.sessionId()));
    clearing.clear(rehearsal);
  }

  private void note(Actor actor, String action, Rehearsal rehearsal) {
    audit.record(
        actor,
        action,
        "session",
        rehearsal.rehearsedId(),
        Map.of("rehearsal", rehearsal.sessionId().toString()));
    moved.fire(new RehearsalMoved(rehearsal.sessionId()));
  }

  private void requireNew(UUID sessionId, Prepared prepared) {
    if (prepared.rehearsal()) {
      throw DomainProblem.conflict(
          "rehearsal.of-a-rehearsal",
          "This is a rehearsal already. Please rehearse the session that it is for.");
    }
    if (book.find(sessionId).isPresent()) {
      throw thereAlready();
    }
    if (prepared.sheet().info().state() != SessionState.PREPARED) {
      throw DomainProblem.conflict(
          "rehearsal.begun-already",
          "The session has begun, so it cannot be rehearsed any more. Nothing was changed.");
    }
    if (book.all().size() >= MOST) {
      throw DomainProblem.tooMany(
          "rehearsal.too-many",
          "Too many rehearsals are on this server just now. Nothing was changed; please try again"
              + " later, or remove one that is no longer needed.");
    }
  }

  private static void requireReady(Prepared prepared) {
    List<Missing> missing = prepared.missing();
    if (!missing.isEmpty()) {
      throw DomainProblem.invalid(
          "rehearsal.not-ready",
          "The session cannot be rehearsed yet. Please see what is missing in which phase.",
          missing.stream()
              .map(lack -> new Fault("phase " + (lack.phase().position() + 1), lack.detail()))
              .toList());
    }
  }

  private static DomainProblem thereAlready() {
    return DomainProblem.conflict(
        "rehearsal.there-already",
        "There is a rehearsal of this session already. Go on with it, or remove it first.");
  }

  private static DomainProblem none() {
    return DomainProblem.notFound(
        "rehearsal.none", "There is no rehearsal of this session, or it was removed.");
  }
}

package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.session.PhaseEnded;
import org.consilium.session.PhaseStarted;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionChanged;
import org.consilium.session.SessionState;
import org.consilium.session.control.Preparations.Missing;
import org.consilium.session.control.owntime.OwnClocks;
import org.consilium.session.entity.Phase;
import org.consilium.session.entity.TblSession;

/**
 * Use cases: one of the staff conducts a session; whoever starts it, and later whoever took it over
 * ({@link HandingOver}). Every one takes the version that the person saw, so that two who press the
 * same button at once do it once.
 */
@ApplicationScoped
@Transactional
public class ConductingSessions {

  /** The most that one extension gives. */
  public static final int MOST_MINUTES_MORE = 120;

  @Inject private SessionAccess access;
  @Inject private SessionBook book;
  @Inject private Preparations preparations;
  @Inject private Conductors conductors;
  @Inject private OwnClocks ownClocks;
  @Inject private AuditLog audit;
  @Inject private Event<SessionChanged> sessionChanged;
  @Inject private Event<PhaseStarted> phaseStarted;
  @Inject private Event<PhaseEnded> phaseEnded;
  @Inject private Clock clock;

  /** Begins the first phase, when every phase has what it needs. */
  public void start(Actor actor, UUID sessionId, int seen) {
    conduct(
        actor,
        sessionId,
        seen,
        "session.started",
        (session, now) -> {
          if (session.state() == SessionState.PREPARED) {
            requireReady(sessionId);
          }
          session.start(actor.accountId(), now);
        });
  }

  /**
   * Stops everything: the time, and all that would be stored.
   *
   * @param message a line that everybody reads meanwhile, or null
   */
  public void pause(Actor actor, UUID sessionId, int seen, String message) {
    access.requireStaff(actor, sessionId);
    String shown = PauseMessage.of(message);
    conduct(
        actor,
        sessionId,
        seen,
        "session.paused",
        (session, now) -> {
          session.pause(shown, now);
          ownClocks.pause(sessionId, now);
        });
  }

  /** Lets the time run on. */
  public void resume(Actor actor, UUID sessionId, int seen) {
    conduct(
        actor,
        sessionId,
        seen,
        "session.resumed",
        (session, now) -> {
          session.resume(now);
          ownClocks.resume(sessionId, now);
        });
  }

  /** Gives the running phase more minutes. */
  public void extend(Actor actor, UUID sessionId, int seen, int minutes) {
    access.requireStaff(actor, sessionId);
    if (minutes < 1 || minutes > MOST_MINUTES_MORE) {
      throw DomainProblem.invalid(
          "session.invalid-extension",
          "A phase can be given more time, not less. Nothing was changed.",
          List.of(new Fault("minutes", "1 to " + MOST_MINUTES_MORE + " minutes at a time.")));
    }
    conduct(
        actor,
        sessionId,
        seen,
        "session.extended",
        (session, now) -> {
          Duration more = Duration.ofMinutes(minutes);
          session.extend(more, now);
          session.runningPhase().ifPresent(phase -> ownClocks.extend(phase.id(), more, now));
        });
  }

  /** Ends the running phase and begins the next; after the last the session is closed. */
  public void advance(Actor actor, UUID sessionId, int seen) {
    conduct(
        actor,
        sessionId,
        seen,
        "session.advanced",
        (session, now) -> {
          session.advance(now);
          ownClocks.resume(sessionId, now);
          endOwnClocksOf(session, now);
        });
  }

  /** Ends the running phase and the session. */
  public void close(Actor actor, UUID sessionId, int seen) {
    conduct(
        actor,
        sessionId,
        seen,
        "session.closed",
        (session, now) -> {
          session.close(now);
          endOwnClocksOf(session, now);
        });
  }

  private void endOwnClocksOf(TblSession session, Instant now) {
    if (session.state() == SessionState.CLOSED) {
      ownClocks.end(session.id(), now);
    }
  }

  private void conduct(
      Actor actor,
      UUID sessionId,
      int seen,
      String action,
      BiConsumer<TblSession, Instant> change) {
    access.requireStaff(actor, sessionId);
    TblSession session = book.hold(sessionId);
    conductors.require(actor, session);
    Refusals.requireSeen(session, seen);
    Optional<Phase> before = session.runningPhase();
    change.accept(session, clock.instant());
    book.write(session);
    audit.record(actor, action, "session", sessionId, facts(session));
    tell(session, before, session.runningPhase());
  }

  private static Map<String, String> facts(TblSession session) {
    return session
        .runningPhase()
        .map(phase -> Map.of("phase", phase.id().toString()))
        .orElse(Map.of());
  }

  private void tell(TblSession session, Optional<Phase> before, Optional<Phase> now) {
    if (!before.equals(now)) {
      before.ifPresent(
          phase -> phaseEnded.fire(new PhaseEnded(session.id(), phase.id(), phase.kind())));
      now.ifPresent(
          phase -> phaseStarted.fire(new PhaseStarted(session.id(), phase.id(), phase.kind())));
    }
    sessionChanged.fire(new SessionChanged(session.id()));
  }

  private void requireReady(UUID sessionId) {
    List<Missing> missing = preparations.missing(sessionId);
    if (!missing.isEmpty()) {
      throw DomainProblem.invalid(
          "session.not-ready",
          "The session cannot start yet. Please see what is missing in which phase.",
          missing.stream().map(Missing::fault).toList());
    }
  }
}

package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.CourseAccess;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.session.PlannedPhase;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionChanged;
import org.consilium.session.control.teams.SessionTeamBook;
import org.consilium.session.entity.Phase;
import org.consilium.session.entity.PlacedPhase;
import org.consilium.session.entity.TblSession;
import org.consilium.session.entity.rules.AgendaRule;
import org.consilium.teaming.TeamSet;
import org.consilium.teaming.Teams;

/** Use cases: a coordinator prepares a session, and changes its agenda until it starts. */
@ApplicationScoped
@Transactional
public class PreparingSessions {

  @Inject private CourseAccess courses;
  @Inject private SessionAccess access;
  @Inject private SessionBook book;
  @Inject private Teams teams;
  @Inject private SessionTeamBook sessionTeams;
  @Inject private AuditLog audit;
  @Inject private Event<SessionChanged> sessionChanged;
  @Inject private Clock clock;

  /**
   * A phase of a changed agenda.
   *
   * @param keeps the phase that it goes on to be, or null for a new one
   * @param planned what it is to be
   */
  public record PhaseChange(UUID keeps, PlannedPhase planned) {}

  /** Prepares a session with a published team set of the same course. */
  public UUID prepare(
      Actor actor, UUID courseId, UUID teamSetId, String title, List<PlannedPhase> agenda) {
    courses.requireCoordinator(actor, courseId);
    List<Fault> faults = new ArrayList<>(AgendaRule.faults(title, agenda));
    if (teamSetId == null
        || teams.teamSet(teamSetId).filter(set -> fits(set, courseId)).isEmpty()) {
      faults.add(new Fault("teamSetId", "Please choose a published team set of this course."));
    }
    requireNone(faults);
    TblSession session =
        TblSession.prepare(courseId, teamSetId, book.freeJoinCode(), clock.instant());
    session.plan(title, agenda.stream().map(planned -> new PlacedPhase(null, planned)).toList());
    book.add(session);
    sessionTeams.take(session.id(), teams.teams(teamSetId), clock.instant());
    audit.record(
        actor, "session.prepared", "session", session.id(), Map.of("course", courseId.toString()));
    return session.id();
  }

  /** Writes title and agenda anew; {@code seen} is the version that the coordinator saw. */
  public void replan(
      Actor actor, UUID sessionId, int seen, String title, List<PhaseChange> changes) {
    access.requireCoordinator(actor, sessionId);
    TblSession session = book.hold(sessionId);
    Refusals.requireSeen(session, seen);
    requireNone(AgendaRule.faults(title, planned(changes)));
    session.plan(title, placed(session, changes));
    book.write(session);
    audit.record(
        actor,
        "session.agenda-changed",
        "session",
        sessionId,
        Map.of("phases", Integer.toString(changes.size())));
    sessionChanged.fire(new SessionChanged(sessionId));
  }

  private static List<PlannedPhase> planned(List<PhaseChange> changes) {
    return changes == null ? null : changes.stream().map(PhaseChange::planned).toList();
  }

  private static List<PlacedPhase> placed(TblSession session, List<PhaseChange> changes) {
    List<Fault> faults = new ArrayList<>();
    List<PlacedPhase> placed = new ArrayList<>();
    Set<UUID> kept = new HashSet<>();
    for (PhaseChange change : changes) {
      Phase phase = change.keeps() == null ? null : keptPhase(session, change);
      boolean fits =
          phase != null && phase.kind() == change.planned().kind() && kept.add(phase.id());
      if (change.keeps() != null && !fits) {
        faults.add(
            new Fault(
                "phase " + (placed.size() + 1),
                "A phase that is kept is named once and keeps its kind; please add a new one"
                    + " instead."));
      }
      placed.add(new PlacedPhase(phase, change.planned()));
    }
    requireNone(faults);
    return placed;
  }

  private static Phase keptPhase(TblSession session, PhaseChange change) {
    return session.phases().stream()
        .filter(phase -> phase.id().equals(change.keeps()))
        .findFirst()
        .orElse(null);
  }

  private static boolean fits(TeamSet set, UUID courseId) {
    return set.published() && set.courseId().equals(courseId);
  }

  private static void requireNone(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw DomainProblem.invalid(
          "session.invalid-agenda",
          "The session cannot be prepared like this yet. Nothing was saved; please see what is"
              + " marked.",
          faults);
    }
  }
}

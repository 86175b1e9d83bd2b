package org.consilium.caseboard.control.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.security.Actor;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;

/**
 * Use cases: see and choose whether each team of a phase's session sees what its members
 * contributed to its boards. It is not shown unless staff say so.
 */
@ApplicationScoped
@Transactional
public class SharingParticipation {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private ParticipationBook book;
  @Inject private AuditLog audit;
  @Inject private Event<ParticipationSwitched> switched;

  /** Whether it is shown; staff only. */
  public boolean isShown(Actor actor, UUID phaseId) {
    return book.isShown(requireStaff(actor, phaseId).id());
  }

  /** Shows it or does not, on all boards of the session, also on open pages; staff only. */
  public boolean choose(Actor actor, UUID phaseId, boolean shown) {
    UUID sessionId = requireStaff(actor, phaseId).id();
    boolean changed = shown ? book.show(sessionId) : book.hide(sessionId);
    if (changed) {
      audit.record(
          actor,
          shown ? "caseboard.participation-shown" : "caseboard.participation-hidden",
          "session",
          sessionId,
          Map.of());
      switched.fire(new ParticipationSwitched(sessionId));
    }
    return shown;
  }

  /** Chooses for the session of one phase what is chosen for another's; staff of both. */
  public void copy(Actor actor, UUID fromPhaseId, UUID toPhaseId) {
    choose(actor, toPhaseId, isShown(actor, fromPhaseId));
  }

  private SessionInfo requireStaff(Actor actor, UUID phaseId) {
    return access.requireStaff(actor, phases.phase(phaseId).sessionId());
  }
}

package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.SessionInfo;
import org.consilium.session.SessionState;
import org.consilium.session.control.owntime.OwnClocks;
import org.consilium.session.entity.rules.PhaseClock;

/**
 * {@link PhaseGate} by a shared lock on the phase's row, taken before the clock is read: whoever
 * ends, pauses or extends the phase waits until this transaction has ended, and the other way
 * round. Starting a session locks all its phases, so that a phase held here has not begun while it
 * is held.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PhaseGateByLock implements PhaseGate {

  private static final String NOTHING_STORED =
      " What was stored before is kept; this was not stored.";

  @Inject private Sql sql;
  @Inject private SessionSheets sheets;
  @Inject private OwnClocks ownClocks;
  @Inject private Clock clock;

  @Override
  public PhaseInfo requireOpen(UUID phaseId, PhaseKind kind) {
    return requireOpen(hold(phaseId, kind));
  }

  @Override
  public PhaseInfo requireOpen(UUID phaseId, PhaseKind kind, UUID accountId) {
    return requireOpen(ownClocks.held(hold(phaseId, kind), accountId));
  }

  private PhaseInfo requireOpen(PhaseInfo phase) {
    switch (phase.state()) {
      case PENDING ->
          throw DomainProblem.tooLate(
              "session.phase-not-begun", "This phase has not begun yet." + NOTHING_STORED);
      case ENDED -> throw over();
      case RUNNING -> requireTime(phase);
    }
    return phase;
  }

  @Override
  public Supplier<Optional<PhaseInfo>> holdIfOpen(UUID phaseId, PhaseKind kind) {
    Supplier<Optional<PhaseInfo>> held = find(phaseId);
    return () ->
        held.get()
            .filter(phase -> phase.kind() == kind && phase.state() == PhaseState.RUNNING)
            .filter(phase -> SessionSheets.clockOf(phase).isOpen(clock.instant()));
  }

  @Override
  public void requireAsKnown(PhaseInfo known) {
    sql.require(
        1,
        """
        SELECT COUNT(*) FROM session_phase
         WHERE id = ? AND kind = ? AND state = ? AND deadline_at <=> ? AND paused_at <=> ?
          LOCK IN SHARE MODE""",
        known.id(),
        known.kind(),
        known.state(),
        known.deadlineAt(),
        known.pausedAt());
  }

  @Override
  public PhaseInfo requireRunning(UUID phaseId) {
    PhaseInfo phase = hold(phaseId);
    if (phase.state() != PhaseState.RUNNING) {
      throw over();
    }
    requireNotPaused(phase);
    return phase;
  }

  @Override
  public void holdSession(UUID sessionId) {
    sql.list(
        "SELECT id FROM tbl_session WHERE id = ? FOR UPDATE", row -> row.uuid("id"), sessionId);
  }

  @Override
  public PhaseInfo requireUnstarted(UUID phaseId, PhaseKind kind) {
    PhaseInfo phase = hold(phaseId, kind);
    SessionInfo session = sheets.info(phase.sessionId()).orElseThrow(Refusals::noSession);
    if (session.state() != SessionState.PREPARED) {
      throw DomainProblem.conflict(
          "session.started-already", "The session has begun already. Nothing was changed.");
    }
    return phase;
  }

  @Override
  public PhaseInfo requireStarted(UUID phaseId, PhaseKind kind) {
    PhaseInfo phase = hold(phaseId, kind);
    if (phase.state() == PhaseState.PENDING) {
      throw DomainProblem.conflict("session.phase-not-begun", "This phase has not begun yet.");
    }
    return phase;
  }

  private PhaseInfo hold(UUID phaseId, PhaseKind kind) {
    PhaseInfo phase = hold(phaseId);
    if (phase.kind() != kind) {
      throw Refusals.noPhase();
    }
    return phase;
  }

  private PhaseInfo hold(UUID phaseId) {
    return find(phaseId).get().orElseThrow(Refusals::noPhase);
  }

  private Supplier<Optional<PhaseInfo>> find(UUID phaseId) {
    Supplier<List<PhaseInfo>> found =
        sql.soon(
            "SELECT %s FROM session_phase p WHERE p.id = ? LOCK IN SHARE MODE"
                .formatted(SessionSheets.PHASE_COLUMNS),
            SessionSheets::phase,
            phaseId);
    return () -> found.get().stream().findFirst();
  }

  private static void requireNotPaused(PhaseInfo phase) {
    if (SessionSheets.clockOf(phase).isPaused()) {
      throw DomainProblem.tooLate(
          "session.phase-paused",
          "This phase is paused; please wait until it goes on." + NOTHING_STORED);
    }
  }

  private void requireTime(PhaseInfo phase) {
    requireNotPaused(phase);
    PhaseClock time = SessionSheets.clockOf(phase);
    if (!time.isOpen(clock.instant())) {
      throw over();
    }
  }

  private static DomainProblem over() {
    return DomainProblem.tooLate(
        "session.phase-over", "The time of this phase is over." + NOTHING_STORED);
  }
}

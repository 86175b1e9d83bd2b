package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.casework.PhaseCases;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.SessionTeams;

/** Whether operations may be stored now: asked inside every commit, once for all that is in it. */
@ApplicationScoped
public class BoardDoor {

  @Inject private Phases phases;
  @Inject private PhaseCases cases;
  @Inject private PhaseGate gate;
  @Inject private SessionTeams teams;

  /** Where a case was open last: looked at first, and never believed. */
  private final Map<Work, UUID> lastOpen = new ConcurrentHashMap<>();

  /** A case in a session: which phases are on it is settled before the session begins. */
  private record Work(UUID sessionId, UUID caseId) {}

  /** The answers of one commit. */
  final class Pass {

    private final Set<UUID> writers;
    private final Map<UUID, Map<UUID, UUID>> teamsBySession = new HashMap<>();
    private final Map<UUID, List<PhaseInfo>> agendas = new HashMap<>();
    private final Map<Work, Boolean> open = new HashMap<>();
    private final Set<UUID> held = new HashSet<>();

    private Pass(Set<UUID> writers) {
      this.writers = writers;
    }

    /**
     * Why the operation, one of a writer, may not be stored.
     *
     * @param named the member of the team whom it names
     */
    Optional<DomainProblem> refusal(Board board, PendingOp op, Optional<UUID> named) {
      // Staff may whenever the session is: their right was asked just before.
      return op.op() instanceof BoardOp.StaffOp
          ? Optional.empty()
          : refusal(board, op.by().accountId())
              .or(
                  () ->
                      named
                          .filter(member -> !teams.isIn(board.sessionId(), board.teamId(), member))
                          .map(stranger -> BoardRefusals.notOnTheTeam()));
    }

    private Optional<DomainProblem> refusal(Board board, UUID accountId) {
      // The phase is held before the team is read: whoever changes teams waits for this commit.
      boolean taken =
          open.computeIfAbsent(new Work(board.sessionId(), board.caseId()), this::isOpen);
      UUID team =
          teamsBySession
              .computeIfAbsent(board.sessionId(), id -> teams.teamsOf(id, writers))
              .get(accountId);
      if (!board.teamId().equals(team)) {
        return Optional.of(BoardRefusals.noBoard());
      }
      return taken ? Optional.empty() : Optional.of(BoardRefusals.closed());
    }

    /**
     * A board is open while an exercise on its case is. The look without a lock keeps refusals from
     * failing the commit of other boards; the gate then holds the phase until the commit.
     */
    private boolean isOpen(Work work) {
      UUID last = lastOpen.get(work);
      if (last != null && gate.holdIfOpen(last, PhaseKind.EXERCISE).isPresent()) {
        return true;
      }
      List<UUID> onCase = cases.phasesOn(work.sessionId(), work.caseId());
      Optional<UUID> running =
          agendas.computeIfAbsent(work.sessionId(), phases::agenda).stream()
              .filter(phase -> onCase.contains(phase.id()) && phases.isOpen(phase))
              .map(PhaseInfo::id)
              .findFirst();
      running.filter(held::add).ifPresent(phaseId -> gate.requireOpen(phaseId, PhaseKind.EXERCISE));
      running.ifPresentOrElse(phaseId -> lastOpen.put(work, phaseId), () -> lastOpen.remove(work));
      return running.isPresent();
    }
  }

  /**
   * Begins the answers of one commit; within its transaction.
   *
   * @param writers all whose operations are in it
   */
  Pass pass(Set<UUID> writers) {
    return new Pass(writers);
  }
}

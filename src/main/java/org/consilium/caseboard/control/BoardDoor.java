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
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.casework.PhaseCases;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.SessionTeams;
import org.consilium.teaming.Team;

/** Whether operations may be stored now: asked inside every commit, once for each board in it. */
@ApplicationScoped
public class BoardDoor {

  @Inject private Phases phases;
  @Inject private PhaseCases cases;
  @Inject private PhaseGate gate;
  @Inject private SessionTeams teams;

  /** The answers of one commit. */
  final class Pass {

    private final Map<UUID, Set<UUID>> members = new HashMap<>();
    private final Map<UUID, List<PhaseInfo>> agendas = new HashMap<>();
    private final Map<UUID, Boolean> open = new HashMap<>();
    private final Set<UUID> held = new HashSet<>();

    private Pass() {}

    /**
     * Why the operation may not be stored.
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
                          .filter(member -> !members.get(board.id()).contains(member))
                          .map(stranger -> BoardRefusals.notOnTheTeam()));
    }

    private Optional<DomainProblem> refusal(Board board, UUID accountId) {
      // The phase is held before the team is read: whoever changes teams waits for this commit.
      boolean taken = open.computeIfAbsent(board.id(), id -> isOpen(board));
      if (!members.computeIfAbsent(board.id(), id -> members(board)).contains(accountId)) {
        return Optional.of(BoardRefusals.noBoard());
      }
      return taken ? Optional.empty() : Optional.of(BoardRefusals.closed());
    }

    private Set<UUID> members(Board board) {
      return teams
          .team(board.sessionId(), board.teamId())
          .map(Team::members)
          .<Set<UUID>>map(HashSet::new)
          .orElse(Set.of());
    }

    /**
     * A board is open while an exercise on its case is. The look without a lock keeps refusals from
     * failing the commit of other boards; the gate then holds the phase until the commit.
     */
    private boolean isOpen(Board board) {
      List<UUID> onCase = cases.phasesOn(board.sessionId(), board.caseId());
      Optional<PhaseInfo> running =
          agendas.computeIfAbsent(board.sessionId(), phases::agenda).stream()
              .filter(phase -> onCase.contains(phase.id()) && phases.isOpen(phase))
              .findFirst();
      running
          .map(PhaseInfo::id)
          .filter(held::add)
          .ifPresent(phaseId -> gate.requireOpen(phaseId, PhaseKind.EXERCISE));
      return running.isPresent();
    }
  }

  /** Begins the answers of one commit; within its transaction. */
  Pass pass() {
    return new Pass();
  }
}

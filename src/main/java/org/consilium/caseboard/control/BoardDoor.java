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
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
  private record Work(UUID sessionId, UUID caseId) {

    static Work of(Board board) {
      return new Work(board.sessionId(), board.caseId());
    }
  }

  /**
   * What was asked of a case in a session at the beginning of a commit.
   *
   * @param phase where it was open last, held if it still is
   * @param teams of the writers, as they are once that phase is held
   */
  private record Asked(Supplier<Optional<PhaseInfo>> phase, Supplier<Map<UUID, UUID>> teams) {}

  /**
   * What is known of a case in a session until the commit ends.
   *
   * @param teams of the writers
   */
  private record Held(boolean open, Map<UUID, UUID> teams) {}

  /** The answers of one commit. */
  final class Pass {

    private final Set<UUID> writers;
    private final Map<Work, Asked> asked = new HashMap<>();
    private final Map<UUID, List<PhaseInfo>> agendas = new HashMap<>();
    private final Map<Work, Held> held = new HashMap<>();
    private final Set<UUID> phasesHeld = new HashSet<>();

    private Pass(Set<UUID> writers, Set<Work> works) {
      this.writers = writers;
      works.stream().filter(lastOpen::containsKey).forEach(work -> asked.put(work, ask(work)));
    }

    private Asked ask(Work work) {
      return new Asked(
          gate.holdIfOpen(lastOpen.get(work), PhaseKind.EXERCISE),
          teams.teamsOf(work.sessionId(), writers));
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
      Held work = held.computeIfAbsent(Work.of(board), this::hold);
      if (!board.teamId().equals(work.teams().get(accountId))) {
        return Optional.of(BoardRefusals.noBoard());
      }
      return work.open() ? Optional.empty() : Optional.of(BoardRefusals.closed());
    }

    /** The phase is held before the teams are read: whoever changes teams waits for this commit. */
    private Held hold(Work work) {
      Asked before = asked.get(work);
      if (before != null && before.phase().get().isPresent()) {
        return new Held(true, before.teams().get());
      }
      boolean open = isOpen(work);
      return new Held(open, teams.teamsOf(work.sessionId(), writers).get());
    }

    /**
     * A board is open while an exercise on its case is. The look without a lock keeps refusals from
     * failing the commit of other boards; the gate then holds the phase until the commit.
     */
    private boolean isOpen(Work work) {
      List<UUID> onCase = cases.phasesOn(work.sessionId(), work.caseId());
      Optional<UUID> running =
          agendas.computeIfAbsent(work.sessionId(), phases::agenda).stream()
              .filter(phase -> onCase.contains(phase.id()) && phases.isOpen(phase))
              .map(PhaseInfo::id)
              .findFirst();
      running
          .filter(phasesHeld::add)
          .ifPresent(phaseId -> gate.requireOpen(phaseId, PhaseKind.EXERCISE));
      running.ifPresentOrElse(phaseId -> lastOpen.put(work, phaseId), () -> lastOpen.remove(work));
      return running.isPresent();
    }
  }

  /**
   * Begins the answers of one commit; within its transaction.
   *
   * @param ops all that is in it
   * @param boards all that it is about
   */
  Pass pass(List<PendingOp> ops, List<Board> boards) {
    return new Pass(
        ops.stream().map(op -> op.by().accountId()).collect(Collectors.toSet()),
        boards.stream().map(Work::of).collect(Collectors.toSet()));
  }
}

package org.consilium.caseboard.control;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.consilium.caseboard.control.BoardCommits.Trust;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.casework.PhaseCases;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.SessionTeams;
import org.consilium.session.TeamsNow;

/**
 * Whether operations may be stored now: settled in every commit, once for all that is in it. What
 * was so at the last commit is remembered; a commit may take it for granted, and fails then where
 * the database knows otherwise.
 */
@ApplicationScoped
public class BoardDoor {

  @Inject private Phases phases;
  @Inject private PhaseCases cases;
  @Inject private PhaseGate gate;
  @Inject private SessionTeams teams;

  /** What was so when a case was open last: never believed without the database's word. */
  private final Map<Work, Open> last = new ConcurrentHashMap<>();

  /** A case in a session: which phases are on it is settled before the session begins. */
  private record Work(UUID sessionId, UUID caseId) {

    static Work of(Board board) {
      return new Work(board.sessionId(), board.caseId());
    }
  }

  /** The exercise in which a case is open, and who is in which team once it is held. */
  private record Open(PhaseInfo phase, TeamsNow teams) {}

  /** What is so of a case in a session until the commit ends. */
  private record Held(boolean open, Map<UUID, UUID> teams) {

    static Held of(Open open) {
      return new Held(true, open.teams().byAccount());
    }
  }

  /** The answers of one commit. */
  final class Pass {

    private final Map<Work, Supplier<Optional<Held>>> begun = new HashMap<>();
    private final Map<UUID, List<PhaseInfo>> agendas = new HashMap<>();
    private final Map<Work, Held> held = new HashMap<>();

    private Pass(Set<Work> works, Trust trust) {
      for (Work work : works) {
        Optional.ofNullable(last.get(work))
            .ifPresent(known -> begun.put(work, begin(work, known, trust)));
      }
    }

    /** The phase is held before the teams are read: whoever changes teams waits for this commit. */
    private Supplier<Optional<Held>> begin(Work work, Open known, Trust trust) {
      if (trust == Trust.LAST_TIME && phases.isOpen(known.phase())) {
        gate.requireAsKnown(known.phase());
        teams.requireAsKnown(known.teams());
        return () -> Optional.of(Held.of(known));
      }
      last.remove(work); // nor is it taken for granted again before it was seen
      Supplier<Optional<PhaseInfo>> phase = gate.holdIfOpen(known.phase().id(), PhaseKind.EXERCISE);
      Supplier<TeamsNow> now = teams.now(work.sessionId());
      return () -> phase.get().map(open -> remember(work, open, now.get()));
    }

    private Held remember(Work work, PhaseInfo phase, TeamsNow now) {
      Open open = new Open(phase, now);
      last.put(work, open);
      return Held.of(open);
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
                          .filter(member -> !isIn(board, member))
                          .map(stranger -> BoardRefusals.notOnTheTeam()));
    }

    private Optional<DomainProblem> refusal(Board board, UUID accountId) {
      if (!isIn(board, accountId)) {
        return Optional.of(BoardRefusals.noBoard());
      }
      return work(board).open() ? Optional.empty() : Optional.of(BoardRefusals.closed());
    }

    private boolean isIn(Board board, UUID accountId) {
      return board.teamId().equals(work(board).teams().get(accountId));
    }

    private Held work(Board board) {
      return held.computeIfAbsent(
          Work.of(board),
          work ->
              Optional.ofNullable(begun.get(work))
                  .flatMap(Supplier::get)
                  .orElseGet(() -> find(work)));
    }

    /**
     * A board is open while an exercise on its case is. The look without a lock keeps refusals from
     * failing the commit of other boards; the gate then holds the phase until the commit.
     */
    private Held find(Work work) {
      List<UUID> onCase = cases.phasesOn(work.sessionId(), work.caseId());
      Optional<PhaseInfo> running =
          agendas.computeIfAbsent(work.sessionId(), phases::agenda).stream()
              .filter(phase -> onCase.contains(phase.id()) && phases.isOpen(phase))
              .findFirst();
      Optional<PhaseInfo> open =
          running.map(phase -> gate.requireOpen(phase.id(), PhaseKind.EXERCISE));
      TeamsNow now = teams.now(work.sessionId()).get();
      if (open.isPresent()) {
        return remember(work, open.get(), now);
      }
      return new Held(false, now.byAccount());
    }
  }

  /**
   * Begins the answers of one commit; within its transaction.
   *
   * @param boards all that it is about
   */
  Pass pass(List<Board> boards, Trust trust) {
    return new Pass(boards.stream().map(Work::of).collect(toSet()), trust);
  }

  /** Forgets exercises that are over. */
  void forgetOver() {
    last.values().removeIf(open -> !phases.isOpen(open.phase()));
  }
}

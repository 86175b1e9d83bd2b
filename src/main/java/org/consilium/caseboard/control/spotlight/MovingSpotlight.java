package org.consilium.caseboard.control.spotlight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.caseboard.control.BoardRefusals;
import org.consilium.caseboard.control.BoardShelf;
import org.consilium.caseboard.control.spotlight.SpotlightBook.Lit;
import org.consilium.caseboard.entity.Board;
import org.consilium.casework.PhaseCases;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.session.PhaseEnded;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;

/**
 * Use cases: staff put a board on every screen of the session and take it off again. Of two who do
 * it at once the later one holds, and whoever takes a board off takes no other. Doing it again
 * changes nothing.
 */
@ApplicationScoped
@Transactional
public class MovingSpotlight {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private PhaseGate gate;
  @Inject private PhaseCases cases;
  @Inject private BoardShelf shelf;
  @Inject private SpotlightBook book;
  @Inject private AuditLog audit;
  @Inject private Event<SpotlightChanged> changes;

  /** The board is on every screen, in place of another one that was. */
  public void put(Actor actor, UUID sessionId, UUID boardId) {
    Board board = ofSession(actor, sessionId, boardId);
    gate.holdSession(sessionId);
    Lit lit = new Lit(boardId, runningPhase(board).orElseThrow(MovingSpotlight::notNow).id());
    Optional<Lit> before = book.of(sessionId);
    if (before.equals(Optional.of(lit))) {
      return;
    }
    book.put(sessionId, lit);
    note(actor, "caseboard.spotlight-put", sessionId, boardId);
    changes.fire(
        new SpotlightChanged(
            sessionId,
            Stream.concat(before.stream().map(Lit::boardId), Stream.of(boardId)).toList()));
  }

  /** The board is on nobody's screen any more; another one that is stays. */
  public void takeOff(Actor actor, UUID sessionId, UUID boardId) {
    ofSession(actor, sessionId, boardId);
    gate.holdSession(sessionId);
    if (book.of(sessionId).filter(lit -> lit.boardId().equals(boardId)).isPresent()) {
      end(sessionId, boardId);
      note(actor, "caseboard.spotlight-taken-off", sessionId, boardId);
    }
  }

  /** With the phase in which a board was put there it is over. */
  void ended(@Observes PhaseEnded ended) {
    book.of(ended.sessionId())
        .filter(lit -> lit.phaseId().equals(ended.phaseId()))
        .ifPresent(lit -> end(ended.sessionId(), lit.boardId()));
  }

  private Board ofSession(Actor actor, UUID sessionId, UUID boardId) {
    access.requireStaff(actor, sessionId);
    Board board = shelf.board(boardId);
    if (!board.sessionId().equals(sessionId)) {
      throw BoardRefusals.noBoard();
    }
    return board;
  }

  /** Its time may be over, and it may be paused: then there is most to talk about. */
  private Optional<PhaseInfo> runningPhase(Board board) {
    List<UUID> onCase = cases.phasesOn(board.sessionId(), board.caseId());
    return phases.agenda(board.sessionId()).stream()
        .filter(phase -> phase.state() == PhaseState.RUNNING && onCase.contains(phase.id()))
        .findFirst();
  }

  private void end(UUID sessionId, UUID boardId) {
    book.end(sessionId);
    changes.fire(new SpotlightChanged(sessionId, List.of(boardId)));
  }

  private void note(Actor actor, String action, UUID sessionId, UUID boardId) {
    audit.record(actor, action, "board", boardId, Map.of("session", sessionId.toString()));
  }

  private static DomainProblem notNow() {
    return DomainProblem.tooLate(
        "caseboard.no-spotlight-now",
        "A board can be put on every screen while the phase is running in which teams work on it."
            + " Nothing was changed.");
  }
}

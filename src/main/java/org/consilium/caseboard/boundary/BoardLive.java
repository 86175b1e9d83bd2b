package org.consilium.caseboard.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.consilium.caseboard.control.BoardsOfPhases;
import org.consilium.caseboard.control.ReadingBoards;
import org.consilium.caseboard.control.WritingBoards;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.BoardReread;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.platform.live.LiveCommand;
import org.consilium.platform.live.LiveHub;
import org.consilium.platform.live.LivePace;
import org.consilium.platform.live.LivePerson;
import org.consilium.platform.live.LiveRoom;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.live.LiveSignal;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.session.TeamsChanged;

/** {@code board/board}: the board is its own circle, so that everybody on it sees who is here. */
@ApplicationScoped
public class BoardLive implements LiveRoom {

  private static final String NAME = "board";

  @Inject private ReadingBoards reading;
  @Inject private WritingBoards writing;
  @Inject private BoardsOfPhases boards;
  @Inject private LiveHub hub;
  @Inject private LivePace pace;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<UUID> admit(Actor actor, UUID boardId) {
    reading.requireReader(actor, boardId);
    return Optional.of(boardId);
  }

  @Override
  public LiveView view(Actor actor, UUID boardId, Long since, LiveRound round) {
    return BoardView.of(boardId, actor.accountId(), reading.read(actor, boardId, since));
  }

  @Override
  public Function<UUID, List<LivePerson>> presence(UUID boardId, List<LivePerson> here) {
    return reading.presence(boardId, here);
  }

  @Override
  public Optional<Class<? extends LiveSignal>> signals() {
    return Optional.of(BoardSignal.class);
  }

  /** Staff who look in are here, and at no card. */
  @Override
  public void requireAtWork(Actor actor, UUID boardId) {
    writing.requireWriter(actor, boardId);
  }

  @Override
  public Optional<Class<? extends LiveCommand>> commands() {
    return Optional.of(BoardCommand.class);
  }

  @Override
  public Object handle(Actor actor, UUID boardId, UUID commandId, LiveCommand command) {
    return switch ((BoardCommand) command) {
      case BoardCommand.Operate operate ->
          writing
              .operate(actor, boardId, commandId, operation(operate))
              .thenApply(OperationStored::new);
    };
  }

  @Override
  public Optional<CompletionStage<?>> handleAtOnce(
      Actor actor, UUID boardId, UUID commandId, LiveCommand command) {
    return switch ((BoardCommand) command) {
      case BoardCommand.Operate operate ->
          writing
              .operateAtOnce(actor, boardId, commandId, operation(operate))
              .map(seq -> seq.thenApply(OperationStored::new));
    };
  }

  private static BoardOp operation(BoardCommand.Operate operate) {
    if (operate.op() == null) {
      throw DomainProblem.invalid(
          "caseboard.no-operation", "The message has no operation. Nothing was stored.");
    }
    return operate.op();
  }

  /**
   * Who is on the team stands in its boards' views. Told beside: what has just been committed
   * cannot ask the database itself.
   */
  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TeamsChanged teams) {
    for (UUID teamId : teams.teamIds()) {
      pace.tellSoon(
          NAME,
          teamId,
          Duration.ZERO,
          () -> boards.ofTeam(teamId).forEach(boardId -> hub.changed(NAME, boardId)));
    }
  }

  void reread(@Observes BoardReread board) {
    hub.changed(NAME, board.boardId());
  }

  /** Told by the writer after its commit, in the order of the board. */
  void changed(@Observes BoardChange change) {
    hub.publish(NAME, change.boardId(), BoardEvent.BoardChanged.told(change));
  }
}

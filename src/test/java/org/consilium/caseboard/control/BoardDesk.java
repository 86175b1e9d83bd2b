package org.consilium.caseboard.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.consilium.Classroom.Group;
import org.consilium.ExerciseHour;
import org.consilium.ExerciseHours;
import org.consilium.caseboard.entity.BoardAuthor;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardOp.CardCreated;
import org.consilium.caseboard.entity.rules.layout.Lane;
import org.consilium.course.Veil;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;

/** Two teams in the first exercise of an hour; the first one at its board. */
@Dependent
public class BoardDesk {

  @Inject private ExerciseHours hours;
  @Inject private BoardsOfPhases boards;
  @Inject private WritingBoards writing;
  @Inject private ReadingBoards reading;
  @Inject private BoardWriter writer;
  @Inject private BoardPeople people;

  private ExerciseHour hour;
  private UUID board;

  void beginTheFirstExercise() {
    hour = hours.open();
    hours.advance(hour);
    board = boards.mine(team().nurse(), hour.first());
  }

  ExerciseHour hour() {
    return hour;
  }

  Group team() {
    return hour.room().team(0);
  }

  Group other() {
    return hour.room().team(1);
  }

  /** The board of the first team. */
  UUID board() {
    return board;
  }

  List<BoardCard> cards() {
    return reading.read(team().nurse(), board, null).cards();
  }

  long operate(Actor actor, BoardOp op) {
    return operate(actor, board, Ids.random(), op);
  }

  /** Does not wait. */
  CompletableFuture<Long> begin(Actor actor, BoardOp op) {
    return writing.operate(actor, board, Ids.random(), op);
  }

  /** Returns when it is stored. */
  long operate(Actor actor, UUID boardId, UUID opId, BoardOp op) {
    try {
      return outcome(writing.operate(actor, boardId, opId, op));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Hands an operation to the writer and does not wait. */
  CompletableFuture<Long> submit(UUID boardId, Actor actor, String text) {
    return submit(boardId, actor, created(Ids.random(), text));
  }

  CompletableFuture<Long> submit(Actor actor, BoardOp op) {
    return submit(board, actor, op);
  }

  private CompletableFuture<Long> submit(UUID boardId, Actor actor, BoardOp op) {
    return submit(boardId, actor, Ids.random(), op);
  }

  /** Hands an operation to the writer under a given id. */
  CompletableFuture<Long> submit(UUID boardId, Actor actor, UUID opId, BoardOp op) {
    return writer.submit(new PendingOp(boardId, opId, op, author(actor)));
  }

  /** Whoever it is, with no right asked for. */
  BoardAuthor author(Actor actor) {
    UUID accountId = actor.accountId();
    return new BoardAuthor(people.amongTeammates(List.of(accountId)).get(accountId), Veil.NONE);
  }

  static Long outcome(CompletableFuture<Long> stored) throws InterruptedException {
    try {
      return stored.get();
    } catch (ExecutionException e) {
      throw (DomainProblem) e.getCause();
    }
  }

  static CardCreated created(UUID card, String text) {
    return new CardCreated(card, Lane.PROBLEMS, "a0", text);
  }
}

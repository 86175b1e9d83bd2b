package org.consilium.caseboard.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.consilium.ExerciseHours;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.platform.database.Sql;
import org.consilium.platform.security.Actor;
import org.consilium.session.control.ConductingSessions;

/** The engine of the boards as the server has it, at the board of a team of its own. */
@Dependent
public class EngineOnDatabase implements BoardEngine {

  private static final Duration REST = Duration.ofSeconds(10);

  @Inject private BoardDesk desk;
  @Inject private ExerciseHours hours;
  @Inject private ConductingSessions conducting;
  @Inject private WritingBoards writing;
  @Inject private ReadingBoards reading;
  @Inject private Allowances allowances;
  @Inject private BoardShelf shelf;
  @Inject private BoardLog log;
  @Inject private BoardWatcher watcher;
  @Inject private Clock clock;
  @Inject private Sql sql;

  private final Queue<CompletableFuture<Long>> waiting = new ArrayDeque<>();
  private boolean closed;

  /** Another team sits down at its board. */
  void begin() {
    desk.beginTheFirstExercise();
    closed = false;
  }

  @Override
  public List<Actor> team() {
    return desk.team().members();
  }

  @Override
  public Actor staff() {
    return desk.hour().room().facilitator();
  }

  @Override
  public CompletableFuture<Long> operate(Actor actor, UUID opId, BoardOp op) {
    allowances.forgetRested(clock.instant().plus(REST)); // a play is faster than any hand
    try {
      CompletableFuture<Long> stored = writing.operate(actor, desk.board(), opId, op);
      waiting.add(stored);
      return stored;
    } catch (RuntimeException refused) {
      return CompletableFuture.failedFuture(refused);
    }
  }

  @Override
  public BoardSight read(Actor actor, Long since) {
    return reading.read(actor, desk.board(), since);
  }

  @Override
  public List<BoardChange> told() {
    return watcher.changesOf(desk.board());
  }

  /** What was handed over first is answered by now, whatever else is. */
  @Override
  public void goesOn(Random random) {
    if (!waiting.isEmpty()) {
      waiting.remove().exceptionally(refused -> 0L).join();
    }
  }

  @Override
  public void isTakenOver() {
    sql.update("UPDATE board SET owner_epoch = owner_epoch + 1 WHERE id = ?", desk.board());
  }

  @Override
  public void forgets() {
    shelf.forget(desk.board());
  }

  @Override
  public void closes(boolean now) {
    if (now != closed) {
      closed = now;
      UUID session = desk.hour().sessionId();
      int seen = hours.version(desk.hour());
      if (closed) {
        conducting.pause(staff(), session, seen, null);
      } else {
        conducting.resume(staff(), session, seen);
      }
    }
  }

  @Override
  public void settles() {
    while (!waiting.isEmpty()) {
      waiting.remove().exceptionally(refused -> 0L).join();
    }
  }

  @Override
  public List<BoardLog.Entry> log() {
    return log.after(desk.board(), 0, Integer.MAX_VALUE);
  }

  @Override
  public Standing standing() {
    return shelf.open(desk.board()).standing();
  }

  @Override
  public void dropSnapshot() {
    sql.update("DELETE FROM board_snapshot WHERE board_id = ?", desk.board());
  }
}

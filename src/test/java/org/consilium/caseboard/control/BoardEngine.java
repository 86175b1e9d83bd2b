package org.consilium.caseboard.control;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.platform.security.Actor;

/** A team's board with the engine behind it, as {@link BoardFuzz} plays with it. */
interface BoardEngine {

  List<Actor> team();

  /** Somebody of the session's staff. */
  Actor staff();

  /** As the live socket hands an operation over. */
  CompletableFuture<Long> operate(Actor actor, UUID opId, BoardOp op);

  /** As the live socket reads for who joins. */
  BoardSight read(Actor actor, Long since);

  /** What those who are connected now were told so far, in order. */
  List<BoardChange> told();

  /** The engine gets on with something, or something goes wrong with it. */
  void goesOn(Random random);

  /** Another owner takes the board; what this one has in memory is behind from now on. */
  void isTakenOver();

  /** What is in memory is forgotten. */
  void forgets();

  /** The phase is paused, or goes on. */
  void closes(boolean closed);

  /** Nothing goes wrong any more, and everything that was handed over is answered. */
  void settles();

  /** Everything that is stored. */
  List<BoardLog.Entry> log();

  /** The board in memory. */
  Standing standing();

  /** The snapshot is thrown away. */
  void dropSnapshot();
}

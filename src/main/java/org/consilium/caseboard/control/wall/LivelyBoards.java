package org.consilium.caseboard.control.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.wall.Liveliness;

/**
 * What members did lately on each board, in memory and from when this server saw it; also while
 * nobody looks, so that who begins to look sees it.
 */
@ApplicationScoped
public class LivelyBoards {

  @Inject private Clock clock;

  private final Map<UUID, Liveliness> boards = new ConcurrentHashMap<>();

  void changed(@Observes BoardChange change) {
    String discipline = change.by().discipline();
    if (discipline != null && change.op() instanceof BoardOp.MemberOp) {
      boards
          .computeIfAbsent(change.boardId(), id -> new Liveliness())
          .note(discipline, change.at());
    }
  }

  Map<String, Integer> counts(UUID boardId) {
    Liveliness lively = boards.get(boardId);
    return lively == null ? Map.of() : lively.counts(clock.instant());
  }

  /** Forgets boards where nothing happened lately. */
  void forgetQuiet() {
    boards.entrySet().removeIf(board -> board.getValue().counts(clock.instant()).isEmpty());
  }
}

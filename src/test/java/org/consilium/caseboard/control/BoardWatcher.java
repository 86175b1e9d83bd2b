package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.consilium.caseboard.entity.BoardChange;

/** Hears what the writer tells, as the live socket does. */
@ApplicationScoped
public class BoardWatcher {

  private final List<BoardChange> heard = new CopyOnWriteArrayList<>();

  void hear(@Observes BoardChange change) {
    heard.add(change);
  }

  /** The places in the order of a board, as they were told. */
  List<Long> toldOf(UUID boardId) {
    return changesOf(boardId).stream().map(BoardChange::seq).toList();
  }

  /** What was done to a board, as it was told. */
  List<BoardChange> changesOf(UUID boardId) {
    return heard.stream().filter(change -> change.boardId().equals(boardId)).toList();
  }
}

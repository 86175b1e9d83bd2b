package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.caseboard.BoardEditing;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.FractionalIndex;
import org.consilium.caseboard.entity.rules.Lane;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;

/**
 * {@link BoardEditing} without the writer, which commits by itself and could neither see what this
 * transaction made nor be undone with it. The same rights, door and rules decide; the board is
 * nobody's yet, so its epoch is the first.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BoardsInTransaction implements BoardEditing {

  private static final long UNOWNED = 0;

  @Inject private BoardsOfPhases boards;
  @Inject private BoardShelf shelf;
  @Inject private BoardAccess access;
  @Inject private BoardDoor door;
  @Inject private BoardLog log;
  @Inject private Clock clock;

  @Override
  public void addCard(Actor actor, UUID phaseId, String lane, String text) {
    UUID boardId = boards.mine(actor, phaseId);
    OpenBoard open = shelf.open(boardId);
    try {
      append(open, access.requireWriter(actor, open.board()), Lane.valueOf(lane), text);
    } finally {
      shelf.forget(boardId); // what is in memory must never be ahead of, or behind, what is stored
    }
  }

  private void append(OpenBoard open, BoardPerson by, Lane lane, String text) {
    BoardOp op =
        new BoardOp.CardCreated(Ids.random(), lane, end(open.standing().state(), lane), text);
    PendingOp pending = new PendingOp(open.board().id(), Ids.random(), op, by);
    BoardPlan plan = new BoardPlan(open, UNOWNED, clock.instant());
    Optional<DomainProblem> refusal =
        door.pass().refusal(open.board(), by.accountId()).or(() -> plan.apply(pending));
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    if (!log.append(plan.lines())) {
      throw new IllegalStateException("somebody is at this board already");
    }
  }

  private static String end(BoardState state, Lane lane) {
    List<BoardCard> cards = state.lane(lane);
    return FractionalIndex.between(cards.isEmpty() ? null : cards.getLast().order(), null);
  }
}

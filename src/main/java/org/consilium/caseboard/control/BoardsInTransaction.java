package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.caseboard.BoardEditing;
import org.consilium.caseboard.control.BoardCommits.Trust;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.BoardAuthor;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.place.FractionalIndex;
import org.consilium.platform.problem.DomainProblem;
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
  public void addCards(UUID phaseId, List<NewCard> cards) {
    UUID boardId = boards.mine(cards.getFirst().author(), phaseId);
    OpenBoard open = shelf.open(boardId);
    shelf.forget(boardId); // nothing stays in memory that this transaction may still undo
    BoardPlan plan = new BoardPlan(open, UNOWNED, clock.instant());
    for (NewCard card : cards) {
      plan(plan, card);
    }
    log.requireOwned(Map.of(boardId, plan.epoch()));
    log.append(plan.lines());
  }

  private void plan(BoardPlan plan, NewCard card) {
    Board board = plan.open().board();
    BoardAuthor by = access.requireMember(card.author(), board);
    String order = end(plan.standing().state(), card.lane());
    CardType type = CardType.valueOf(card.cardType());
    BoardOp op =
        new BoardOp.CardCreated(Ids.random(), card.lane(), order, card.text(), type, card.fields());
    PendingOp pending = new PendingOp(board.id(), Ids.random(), op, by);
    BoardDoor.Pass pass = door.pass(List.of(board), Trust.MEMORY);
    Optional<DomainProblem> refusal =
        pass.refusal(board, pending, plan.named(pending)).or(() -> plan.apply(pending));
    if (refusal.isPresent()) {
      throw refusal.get();
    }
  }

  private static String end(BoardState state, String lane) {
    List<BoardCard> cards = state.lane(lane);
    return FractionalIndex.between(cards.isEmpty() ? null : cards.getLast().order(), null);
  }
}

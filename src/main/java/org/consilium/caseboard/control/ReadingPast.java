package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.BoardPast;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.platform.security.Actor;

/**
 * Use case: read what was done to a board, from the beginning; for whoever may read the board, and
 * as long as they may.
 */
@ApplicationScoped
@Transactional
public class ReadingPast {

  /** A page holds no more operations than this, and little more text. */
  static final int MOST_OPERATIONS = 1_000;

  private static final int MOST_TEXT = 250_000;

  @Inject private BoardShelf shelf;
  @Inject private BoardAccess access;
  @Inject private OperationLog log;
  @Inject private BoardPeople people;

  /**
   * The next page.
   *
   * @param after the last operation that the reader has, 0 for none
   */
  public BoardPast read(Actor actor, UUID boardId, long after) {
    OpenBoard open = shelf.open(boardId);
    Board board = open.board();
    boolean isStaff = access.member(actor, board).isEmpty();
    List<BoardLog.Entry> page = page(boardId, Math.max(0, after));
    Set<UUID> named = new LinkedHashSet<>();
    page.forEach(entry -> named.add(entry.accountId()));
    page.forEach(entry -> named(entry.op()).ifPresent(named::add));
    return new BoardPast(
        boardId,
        Math.max(open.standing().seq(), page.isEmpty() ? 0 : page.getLast().seq()),
        board.layout(),
        page.stream().map(ReadingPast::done).toList(),
        List.copyOf(people.forReader(actor, isStaff, board, named).values()));
  }

  private List<BoardLog.Entry> page(UUID boardId, long after) {
    List<BoardLog.Entry> entries = log.after(boardId, after, MOST_OPERATIONS);
    int text = 0;
    for (int i = 0; i < entries.size(); i++) {
      text += entries.get(i).op().size();
      if (text > MOST_TEXT && i > 0) {
        return entries.subList(0, i);
      }
    }
    return entries;
  }

  /** The member of the team whom an operation names beside whoever did it. */
  private static Optional<UUID> named(BoardOp op) {
    return switch (op) {
      case BoardOp.CreditOffered offered -> Optional.of(offered.member());
      case BoardOp.CreditWithdrawn withdrawn -> Optional.of(withdrawn.member());
      case BoardOp.CardCreated created -> created.cardType().named(created.fields());
      // No field of words is called as one of members is.
      case BoardOp.FieldSet(var ignored, var field, var value) ->
          Stream.of(CardType.values())
              .map(type -> type.named(Map.of(field, value)))
              .flatMap(Optional::stream)
              .findFirst();
      default -> Optional.empty();
    };
  }

  private static BoardPast.Done done(BoardLog.Entry entry) {
    return new BoardPast.Done(
        entry.seq(), entry.accountId(), entry.discipline(), entry.at(), entry.op());
  }
}

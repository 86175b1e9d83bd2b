package org.consilium.caseboard.control;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.RandomOperation;
import org.consilium.caseboard.entity.rules.card.LinkKind;
import org.consilium.caseboard.entity.rules.text.ChangeSet;

/** Operations of every kind upon what somebody sees, some of them such as no board takes. */
final class AnyOperation {

  private final Random random;
  private final List<UUID> named;
  private final RandomOperation fit;

  /**
   * What is done here.
   *
   * @param named whom operations name
   */
  AnyOperation(Random random, List<UUID> named) {
    this.random = random;
    this.named = List.copyOf(named);
    this.fit = new RandomOperation(random, named, 10, 6, 3);
  }

  /** An id that the seed decides. */
  UUID id() {
    byte[] name = new byte[16];
    random.nextBytes(name);
    return UUID.nameUUIDFromBytes(name);
  }

  BoardOp upon(BoardState board) {
    List<BoardCard> cards = List.copyOf(board.cards().values());
    if (!cards.isEmpty() && random.nextInt(12) == 0) {
      return unfit(cards.get(random.nextInt(cards.size())));
    }
    if (random.nextInt(12) == 0) {
      return credit(cards).or(() -> offer(cards)).orElseGet(() -> fit.uponOpen(board));
    }
    if (random.nextInt(20) == 0) {
      return uncommented(cards).orElseGet(() -> fit.uponOpen(board));
    }
    return random.nextBoolean() ? fit.upon(board) : fit.uponOpen(board);
  }

  /** The first comment there is. */
  private static Optional<BoardOp> uncommented(List<BoardCard> cards) {
    return cards.stream()
        .flatMap(
            card ->
                card.comments().stream()
                    .<BoardOp>map(one -> new BoardOp.CommentDeleted(card.id(), one.id())))
        .findFirst();
  }

  /** The first credit that is open is withdrawn or accepted, which else would be rare. */
  private Optional<BoardOp> credit(List<BoardCard> cards) {
    boolean withdrawn = random.nextBoolean();
    return cards.stream()
        .flatMap(
            card ->
                card.credits().stream()
                    .filter(credit -> !credit.accepted())
                    .map(
                        credit ->
                            withdrawn
                                ? new BoardOp.CreditWithdrawn(card.id(), credit.member())
                                : (BoardOp) new BoardOp.CreditAnswered(card.id(), true)))
        .findFirst();
  }

  /** Whoever sends it may be the author of the card. */
  private Optional<BoardOp> offer(List<BoardCard> cards) {
    return cards.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new BoardOp.CreditOffered(
                cards.get(random.nextInt(cards.size())).id(),
                named.get(random.nextInt(named.size()))));
  }

  private BoardOp unfit(BoardCard card) {
    return switch (random.nextInt(9)) {
      case 0 -> new BoardOp.CardCreated(card.id(), card.lane(), card.order(), "used before");
      case 1 -> new BoardOp.CardMoved(card.id(), card.lane(), "no order");
      case 2 -> new BoardOp.CardDeleted(id());
      case 3 -> new BoardOp.CardEdited(card.id(), card.textRevision(), "x".repeat(10_001));
      case 4 -> new BoardOp.CardEdited(card.id(), card.textRevision() + 3, "from the future");
      case 5 -> new BoardOp.FieldSet(card.id(), "no field", "5 mg");
      case 6 -> new BoardOp.LinkAdded(card.id(), id(), card.id(), LinkKind.SUPPORTS);
      case 7 -> new BoardOp.NotePinned("");
      default -> new BoardOp.TextChanged(card.id(), card.textRevision(), misfit(card));
    };
  }

  private static ChangeSet misfit(BoardCard card) {
    return ChangeSet.between(card.text() + "!", card.text());
  }
}

package org.consilium.caseboard.entity.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.caseboard.entity.rules.BoardVerdict.Applied;
import org.consilium.caseboard.entity.rules.card.CardComment;
import org.consilium.caseboard.entity.rules.card.CardCredit;

/** What a team and its staff might have done to a board: only what the board takes, all kinds. */
public final class RandomHistory {

  private static final List<UUID> TEAM = Stream.of(1, 2, 3, 4, 5).map(n -> new UUID(1, n)).toList();
  private static final UUID STAFF = new UUID(1, 9);

  private final Random random;
  private final RandomOperation operations;
  private final List<Done> done = new ArrayList<>();
  private BoardState board = BoardState.EMPTY;

  /** An operation with whoever did it. */
  public record Done(UUID by, BoardOp op) {}

  private RandomHistory(Random random, int creating, int deleting, int longest) {
    this.random = random;
    this.operations = new RandomOperation(random, TEAM, creating, deleting, longest);
  }

  /**
   * The same for the same seed. In one of four more cards are deleted than can be restored, in
   * another one more text.
   */
  public static List<Done> of(long seed, int length) {
    Random random = new Random(seed);
    RandomHistory history =
        switch ((int) Math.floorMod(seed, 4L)) {
          case 0 -> new RandomHistory(random, 48, 40, 3);
          case 1 -> new RandomHistory(random, 20, 18, 9_000);
          default -> new RandomHistory(random, 16, 2, 3);
        };
    while (history.done.size() < length) {
      history.tryOne();
    }
    return List.copyOf(history.done);
  }

  private void tryOne() {
    BoardOp op = operations.upon(board);
    UUID by = op instanceof BoardOp.StaffOp ? STAFF : author(op);
    if (board.apply(by, op) instanceof Applied applied) {
      board = applied.board();
      done.add(new Done(by, op));
    }
  }

  /** Mostly one from whom it will be taken. */
  private UUID author(BoardOp op) {
    UUID anybody = TEAM.get(random.nextInt(TEAM.size()));
    BoardCard card = op instanceof BoardOp.MemberOp on ? board.cards().get(on.card()) : null;
    if (card == null) {
      return anybody;
    }
    return switch (op) {
      case BoardOp.CreditOffered ignored -> card.author();
      case BoardOp.CreditWithdrawn ignored -> card.author();
      case BoardOp.CreditAnswered ignored ->
          card.credits().stream().map(CardCredit::member).findFirst().orElse(anybody);
      case BoardOp.CommentDeleted deleted ->
          card.comments().stream()
              .filter(comment -> comment.id().equals(deleted.comment()))
              .map(CardComment::author)
              .findFirst()
              .orElse(anybody);
      default -> anybody;
    };
  }
}

package org.consilium.caseboard.entity.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.card.CardComment;
import org.consilium.caseboard.entity.rules.card.CardField;
import org.consilium.caseboard.entity.rules.card.CardLink;
import org.consilium.caseboard.entity.rules.card.CardReaction;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.card.LinkKind;
import org.consilium.caseboard.entity.rules.layout.Lane;
import org.consilium.caseboard.entity.rules.text.ChangeSet;

/** Operations of all kinds upon a board, such as it mostly takes from the one or the other. */
public final class RandomOperation {

  private static final List<String> WORDS =
      List.of(
          "warfarin",
          "AKI?",
          "\ud83d\ude00",
          "two\nlines",
          "Gr\u00fc\u00dfe",
          "\ta\u2028b",
          "\"\\");

  private static final List<String> LANES =
      List.of(Lane.PROBLEMS, Lane.MEDICATIONS, Lane.PLAN, Lane.TASKS);

  private final Random random;
  private final List<UUID> team;
  private final int creating;
  private final int deleting;
  private final int longest;
  private BoardState board;

  /**
   * Of all operations so many in a hundred create cards and so many delete them.
   *
   * @param team whom operations name
   * @param longest about how long texts are, in tens of characters
   */
  public RandomOperation(Random random, List<UUID> team, int creating, int deleting, int longest) {
    this.random = random;
    this.team = team;
    this.creating = creating;
    this.deleting = deleting;
    this.longest = longest;
  }

  /** The next one; upon a frozen board mostly that it is reopened. */
  public BoardOp upon(BoardState now) {
    board = now;
    if (board.frozen()) {
      return random.nextInt(3) == 0 ? note() : new BoardOp.BoardReopened();
    }
    return operation();
  }

  /** The next one of somebody who has not heard whether the board is frozen. */
  public BoardOp uponOpen(BoardState now) {
    board = now;
    return operation();
  }

  private BoardOp operation() {
    int kind = random.nextInt(100);
    if (board.cards().isEmpty() || kind < creating) {
      return created();
    }
    BoardCard card = any(board.cards().values());
    if (kind < creating + deleting) {
      return new BoardOp.CardDeleted(card.id());
    }
    return switch (kind % 16) {
      case 0 -> new BoardOp.CardEdited(card.id(), card.textRevision(), words());
      case 1, 2, 3 -> typed(card);
      case 4, 5 -> field(card);
      case 6 -> new BoardOp.CardMoved(card.id(), any(LANES), order());
      case 7 -> restored();
      case 8 -> linked(card);
      case 9 -> unlinked();
      case 10 -> new BoardOp.CommentAdded(card.id(), id(), words());
      case 11 -> uncommented(card);
      case 12 ->
          new BoardOp.ReactionSet(
              card.id(), random.nextInt(3) == 0 ? null : any(List.of(CardReaction.values())));
      case 13 ->
          random.nextInt(3) == 0
              ? new BoardOp.TagRemoved(card.id(), tag())
              : new BoardOp.TagAdded(card.id(), tag());
      case 14 -> credit(card);
      default -> random.nextInt(4) == 0 ? new BoardOp.BoardFrozen() : note();
    };
  }

  private BoardOp created() {
    CardType type = any(List.of(CardType.values()));
    Map<String, String> fields = new HashMap<>();
    type.fields().stream()
        .filter(field -> random.nextInt(3) == 0)
        .forEach(field -> fields.put(field.name(), value(field)));
    return new BoardOp.CardCreated(id(), any(LANES), order(), words(), type, fields);
  }

  private BoardOp typed(BoardCard card) {
    return new BoardOp.TextChanged(
        card.id(), card.textRevision(), ChangeSet.between(card.text(), words()));
  }

  private BoardOp field(BoardCard card) {
    List<CardField> fields = card.cardType().fields();
    if (fields.isEmpty()) {
      return typed(card);
    }
    CardField field = any(fields);
    return new BoardOp.FieldSet(card.id(), field.name(), value(field));
  }

  private String value(CardField field) {
    if (random.nextInt(4) == 0) {
      return "";
    }
    return switch (field.kind()) {
      case CHOICE -> any(field.choices());
      case LINE -> any(List.of("5 mg", "p.o.", "|*_<b>"));
      case LINES -> any(WORDS);
      case DISCIPLINE -> any(List.of("NUR", "PHA", "MED"));
      case MEMBER -> any(team).toString();
    };
  }

  private BoardOp restored() {
    UUID card = board.deleted().isEmpty() ? id() : any(board.deleted().keySet());
    return new BoardOp.CardRestored(card);
  }

  private BoardOp linked(BoardCard card) {
    UUID to = any(board.cards().keySet());
    return new BoardOp.LinkAdded(card.id(), id(), to, any(List.of(LinkKind.values())));
  }

  private BoardOp unlinked() {
    if (board.links().isEmpty()) {
      return note();
    }
    CardLink link = any(board.links().values());
    return new BoardOp.LinkRemoved(link.from(), link.id());
  }

  private BoardOp uncommented(BoardCard first) {
    BoardCard card =
        board.cards().values().stream()
            .filter(one -> !one.comments().isEmpty())
            .findFirst()
            .orElse(first);
    UUID comment = card.comments().stream().map(CardComment::id).findFirst().orElseGet(this::id);
    return new BoardOp.CommentDeleted(card.id(), comment);
  }

  /** Where one is offered, it is answered, accepted or not, or withdrawn. */
  private BoardOp credit(BoardCard first) {
    BoardCard card =
        board.cards().values().stream()
            .filter(one -> !one.credits().isEmpty())
            .findFirst()
            .orElse(first);
    if (card.credits().isEmpty()) {
      return new BoardOp.CreditOffered(card.id(), any(team));
    }
    return switch (random.nextInt(4)) {
      case 0 -> new BoardOp.CreditOffered(card.id(), any(team));
      case 1 -> new BoardOp.CreditWithdrawn(card.id(), any(card.credits()).member());
      default -> new BoardOp.CreditAnswered(card.id(), random.nextInt(3) > 0);
    };
  }

  private BoardOp note() {
    return random.nextInt(3) == 0 ? new BoardOp.NoteUnpinned() : new BoardOp.NotePinned(any(WORDS));
  }

  private String tag() {
    return any(List.of("urgent", "ipec:VE", "ipec:TT", "|"));
  }

  private String order() {
    return any(List.of("Zz", "a0", "a0V", "a1", "b00"));
  }

  private String words() {
    return any(WORDS).repeat(1 + random.nextInt(longest) / 10);
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private <T> T any(Collection<T> all) {
    return all.stream().skip(random.nextInt(all.size())).findFirst().orElseThrow();
  }
}

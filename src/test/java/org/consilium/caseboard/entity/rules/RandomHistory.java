package org.consilium.caseboard.entity.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.caseboard.entity.rules.BoardVerdict.Applied;
import org.consilium.caseboard.entity.rules.card.CardComment;
import org.consilium.caseboard.entity.rules.card.CardField;
import org.consilium.caseboard.entity.rules.card.CardLink;
import org.consilium.caseboard.entity.rules.card.CardReaction;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.card.LinkKind;
import org.consilium.caseboard.entity.rules.layout.Lane;
import org.consilium.caseboard.entity.rules.text.ChangeSet;

/** What a team and its staff might have done to a board: only what the board takes, all kinds. */
public final class RandomHistory {

  private static final List<UUID> TEAM = Stream.of(1, 2, 3, 4, 5).map(n -> new UUID(1, n)).toList();
  private static final UUID STAFF = new UUID(1, 9);

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
  private final int creating;
  private final int deleting;
  private final int longest;
  private final List<Done> done = new ArrayList<>();
  private BoardState board = BoardState.EMPTY;

  /** An operation with whoever did it. */
  public record Done(UUID by, BoardOp op) {}

  private RandomHistory(Random random, int creating, int deleting, int longest) {
    this.random = random;
    this.creating = creating;
    this.deleting = deleting;
    this.longest = longest;
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
    BoardOp op = operation();
    UUID by = op instanceof BoardOp.StaffOp ? STAFF : author(op);
    if (board.apply(by, op) instanceof Applied applied) {
      board = applied.board();
      done.add(new Done(by, op));
    }
  }

  /** Mostly one from whom it will be taken. */
  private UUID author(BoardOp op) {
    BoardCard card = op instanceof BoardOp.MemberOp on ? board.cards().get(on.card()) : null;
    if (card != null
        && (op instanceof BoardOp.CreditOffered || op instanceof BoardOp.CreditWithdrawn)) {
      return card.author();
    }
    return any(TEAM);
  }

  private BoardOp operation() {
    if (board.frozen()) {
      return random.nextInt(3) == 0 ? note() : new BoardOp.BoardReopened();
    }
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
      case MEMBER -> any(TEAM).toString();
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

  private BoardOp uncommented(BoardCard card) {
    UUID comment = card.comments().stream().map(CardComment::id).findFirst().orElseGet(this::id);
    return new BoardOp.CommentDeleted(card.id(), comment);
  }

  /** Where one is offered, it is answered, accepted or not, or withdrawn. */
  private BoardOp credit(BoardCard card) {
    if (card.credits().isEmpty()) {
      return new BoardOp.CreditOffered(card.id(), any(TEAM));
    }
    return switch (random.nextInt(4)) {
      case 0 -> new BoardOp.CreditOffered(card.id(), any(TEAM));
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

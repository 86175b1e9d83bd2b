package org.consilium.caseboard.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.BoardOp.CardCreated;
import org.consilium.caseboard.entity.rules.BoardOp.CardDeleted;
import org.consilium.caseboard.entity.rules.BoardOp.CardEdited;
import org.consilium.caseboard.entity.rules.BoardOp.CardMoved;
import org.consilium.caseboard.entity.rules.BoardOp.TextChanged;
import org.consilium.caseboard.entity.rules.BoardVerdict.Applied;
import org.consilium.caseboard.entity.rules.BoardVerdict.Reason;
import org.consilium.caseboard.entity.rules.BoardVerdict.Rejected;
import org.consilium.caseboard.entity.rules.layout.Lane;
import org.consilium.caseboard.entity.rules.text.ChangeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardStateTest {

  private static final UUID NURSE = new UUID(1, 1);
  private static final UUID PHARMACIST = new UUID(1, 2);
  private static final UUID FALLS = new UUID(2, 1);
  private static final UUID WARFARIN = new UUID(2, 2);

  private final BoardState board =
      applied(BoardState.EMPTY, NURSE, created(FALLS, "a0", "Falls at night"));

  @Test
  void createdCardStandsWithItsAuthor() {
    assertThat(board.lane(Lane.PROBLEMS))
        .containsExactly(
            new BoardCard(FALLS, Lane.PROBLEMS, "a0", "Falls at night", 1, NURSE, NURSE));
    assertThat(board.lane(Lane.PLAN)).isEmpty();
  }

  @Test
  void editKeepsTheAuthorAndNamesTheEditor() {
    BoardState edited = applied(board, PHARMACIST, new CardEdited(FALLS, 1, "Falls, twice"));
    assertThat(edited.cards().get(FALLS))
        .isEqualTo(new BoardCard(FALLS, Lane.PROBLEMS, "a0", "Falls, twice", 2, NURSE, PHARMACIST));
  }

  @Test
  void staleEditIsRefusedWithTheTextAsItStands() {
    BoardState edited = applied(board, PHARMACIST, new CardEdited(FALLS, 1, "Falls, twice"));
    assertThat(edited.apply(NURSE, new CardEdited(FALLS, 1, "Falls, three times")))
        .isEqualTo(new Rejected(Reason.TEXT_STALE, Optional.of(edited.cards().get(FALLS))));
  }

  @Test
  void aChangeLetterByLetterIsOfTheRevisionThatStands() {
    BoardState typed = applied(board, PHARMACIST, changed(1, 14, List.of(0, ", twice")));
    assertThat(typed.cards().get(FALLS))
        .isEqualTo(
            new BoardCard(
                FALLS, Lane.PROBLEMS, "a0", "Falls at night, twice", 2, NURSE, PHARMACIST));
    assertRefused(typed, changed(1, 14, List.of(0, "!")), Reason.TEXT_STALE);
    assertRefused(typed, changed(3, 21, List.of(0, "!")), Reason.TEXT_STALE);
    assertRefused(typed, changed(2, 14, List.of(0, "!")), Reason.CHANGE_MISFIT);
  }

  @Test
  void aTextMayBeEmptyWhileSomebodyTypes() {
    BoardState empty = applied(board, NURSE, changed(1, 0, List.of(14)));
    assertThat(empty.cards().get(FALLS).text()).isEmpty();
    assertThat(applied(empty, NURSE, changed(2, 0, List.of(0, "x"))).cards().get(FALLS).text())
        .isEqualTo("x");
  }

  @Test
  void aChangeKeepsToWhatACardHolds() {
    assertRefused(board, changed(1, 14, List.of(0, "x".repeat(9_987))), Reason.TEXT_TOO_LONG);
    assertRefused(board, changed(1, 14, List.of(0, " ".repeat(9_987))), Reason.TEXT_TOO_LONG);
    assertRefused(board, changed(1, 14, List.of(0, "\u0007")), Reason.TEXT_BROKEN);
    assertThat(board.apply(NURSE, changed(1, 14, List.of(0, "x".repeat(9_986)))))
        .isInstanceOf(Applied.class);
    BoardState face = applied(board, NURSE, created(WARFARIN, "a1", "\ud83d\ude00"));
    assertRefused(
        face,
        new TextChanged(WARFARIN, 1, ChangeSet.ofJson(List.of(1, List.of(1)))),
        Reason.TEXT_BROKEN);
  }

  @Test
  void moveLeavesTheTextRevisionAlone() {
    BoardState moved = applied(board, PHARMACIST, new CardMoved(FALLS, Lane.PLAN, "a5"));
    assertThat(moved.cards().get(FALLS))
        .isEqualTo(new BoardCard(FALLS, Lane.PLAN, "a5", "Falls at night", 1, NURSE, NURSE));
    assertThat(moved.apply(NURSE, new CardEdited(FALLS, 1, "Falls"))).isInstanceOf(Applied.class);
  }

  @Test
  void deletedCardIsGoneAndItsIdIsUsedUp() {
    BoardState without = applied(board, NURSE, new CardDeleted(FALLS));
    assertThat(without.cards()).isEmpty();
    assertRefused(without, new CardEdited(FALLS, 1, "Falls"), Reason.CARD_DELETED);
    assertRefused(without, changed(1, 14, List.of(0, "!")), Reason.CARD_DELETED);
    assertRefused(without, new CardMoved(FALLS, Lane.PLAN, "a1"), Reason.CARD_DELETED);
    assertRefused(without, new CardDeleted(FALLS), Reason.CARD_DELETED);
    assertRefused(without, created(FALLS, "a0", "Falls"), Reason.CARD_EXISTS);
  }

  @Test
  void unknownCardsAreRefused() {
    assertRefused(board, new CardEdited(WARFARIN, 1, "x"), Reason.UNKNOWN_CARD);
    assertRefused(board, new CardMoved(WARFARIN, Lane.PLAN, "a1"), Reason.UNKNOWN_CARD);
    assertRefused(board, new CardDeleted(WARFARIN), Reason.UNKNOWN_CARD);
    assertRefused(board, created(FALLS, "a1", "again"), Reason.CARD_EXISTS);
  }

  @ParameterizedTest
  @CsvSource({"'',TEXT_EMPTY", "' ',TEXT_EMPTY", "a\u0007b,TEXT_BROKEN", "a\ud83d,TEXT_BROKEN"})
  void textIsChecked(String text, Reason reason) {
    assertRefused(board, created(WARFARIN, "a1", text), reason);
    assertRefused(board, new CardEdited(FALLS, 1, text), reason);
  }

  @Test
  void textHasTenThousandCharactersAtMost() {
    assertThat(board.apply(NURSE, new CardEdited(FALLS, 1, "x".repeat(10_000))))
        .isInstanceOf(Applied.class);
    assertRefused(board, new CardEdited(FALLS, 1, "x".repeat(10_001)), Reason.TEXT_TOO_LONG);
  }

  @Test
  void orderIsChecked() {
    assertRefused(board, created(WARFARIN, "a00", "x"), Reason.ORDER_MALFORMED);
    assertRefused(board, new CardMoved(FALLS, Lane.PLAN, ""), Reason.ORDER_MALFORMED);
  }

  @Test
  void boardHoldsFiveHundredCards() {
    BoardState full = BoardState.EMPTY;
    for (int i = 0; i < 500; i++) {
      full = applied(full, NURSE, created(new UUID(3, i), "a0", "card " + i));
    }
    assertRefused(full, created(WARFARIN, "a0", "one more"), Reason.BOARD_FULL);
    BoardState room = applied(full, NURSE, new CardDeleted(new UUID(3, 7)));
    assertThat(room.apply(NURSE, created(WARFARIN, "a0", "x"))).isInstanceOf(Applied.class);
  }

  @Test
  void boardHoldsAHundredThousandCharactersAndCanThenStillBeTidied() {
    BoardState full = BoardState.EMPTY;
    for (int i = 0; i < 10; i++) {
      full = applied(full, NURSE, created(new UUID(3, i), "a0", "x".repeat(10_000)));
    }
    UUID card = new UUID(3, 7);
    assertRefused(full, created(WARFARIN, "a0", "x"), Reason.TEXT_FULL);
    assertThat(full.apply(NURSE, new CardEdited(card, 1, "y".repeat(10_000))))
        .isInstanceOf(Applied.class);
    BoardState room = applied(full, NURSE, new CardEdited(card, 1, "y".repeat(9_999)));
    assertThat(room.apply(NURSE, created(WARFARIN, "a0", "x"))).isInstanceOf(Applied.class);
    assertRefused(room, created(WARFARIN, "a0", "xx"), Reason.TEXT_FULL);
  }

  @Test
  void cardsWithTheSameOrderStandById() {
    BoardState two = applied(board, NURSE, created(WARFARIN, "a0", "Warfarin"));
    assertThat(two.lane(Lane.PROBLEMS)).extracting(BoardCard::id).containsExactly(FALLS, WARFARIN);
  }

  private static CardCreated created(UUID card, String order, String text) {
    return new CardCreated(card, Lane.PROBLEMS, order, text);
  }

  /** Keeps so many characters, then changes the rest as said. */
  private static TextChanged changed(int revision, int kept, List<Object> rest) {
    return new TextChanged(
        FALLS, revision, ChangeSet.ofJson(kept == 0 ? List.of(rest) : List.of(kept, rest)));
  }

  private static BoardState applied(BoardState board, UUID actor, BoardOp op) {
    return ((Applied) board.apply(actor, op)).board();
  }

  private static void assertRefused(BoardState board, BoardOp.MemberOp op, Reason reason) {
    assertThat(board.apply(NURSE, op))
        .isEqualTo(new Rejected(reason, Optional.ofNullable(board.cards().get(op.card()))));
  }
}

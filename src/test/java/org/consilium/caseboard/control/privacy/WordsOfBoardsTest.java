package org.consilium.caseboard.control.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.caseboard.control.privacy.WordsOfBoards.Line;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.BoardVerdict.Applied;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.layout.Lane;
import org.consilium.caseboard.entity.rules.text.ChangeSet;
import org.junit.jupiter.api.Test;

class WordsOfBoardsTest {

  private static final UUID LEAVER = new UUID(1, 1);
  private static final UUID MATE = new UUID(1, 2);
  private static final UUID CARD = new UUID(2, 1);
  private static final UUID OTHERS = new UUID(2, 2);

  private final List<Line> lines = new ArrayList<>();

  @Test
  void nothingTheyTypedIsLeftAndTheBoardStillFolds() {
    does(
        LEAVER, created(CARD, "Secretword here", Map.of("dose", "hiddendose", "decision", "STOP")));
    does(MATE, created(OTHERS, "Kept", Map.of("reason", "Kept reason")));
    does(
        MATE,
        new BoardOp.TextChanged(
            CARD, 1, ChangeSet.between("Secretword here", "Secretword here too")));
    does(LEAVER, new BoardOp.FieldSet(OTHERS, "reason", "whispered"));
    does(MATE, new BoardOp.FieldSet(OTHERS, "reason", "whispered, agreed"));
    does(LEAVER, new BoardOp.CommentAdded(OTHERS, new UUID(4, 1), "mumbled"));
    does(MATE, new BoardOp.CommentAdded(OTHERS, new UUID(4, 2), "Answered"));
    does(LEAVER, new BoardOp.TagAdded(OTHERS, "privatetag"));
    does(MATE, new BoardOp.TagRemoved(OTHERS, "privatetag"));
    does(LEAVER, new BoardOp.TagAdded(OTHERS, "ipec:C"));
    does(MATE, new BoardOp.TagAdded(OTHERS, "mine"));
    does(LEAVER, new BoardOp.NotePinned("pinnedword"));
    does(MATE, new BoardOp.CardDeleted(CARD));
    does(MATE, new BoardOp.CardRestored(CARD));

    List<BoardOp> left = WordsOfBoards.without(Set.of(LEAVER), lines);

    assertThat(left.toString())
        .doesNotContain(
            "Secretword", "hiddendose", "whispered", "mumbled", "privatetag", "pinned" + "word");
    BoardState board = fold(left);
    assertThat(board.cards().get(CARD).fields()).containsEntry("decision", "STOP");
    assertThat(board.cards().get(CARD).text()).contains("too");
    assertThat(board.cards().get(OTHERS).text()).isEqualTo("Kept");
    assertThat(board.cards().get(OTHERS).fields().get("reason")).contains("agreed");
    assertThat(board.cards().get(OTHERS).comments())
        .extracting(comment -> comment.text())
        .containsExactly("…", "Answered");
    assertThat(board.cards().get(OTHERS).tags()).containsExactly("ipec:C", "mine");
    assertThat(board.cards().get(CARD).textRevision()).isEqualTo(2);
  }

  @Test
  void ofSomebodyWhoWroteNothingNothingChanges() {
    does(MATE, created(CARD, "Kept", Map.of("dose", "5 mg")));
    does(LEAVER, new BoardOp.CardMoved(CARD, Lane.PLAN, "a1"));
    assertThat(WordsOfBoards.without(Set.of(LEAVER), lines))
        .isEqualTo(lines.stream().map(Line::op).toList());
  }

  private static BoardOp created(UUID card, String text, Map<String, String> fields) {
    return new BoardOp.CardCreated(card, Lane.MEDICATIONS, "a0", text, CardType.MEDICATION, fields);
  }

  private void does(UUID who, BoardOp op) {
    lines.add(new Line(lines.size() + 1, who, op));
  }

  /** Each operation must still fit. */
  private BoardState fold(List<BoardOp> ops) {
    BoardState board = BoardState.EMPTY;
    for (int i = 0; i < ops.size(); i++) {
      board = ((Applied) board.apply(lines.get(i).author(), ops.get(i))).board();
    }
    return board;
  }
}

package org.consilium.caseboard.entity.rules.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardOp.BoardFrozen;
import org.consilium.caseboard.entity.rules.BoardOp.CardCreated;
import org.consilium.caseboard.entity.rules.BoardOp.CommentAdded;
import org.consilium.caseboard.entity.rules.BoardOp.NotePinned;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.BoardVerdict;
import org.consilium.caseboard.entity.rules.Contribution;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.layout.Lane;
import org.consilium.platform.config.Json;
import org.consilium.platform.time.Ids;
import org.junit.jupiter.api.Test;

class MiniatureTest {

  private static final UUID NURSE = new UUID(0, 1);
  private static final UUID PHARMACIST = new UUID(0, 2);
  private static final UUID BOARD = new UUID(0, 9);

  private BoardState board = BoardState.EMPTY;

  @Test
  void isTheShapeOfTheBoardWithoutAWordOfIt() throws Exception {
    UUID drug = Ids.random();
    Map<String, String> fields = Map.of("dose", "5 mg", "reason", "Melaena ".repeat(19));
    act(NURSE, card(drug, Lane.MEDICATIONS, "a1", "Apixaban", CardType.MEDICATION, fields));
    act(
        PHARMACIST,
        card(Ids.random(), Lane.MEDICATIONS, "a0", "y".repeat(41), CardType.NOTE, Map.of()));
    act(PHARMACIST, new CommentAdded(drug, Ids.random(), "Since when?"));
    act(NURSE, new BoardFrozen());
    act(NURSE, new NotePinned("Look at the haemoglobin"));

    Miniature seen = miniature(Map.of("NUR", 1));

    // from top to bottom; 8 + 4 + 152 characters are more than some, 41 more than few
    assertThat(lane(seen, Lane.MEDICATIONS))
        .isEqualTo(
            new MiniLane(
                Lane.MEDICATIONS,
                List.of(
                    new MiniCard("PHA", 2, CardType.NOTE),
                    new MiniCard("NUR", 3, CardType.MEDICATION)),
                0));
    assertThat(seen.lanes())
        .extracting(MiniLane::id)
        .containsExactlyElementsOf(board.layout().lanes().stream().map(lane -> lane.id()).toList());
    assertThat(seen.frozen()).isTrue();
    assertThat(seen.pinned()).isTrue();
    // shares: nurse 1 card, pharmacist 1 card and 1 comment: p = 1/3, 2/3
    // -(1/3 ln 1/3 + 2/3 ln 2/3) / ln 2 = 0.6365 / 0.6931
    assertThat(seen.evenness()).isCloseTo(0.9183, within(0.0001));
    assertThat(seen.members())
        .extracting(Contribution::accountId)
        .containsExactly(NURSE, PHARMACIST);
    assertThat(Json.mapper().writeValueAsString(seen))
        .doesNotContain("Apixaban", "Melaena", "Since", "haemoglobin", "yy");
  }

  @Test
  void aLongLaneIsDrawnFromAboveAndTheRestCounted() {
    for (int i = 0; i < 15; i++) {
      act(
          NURSE,
          card(
              Ids.random(),
              Lane.PROBLEMS,
              "a" + (char) ('A' + i),
              "Word",
              CardType.PROBLEM,
              Map.of()));
    }
    MiniLane lane = lane(miniature(Map.of()), Lane.PROBLEMS);
    assertThat(lane.cards()).hasSize(12);
    assertThat(lane.more()).isEqualTo(3);
  }

  @Test
  void anEmptyBoardHasNoEvenness() {
    assertThat(miniature(Map.of()).evenness()).isNull();
  }

  private Miniature miniature(Map<String, Integer> activity) {
    return Miniature.of(
        BOARD,
        7,
        board,
        List.of(NURSE, PHARMACIST),
        id -> id.equals(NURSE) ? "NUR" : "PHA",
        activity);
  }

  private static MiniLane lane(Miniature miniature, String id) {
    return miniature.lanes().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
  }

  private static CardCreated card(
      UUID id, String lane, String order, String text, CardType type, Map<String, String> fields) {
    return new CardCreated(id, lane, order, text, type, fields);
  }

  private void act(UUID actor, BoardOp op) {
    board = ((BoardVerdict.Applied) board.apply(actor, op)).board();
  }
}

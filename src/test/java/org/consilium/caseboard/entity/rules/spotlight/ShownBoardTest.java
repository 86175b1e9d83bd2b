package org.consilium.caseboard.entity.rules.spotlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardOp.CardCreated;
import org.consilium.caseboard.entity.rules.BoardOp.CardDeleted;
import org.consilium.caseboard.entity.rules.BoardOp.CommentAdded;
import org.consilium.caseboard.entity.rules.BoardOp.CreditOffered;
import org.consilium.caseboard.entity.rules.BoardOp.LinkAdded;
import org.consilium.caseboard.entity.rules.BoardOp.NotePinned;
import org.consilium.caseboard.entity.rules.BoardOp.ReactionSet;
import org.consilium.caseboard.entity.rules.BoardOp.TagAdded;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.BoardVerdict;
import org.consilium.caseboard.entity.rules.card.CardReaction;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.card.LinkKind;
import org.consilium.caseboard.entity.rules.layout.Lane;
import org.consilium.caseboard.entity.rules.spotlight.ShownCard.ShownComment;
import org.consilium.caseboard.entity.rules.spotlight.ShownCard.ShownLink;
import org.consilium.caseboard.entity.rules.spotlight.ShownCard.ShownReaction;
import org.consilium.casework.LensWords;
import org.consilium.platform.config.Json;
import org.consilium.platform.time.Ids;
import org.junit.jupiter.api.Test;

class ShownBoardTest {

  private static final UUID NURSE = new UUID(1, 1);
  private static final UUID PHARMACIST = new UUID(1, 2);
  private static final UUID STAFF = new UUID(1, 3);
  private static final Map<UUID, String> DISCIPLINES = Map.of(NURSE, "NUR", PHARMACIST, "PHA");

  private BoardState board = BoardState.EMPTY;

  @Test
  void saysWhatStandsThereAndOfNobodyMoreThanTheDiscipline() throws Exception {
    UUID task = Ids.random();
    UUID plan = Ids.random();
    UUID gone = Ids.random();
    UUID comment = Ids.random();
    Map<String, String> who = Map.of("who", PHARMACIST.toString(), "when", "today");
    act(NURSE, new CardCreated(task, Lane.TASKS, "a0", "Call", CardType.TASK, who));
    act(STAFF, new CardCreated(plan, Lane.PLAN, "a0", "Go home"));
    act(NURSE, new CardCreated(gone, Lane.PLAN, "a1", "Taken back"));
    act(NURSE, new LinkAdded(task, Ids.random(), plan, LinkKind.SUPPORTS));
    act(NURSE, new LinkAdded(task, Ids.random(), gone, LinkKind.CAUSES));
    act(NURSE, new CardDeleted(gone));
    act(PHARMACIST, new CommentAdded(task, comment, "I do"));
    act(NURSE, new ReactionSet(task, CardReaction.THANKS));
    act(PHARMACIST, new ReactionSet(task, CardReaction.THANKS));
    act(NURSE, new TagAdded(task, "ipec:C"));
    act(NURSE, new CreditOffered(task, PHARMACIST));
    act(STAFF, new NotePinned("For this team alone"));

    ShownBoard shown = ShownBoard.of(12, board, DISCIPLINES::get, Withheld.NOTHING);

    assertThat(shown.seq()).isEqualTo(12);
    assertThat(cards(shown, Lane.TASKS))
        .containsExactly(
            new ShownCard(
                task,
                CardType.TASK,
                "Call",
                Map.of("who", "PHA", "when", "today"),
                "NUR",
                List.of(new ShownComment("PHA", "I do")),
                List.of(new ShownReaction(CardReaction.THANKS, 2)),
                List.of("ipec:C"),
                List.of(new ShownLink(LinkKind.SUPPORTS, plan)),
                false));
    // who has no discipline is nobody in particular
    assertThat(cards(shown, Lane.PLAN)).extracting(ShownCard::discipline).containsOnlyNulls();
    assertThat(Json.mapper().writeValueAsString(shown))
        .doesNotContain("Taken back", "For this team alone", comment.toString())
        .doesNotContain(NURSE.toString(), PHARMACIST.toString(), STAFF.toString());
  }

  @Test
  void leavesOutWhatOneDisciplineWasGivenWhereverItIsCited() {
    String given = "The left calf is warm and swollen.";
    UUID question = Ids.random();
    act(
        NURSE,
        new CardCreated(
            question, Lane.QUESTIONS, "a0", "Why?", CardType.QUESTION, Map.of("answer", given)));
    act(NURSE, new CommentAdded(question, Ids.random(), given));
    act(NURSE, new CardCreated(Ids.random(), Lane.QUESTIONS, "a1", "Is it a clot?"));
    Withheld withheld = Withheld.of(List.of(new LensWords("Note", "Ward", given)));

    List<ShownCard> shown =
        cards(ShownBoard.of(1, board, DISCIPLINES::get, withheld), Lane.QUESTIONS);

    assertThat(shown.get(0).fields()).isEqualTo(Map.of("answer", Withheld.MARK));
    assertThat(shown.get(0).comments()).extracting(ShownComment::text).containsExactly("[…]");
    assertThat(shown).extracting(ShownCard::withheld).containsExactly(true, false);
  }

  private static List<ShownCard> cards(ShownBoard shown, String lane) {
    return shown.lanes().stream()
        .filter(each -> each.id().equals(lane))
        .flatMap(each -> each.cards().stream())
        .toList();
  }

  private void act(UUID by, BoardOp op) {
    board = ((BoardVerdict.Applied) board.apply(by, op)).board();
  }
}

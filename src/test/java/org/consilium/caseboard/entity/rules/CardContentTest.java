package org.consilium.caseboard.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.BoardOp.BoardFrozen;
import org.consilium.caseboard.entity.rules.BoardOp.BoardReopened;
import org.consilium.caseboard.entity.rules.BoardOp.CardCreated;
import org.consilium.caseboard.entity.rules.BoardOp.CardDeleted;
import org.consilium.caseboard.entity.rules.BoardOp.CardEdited;
import org.consilium.caseboard.entity.rules.BoardOp.CardMoved;
import org.consilium.caseboard.entity.rules.BoardOp.CardRestored;
import org.consilium.caseboard.entity.rules.BoardOp.CommentAdded;
import org.consilium.caseboard.entity.rules.BoardOp.CommentDeleted;
import org.consilium.caseboard.entity.rules.BoardOp.CreditAnswered;
import org.consilium.caseboard.entity.rules.BoardOp.CreditOffered;
import org.consilium.caseboard.entity.rules.BoardOp.CreditWithdrawn;
import org.consilium.caseboard.entity.rules.BoardOp.FieldSet;
import org.consilium.caseboard.entity.rules.BoardOp.LinkAdded;
import org.consilium.caseboard.entity.rules.BoardOp.LinkRemoved;
import org.consilium.caseboard.entity.rules.BoardOp.NotePinned;
import org.consilium.caseboard.entity.rules.BoardOp.NoteUnpinned;
import org.consilium.caseboard.entity.rules.BoardOp.ReactionSet;
import org.consilium.caseboard.entity.rules.BoardOp.TagAdded;
import org.consilium.caseboard.entity.rules.BoardOp.TagRemoved;
import org.consilium.caseboard.entity.rules.BoardState.PinnedNote;
import org.consilium.caseboard.entity.rules.BoardVerdict.Applied;
import org.consilium.caseboard.entity.rules.BoardVerdict.Reason;
import org.consilium.caseboard.entity.rules.BoardVerdict.Rejected;
import org.consilium.caseboard.entity.rules.card.CardComment;
import org.consilium.caseboard.entity.rules.card.CardCredit;
import org.consilium.caseboard.entity.rules.card.CardLink;
import org.consilium.caseboard.entity.rules.card.CardReaction;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.card.LinkKind;
import org.consilium.caseboard.entity.rules.layout.Lane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a card holds besides its words, and what staff do to a board. */
class CardContentTest {

  private static final UUID NURSE = new UUID(1, 1);
  private static final UUID PHARMACIST = new UUID(1, 2);
  private static final UUID FACILITATOR = new UUID(1, 9);
  private static final UUID DRUG = new UUID(2, 1);
  private static final UUID PROBLEM = new UUID(2, 2);
  private static final UUID LINK = new UUID(3, 1);
  private static final UUID COMMENT = new UUID(4, 1);

  private final BoardState board =
      fold(
          BoardState.EMPTY,
          NURSE,
          new CardCreated(
              DRUG,
              Lane.MEDICATIONS,
              "a0",
              "Apixaban",
              CardType.MEDICATION,
              Map.of("dose", "5 mg", "route", "")),
          new CardCreated(PROBLEM, Lane.PROBLEMS, "a0", "Melaena", CardType.PROBLEM, Map.of()));

  @Test
  void aCardIsCreatedWithTheFieldsThatAreFilledIn() {
    assertThat(drug(board).fields()).containsExactly(entry("dose", "5 mg"));
    assertThat(drug(board).cardType()).isEqualTo(CardType.MEDICATION);
  }

  @Test
  void ofTwoValuesOfAFieldTheLaterHoldsAndAnEmptyOneLeavesItOpen() {
    BoardState two =
        fold(
            fold(board, NURSE, new FieldSet(DRUG, "decision", "STOP")),
            PHARMACIST,
            new FieldSet(DRUG, "decision", "CHANGE"));
    assertThat(drug(two).fields()).containsEntry("decision", "CHANGE");
    assertThat(drug(fold(two, NURSE, new FieldSet(DRUG, "decision", ""))).fields())
        .doesNotContainKey("decision");
  }

  @ParameterizedTest
  @CsvSource({
    "status,ACTIVE,FIELD_UNKNOWN",
    "decision,PAUSE,FIELD_NOT_A_CHOICE",
    "decision,stop,FIELD_NOT_A_CHOICE",
    "dose,'5\nmg',TEXT_BROKEN",
    "reason,'\ud83d',TEXT_BROKEN"
  })
  void aFieldTakesWhatItsTypeAllows(String field, String value, Reason reason) {
    assertRefused(board, NURSE, new FieldSet(DRUG, field, value), reason);
    assertRefused(
        board,
        NURSE,
        new CardCreated(
            new UUID(2, 3), Lane.PLAN, "a0", "x", CardType.MEDICATION, Map.of(field, value)),
        reason);
  }

  @Test
  void fieldsHaveTheirLengths() {
    assertThat(board.apply(NURSE, new FieldSet(DRUG, "dose", "x".repeat(200))))
        .isInstanceOf(Applied.class);
    assertRefused(board, NURSE, new FieldSet(DRUG, "dose", "x".repeat(201)), Reason.FIELD_TOO_LONG);
    assertThat(board.apply(NURSE, new FieldSet(DRUG, "reason", "x".repeat(2_000))))
        .isInstanceOf(Applied.class);
    assertRefused(
        board, NURSE, new FieldSet(DRUG, "reason", "x".repeat(2_001)), Reason.FIELD_TOO_LONG);
  }

  @Test
  void aFieldNamesAMemberOrADiscipline() {
    UUID task = new UUID(2, 4);
    BoardState with =
        fold(
            board,
            NURSE,
            new CardCreated(task, Lane.TASKS, "a0", "Ring", CardType.TASK, Map.of()),
            new CardCreated(
                new UUID(2, 5), Lane.PLAN, "a0", "Act", CardType.CARE_ACTION, Map.of()));
    FieldSet who = new FieldSet(task, "who", PHARMACIST.toString());
    assertThat(with.named(who)).contains(PHARMACIST);
    assertThat(fold(with, NURSE, who).named()).contains(PHARMACIST);
    assertRefused(with, NURSE, new FieldSet(task, "who", "me"), Reason.FIELD_NOT_A_CHOICE);
    assertThat(with.named(new FieldSet(task, "who", "me"))).isEmpty();
    assertRefused(
        with, NURSE, new FieldSet(new UUID(2, 5), "owner", "nur"), Reason.FIELD_NOT_A_CHOICE);
    fold(with, NURSE, new FieldSet(new UUID(2, 5), "owner", "NUR"));
  }

  @Test
  void aLaneIsOneOfTheBoards() {
    assertRefused(board, NURSE, new CardMoved(DRUG, "ELSEWHERE", "a0"), Reason.UNKNOWN_LANE);
    assertThat(drug(fold(board, NURSE, new CardMoved(DRUG, Lane.PLAN, "a0"))).cardType())
        .isEqualTo(CardType.MEDICATION);
  }

  @Test
  void aLinkJoinsTwoCardsOnceForEachKind() {
    LinkAdded causes = new LinkAdded(DRUG, LINK, PROBLEM, LinkKind.CAUSES);
    BoardState linked = fold(board, NURSE, causes);
    assertThat(linked.links().values())
        .containsExactly(new CardLink(LINK, DRUG, PROBLEM, LinkKind.CAUSES, NURSE));
    assertRefused(linked, PHARMACIST, causes, Reason.LINK_EXISTS);
    assertRefused(
        linked,
        PHARMACIST,
        new LinkAdded(DRUG, new UUID(3, 2), PROBLEM, LinkKind.CAUSES),
        Reason.LINK_EXISTS);
    fold(linked, PHARMACIST, new LinkAdded(PROBLEM, new UUID(3, 2), DRUG, LinkKind.CAUSES));
    assertRefused(
        board, NURSE, new LinkAdded(DRUG, LINK, DRUG, LinkKind.CAUSES), Reason.LINK_TO_ITSELF);
    assertRefused(
        board,
        NURSE,
        new LinkAdded(DRUG, LINK, new UUID(2, 9), LinkKind.CAUSES),
        Reason.UNKNOWN_CARD);
    assertThat(fold(linked, PHARMACIST, new LinkRemoved(DRUG, LINK)).links()).isEmpty();
    assertRefused(board, NURSE, new LinkRemoved(DRUG, LINK), Reason.UNKNOWN_LINK);
  }

  @Test
  void aCommentIsTakenBackByWhoeverSaidIt() {
    BoardState said = fold(board, PHARMACIST, new CommentAdded(DRUG, COMMENT, "Dose?"));
    assertThat(drug(said).comments())
        .containsExactly(new CardComment(COMMENT, PHARMACIST, "Dose?"));
    assertRefused(said, NURSE, new CommentDeleted(DRUG, COMMENT), Reason.NOT_YOURS);
    assertRefused(said, NURSE, new CommentAdded(DRUG, COMMENT, "Again"), Reason.COMMENT_EXISTS);
    assertRefused(board, NURSE, new CommentDeleted(DRUG, COMMENT), Reason.UNKNOWN_COMMENT);
    assertRefused(board, NURSE, new CommentAdded(DRUG, COMMENT, " "), Reason.TEXT_EMPTY);
    assertRefused(
        board, NURSE, new CommentAdded(DRUG, COMMENT, "x".repeat(1_001)), Reason.TEXT_TOO_LONG);
    assertThat(drug(fold(said, PHARMACIST, new CommentDeleted(DRUG, COMMENT))).comments())
        .isEmpty();
  }

  @Test
  void eachGivesOneReaction() {
    BoardState two =
        fold(
            fold(board, NURSE, new ReactionSet(DRUG, CardReaction.AGREE)),
            PHARMACIST,
            new ReactionSet(DRUG, CardReaction.AGREE),
            new ReactionSet(DRUG, CardReaction.UNSURE));
    assertThat(drug(two).reactions())
        .containsOnly(entry(NURSE, CardReaction.AGREE), entry(PHARMACIST, CardReaction.UNSURE));
    assertThat(drug(fold(two, NURSE, new ReactionSet(DRUG, null))).reactions())
        .containsOnlyKeys(PHARMACIST);
  }

  @Test
  void tagsAreOnesOwnOrDomainsOfTheCompetencies() {
    BoardState tagged =
        fold(
            board,
            NURSE,
            new TagAdded(DRUG, "ipec:RR"),
            new TagAdded(DRUG, "bleeding"),
            new TagAdded(DRUG, "bleeding"));
    assertThat(drug(tagged).tags()).containsExactly("ipec:RR", "bleeding");
    assertThat(drug(fold(tagged, PHARMACIST, new TagRemoved(DRUG, "bleeding"))).tags())
        .containsExactly("ipec:RR");
    for (String wrong : List.of("", " ", " x", "ipec:XX", "a\nb", "x".repeat(31))) {
      assertRefused(board, NURSE, new TagAdded(DRUG, wrong), Reason.TAG_MALFORMED);
    }
    BoardState full = board;
    for (int tag = 0; tag < 8; tag++) {
      full = fold(full, NURSE, new TagAdded(DRUG, "tag " + tag));
    }
    assertRefused(full, NURSE, new TagAdded(DRUG, "one more"), Reason.TAGS_FULL);
    fold(full, NURSE, new TagAdded(DRUG, "tag 3"));
  }

  @Test
  void aCreditIsOfferedByTheAuthorAndAcceptedByTheOther() {
    CreditOffered offer = new CreditOffered(DRUG, PHARMACIST);
    assertThat(board.named(offer)).contains(PHARMACIST);
    assertRefused(board, PHARMACIST, new CreditOffered(DRUG, NURSE), Reason.NOT_YOURS);
    assertRefused(board, NURSE, new CreditOffered(DRUG, NURSE), Reason.CREDIT_TO_ONESELF);
    assertRefused(board, PHARMACIST, new CreditAnswered(DRUG, true), Reason.UNKNOWN_CREDIT);
    BoardState offered = fold(board, NURSE, offer);
    assertThat(drug(offered).credits()).containsExactly(new CardCredit(PHARMACIST, false));
    assertRefused(offered, NURSE, offer, Reason.CREDIT_EXISTS);
    assertThat(drug(fold(offered, NURSE, new CreditWithdrawn(DRUG, PHARMACIST))).credits())
        .isEmpty();
    BoardState accepted = fold(offered, PHARMACIST, new CreditAnswered(DRUG, true));
    assertThat(drug(accepted).credits()).containsExactly(new CardCredit(PHARMACIST, true));
    assertRefused(accepted, NURSE, new CreditWithdrawn(DRUG, PHARMACIST), Reason.UNKNOWN_CREDIT);
    assertThat(drug(fold(accepted, PHARMACIST, new CreditAnswered(DRUG, false))).credits())
        .isEmpty();
  }

  @Test
  void aDeletedCardComesBackWithAllThatItHeldAndItsLinks() {
    BoardState rich =
        fold(
            board,
            NURSE,
            new CommentAdded(DRUG, COMMENT, "Dose?"),
            new TagAdded(DRUG, "bleeding"),
            new LinkAdded(DRUG, LINK, PROBLEM, LinkKind.CAUSES));
    BoardState gone = fold(rich, PHARMACIST, new CardDeleted(DRUG));
    // Melaena: 7 characters stand; Apixaban 8, 5 mg 4, Dose? 5 and bleeding 8 went
    assertThat(gone.size()).isEqualTo(7);
    assertThat(rich.size()).isEqualTo(7 + 8 + 4 + 5 + 8);
    BoardState back = fold(gone, NURSE, new CardRestored(DRUG));
    assertThat(drug(back)).isEqualTo(drug(rich));
    assertThat(back.links()).isEqualTo(rich.links());
    assertThat(back.size()).isEqualTo(rich.size());
    assertRefused(back, NURSE, new CardRestored(DRUG), Reason.CARD_STANDS);
    assertRefused(back, NURSE, new CardRestored(new UUID(2, 9)), Reason.UNKNOWN_CARD);
  }

  @Test
  void theLastFiftyDeletedCardsCanComeBack() {
    BoardState gone = fold(board, NURSE, new LinkAdded(DRUG, LINK, PROBLEM, LinkKind.CAUSES));
    gone = fold(gone, NURSE, new CardDeleted(DRUG));
    for (int i = 0; i < 50; i++) {
      UUID card = new UUID(5, i);
      gone = fold(gone, NURSE, new CardCreated(card, Lane.PLAN, "a0", "x"), new CardDeleted(card));
    }
    assertRefused(gone, NURSE, new CardRestored(DRUG), Reason.CARD_GONE);
    assertThat(gone.links()).isEmpty();
    assertThat(gone.gone()).containsExactly(DRUG);
    assertRefused(gone, NURSE, new CardCreated(DRUG, Lane.PLAN, "a0", "x"), Reason.CARD_EXISTS);
    fold(gone, NURSE, new CardRestored(new UUID(5, 0)));
  }

  @Test
  void aFrozenBoardTakesNothingFromMembersUntilItIsReopened() {
    BoardState frozen = fold(board, FACILITATOR, new BoardFrozen());
    for (BoardOp op :
        List.of(
            new CardCreated(new UUID(2, 9), Lane.PLAN, "a0", "x"),
            new CardEdited(DRUG, 1, "x"),
            new CardDeleted(DRUG),
            new ReactionSet(DRUG, CardReaction.AGREE))) {
      assertRefused(frozen, NURSE, op, Reason.FROZEN);
    }
    fold(frozen, FACILITATOR, new NotePinned("Look at the potassium"));
    fold(fold(frozen, FACILITATOR, new BoardReopened()), NURSE, new CardDeleted(DRUG));
  }

  @Test
  void oneNoteIsPinned() {
    BoardState pinned = fold(board, FACILITATOR, new NotePinned("First"), new NotePinned("Second"));
    assertThat(pinned.pinned()).isEqualTo(new PinnedNote("Second", FACILITATOR));
    assertThat(pinned.named()).contains(FACILITATOR);
    assertThat(fold(pinned, FACILITATOR, new NoteUnpinned()).pinned()).isNull();
    assertRefused(board, FACILITATOR, new NotePinned(" "), Reason.TEXT_EMPTY);
  }

  private static BoardCard drug(BoardState board) {
    return board.cards().get(DRUG);
  }

  private static BoardState fold(BoardState from, UUID actor, BoardOp... ops) {
    BoardState board = from;
    for (BoardOp op : ops) {
      BoardVerdict verdict = board.apply(actor, op);
      assertThat(verdict).isInstanceOf(Applied.class);
      board = ((Applied) verdict).board();
    }
    return board;
  }

  private static void assertRefused(BoardState board, UUID actor, BoardOp op, Reason reason) {
    assertThat(board.apply(actor, op))
        .isInstanceOfSatisfying(
            Rejected.class, rejected -> assertThat(rejected.reason()).isEqualTo(reason));
  }
}

package org.consilium.caseboard.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.BoardOp.CardCreated;
import org.consilium.caseboard.entity.rules.BoardOp.CardDeleted;
import org.consilium.caseboard.entity.rules.BoardOp.CardEdited;
import org.consilium.caseboard.entity.rules.BoardOp.CommentAdded;
import org.consilium.caseboard.entity.rules.BoardOp.CreditAnswered;
import org.consilium.caseboard.entity.rules.BoardOp.CreditOffered;
import org.consilium.caseboard.entity.rules.BoardOp.FieldSet;
import org.consilium.caseboard.entity.rules.BoardOp.TextChanged;
import org.consilium.caseboard.entity.rules.BoardVerdict.Applied;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.layout.Lane;
import org.consilium.caseboard.entity.rules.text.ChangeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationTest {

  private static final UUID NURSE = new UUID(1, 1);
  private static final UUID PHARMACIST = new UUID(1, 2);
  private static final UUID PHYSICIAN = new UUID(1, 3);
  private static final List<UUID> TEAM = List.of(NURSE, PHARMACIST, PHYSICIAN);

  private BoardState board = BoardState.EMPTY;

  @Test
  void nobodyHasContributedToAnEmptyBoard() {
    Participation none = Participation.of(board, TEAM);
    assertThat(none.members())
        .containsExactly(
            new Contribution(NURSE, 0, 0, 0, 0),
            new Contribution(PHARMACIST, 0, 0, 0, 0),
            new Contribution(PHYSICIAN, 0, 0, 0, 0));
    assertThat(none.evenness()).isEmpty();
  }

  @Test
  void evennessIsNothingForOneAloneZeroForOneWhoDidAllAndOneForAllAlike() {
    does(NURSE, card(1, "Falls"));
    assertThat(Participation.of(board, List.of(NURSE)).evenness()).isEmpty();
    assertThat(Participation.of(board, TEAM).evenness()).hasValue(0);
    does(PHARMACIST, card(2, "Warfarin"));
    does(PHYSICIAN, card(3, "Anaemia"));
    assertThat(evenness()).isCloseTo(1, within(1e-12));
  }

  @Test
  void evennessIsPielous() {
    // Shares 1/2, 1/4, 1/4 of four contributions: H' = (ln 2)/2 + (ln 4)/4 + (ln 4)/4 = 1.5 ln 2,
    // J' = 1.5 * 0.693147 / ln 3 = 1.039721 / 1.098612 = 0.946395
    does(NURSE, card(1, "Falls"));
    does(NURSE, card(2, "Pain"));
    does(PHARMACIST, card(3, "Warfarin"));
    does(PHYSICIAN, new CommentAdded(new UUID(2, 1), new UUID(4, 1), "Since when?"));
    assertThat(evenness()).isCloseTo(0.946395, within(1e-6));
  }

  @Test
  void whatAScribeWroteForOthersIsTheirsOnceTheyAccept() {
    for (int card = 1; card <= 3; card++) {
      does(NURSE, card(card, "Two words"));
    }
    does(NURSE, new CreditOffered(new UUID(2, 2), PHARMACIST));
    does(NURSE, new CreditOffered(new UUID(2, 3), PHYSICIAN));
    assertThat(evenness()).isZero();
    does(PHARMACIST, new CreditAnswered(new UUID(2, 2), true));
    does(PHYSICIAN, new CreditAnswered(new UUID(2, 3), true));
    assertThat(evenness()).isCloseTo(1, within(1e-12));
    assertThat(Participation.of(board, TEAM).members())
        .containsExactly(
            new Contribution(NURSE, 1, 6, 0, 0),
            new Contribution(PHARMACIST, 1, 0, 0, 1),
            new Contribution(PHYSICIAN, 1, 0, 0, 1));
  }

  @Test
  void wordsAreThoseByWhichTextsGrewWhateverBecameOfThem() {
    UUID card = new UUID(2, 1);
    does(
        NURSE,
        new CardCreated(
            card, Lane.MEDICATIONS, "a0", "Stop it", CardType.MEDICATION, Map.of("dose", "5 mg")));
    // "Stop it" and "5 mg": four words
    assertThat(words(NURSE)).isEqualTo(4);
    does(PHARMACIST, new CardEdited(card, 1, "Stop apixaban now, please"));
    // four words instead of two
    assertThat(words(PHARMACIST)).isEqualTo(2);
    String typed = "Stop apixaban now, please";
    for (String next : List.of(typed + " a", typed + " as", typed + " as k", typed + " ask")) {
      does(PHYSICIAN, new TextChanged(card, revision(card), ChangeSet.between(text(card), next)));
    }
    // "a", nothing, "k", nothing: by letters as they came; taking a blank away is no word less
    assertThat(words(PHYSICIAN)).isEqualTo(2);
    does(PHYSICIAN, new FieldSet(card, "decision", "STOP"));
    does(PHYSICIAN, new FieldSet(card, "reason", "She bleeds"));
    assertThat(words(PHYSICIAN)).isEqualTo(4);
    does(PHARMACIST, new CardDeleted(card));
    assertThat(Participation.of(board, TEAM).members())
        .containsExactly(
            new Contribution(NURSE, 0, 4, 0, 0),
            new Contribution(PHARMACIST, 0, 2, 0, 0),
            new Contribution(PHYSICIAN, 0, 4, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "'',0",
    "'  ',0",
    "'-',0",
    "Hb,1",
    "'Hb 94',2",
    "'don''t wait',2",
    "'follow-up',1",
    "'K+ 6.8 (high)',4",
    "'Ödem\nlinks',2",
    "'- one\n- two',2"
  })
  void wordsAreLettersAndDigitsWithWhatJoinsThem(String text, int words) {
    assertThat(WordCount.of(text)).isEqualTo(words);
  }

  private double evenness() {
    return Participation.of(board, TEAM).evenness().orElseThrow();
  }

  private int words(UUID member) {
    return board.words().getOrDefault(member, 0);
  }

  private String text(UUID card) {
    return board.cards().get(card).text();
  }

  private int revision(UUID card) {
    return board.cards().get(card).textRevision();
  }

  private void does(UUID who, BoardOp op) {
    board = ((Applied) board.apply(who, op)).board();
  }

  private static CardCreated card(int number, String text) {
    return new CardCreated(new UUID(2, number), Lane.PROBLEMS, "a" + number, text);
  }
}

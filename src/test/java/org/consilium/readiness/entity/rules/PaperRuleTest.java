package org.consilium.readiness.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.consilium.readiness.entity.rules.PaperOutcome.Added;
import org.consilium.readiness.entity.rules.PaperOutcome.Contradicted;
import org.consilium.readiness.entity.rules.PaperOutcome.Kept;
import org.consilium.readiness.entity.rules.PaperOutcome.Replaced;
import org.consilium.readiness.entity.rules.PaperRule.Played;
import org.consilium.readiness.entity.rules.ScratchOutcome.Reason;
import org.consilium.readiness.entity.rules.ScratchOutcome.Scratched;
import org.junit.jupiter.api.Test;

class PaperRuleTest {

  private static final UUID A = new UUID(0, 1);
  private static final UUID B = new UUID(0, 2);
  private static final UUID C = new UUID(0, 3);

  @Test
  void paperGoesOnFromWhatIsStoredAndReplacesNothing() {
    assertThat(decide(List.of(), List.of())).isEqualTo(new Kept());
    assertThat(decide(List.of(), List.of(B, A))).isEqualTo(new Added(List.of(B, A)));
    assertThat(decide(List.of(B), List.of(B, A))).isEqualTo(new Added(List.of(A)));
    assertThat(decide(List.of(B, A), List.of(B, A))).isEqualTo(new Kept());
    assertThat(decide(List.of(B, A), List.of())).isEqualTo(new Kept());
    assertThat(decide(List.of(B), List.of(A, B))).isEqualTo(new Contradicted());
    assertThat(decide(List.of(B, A), List.of(B))).isEqualTo(new Contradicted());
    assertThat(decide(List.of(B), List.of(C))).isEqualTo(new Contradicted());
  }

  @Test
  void aCorrectionReplacesWhatItSaysOtherwiseAndNothingElse() {
    assertThat(correct(List.of(B), List.of(A, B))).isEqualTo(new Replaced(List.of(A, B)));
    assertThat(correct(List.of(B, A), List.of())).isEqualTo(new Replaced(List.of()));
    assertThat(correct(List.of(B, A), List.of(B))).isEqualTo(new Replaced(List.of(B)));
    assertThat(correct(List.of(B), List.of(B, A))).isEqualTo(new Added(List.of(A)));
    assertThat(correct(List.of(B), List.of(B))).isEqualTo(new Kept());
    assertThat(correct(List.of(), List.of())).isEqualTo(new Kept());
  }

  @Test
  void nothingFollowsTheRightAnswerAndNoOptionComesTwice() {
    ItemCard card = new ItemCard(Set.of(A, B, C), B, List.of());
    assertThat(PaperRule.play(card, List.of(A, B, C)).refused()).contains(Reason.ITEM_CLOSED);
    assertThat(PaperRule.play(card, List.of(A, A)).refused()).contains(Reason.ALREADY_SCRATCHED);
    // three options: 4 at the first attempt, 2 at the second, and the last one is worth nothing
    assertThat(PaperRule.play(card, List.of(A, B)).outcomes())
        .containsExactly(new Scratched(false, 1, 0, false), new Scratched(true, 2, 2, true));
  }

  @Property
  void aCardPlayedLiveAndTheSameCardFromPaperScoreTheSame(@ForAll("cards") PlayedCard played) {
    List<Scratched> live = new ArrayList<>();
    List<UUID> scratched = new ArrayList<>();
    for (UUID option : played.order()) {
      ItemCard now = new ItemCard(Set.copyOf(played.options()), played.right(), scratched);
      live.add((Scratched) ScratchRule.decide(now, option, now.nextAttempt()));
      scratched.add(option);
    }
    assertThat(PaperRule.play(played.card(0), played.order()))
        .isEqualTo(new Played(live, Optional.empty()));
  }

  @Property
  void itDoesNotMatterWhereTheServerStoppedAndThePaperBegan(@ForAll("cards") PlayedCard played) {
    List<Scratched> whole = PaperRule.play(played.card(0), played.order()).outcomes();
    for (int stored = 0; stored <= played.order().size(); stored++) {
      List<UUID> live = played.order().subList(0, stored);
      List<UUID> more =
          PaperRule.decide(live, played.order(), false) instanceof Added added
              ? added.more()
              : List.of();
      assertThat(
              Stream.concat(
                  PaperRule.play(played.card(0), live).outcomes().stream(),
                  PaperRule.play(played.card(stored), more).outcomes().stream()))
          .isEqualTo(whole);
    }
  }

  @Property
  void lettersAreReadAsTheyAreWritten(@ForAll("cards") PlayedCard played) {
    String letters = OptionLetters.of(played.order(), played.options());
    assertThat(OptionLetters.read(letters, played.options())).contains(played.order());
    String asTyped = String.join(" ", letters.toLowerCase().split(""));
    assertThat(OptionLetters.read(asTyped, played.options())).contains(played.order());
    assertThat(OptionLetters.read(letters + "I", played.options())).isEmpty();
    assertThat(OptionLetters.read("-", played.options())).isEmpty();
  }

  /** A card of one question as a team plays it: up to the right option, or given up before. */
  record PlayedCard(List<UUID> options, UUID right, List<UUID> order) {

    ItemCard card(int stored) {
      return new ItemCard(Set.copyOf(options), right, order.subList(0, stored));
    }
  }

  @Provide
  Arbitrary<PlayedCard> cards() {
    return Arbitraries.integers()
        .between(2, 8)
        .flatMap(
            count -> {
              List<UUID> options = IntStream.range(0, count).mapToObj(i -> new UUID(9, i)).toList();
              return Combinators.combine(
                      Arbitraries.shuffle(options),
                      Arbitraries.of(options),
                      Arbitraries.integers().between(0, count))
                  .as((order, right, most) -> played(options, order, right, most));
            });
  }

  private static PlayedCard played(List<UUID> options, List<UUID> order, UUID right, int most) {
    int until = Math.min(most, order.indexOf(right) + 1);
    return new PlayedCard(options, right, order.subList(0, until));
  }

  private static PaperOutcome decide(List<UUID> stored, List<UUID> onPaper) {
    return PaperRule.decide(stored, onPaper, false);
  }

  private static PaperOutcome correct(List<UUID> stored, List<UUID> onPaper) {
    return PaperRule.decide(stored, onPaper, true);
  }
}

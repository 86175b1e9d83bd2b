package org.consilium.platform.live.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.live.LiveRound;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

  private final Subscription subscription =
      new Subscription(null, new Topic("session", UUID.randomUUID()), null);
  private final List<LiveRound> made = new ArrayList<>();

  @Test
  void changesBeforeAViewAreAnsweredByOneInTheRoundOfTheLast() {
    LiveRound first = new LiveRound();
    LiveRound second = new LiveRound();
    assertThat(subscription.noteChange(first)).isTrue();
    assertThat(subscription.noteChange(second)).isFalse();
    subscription.settle(made::add);
    assertThat(made).containsExactly(second);
  }

  @Test
  void aChangeDuringAViewIsAnsweredByOneMoreInItsOwnRound() {
    LiveRound first = new LiveRound();
    LiveRound during = new LiveRound();
    subscription.noteChange(first);
    subscription.settle(
        round -> {
          made.add(round);
          if (made.size() == 1) {
            subscription.noteChange(during);
          }
        });
    assertThat(made).containsExactly(first, during);
    assertThat(subscription.noteChange(new LiveRound())).isTrue();
  }

  @Test
  void aRoundThatIsToldLateDoesNotReplaceALaterOne() {
    LiveRound earlier = new LiveRound();
    LiveRound later = new LiveRound();
    subscription.noteChange(later);
    subscription.noteChange(earlier);
    subscription.settle(made::add);
    assertThat(made).containsExactly(later);
  }

  @Test
  void whatARoundSharesIsReadOnceAndReadAgainWhereThatFailed() {
    LiveRound round = new LiveRound();
    UUID id = UUID.randomUUID();
    List<String> reads = new ArrayList<>();
    try {
      round.once(
          id,
          () -> {
            throw new IllegalStateException("away");
          });
    } catch (IllegalStateException away) {
      reads.add("failed");
    }
    for (int i = 0; i < 2; i++) {
      assertThat(
              round.<String>once(
                  id,
                  () -> {
                    reads.add("read");
                    return "the sheet";
                  }))
          .isEqualTo("the sheet");
    }
    assertThat(reads).containsExactly("failed", "read");
  }
}

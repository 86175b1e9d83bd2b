package org.consilium.platform.live.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InboxTest {

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final Queue<Runnable> hands = new ArrayDeque<>();
  private final List<Object> dealt = new ArrayList<>();
  private long now;
  private final Inbox inbox = new Inbox(hands::add, () -> now);

  private void put(Object what) {
    inbox.put(() -> dealt.add(what));
  }

  private void handsDealOnce() {
    hands.remove().run();
  }

  @Test
  void whatWaitsIsDealtWithInItsOrderAndUntilThenNothingIsAtOnce() {
    assertThat(inbox.isAtOnce()).isTrue();
    put(1);
    put(2);
    assertThat(inbox.isAtOnce()).isFalse();
    inbox.put(() -> assertThat(inbox.isAtOnce()).as("while it is dealt with").isFalse());
    put(3);
    assertThat(dealt).isEmpty();
    handsDealOnce();
    assertThat(dealt).containsExactly(1, 2, 3);
    assertThat(inbox.isAtOnce()).isTrue();
    assertThat(hands).isEmpty();
    put(4);
    handsDealOnce();
    assertThat(dealt).containsExactly(1, 2, 3, 4);
  }

  @Test
  void whoBringsTooMuchInASecondWaitsForOtherHands() {
    for (int n = 0; n < Inbox.AT_ONCE_IN_A_SECOND; n++) {
      assertThat(inbox.isAtOnce()).isTrue();
    }
    now += SECOND - 1;
    assertThat(inbox.isAtOnce()).isFalse();
    now += 1;
    assertThat(inbox.isAtOnce()).as("in the next second").isTrue();
  }

  @Test
  void afterATurnTheHandsLookAfterAnotherSocketFirst() {
    IntStream.range(0, 40).forEach(this::put);
    Inbox other = new Inbox(hands::add, () -> now);
    other.put(() -> dealt.add("of another"));
    while (!hands.isEmpty()) {
      handsDealOnce();
    }
    assertThat(dealt).hasSize(41);
    assertThat(dealt.indexOf("of another")).isLessThan(dealt.indexOf(39));
    dealt.remove("of another");
    assertThat(dealt).isEqualTo(IntStream.range(0, 40).boxed().toList());
  }

  @Test
  void whatFailsTakesNothingFromWhatComesAfterIt() {
    put("before");
    inbox.put(
        () -> {
          throw new IllegalStateException("of this one");
        });
    inbox.put(
        () -> {
          throw new StackOverflowError();
        });
    put("after");
    assertThatThrownBy(this::handsDealOnce).isInstanceOf(StackOverflowError.class);
    handsDealOnce();
    assertThat(dealt).containsExactly("before", "after");
    assertThat(inbox.isAtOnce()).isTrue();
  }

  @Test
  void moreThanTheLimitIsNotTakenAndWhatWasDealtWithNoLongerCounts() {
    int half = Inbox.MOST_CHARACTERS / 2;
    assertThat(inbox.put(half, () -> dealt.add(1))).isTrue();
    assertThat(inbox.put(half, () -> dealt.add(2))).isTrue();
    assertThat(inbox.put(1, () -> dealt.add("too much"))).isFalse();
    handsDealOnce();
    assertThat(inbox.put(half, () -> dealt.add(3))).isTrue();
    handsDealOnce();
    assertThat(dealt).containsExactly(1, 2, 3);
  }

  @Test
  void aServerThatEndsDealsWithNothingMore() {
    Inbox ending =
        new Inbox(
            dealing -> {
              throw new RejectedExecutionException();
            },
            () -> now);
    ending.put(() -> dealt.add(1));
    assertThat(dealt).isEmpty();
  }

  /** One reads and others close meanwhile: nothing is lost, done twice or done beside. */
  @Test
  void withRealHandsEverythingIsDealtWithOnceAndOneAtATime() throws Exception {
    AtomicInteger within = new AtomicInteger();
    AtomicInteger beside = new AtomicInteger();
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      Inbox real = new Inbox(threads, System::nanoTime);
      for (int n = 0; n < 20_000; n++) {
        int number = n;
        real.put(
            () -> {
              if (within.incrementAndGet() > 1) {
                beside.incrementAndGet();
              }
              done.add(number);
              within.decrementAndGet();
            });
      }
      while (!real.isAtOnce()) {
        Thread.onSpinWait();
      }
    }
    assertThat(done).isEqualTo(IntStream.range(0, 20_000).boxed().toList());
    assertThat(beside.get()).isZero();
  }
}

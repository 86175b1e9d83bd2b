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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InboxTest {

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  private final Queue<Runnable> hands = new ArrayDeque<>();
  private final List<Object> dealt = new ArrayList<>();
  private final AtomicLong ofAll = new AtomicLong();
  private long now;
  private final Inbox inbox = new Inbox(hands::add, () -> now, ofAll);

  private void put(Object what) {
    inbox.put(() -> dealt.add(what));
  }

  private void handsDealOnce() {
    hands.remove().run();
  }

  @Test
  void whatWaitsIsDealtWithInItsOrderAndUntilThenNothingIsAtOnce() {
    assertThat(inbox.isAtOnce(1)).isTrue();
    put(1);
    put(2);
    assertThat(inbox.isAtOnce(1)).isFalse();
    inbox.put(() -> assertThat(inbox.isAtOnce(1)).as("while it is dealt with").isFalse());
    put(3);
    assertThat(dealt).isEmpty();
    handsDealOnce();
    assertThat(dealt).containsExactly(1, 2, 3);
    assertThat(inbox.isAtOnce(1)).isTrue();
    assertThat(hands).isEmpty();
    put(4);
    handsDealOnce();
    assertThat(dealt).containsExactly(1, 2, 3, 4);
  }

  @Test
  void whoBringsTooMuchInASecondWaitsForOtherHands() {
    for (int n = 0; n < Inbox.AT_ONCE_IN_A_SECOND; n++) {
      assertThat(inbox.isAtOnce(1)).isTrue();
    }
    now += SECOND - 1;
    assertThat(inbox.isAtOnce(1)).isFalse();
    now += 1;
    assertThat(inbox.isAtOnce(1)).as("in the next second").isTrue();
  }

  @Test
  void afterATurnTheHandsLookAfterAnotherSocketFirst() {
    IntStream.range(0, 40).forEach(this::put);
    Inbox other = new Inbox(hands::add, () -> now, ofAll);
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
    assertThat(inbox.isAtOnce(1)).isTrue();
  }

  @Test
  void whatIsLongIsNeverAtOnce() {
    assertThat(inbox.isAtOnce(Inbox.LONGEST_AT_ONCE)).isTrue();
    assertThat(inbox.isAtOnce(Inbox.LONGEST_AT_ONCE + 1)).isFalse();
  }

  /** Two halves are the limit; of the third nothing fits, so that the second goes with it. */
  @Test
  void withMoreThanTheLimitNothingThatWaitsIsDealtWithButWhatComesAfterIs() {
    int half = Inbox.MOST_CHARACTERS / 2 - Inbox.EACH;
    assertThat(inbox.putMessage(half, () -> dealt.add(1))).isTrue();
    assertThat(inbox.putMessage(half, () -> dealt.add(2))).isTrue();
    handsDealOnce();
    assertThat(inbox.putMessage(half, () -> dealt.add(3))).as("the first two are done").isTrue();
    assertThat(inbox.putMessage(half, () -> dealt.add(4))).isTrue();
    assertThat(inbox.putMessage(0, () -> dealt.add("too much"))).isFalse();
    assertThat(ofAll).as("what is forgotten waits no more").hasValue(0);
    put("its close");
    while (!hands.isEmpty()) {
      handsDealOnce();
    }
    assertThat(dealt).containsExactly(1, 2, "its close");
  }

  @Test
  void theEndOfAConnectionIsNotForgottenWithItsMessages() {
    assertThat(inbox.putMessage(1, () -> dealt.add("a message"))).isTrue();
    put("its close");
    assertThat(inbox.putMessage(Inbox.MOST_CHARACTERS, () -> {})).isFalse();
    handsDealOnce();
    assertThat(dealt).containsExactly("its close");
  }

  /** Sixteen whose 4 Mi are full are 64 Mi; what is dealt with makes room. */
  @Test
  void allTogetherMayHaveNoMoreWaitingThanMemoryHasRoom() {
    List<Inbox> many =
        IntStream.range(0, 16).mapToObj(n -> new Inbox(hands::add, () -> now, ofAll)).toList();
    many.forEach(
        one ->
            assertThat(one.putMessage(Inbox.MOST_CHARACTERS - Inbox.EACH, () -> dealt.add(1)))
                .isTrue());
    assertThat(inbox.putMessage(0, () -> dealt.add("too much"))).isFalse();
    handsDealOnce();
    assertThat(inbox.putMessage(0, () -> dealt.add("fits"))).isTrue();
    while (!hands.isEmpty()) {
      handsDealOnce();
    }
    assertThat(dealt).hasSize(17).contains("fits");
    assertThat(ofAll).hasValue(0);
  }

  /** 4,194,304 / 256 = 16,384. */
  @Test
  void ofMessagesWithoutACharacterNotMoreMayWait() {
    for (int n = 0; n < 16_384; n++) {
      assertThat(inbox.putMessage(0, () -> {})).isTrue();
    }
    assertThat(inbox.putMessage(0, () -> {})).isFalse();
  }

  @Test
  void whereNoHandsCanBeHadWhatComesNextAsksAgain() {
    AtomicInteger refusals = new AtomicInteger(1);
    Inbox poor =
        new Inbox(
            dealing -> {
              if (refusals.getAndDecrement() > 0) {
                throw new OutOfMemoryError("no thread");
              }
              hands.add(dealing);
            },
            () -> now,
            ofAll);
    assertThatThrownBy(() -> poor.put(() -> dealt.add(1))).isInstanceOf(OutOfMemoryError.class);
    assertThat(poor.isAtOnce(1)).as("the first still waits").isFalse();
    poor.put(() -> dealt.add(2));
    handsDealOnce();
    assertThat(dealt).containsExactly(1, 2);
  }

  /** One reads and others close meanwhile: nothing is lost, done twice or done beside. */
  @Test
  void withRealHandsEverythingIsDealtWithOnceAndOneAtATime() throws Exception {
    AtomicInteger within = new AtomicInteger();
    AtomicInteger beside = new AtomicInteger();
    List<Integer> done = Collections.synchronizedList(new ArrayList<>());
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      Inbox real = new Inbox(threads, System::nanoTime, ofAll);
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
      while (!real.isAtOnce(1)) {
        Thread.onSpinWait();
      }
    }
    assertThat(done).isEqualTo(IntStream.range(0, 20_000).boxed().toList());
    assertThat(beside.get()).isZero();
  }
}

package org.consilium.platform.database;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.consilium.platform.database.AskedTogether.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AskedTogetherTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Patience ENDLESS = new Patience(LONG, LONG);
  private static final Set<Thread.State> AT_REST =
      Set.of(Thread.State.WAITING, Thread.State.TIMED_WAITING);

  private final List<Thread> threads = new ArrayList<>();

  @Test
  void whoeverComesAloneAsksAlone() {
    List<Set<Integer>> asked = new ArrayList<>();
    AskedTogether<Integer, String> together =
        new AskedTogether<>(
            questions -> {
              asked.add(questions);
              return Map.of(1, "one");
            });
    assertThat(together.ask(1)).contains("one");
    assertThat(together.ask(2)).isEmpty();
    assertThat(together.ask(1)).contains("one");
    assertThat(asked).containsExactly(Set.of(1), Set.of(2), Set.of(1));
  }

  @Test
  void whoComesDuringAQuestionWaitsForTheNextOneWithAllOthers() throws Exception {
    Gate gate = new Gate();
    AskedTogether<Integer, Integer> together = new AskedTogether<>(gate::ask, ENDLESS);
    Future<Optional<Integer>> first = begin(() -> together.ask(0));
    gate.reached.await();
    List<Future<Optional<Integer>>> others =
        IntStream.rangeClosed(1, 40).mapToObj(i -> begin(() -> together.ask(i % 20))).toList();
    awaitThatAllWait();
    assertThat(first.isDone()).isFalse();
    gate.opened.countDown();
    assertThat(first.get()).contains(0);
    for (int i = 1; i <= 40; i++) {
      assertThat(others.get(i - 1).get()).contains(i % 20);
    }
    assertThat(gate.asked)
        .containsExactly(Set.of(0), new HashSet<>(IntStream.range(0, 20).boxed().toList()));
  }

  @Test
  void aQuestionThatHangsKeepsNobodyElseFromAnAnswer() throws Exception {
    Gate gate = new Gate();
    AskedTogether<Integer, Integer> together =
        new AskedTogether<>(
            questions -> questions.contains(0) ? gate.ask(questions) : themselves(questions),
            new Patience(Duration.ofMillis(1), LONG));
    Future<Optional<Integer>> hanging = begin(() -> together.ask(0));
    gate.reached.await();
    assertThat(together.ask(1)).contains(1);
    assertThat(together.ask(2)).contains(2);
    assertThat(hanging.isDone()).isFalse();
    gate.opened.countDown();
    assertThat(hanging.get()).contains(0);
  }

  @Test
  void whoAskedTogetherWithAQuestionThatHangsAsksAlone() throws Exception {
    Gate first = new Gate();
    Gate hanging = new Gate();
    AskedTogether<Integer, Integer> together =
        new AskedTogether<>(
            questions -> {
              if (questions.contains(0)) {
                return first.ask(questions);
              }
              return questions.size() > 1 ? hanging.ask(questions) : themselves(questions);
            },
            new Patience(LONG, Duration.ofMillis(1)));
    Future<Optional<Integer>> before = begin(() -> together.ask(0));
    first.reached.await();
    List<Future<Optional<Integer>>> all = new ArrayList<>();
    all.add(begin(() -> together.ask(1)));
    awaitThatAllWait(); // so that it is the one who asks for both
    all.add(begin(() -> together.ask(2)));
    assertThat(all.get(1).get()).contains(2);
    first.opened.countDown();
    assertThat(before.get()).contains(0);
    hanging.opened.countDown();
    assertThat(all.get(0).get()).contains(1);
  }

  @Test
  void ofThoseWhoAskTogetherOnlyTheOneWhoseQuestionFailsIsRefused() throws Exception {
    Gate gate = new Gate();
    AskedTogether<Integer, Integer> together =
        new AskedTogether<>(
            questions -> {
              Map<Integer, Integer> answers = gate.ask(questions);
              if (questions.contains(2)) {
                throw new IllegalStateException("this board cannot be read");
              }
              return answers;
            },
            ENDLESS);
    Future<Optional<Integer>> before = begin(() -> together.ask(0));
    gate.reached.await();
    List<Future<Optional<Integer>>> others =
        IntStream.rangeClosed(1, 3).mapToObj(i -> begin(() -> together.ask(i))).toList();
    awaitThatAllWait();
    gate.opened.countDown();
    assertThat(before.get()).contains(0);
    assertThat(others.get(0).get()).contains(1);
    assertThatThrownBy(others.get(1)::get).hasRootCauseMessage("this board cannot be read");
    assertThat(others.get(2).get()).contains(3);
    assertThat(together.ask(4)).contains(4);
  }

  /** What is read has the number of the last change: nobody gets one from before they asked. */
  @Test
  void anAnswerWasReadAfterItWasAskedFor() throws Exception {
    AtomicLong changes = new AtomicLong();
    AskedTogether<Integer, Long> together =
        new AskedTogether<>(
            questions -> {
              long read = changes.get();
              return questions.stream().collect(toMap(identity(), question -> read));
            });
    List<Future<Boolean>> all =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    begin(
                        () -> {
                          boolean fresh = true;
                          for (int n = 0; n < 20_000; n++) {
                            long mine = changes.incrementAndGet();
                            fresh &= together.ask(i).orElseThrow() >= mine;
                          }
                          return fresh;
                        }))
            .toList();
    for (Future<Boolean> one : all) {
      assertThat(one.get()).isTrue();
    }
  }

  /** Answers with the question itself, the first one only when the gate is opened. */
  private static final class Gate {

    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch opened = new CountDownLatch(1);
    private final List<Set<Integer>> asked = new ArrayList<>();

    Map<Integer, Integer> ask(Set<Integer> questions) {
      synchronized (asked) {
        asked.add(Set.copyOf(questions));
      }
      reached.countDown();
      try {
        opened.await();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      return themselves(questions);
    }
  }

  private static Map<Integer, Integer> themselves(Set<Integer> questions) {
    return questions.stream().collect(toMap(identity(), identity()));
  }

  private <T> Future<T> begin(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread person = new Thread(task);
    person.setDaemon(true);
    threads.add(person);
    person.start();
    return task;
  }

  private void awaitThatAllWait() {
    while (!threads.stream().allMatch(thread -> AT_REST.contains(thread.getState()))) {
      Thread.onSpinWait();
    }
  }
}

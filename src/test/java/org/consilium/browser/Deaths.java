package org.consilium.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.consilium.protocol.Visitor;

/**
 * Deaths in turn, the server's, then the database's, then the server's again and so on, each after
 * so many acknowledged commands.
 */
final class Deaths implements AutoCloseable {

  private static final int PATIENCE_MINUTES = 5;

  private final LaunchedApplication application;
  private final List<CountDownLatch> moments;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /** What a member does meanwhile, the first being at place 0. */
  @FunctionalInterface
  interface Work {
    void of(Visitor member, int place);
  }

  Deaths(LaunchedApplication application, int... moments) {
    this.application = application;
    this.moments = IntStream.of(moments).mapToObj(CountDownLatch::new).toList();
  }

  /** To be said by the workers. */
  void acknowledged() {
    moments.forEach(CountDownLatch::countDown);
  }

  /** Everybody works at once; returns when all are done and all deaths have happened. */
  void amid(List<Visitor> members, Work work) throws Exception {
    List<CompletableFuture<?>> all = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      int place = i;
      all.add(CompletableFuture.runAsync(() -> work.of(members.get(place), place), threads));
    }
    CompletableFuture<?> done = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
    all.forEach(one -> one.whenComplete((nothing, failure) -> giveUp(failure)));
    for (int turn = 0; turn < moments.size(); turn++) {
      boolean ofServer = turn % 2 == 0;
      happens(moments.get(turn), ofServer ? application::killServer : application::killDatabase);
    }
    done.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
    application.awaitReady();
  }

  /** Who has failed acknowledges no more: nobody waits for that. */
  private void giveUp(Throwable failure) {
    while (failure != null && moments.getLast().getCount() > 0) {
      acknowledged();
    }
  }

  private static void happens(CountDownLatch moment, Runnable death) throws InterruptedException {
    assertThat(moment.await(PATIENCE_MINUTES, TimeUnit.MINUTES)).isTrue();
    death.run();
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}

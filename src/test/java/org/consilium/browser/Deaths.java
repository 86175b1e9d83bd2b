package org.consilium.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.consilium.protocol.Visitor;

/** The server's death and then the database's, each after so many acknowledged commands. */
final class Deaths implements AutoCloseable {

  private static final int PATIENCE_MINUTES = 5;

  private final LaunchedApplication application;
  private final CountDownLatch untilServer;
  private final CountDownLatch untilDatabase;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  /** What a member does meanwhile, the first being at place 0. */
  @FunctionalInterface
  interface Work {
    void of(Visitor member, int place);
  }

  Deaths(LaunchedApplication application, int untilServer, int untilDatabase) {
    this.application = application;
    this.untilServer = new CountDownLatch(untilServer);
    this.untilDatabase = new CountDownLatch(untilDatabase);
  }

  /** To be said by the workers. */
  void acknowledged() {
    untilServer.countDown();
    untilDatabase.countDown();
  }

  /** Everybody works at once; returns when all are done and both deaths have happened. */
  void amid(List<Visitor> members, Work work) throws Exception {
    List<CompletableFuture<?>> all = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      int place = i;
      all.add(CompletableFuture.runAsync(() -> work.of(members.get(place), place), threads));
    }
    CompletableFuture<?> done = CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
    all.forEach(one -> one.whenComplete((nothing, failure) -> giveUp(failure)));
    happens(untilServer, application::killServer);
    happens(untilDatabase, application::killDatabase);
    done.get(PATIENCE_MINUTES, TimeUnit.MINUTES);
    application.awaitReady();
  }

  /** Who has failed acknowledges no more: nobody waits for that. */
  private void giveUp(Throwable failure) {
    while (failure != null && untilDatabase.getCount() > 0) {
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

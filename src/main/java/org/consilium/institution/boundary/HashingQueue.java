package org.consilium.institution.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.consilium.institution.entity.rules.HashingWait;
import org.consilium.platform.problem.DomainProblem;

/**
 * Where sign-ins wait for their hash: half of the cores work on it and no more, and a waiting
 * person holds no request thread, so that a class that signs in never slows a running session.
 */
@ApplicationScoped
public class HashingQueue {

  private static final int LONGEST = 2_000;

  @Resource private ManagedThreadFactory threads;
  private ThreadPoolExecutor workers;
  private final AtomicLong usualMillis = new AtomicLong(200);

  @PostConstruct
  void open() {
    int parallel = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    workers =
        new ThreadPoolExecutor(
            parallel, parallel, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(LONGEST), threads);
  }

  @PreDestroy
  void close() {
    workers.shutdownNow();
  }

  /** How it goes for whoever comes now; the first number is of those before them. */
  QueueView state() {
    int before = workers.getQueue().size() + workers.getActiveCount();
    int parallel = workers.getMaximumPoolSize();
    return new QueueView(before, HashingWait.seconds(before, parallel, usualMillis.get()));
  }

  private <T> T timed(Supplier<T> work) {
    long began = System.nanoTime();
    try {
      return work.get();
    } finally {
      long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
      usualMillis.updateAndGet(usual -> HashingWait.usual(usual, took));
    }
  }

  /** Runs the work when its turn comes. */
  <T> CompletionStage<T> submit(Supplier<T> work) {
    try {
      return CompletableFuture.supplyAsync(() -> timed(work), workers);
    } catch (RejectedExecutionException e) {
      return CompletableFuture.failedFuture(
          DomainProblem.unavailable(
              "institution.sign-in-queue-full",
              "Very many people are signing in just now. Please try again in a minute."));
    }
  }
}

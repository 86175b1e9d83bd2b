package org.consilium;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.consilium.platform.problem.DomainProblem;

/** Has several people of a test do something at the same moment. */
@ApplicationScoped
public class AtOnce {

  @Resource private ManagedExecutorService executor;

  /** What each came to, in the order given: a value or a refusal. */
  public List<Object> outcomes(Callable<?>... all) throws Exception {
    CyclicBarrier start = new CyclicBarrier(all.length);
    List<Future<?>> running = new ArrayList<>();
    for (Callable<?> each : all) {
      running.add(executor.submit(() -> after(start, each)));
    }
    List<Object> outcomes = new ArrayList<>();
    for (Future<?> each : running) {
      outcomes.add(outcome(each));
    }
    return outcomes;
  }

  /** What became of each, in the order given: {@code done} or the code of the refusal. */
  public List<String> codes(Runnable... all) throws Exception {
    Callable<?>[] work = Stream.of(all).map(AtOnce::done).toArray(Callable[]::new);
    return outcomes(work).stream()
        .map(outcome -> outcome instanceof DomainProblem refusal ? refusal.code() : "done")
        .toList();
  }

  private static Callable<?> done(Runnable work) {
    return () -> {
      work.run();
      return "done";
    };
  }

  private static Object after(CyclicBarrier start, Callable<?> work) throws Exception {
    start.await();
    return work.call();
  }

  private static Object outcome(Future<?> running) throws Exception {
    try {
      return running.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof DomainProblem refusal) {
        return refusal;
      }
      throw e;
    }
  }
}

package org.consilium.platform.live.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that deal with what sockets bring where it may take a while: fewer than the usual
 * number of connections to the database, so that a hall that comes leaves some for requests, and of
 * their own, so that nobody's message stands behind hundreds of views.
 */
@ApplicationScoped
public class LiveHands implements Executor {

  private static final int HANDS = 16;

  @Resource private ManagedThreadFactory threads;

  private ThreadPoolExecutor hands;

  @PostConstruct
  void open() {
    hands =
        new ThreadPoolExecutor(
            HANDS, HANDS, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), threads);
    hands.allowCoreThreadTimeOut(true);
  }

  @PreDestroy
  void end() {
    hands.shutdown();
  }

  @Override
  public void execute(Runnable dealing) {
    hands.execute(dealing);
  }
}

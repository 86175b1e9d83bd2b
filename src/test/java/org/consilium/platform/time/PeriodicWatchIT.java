package org.consilium.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PeriodicWatchIT {

  private static final Duration PAUSE = Duration.ofMillis(2);
  private static final int PATIENCE_SECONDS = 15;

  @Inject private Instance<PeriodicWatch> watches;

  @Test
  void aFailedLookIsNotTheLastAndNoLookFollowsTheEnd() throws Exception {
    PeriodicWatch ended = watches.get();
    AtomicInteger looks = new AtomicInteger();
    CountDownLatch third = new CountDownLatch(3);
    begin(
        ended,
        () -> {
          looks.incrementAndGet();
          third.countDown();
          throw new IllegalStateException("as every look here");
        });
    assertThat(third.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    watches.destroy(ended);
    // one look may be under way
    lookManyTimes();
    int atTheEnd = looks.get();
    lookManyTimes();
    assertThat(looks.get()).isEqualTo(atTheEnd);
  }

  /** Another watch of the same pause looks many times. */
  private void lookManyTimes() throws InterruptedException {
    PeriodicWatch other = watches.get();
    CountDownLatch many = new CountDownLatch(20);
    begin(other, many::countDown);
    assertThat(many.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    watches.destroy(other);
  }

  private static void begin(PeriodicWatch watch, Runnable look) {
    watch.begin(PAUSE, "a test not looked at", look);
  }
}

package org.consilium.institution.control.retention;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every quarter of an hour whether the day of a school's run has come. */
@ApplicationScoped
public class RetentionWatch {

  private static final int EVERY_MINUTES = 15;
  private static final Logger LOG = Logger.getLogger(RetentionWatch.class.getName());

  @Resource private ManagedScheduledExecutorService scheduler;
  @Inject private DailyRetention daily;

  private ScheduledFuture<?> looking;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    looking =
        scheduler.scheduleWithFixedDelay(
            this::look, EVERY_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
  }

  @PreDestroy
  void end() {
    if (looking != null) {
      looking.cancel(false);
    }
  }

  private void look() {
    try {
      for (UUID school : daily.due()) {
        boolean more = daily.take(school);
        while (more) {
          more = daily.removeSome(school);
        }
      }
    } catch (Exception failure) {
      // The run of the next day finds what this one did not.
      LOG.log(Level.WARNING, "retention not finished: {0}", failure.getClass().getName());
    }
  }
}

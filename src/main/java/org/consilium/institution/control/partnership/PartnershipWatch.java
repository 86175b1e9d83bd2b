package org.consilium.institution.control.partnership;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every half minute whether a partnership's last day is over. */
@ApplicationScoped
public class PartnershipWatch {

  private static final int EVERY_SECONDS = 30;
  private static final Logger LOG = Logger.getLogger(PartnershipWatch.class.getName());

  @Resource private ManagedScheduledExecutorService scheduler;
  @Inject private PartnershipExpiry expiry;

  private ScheduledFuture<?> looking;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    looking =
        scheduler.scheduleWithFixedDelay(
            this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void end() {
    if (looking != null) {
      looking.cancel(false);
    }
  }

  private void look() {
    try {
      expiry.look();
    } catch (Exception failure) {
      // The next look finds what this one did not.
      LOG.log(Level.WARNING, "partnerships not looked up: {0}", failure.toString());
    }
  }
}

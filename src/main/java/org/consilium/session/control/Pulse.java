package org.consilium.session.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Beats once before the first request is served, when the schema is there, then each second. */
@ApplicationScoped
public class Pulse {

  private static final Logger LOG = Logger.getLogger(Pulse.class.getName());

  @Resource private ManagedScheduledExecutorService scheduler;
  @Inject private Heartbeat heartbeat;
  private ScheduledFuture<?> beats;
  private boolean missed;

  void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Startup startup) {
    beat();
    beats = scheduler.scheduleWithFixedDelay(this::beat, 1, 1, TimeUnit.SECONDS);
  }

  @PreDestroy
  void end() {
    if (beats != null) {
      beats.cancel(false);
    }
  }

  private synchronized void beat() {
    try {
      heartbeat.beat();
      missed = false;
    } catch (Exception failure) {
      // Said once: the beat that succeeds again gives the time back.
      LOG.log(missed ? Level.FINE : Level.WARNING, "heartbeat not stored: {0}", failure.toString());
      missed = true;
    }
  }
}

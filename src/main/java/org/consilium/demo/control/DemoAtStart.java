package org.consilium.demo.control;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consilium.platform.config.Settings;

/**
 * Seeds the demo when the server starts, the schema is there and the clock beats; only where it was
 * asked for, and only an empty database. A demo that cannot be seeded stops nobody from working.
 */
@ApplicationScoped
public class DemoAtStart {

  private static final Logger LOG = Logger.getLogger(DemoAtStart.class.getName());

  @Inject private Settings settings;
  @Inject private DemoMark mark;
  @Inject private DemoSeeding seeding;
  @Inject private Clock clock;

  void begin(@Observes @Priority(Interceptor.Priority.APPLICATION) Startup startup) {
    if (!settings.demo() || mark.isSet()) {
      return;
    }
    if (mark.isInhabited()) {
      LOG.warning("The database belongs to somebody: the demo is not put into it.");
      return;
    }
    try {
      seed();
    } catch (Exception failure) {
      LOG.log(Level.SEVERE, "The demo could not be seeded; nothing of it was stored.", failure);
    }
  }

  private void seed() {
    Instant begin = clock.instant();
    if (seeding.seed()) {
      Duration took = Duration.between(begin, clock.instant());
      LOG.log(Level.INFO, "The demo was seeded in {0} ms.", took.toMillis());
    }
  }
}

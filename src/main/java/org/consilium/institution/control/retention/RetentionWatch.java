package org.consilium.institution.control.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.consilium.platform.time.PeriodicWatch;

/** Looks every quarter of an hour whether the day of a school's run has come. */
@ApplicationScoped
public class RetentionWatch {

  private static final Duration EVERY = Duration.ofMinutes(15);

  @Inject private DailyRetention daily;
  @Inject private PeriodicWatch watch;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    watch.begin(EVERY, "retention not finished", this::look);
  }

  private void look() {
    for (UUID school : daily.due()) {
      boolean more = daily.take(school);
      while (more) {
        more = daily.removeSome(school);
      }
    }
  }
}

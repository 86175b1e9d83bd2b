package org.consilium.institution.control.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.consilium.platform.time.PeriodicWatch;

/** Looks every half minute whether a partnership's last day is over. */
@ApplicationScoped
public class PartnershipWatch {

  private static final Duration EVERY = Duration.ofSeconds(30);

  @Inject private PartnershipExpiry expiry;
  @Inject private PeriodicWatch watch;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    watch.begin(EVERY, "partnerships not looked up", expiry::look);
  }
}

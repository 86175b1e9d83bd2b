package org.consilium.platform.time;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Hands out the one clock, in the microseconds that the database keeps. */
@Dependent
public class ClockOfTheServer {

  /** UTC, whole microseconds: what is stored equals what was compared. */
  @Produces
  @Singleton
  public Clock clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }
}

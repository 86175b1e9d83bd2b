package org.consilium;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The clock of tests in the container, in place of the server's: runs as the machine's does until a
 * test turns it. Whoever turns it turns it back.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class TurnedClock extends Clock {

  private volatile Duration turned = Duration.ZERO;

  /** Turns the clock forward by so much more. */
  public void turn(Duration further) {
    turned = turned.plus(further);
  }

  /** Shows the machine's time again. */
  public void turnBack() {
    turned = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant().plus(turned).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), turned);
  }
}

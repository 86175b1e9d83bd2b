package org.consilium.demo.control;

import java.time.Duration;
import java.time.Instant;
import org.consilium.session.PhaseInfo;

/**
 * A phase of the finished session, at the hour at which it is said to have been.
 *
 * @param phase the phase
 * @param begin its first moment
 */
record Scene(PhaseInfo phase, Instant begin) {

  /** The moment after so many hundredths of the phase. */
  Instant at(int percent) {
    return begin.plus(lasting(percent));
  }

  /** So many hundredths of the phase. */
  Duration lasting(int percent) {
    return phase.duration().multipliedBy(percent).dividedBy(100);
  }
}

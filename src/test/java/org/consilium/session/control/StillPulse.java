package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Specializes;

/**
 * No heartbeat of its own: a clock that a test turns would look like a server that was down, and
 * what the test waited for would be given back.
 */
@Specializes
@ApplicationScoped
public class StillPulse extends Pulse {

  @Override
  void begin(Startup startup) {
    // a test that wants a beat asks for it
  }
}

package org.consilium.session.control;

import org.consilium.platform.problem.Fault;
import org.consilium.session.PhaseInfo;

/**
 * What keeps a phase from being ready.
 *
 * @param phase which phase
 * @param detail a sentence for the coordinator
 */
public record Missing(PhaseInfo phase, String detail) {

  Fault fault() {
    return new Fault("phase " + (phase.position() + 1) + ", " + phase.title(), detail);
  }
}

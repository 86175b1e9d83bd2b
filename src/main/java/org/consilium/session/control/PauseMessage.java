package org.consilium.session.control;

import java.util.List;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.text.TextRule;

/** The line that everybody reads while everything is paused. */
final class PauseMessage {

  private static final int LONGEST = 140;
  private static final TextRule LINE = TextRule.line(1, LONGEST);

  private PauseMessage() {}

  /** The line as it is shown, or null for none. */
  static String of(String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    if (LINE.flawOf(written).isPresent()) {
      throw DomainProblem.invalid(
          "session.invalid-message",
          "This message cannot be shown, so nothing was paused. Please shorten it, or pause"
              + " without one.",
          List.of(new Fault("message", "One line of up to " + LONGEST + " characters.")));
    }
    return written.strip();
  }
}

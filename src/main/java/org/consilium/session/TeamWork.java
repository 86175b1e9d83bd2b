package org.consilium.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consilium.platform.problem.DomainProblem;

/** A room in which teams work implements this, so that staff know what a change of teams means. */
public interface TeamWork {

  /** What would happen here, in sentences for staff, before anything is done. */
  List<String> foretell(TeamChange change, List<PhaseInfo> agenda);

  /** Why the change cannot be made now, if it cannot. */
  default Optional<DomainProblem> objection(TeamChange change, List<PhaseInfo> agenda) {
    return Optional.empty();
  }

  /** Whether a mover has stored something in the new team since; then it is not undone. */
  boolean isBuiltOn(TeamChange change, Instant since);
}

package org.consilium.casework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.consilium.session.PhaseInfo;
import org.consilium.session.TeamChange;
import org.consilium.session.TeamWork;

/** What a change of teams means for the lens. */
@ApplicationScoped
public class TeamsAtCases implements TeamWork {

  @Inject private CasesInUse cases;

  @Override
  public List<String> foretell(TeamChange change, List<PhaseInfo> agenda) {
    return cases.disclosedIn(change.sessionId()).isEmpty()
        ? List.of()
        : List.of(
            "Parts of the case that nobody present in a team would see any more go to a present"
                + " member by name, at once.");
  }

  /** Who has read a part has stored nothing. */
  @Override
  public boolean isBuiltOn(TeamChange change, Instant since) {
    return false;
  }
}

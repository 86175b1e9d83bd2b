package org.consilium.peerevaluation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.TeamChange;
import org.consilium.session.TeamWork;

/** What a change of teams means for who rates whom. */
@ApplicationScoped
public class TeamsInEvaluation implements TeamWork {

  @Inject private StoredRatings ratings;

  @Override
  public List<String> foretell(TeamChange change, List<PhaseInfo> agenda) {
    boolean comes =
        agenda.stream()
            .anyMatch(
                phase ->
                    phase.kind() == PhaseKind.PEER_EVALUATION && phase.state() != PhaseState.ENDED);
    return comes
        ? List.of(
            "In the peer evaluation people rate those with whom they were in a team for at least"
                + " half of the team work.")
        : List.of();
  }

  @Override
  public boolean isBuiltOn(TeamChange change, Instant since) {
    return ratings.hasRated(change.sessionId(), change.accountIds(), since);
  }
}

package org.consilium.session.control.teams;

import java.util.List;
import java.util.UUID;
import org.consilium.session.TeamChange.Kind;

/**
 * A change of teams as staff ask for it.
 *
 * @param kind what is to be done
 * @param accountIds who: the one of a move or a walk-in, those who leave in a split, nobody in a
 *     merge
 * @param fromTeamId the team of a merge or a split, else null
 * @param toTeamId the team to join; null in a split
 */
public record PlannedChange(Kind kind, List<UUID> accountIds, UUID fromTeamId, UUID toTeamId) {

  public PlannedChange {
    accountIds = accountIds == null ? List.of() : accountIds.stream().distinct().toList();
  }
}

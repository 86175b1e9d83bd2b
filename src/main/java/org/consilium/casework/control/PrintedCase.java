package org.consilium.casework.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.casework.entity.CaseContent;

/**
 * A case as it is printed for every team: for staff alone, who hand each page to whom it is for.
 *
 * @param holders for each team, the members who get each part of a discipline, by part
 */
public record PrintedCase(CaseContent content, List<TeamHolders> holders) {

  /** Who of a team gets which part of a discipline. */
  public record TeamHolders(UUID teamId, Map<UUID, Set<UUID>> members) {}
}

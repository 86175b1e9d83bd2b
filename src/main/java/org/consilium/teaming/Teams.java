package org.consilium.teaming;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks teams up for other rooms; the asking room authorises. */
public interface Teams {

  /** The team set, if there is one. */
  Optional<TeamSet> teamSet(UUID teamSetId);

  /** Its teams by number. */
  List<Team> teams(UUID teamSetId);

  /** The team, if there is one. */
  Optional<Team> team(UUID teamId);

  /** The team in which the account is. */
  Optional<Team> teamOf(UUID teamSetId, UUID accountId);
}

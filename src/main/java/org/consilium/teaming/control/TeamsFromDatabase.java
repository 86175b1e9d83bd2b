package org.consilium.teaming.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.teaming.Team;
import org.consilium.teaming.TeamSet;
import org.consilium.teaming.Teams;

/** {@link Teams} from what is stored. */
@ApplicationScoped
@Transactional
public class TeamsFromDatabase implements Teams {

  @Inject private TeamSetBook book;

  @Override
  public Optional<TeamSet> teamSet(UUID teamSetId) {
    return book.find(teamSetId);
  }

  @Override
  public List<Team> teams(UUID teamSetId) {
    return book.teams(teamSetId);
  }

  @Override
  public Optional<Team> team(UUID teamId) {
    return book.team(teamId);
  }

  @Override
  public Optional<Team> teamOf(UUID teamSetId, UUID accountId) {
    return book.teamOf(teamSetId, accountId);
  }
}

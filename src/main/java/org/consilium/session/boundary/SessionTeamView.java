package org.consilium.session.boundary;

import java.util.List;
import java.util.UUID;
import org.consilium.session.control.TeamRolls.TeamRoll;

/** One's own team. */
public record SessionTeamView(UUID id, String name, List<SessionMemberView> members) {

  static SessionTeamView of(TeamRoll roll) {
    return new SessionTeamView(
        roll.team().id(),
        roll.team().name(),
        roll.attendees().stream().map(SessionMemberView::of).toList());
  }
}

package org.consilium.session.boundary;

import java.util.List;
import java.util.UUID;
import org.consilium.session.control.TeamRoll;

/** One's own team. */
public record TeamView(UUID id, String name, List<MemberView> members) {

  static TeamView of(TeamRoll roll) {
    return new TeamView(
        roll.team().id(),
        roll.team().name(),
        roll.attendees().stream().map(MemberView::of).toList());
  }
}

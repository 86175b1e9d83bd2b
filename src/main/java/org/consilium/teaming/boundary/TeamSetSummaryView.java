package org.consilium.teaming.boundary;

import java.util.UUID;
import org.consilium.teaming.control.TeamSetOverview;

/** A team set in a list. */
public record TeamSetSummaryView(
    UUID id, String name, int teamSize, boolean published, int teams, int students) {

  static TeamSetSummaryView of(TeamSetOverview overview) {
    return new TeamSetSummaryView(
        overview.teamSet().id(),
        overview.teamSet().name(),
        overview.teamSize(),
        overview.teamSet().published(),
        overview.teams(),
        overview.students());
  }
}

package org.consilium.teaming.boundary;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.institution.School;
import org.consilium.teaming.control.TeamSetDetail;

/** A team set with its teams, as staff see it. */
public record TeamSetView(
    UUID id,
    UUID courseId,
    String name,
    int teamSize,
    boolean published,
    List<TeamView> teams,
    List<MemberView> withoutTeam,
    List<BalanceView> balance) {

  static TeamSetView of(TeamSetDetail detail, Map<UUID, School> schools) {
    return new TeamSetView(
        detail.teamSet().id(),
        detail.teamSet().courseId(),
        detail.teamSet().name(),
        detail.teamSize(),
        detail.teamSet().published(),
        detail.teams().stream().map(team -> TeamView.of(team, detail.people(), schools)).toList(),
        detail.withoutTeam().stream().map(person -> MemberView.of(person, schools)).toList(),
        detail.balance().lines().stream().map(line -> BalanceView.of(line, schools)).toList());
  }
}

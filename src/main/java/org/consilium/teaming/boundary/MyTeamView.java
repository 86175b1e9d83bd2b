package org.consilium.teaming.boundary;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.institution.School;
import org.consilium.teaming.control.MyTeam;

/** A student's own team. */
public record MyTeamView(
    UUID teamSetId, String teamSetName, UUID teamId, String teamName, List<MemberView> members) {

  static MyTeamView of(MyTeam mine, Map<UUID, School> schools) {
    return new MyTeamView(
        mine.teamSet().id(),
        mine.teamSet().name(),
        mine.team().id(),
        mine.team().name(),
        mine.members().stream().map(person -> MemberView.of(person, schools)).toList());
  }
}

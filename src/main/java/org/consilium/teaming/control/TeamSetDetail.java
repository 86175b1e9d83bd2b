package org.consilium.teaming.control;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.teaming.Team;
import org.consilium.teaming.TeamSet;
import org.consilium.teaming.entity.rules.Balance;
import org.consilium.teaming.entity.rules.FormationStudent;
import org.consilium.teaming.entity.rules.TeamComposition;

/**
 * A team set with everything that staff see of it.
 *
 * @param teamSet which
 * @param teamSize the members wished for a team
 * @param teams by number
 * @param withoutTeam students of the course in none of its teams, by name
 * @param people everybody in teams, by account; only name, discipline and school may be told
 */
public record TeamSetDetail(
    TeamSet teamSet,
    int teamSize,
    List<Team> teams,
    List<Person> withoutTeam,
    Map<UUID, Person> people) {

  /** In place of the discipline of somebody who has none. */
  private static final String NO_DISCIPLINE = "-";

  /** How evenly the teams are mixed. */
  public Balance balance() {
    return Balance.of(
        teams.stream()
            .map(team -> team.members().stream().map(people::get))
            .map(members -> members.map(TeamSetDetail::formationStudent).toList())
            .map(TeamComposition::of)
            .toList());
  }

  static FormationStudent formationStudent(Person person) {
    return new FormationStudent(
        person.id(),
        Objects.requireNonNullElse(person.discipline(), NO_DISCIPLINE),
        person.institutionId());
  }
}

package org.consilium.teaming.control;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.teaming.Team;
import org.consilium.teaming.TeamSet;

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
    Map<UUID, Person> people) {}

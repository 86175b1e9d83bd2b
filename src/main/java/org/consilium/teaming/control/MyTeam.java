package org.consilium.teaming.control;

import java.util.List;
import org.consilium.institution.Person;
import org.consilium.teaming.Team;
import org.consilium.teaming.TeamSet;

/**
 * A student's own team.
 *
 * @param teamSet in which team set
 * @param team which team
 * @param members its people, by name; of them only name, discipline and school may be told
 */
public record MyTeam(TeamSet teamSet, Team team, List<Person> members) {}

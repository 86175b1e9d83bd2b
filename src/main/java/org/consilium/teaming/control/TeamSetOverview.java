package org.consilium.teaming.control;

import org.consilium.teaming.TeamSet;

/**
 * A team set in a list.
 *
 * @param teamSet which
 * @param teamSize the members wished for a team
 * @param teams how many teams
 * @param students how many are in them
 */
public record TeamSetOverview(TeamSet teamSet, int teamSize, int teams, int students) {}

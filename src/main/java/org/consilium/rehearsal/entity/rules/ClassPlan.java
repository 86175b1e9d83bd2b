package org.consilium.rehearsal.entity.rules;

import java.util.List;

/**
 * What a script is made from; the same plan gives the same script.
 *
 * @param seed of every chance
 * @param habits of the class
 * @param teams the disciplines of each team's members
 * @param agenda what is played, in order
 */
public record ClassPlan(long seed, Habits habits, List<List<String>> teams, List<Part> agenda) {

  public ClassPlan {
    teams = teams.stream().map(List::copyOf).toList();
    agenda = List.copyOf(agenda);
  }
}

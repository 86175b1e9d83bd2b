package org.consilium.teaming.entity.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Of whom a team consists.
 *
 * @param disciplines how many of each discipline, by code
 * @param institutions how many of each school
 */
public record TeamComposition(
    int size, Map<String, Integer> disciplines, Map<UUID, Integer> institutions) {

  /** Counts a team. */
  public static TeamComposition of(Collection<FormationStudent> team) {
    Map<String, Integer> disciplines = new TreeMap<>();
    Map<UUID, Integer> institutions = new TreeMap<>();
    for (FormationStudent member : team) {
      disciplines.merge(member.discipline(), 1, Integer::sum);
      institutions.merge(member.institution(), 1, Integer::sum);
    }
    return new TeamComposition(
        team.size(),
        Collections.unmodifiableMap(disciplines),
        Collections.unmodifiableMap(institutions));
  }
}

package org.consilium.casework.control;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.casework.entity.CasePart;
import org.consilium.casework.entity.rules.Lens;
import org.consilium.casework.entity.rules.LensMember;
import org.consilium.casework.entity.rules.LensPart;
import org.consilium.casework.entity.rules.LensView;
import org.consilium.casework.entity.rules.StandIn;
import org.consilium.institution.Person;
import org.consilium.teaming.Team;

/**
 * What the lens needs to know of one team.
 *
 * @param people the team's members
 * @param present everybody who has checked in to the session
 */
record TeamSight(Team team, Map<UUID, Person> people, Set<UUID> present) {

  private static final String NO_DISCIPLINE = "";

  /** Who of the team sees which of these parts. */
  LensView lens(List<CasePart> parts, Collection<StandIn> standIns) {
    return Lens.of(
        parts.stream().map(part -> new LensPart(part.id(), part.discipline())).toList(),
        people.values().stream().map(this::member).toList(),
        standIns);
  }

  private LensMember member(Person person) {
    return new LensMember(
        person.id(),
        person.discipline() == null ? NO_DISCIPLINE : person.discipline(),
        present.contains(person.id()),
        person.familyName(),
        person.givenName());
  }
}

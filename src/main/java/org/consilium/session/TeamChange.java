package org.consilium.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.teaming.Team;

/**
 * A change of a session's teams on the day.
 *
 * @param sessionId the session
 * @param kind what is done
 * @param movers those whose team it changes, by name
 * @param from the team that they leave; nothing for a walk-in
 * @param to the team that they join; nothing before it is made by a split
 */
public record TeamChange(
    UUID sessionId, Kind kind, List<Person> movers, Optional<Team> from, Optional<Team> to) {

  /** What is done. */
  public enum Kind {
    /** One person goes to another team. */
    MOVE,
    /** A whole team goes into another and works no more. */
    MERGE,
    /** Some of a team become a team of their own. */
    SPLIT,
    /** Somebody who was in no team joins one. */
    WALK_IN
  }

  public TeamChange {
    movers = List.copyOf(movers);
  }

  /** The accounts of the movers. */
  public List<UUID> accountIds() {
    return movers.stream().map(Person::id).toList();
  }

  /** Whether people go from one team to another that there is. */
  public boolean isBetweenTeams() {
    return from.isPresent() && to.isPresent();
  }
}

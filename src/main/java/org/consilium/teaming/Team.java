package org.consilium.teaming;

import java.util.List;
import java.util.UUID;

/**
 * A team.
 *
 * @param id which
 * @param teamSetId its team set, or null for one that was made during a session
 * @param number from 1 in the team set
 * @param name as shown
 * @param members accounts
 */
public record Team(UUID id, UUID teamSetId, int number, String name, List<UUID> members) {

  public Team {
    members = List.copyOf(members);
  }

  /** The name of the team with a number. */
  public static String nameOf(int number) {
    return "Team " + number;
  }
}

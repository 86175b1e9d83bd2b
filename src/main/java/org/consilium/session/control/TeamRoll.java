package org.consilium.session.control;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.teaming.Team;

/**
 * A team and who of it is present.
 *
 * @param team the team
 * @param attendees its members by family name
 */
public record TeamRoll(Team team, List<Attendee> attendees) {

  /**
   * A member.
   *
   * @param person who
   * @param school the short name of the person's school
   * @param presentAt since when, or null
   */
  public record Attendee(Person person, String school, Instant presentAt) {

    public boolean isPresent() {
      return presentAt != null;
    }
  }

  /** How many are present. */
  public int present() {
    return (int) attendees.stream().filter(Attendee::isPresent).count();
  }

  /** Whether this member is present. */
  public boolean isPresent(UUID accountId) {
    return attendees.stream()
        .anyMatch(attendee -> attendee.person().id().equals(accountId) && attendee.isPresent());
  }
}

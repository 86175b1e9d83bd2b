package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.institution.School;
import org.consilium.teaming.Team;

/** Puts together teams, people and who is present. */
@ApplicationScoped
public class TeamRolls {

  @Inject private People people;
  @Inject private AttendanceBook attendance;

  /** The rolls of these teams, in the order given. */
  List<TeamRoll> of(UUID sessionId, List<Team> teams) {
    List<UUID> members = teams.stream().flatMap(team -> team.members().stream()).toList();
    Map<UUID, Person> persons = people.byIds(members);
    Map<UUID, School> schools = people.schools();
    Map<UUID, Instant> since = attendance.presentSince(sessionId, members);
    return teams.stream()
        .map(
            team ->
                new TeamRoll(
                    team,
                    team.members().stream()
                        .map(persons::get)
                        .filter(Objects::nonNull)
                        .sorted(Person.BY_NAME)
                        .map(person -> attendee(person, schools, since))
                        .toList()))
        .toList();
  }

  /**
   * A team and who of it is present.
   *
   * @param team the team
   * @param attendees its members by family name
   */
  public record TeamRoll(Team team, List<Attendee> attendees) {

    /** Its members. */
    Stream<Person> people() {
      return attendees.stream().map(Attendee::person);
    }

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

  private static TeamRoll.Attendee attendee(
      Person person, Map<UUID, School> schools, Map<UUID, Instant> since) {
    return new TeamRoll.Attendee(
        person, schools.get(person.institutionId()).shortName(), since.get(person.id()));
  }
}

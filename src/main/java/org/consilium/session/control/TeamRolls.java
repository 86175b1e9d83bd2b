package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.institution.School;
import org.consilium.session.CheckIn;
import org.consilium.teaming.Team;

/** Puts together teams, people and how they take part. */
@ApplicationScoped
public class TeamRolls {

  @Inject private People people;
  @Inject private AttendanceBook attendance;

  /** The rolls of these teams, in the order given. */
  public List<TeamRoll> of(UUID sessionId, List<Team> teams) {
    List<UUID> members = teams.stream().flatMap(team -> team.members().stream()).toList();
    Map<UUID, Person> persons = people.byIds(members);
    Map<UUID, School> schools = people.schools();
    Map<UUID, CheckIn> checkIns = attendance.checkInsAmong(sessionId, members);
    return teams.stream()
        .map(
            team ->
                new TeamRoll(
                    team,
                    team.members().stream()
                        .map(persons::get)
                        .filter(Objects::nonNull)
                        .sorted(Person.BY_NAME)
                        .map(person -> attendee(person, schools, checkIns))
                        .toList()))
        .toList();
  }

  /**
   * A team and how its members take part.
   *
   * @param team the team
   * @param attendees its members by family name
   */
  public record TeamRoll(Team team, List<Attendee> attendees) {

    /** Its members. */
    public Stream<Person> people() {
      return attendees.stream().map(Attendee::person);
    }

    /**
     * A member.
     *
     * @param person who
     * @param school the short name of the person's school
     * @param checkIn how the person takes part
     */
    public record Attendee(Person person, String school, CheckIn checkIn) {

      public boolean isPresent() {
        return checkIn.isHere();
      }
    }

    /** How many are present. */
    public int present() {
      return (int) attendees.stream().filter(Attendee::isPresent).count();
    }

    /** How this member takes part. */
    public CheckIn checkIn(UUID accountId) {
      return attendees.stream()
          .filter(attendee -> attendee.person().id().equals(accountId))
          .findFirst()
          .map(Attendee::checkIn)
          .orElse(CheckIn.NOT_YET);
    }

    /** Whether this member is present. */
    public boolean isPresent(UUID accountId) {
      return checkIn(accountId).isHere();
    }
  }

  private static TeamRoll.Attendee attendee(
      Person person, Map<UUID, School> schools, Map<UUID, CheckIn> checkIns) {
    return new TeamRoll.Attendee(
        person,
        schools.get(person.institutionId()).shortName(),
        checkIns.getOrDefault(person.id(), CheckIn.NOT_YET));
  }
}

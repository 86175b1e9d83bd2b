package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.course.CoursePeople;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.institution.School;
import org.consilium.platform.security.Actor;
import org.consilium.session.CheckIn;
import org.consilium.session.SessionInfo;
import org.consilium.teaming.Team;

/** Puts together teams, people and how they take part. */
@ApplicationScoped
public class TeamRolls {

  @Inject private People people;
  @Inject private CoursePeople known;
  @Inject private AttendanceBook attendance;

  /** The rolls of these teams, in the order given, as their own members know each other. */
  public List<TeamRoll> amongTeammates(UUID sessionId, List<Team> teams) {
    return of(sessionId, teams, people.byIds(members(teams)));
  }

  /** The rolls of these teams, in the order given, as the reader of the staff may know them. */
  public List<TeamRoll> forStaff(Actor reader, SessionInfo session, List<Team> teams) {
    return of(session.id(), teams, known.forStaff(reader, session.courseId(), members(teams)));
  }

  private static List<UUID> members(List<Team> teams) {
    return teams.stream().flatMap(team -> team.members().stream()).toList();
  }

  private List<TeamRoll> of(UUID sessionId, List<Team> teams, Map<UUID, Person> persons) {
    Map<UUID, School> schools = people.schools();
    Map<UUID, CheckIn> checkIns = attendance.checkInsAmong(sessionId, members(teams));
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

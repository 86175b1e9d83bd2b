package org.consilium.session.control.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.course.CoursePeople;
import org.consilium.institution.DisclosureLog;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.institution.School;
import org.consilium.institution.SeenData;
import org.consilium.platform.security.Actor;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;
import org.consilium.session.SessionState;
import org.consilium.session.control.TeamRolls;
import org.consilium.session.control.TeamRolls.TeamRoll;
import org.consilium.session.control.teams.TeamChangeBook.Made;
import org.consilium.teaming.Team;

/** Use case: staff see who is in which team today, who is in none, and what was changed. */
@ApplicationScoped
@Transactional
public class TeamsToday {

  @Inject private SessionAccess access;
  @Inject private SessionTeamBook teams;
  @Inject private TeamChangeBook book;
  @Inject private TeamRolls rolls;
  @Inject private WalkIns walkIns;
  @Inject private People people;
  @Inject private CoursePeople known;
  @Inject private DisclosureLog disclosures;

  /**
   * The teams of a session.
   *
   * @param version to be sent back with every change
   * @param changeable whether they may be changed still
   * @param rolls who is in which team and how they take part, by number
   * @param withoutTeam students of the course who are in none, by name
   * @param changes the newest first
   */
  public record Sight(
      int version,
      boolean changeable,
      List<TeamRoll> rolls,
      List<FreeStudent> withoutTeam,
      List<DoneChange> changes) {}

  /** Somebody in no team, with the short name of the school. */
  public record FreeStudent(Person person, String school) {}

  /**
   * A change that was made.
   *
   * @param movers the names of those whose team it changed
   * @param from name of the team that was left, or null
   * @param to name of the team that was joined
   * @param by name of who made it, or null when the account is gone
   * @param last whether it is the one that may be undone
   */
  public record DoneChange(
      Made made, List<String> movers, String from, String to, String by, boolean last) {}

  /** Everything of today. */
  public Sight show(Actor actor, UUID sessionId) {
    SessionInfo session = access.requireStaff(actor, sessionId);
    List<TeamRoll> seen = rolls.forStaff(actor, session, teams.teams(sessionId));
    List<FreeStudent> free = free(actor, session);
    disclosures.seen(
        actor,
        SeenData.ATTENDANCE,
        sessionId,
        session.title(),
        Stream.concat(
                seen.stream().flatMap(TeamRoll::people), free.stream().map(FreeStudent::person))
            .toList());
    boolean changeable = session.state() != SessionState.CLOSED;
    return new Sight(
        book.version(sessionId), changeable, seen, free, changes(actor, session, changeable));
  }

  private List<FreeStudent> free(Actor actor, SessionInfo session) {
    Map<UUID, School> schools = people.schools();
    return walkIns.enrolledWithoutTeam(actor, session).stream()
        .map(person -> new FreeStudent(person, schools.get(person.institutionId()).shortName()))
        .toList();
  }

  private List<DoneChange> changes(Actor actor, SessionInfo session, boolean changeable) {
    UUID sessionId = session.id();
    List<Made> all = book.ofSession(sessionId);
    Map<UUID, String> names =
        teams.ever(sessionId).stream().collect(Collectors.toMap(Team::id, Team::name));
    Map<UUID, Person> persons =
        known.forStaff(
            actor,
            session.courseId(),
            all.stream()
                .flatMap(made -> Stream.concat(made.movers().stream(), Stream.of(made.by())))
                .collect(Collectors.toSet()));
    Optional<UUID> last =
        all.stream().filter(made -> made.undoneAt() == null).findFirst().map(Made::id);
    return all.stream()
        .map(
            made ->
                new DoneChange(
                    made,
                    made.movers().stream()
                        .map(persons::get)
                        .flatMap(Stream::ofNullable)
                        .sorted(Person.BY_NAME)
                        .map(Person::name)
                        .toList(),
                    names.get(made.from()),
                    names.get(made.to()),
                    Optional.ofNullable(persons.get(made.by())).map(Person::name).orElse(null),
                    changeable && last.filter(made.id()::equals).isPresent()))
        .toList();
  }
}

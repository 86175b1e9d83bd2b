package org.consilium.readiness.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.consilium.course.CoursePeople;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.institution.School;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.control.irat.Answers;
import org.consilium.readiness.control.paper.Papers;
import org.consilium.readiness.control.paper.Refusals;
import org.consilium.session.Attendance;
import org.consilium.session.OwnTimes;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionTeams;
import org.consilium.teaming.Team;

/** Use case: staff watch an iRAT fill; how many answered, never what. */
@ApplicationScoped
@Transactional
public class WatchingRats {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private Papers papers;
  @Inject private Answers answers;
  @Inject private SessionTeams teams;
  @Inject private People people;
  @Inject private CoursePeople known;
  @Inject private Attendance attendance;
  @Inject private TeamsAtTrat teamsAtTrat;
  @Inject private OwnTimes ownTimes;

  /**
   * How an iRAT goes.
   *
   * @param items how many the test has
   * @param students by team, then by name
   */
  public record IratWatch(UUID phaseId, boolean open, int items, List<StudentAtIrat> students) {}

  /**
   * A student.
   *
   * @param school short name of the student's school
   * @param answered how many items have a choice
   */
  public record StudentAtIrat(
      Person person, String school, Team team, boolean present, int answered, boolean handedIn) {}

  /** A begun test that staff of its session watch. */
  public PhaseInfo admit(Actor actor, UUID phaseId) {
    PhaseInfo phase = phases.phase(phaseId);
    access.requireStaff(actor, phase.sessionId());
    Refusals.requireTest(phase);
    if (phase.state() == PhaseState.PENDING) {
      throw Refusals.notBegun();
    }
    return phase;
  }

  /** What is known of all students of an iRAT. */
  private record Hall(
      Map<UUID, Person> persons,
      Map<UUID, School> schools,
      Set<UUID> present,
      Map<UUID, Integer> answered,
      Set<UUID> handedIn) {

    StudentAtIrat student(Team team, Person person) {
      return new StudentAtIrat(
          person,
          schools.get(person.institutionId()).shortName(),
          team,
          present.contains(person.id()),
          answered.getOrDefault(person.id(), 0),
          handedIn.contains(person.id()));
    }

    Stream<StudentAtIrat> students(Team team) {
      return team.members().stream()
          .map(persons::get)
          .sorted(Person.BY_NAME)
          .map(person -> student(team, person));
    }
  }

  /**
   * Everybody in an iRAT. Of whoever has extra time staff of other schools see what they would if
   * that student had the time of all.
   */
  public IratWatch irat(Actor actor, UUID phaseId) {
    PhaseInfo phase = admit(actor, phaseId);
    return irat(actor, phase, person -> person.institutionId().equals(actor.institutionId()));
  }

  /** The same for a wall that everybody sees. */
  public IratWatch iratForAll(Actor actor, UUID phaseId) {
    return irat(actor, admit(actor, phaseId), person -> false);
  }

  /**
   * @param own of whom the time may be seen as it is
   */
  private IratWatch irat(Actor actor, PhaseInfo phase, Predicate<Person> own) {
    UUID phaseId = phase.id();
    List<Team> all = teams.teams(phase.sessionId());
    Map<UUID, Person> persons =
        known.forStaff(
            actor,
            phases.session(phase.sessionId()).courseId(),
            all.stream().flatMap(team -> team.members().stream()).toList());
    Map<UUID, Integer> answered = answers.counts(phaseId);
    Set<UUID> handedIn = new HashSet<>(answers.handedIn(phaseId));
    ownTimes
        .asOfTheHall(phaseId)
        .forEach(
            (account, asOf) -> {
              Person person = persons.get(account);
              if (person != null && !own.test(person)) {
                answered.put(account, answers.count(phaseId, account, asOf));
                handedIn.removeIf(
                    each -> each.equals(account) && !answers.isHandedIn(phaseId, account, asOf));
              }
            });
    Hall hall =
        new Hall(
            persons, people.schools(), attendance.present(phase.sessionId()), answered, handedIn);
    return new IratWatch(
        phaseId,
        phases.isOpen(phase),
        papers.of(phase).items().size(),
        all.stream().flatMap(hall::students).toList());
  }

  /** Every team in a tRAT. */
  public TratWatch trat(Actor actor, UUID phaseId) {
    PhaseInfo phase = admit(actor, phaseId);
    return teamsAtTrat.of(phase);
  }
}

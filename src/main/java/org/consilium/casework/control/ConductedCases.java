package org.consilium.casework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.consilium.casework.entity.CaseMember;
import org.consilium.casework.entity.CaseStandIn;
import org.consilium.casework.entity.CaseTeam;
import org.consilium.casework.entity.rules.StandIn;
import org.consilium.course.CoursePeople;
import org.consilium.institution.Person;
import org.consilium.platform.security.Actor;
import org.consilium.session.Attendance;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;
import org.consilium.session.SessionTeams;
import org.consilium.teaming.Team;

/** Use case: staff follow which stages are disclosed and who of each team holds what. */
@ApplicationScoped
@Transactional
public class ConductedCases {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private CasesInUse cases;
  @Inject private DisclosureBook book;
  @Inject private SessionTeams teams;
  @Inject private CoursePeople known;
  @Inject private Attendance attendance;

  /** Whether the person conducts the phase's session; who takes no part in it is refused. */
  public boolean conducts(Actor actor, UUID phaseId) {
    return access.isStaff(actor, phases.phase(phaseId).sessionId());
  }

  /** The whole case of a phase with all teams. */
  public ConductedCase show(Actor actor, UUID phaseId) {
    SessionInfo session = access.requireStaff(actor, phases.phase(phaseId).sessionId());
    CaseInUse use = cases.ofPhase(phaseId);
    Set<UUID> present = attendance.present(use.sessionId());
    Map<UUID, List<StandIn>> standIns = book.standIns(use.sessionId());
    List<Team> all = teams.teams(use.sessionId());
    Map<UUID, Person> members =
        known.forStaff(
            actor,
            session.courseId(),
            all.stream().flatMap(team -> team.members().stream()).toList());
    return new ConductedCase(
        use,
        all.stream()
            .map(
                team ->
                    new CaseTeam(
                        team.id(),
                        team.number(),
                        team.name(),
                        members(team, members, present),
                        standIns(standIns.getOrDefault(team.id(), List.of()))))
            .toList());
  }

  private static List<CaseMember> members(Team team, Map<UUID, Person> people, Set<UUID> present) {
    return team.members().stream()
        .map(people::get)
        .filter(Objects::nonNull)
        .sorted(Person.BY_NAME)
        .map(
            person ->
                new CaseMember(
                    person.id(),
                    person.givenName(),
                    person.familyName(),
                    person.discipline(),
                    present.contains(person.id())))
        .toList();
  }

  private static List<CaseStandIn> standIns(List<StandIn> standIns) {
    return standIns.stream().map(s -> new CaseStandIn(s.part(), s.member())).toList();
  }
}

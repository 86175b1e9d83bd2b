package org.consilium.casework.control;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.casework.control.PrintedCase.TeamHolders;
import org.consilium.casework.entity.CasePart;
import org.consilium.casework.entity.rules.StandIn;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.security.Actor;
import org.consilium.session.Attendance;
import org.consilium.session.CheckIn;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionTeams;
import org.consilium.teaming.Team;

/**
 * Use case: staff print a case for every team, all stages, each part for those who would see it.
 * Nobody has checked in when a pack is printed beforehand, so everybody counts as present who is
 * not known to be away. Printing discloses nothing and lets nobody stand in.
 */
@ApplicationScoped
@Transactional
public class PrintingCases {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private CasesInUse cases;
  @Inject private DisclosureBook book;
  @Inject private SessionTeams teams;
  @Inject private People people;
  @Inject private Attendance attendance;

  /** The whole case with who of each team gets which part. */
  public PrintedCase print(Actor actor, UUID phaseId) {
    access.requireStaff(actor, phases.phase(phaseId).sessionId());
    CaseInUse use = cases.ofPhase(phaseId);
    List<Team> all = teams.teams(use.sessionId());
    Map<UUID, Person> persons =
        people.byIds(all.stream().flatMap(team -> team.members().stream()).toList());
    Map<UUID, CheckIn> checkIns = attendance.checkIns(use.sessionId());
    Set<UUID> expected =
        persons.keySet().stream()
            .filter(account -> !checkIns.containsKey(account) || checkIns.get(account).isHere())
            .collect(toSet());
    Map<UUID, List<StandIn>> standIns = book.standIns(use.sessionId());
    return new PrintedCase(
        use.stored().content(),
        all.stream()
            .map(
                team ->
                    new TeamHolders(
                        team.id(),
                        holders(
                            use,
                            new TeamSight(team, membersOf(team, persons), expected),
                            standIns.getOrDefault(team.id(), List.of()))))
            .toList());
  }

  private static Map<UUID, Set<UUID>> holders(
      CaseInUse use, TeamSight sight, List<StandIn> standIns) {
    List<CasePart> parts = use.stored().content().parts().toList();
    Map<UUID, Set<UUID>> holders = new LinkedHashMap<>(sight.lens(parts, standIns).holders());
    parts.stream()
        .filter(part -> part.discipline() == null)
        .forEach(part -> holders.remove(part.id()));
    return holders;
  }

  private static Map<UUID, Person> membersOf(Team team, Map<UUID, Person> persons) {
    Map<UUID, Person> members = new LinkedHashMap<>();
    team.members().stream()
        .filter(persons::containsKey)
        .forEach(account -> members.put(account, persons.get(account)));
    return members;
  }
}

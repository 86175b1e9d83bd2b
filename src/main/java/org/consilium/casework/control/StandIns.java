package org.consilium.casework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.casework.CaseChanged;
import org.consilium.casework.entity.rules.LensView;
import org.consilium.institution.People;
import org.consilium.session.Attendance;
import org.consilium.session.AttendanceMarked;
import org.consilium.session.SessionTeams;
import org.consilium.session.TeamsChanged;
import org.consilium.teaming.Team;

/**
 * Who stands in for an absent discipline. It is stored before anybody is shown anything, at
 * disclosure, when somebody arrives, and when a team has changed since.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StandIns {

  @Inject private CasesInUse cases;
  @Inject private PhaseCaseBook given;
  @Inject private DisclosureBook book;
  @Inject private SessionTeams teams;
  @Inject private People people;
  @Inject private Attendance attendance;
  @Inject private Event<CaseChanged> changes;
  @Inject private Clock clock;

  TeamSight sight(Team team, Set<UUID> present) {
    return new TeamSight(team, people.byIds(team.members()), present);
  }

  /** Who of a team sees what now; whoever has to stand in newly is stored first. */
  LensView lens(CaseInUse use, TeamSight sight) {
    UUID teamId = sight.team().id();
    LensView view = sight.lens(use.disclosedParts(), book.standIns(use.sessionId(), teamId));
    if (view.newStandIns().isEmpty()) {
      return view;
    }
    given.lock(use.sessionId(), use.caseId());
    LensView settled = settle(use, sight);
    tell(use, teamId);
    return settled;
  }

  /** Stores who has to stand in in these teams; the caller holds the lock. */
  void settle(CaseInUse use, List<Team> affected) {
    Set<UUID> present = attendance.present(use.sessionId());
    affected.forEach(team -> settle(use, sight(team, present)));
  }

  private LensView settle(CaseInUse use, TeamSight sight) {
    UUID teamId = sight.team().id();
    LensView view = sight.lens(use.disclosedParts(), book.standIns(use.sessionId(), teamId));
    book.addStandIns(use.sessionId(), teamId, view.newStandIns(), clock.instant());
    return view;
  }

  /** Somebody arrived: parts that nobody held get a holder, and the team sees who is there. */
  void arrived(@Observes AttendanceMarked marked) {
    settle(marked.sessionId(), Set.of(marked.teamId()));
  }

  /** Somebody is in another team now: what they held alone gets a holder, here and there. */
  void changed(@Observes TeamsChanged changed) {
    settle(changed.sessionId(), changed.teamIds());
  }

  private void settle(UUID sessionId, Set<UUID> teamIds) {
    for (CaseInUse use : cases.disclosedIn(sessionId)) {
      given.lock(use.sessionId(), use.caseId());
      for (UUID teamId : teamIds) {
        teams.team(sessionId, teamId).ifPresent(team -> settle(use, List.of(team)));
        tell(use, teamId);
      }
    }
  }

  private void tell(CaseInUse use, UUID teamId) {
    given
        .phasesOn(use.sessionId(), use.caseId())
        .forEach(phaseId -> changes.fire(new CaseChanged(phaseId, teamId)));
  }
}

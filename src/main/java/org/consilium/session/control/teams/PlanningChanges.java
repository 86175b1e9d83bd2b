package org.consilium.session.control.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.course.CoursePeople;
import org.consilium.institution.Person;
import org.consilium.platform.security.Actor;
import org.consilium.session.SessionInfo;
import org.consilium.session.TeamChange;
import org.consilium.session.TeamChange.Kind;
import org.consilium.teaming.Team;

/** Turns what staff ask for into a change of the teams that there are now, or refuses it. */
@ApplicationScoped
public class PlanningChanges {

  private static final int SMALLEST_AFTER_SPLIT = 2;

  @Inject private SessionTeamBook teams;
  @Inject private WalkIns walkIns;
  @Inject private CoursePeople known;

  TeamChange of(Actor actor, SessionInfo session, PlannedChange planned) {
    return switch (planned.kind()) {
      case MOVE -> move(actor, session, planned);
      case MERGE -> merge(actor, session, planned);
      case SPLIT -> split(actor, session, planned);
      case WALK_IN -> walkIn(actor, session, planned);
    };
  }

  private TeamChange move(Actor actor, SessionInfo session, PlannedChange planned) {
    UUID sessionId = session.id();
    UUID mover = one(planned);
    Team from = teams.teamOf(sessionId, mover).orElseThrow(TeamChangeRefusals::nobody);
    Team to = require(sessionId, planned.toTeamId());
    if (from.id().equals(to.id())) {
      throw TeamChangeRefusals.thereAlready();
    }
    if (from.members().size() == 1) {
      throw TeamChangeRefusals.lastMember();
    }
    return change(persons(actor, session, List.of(mover)), session, planned.kind(), from, to);
  }

  private TeamChange merge(Actor actor, SessionInfo session, PlannedChange planned) {
    UUID sessionId = session.id();
    Team from = require(sessionId, planned.fromTeamId());
    Team to = require(sessionId, planned.toTeamId());
    if (from.id().equals(to.id())) {
      throw TeamChangeRefusals.sameTeam();
    }
    return change(persons(actor, session, from.members()), session, planned.kind(), from, to);
  }

  private TeamChange split(Actor actor, SessionInfo session, PlannedChange planned) {
    Team from = require(session.id(), planned.fromTeamId());
    List<UUID> leaving = planned.accountIds();
    List<UUID> staying = new ArrayList<>(from.members());
    staying.removeAll(leaving);
    boolean allAreMembers = from.members().containsAll(leaving);
    if (!allAreMembers
        || leaving.size() < SMALLEST_AFTER_SPLIT
        || staying.size() < SMALLEST_AFTER_SPLIT) {
      throw TeamChangeRefusals.tooSmallToSplit();
    }
    return change(persons(actor, session, leaving), session, planned.kind(), from, null);
  }

  private TeamChange walkIn(Actor actor, SessionInfo session, PlannedChange planned) {
    Person person = walkIns.require(actor, session, one(planned));
    Team to = require(session.id(), planned.toTeamId());
    return new TeamChange(
        session.id(), planned.kind(), List.of(person), Optional.empty(), Optional.of(to));
  }

  private TeamChange change(
      List<Person> movers, SessionInfo session, Kind kind, Team from, Team to) {
    return new TeamChange(session.id(), kind, movers, Optional.of(from), Optional.ofNullable(to));
  }

  private List<Person> persons(Actor actor, SessionInfo session, Collection<UUID> movers) {
    return known.forStaff(actor, session.courseId(), movers).values().stream()
        .sorted(Person.BY_NAME)
        .toList();
  }

  private Team require(UUID sessionId, UUID teamId) {
    return Optional.ofNullable(teamId)
        .flatMap(id -> teams.team(sessionId, id))
        .orElseThrow(TeamChangeRefusals::noTeam);
  }

  private static UUID one(PlannedChange planned) {
    return planned.accountIds().stream().findFirst().orElseThrow(TeamChangeRefusals::nobody);
  }
}

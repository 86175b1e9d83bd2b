package org.consilium.session.control.teams;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.live.AccessChanged;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;
import org.consilium.session.SessionState;
import org.consilium.session.TeamChange;
import org.consilium.session.TeamChange.Kind;
import org.consilium.session.TeamsChanged;
import org.consilium.session.control.CheckingIn;
import org.consilium.session.control.SessionBook;
import org.consilium.session.control.teams.TeamChangeBook.Made;
import org.consilium.session.entity.Phase;
import org.consilium.session.entity.TblSession;
import org.consilium.teaming.Team;
import org.consilium.teaming.TeamSetEditing;

/**
 * Use cases: staff change the teams of a session that is not closed, see before what it means, and
 * undo the last change. Whoever does takes the version of the teams that was seen, and holds the
 * session and its phases: what is being stored in them ends first, and what comes after finds the
 * new teams.
 */
@ApplicationScoped
@Transactional
public class ChangingTeams {

  private static final Map<Kind, String> ACTIONS =
      Map.of(
          Kind.MOVE, "session.person-moved",
          Kind.MERGE, "session.teams-merged",
          Kind.SPLIT, "session.team-split",
          Kind.WALK_IN, "session.walk-in-placed");

  @Inject private SessionAccess access;
  @Inject private SessionBook sessions;
  @Inject private SessionTeamBook teams;
  @Inject private TeamChangeBook book;
  @Inject private PlanningChanges planning;
  @Inject private WalkIns walkIns;
  @Inject private Forecast forecast;
  @Inject private CheckingIn checkingIn;
  @Inject private TeamSetEditing teamSets;
  @Inject private People people;
  @Inject private AuditLog audit;
  @Inject private Event<TeamsChanged> teamsChanged;
  @Inject private Event<AccessChanged> accessChanged;
  @Inject private Clock clock;

  /** What the change would mean, in sentences; refused as the change itself would be. */
  public List<String> preview(Actor actor, UUID sessionId, PlannedChange planned) {
    SessionInfo session = access.requireStaff(actor, sessionId);
    requireNotClosed(session.state());
    TeamChange change = planning.of(actor, session, planned);
    forecast.requireNoObjection(change);
    return forecast.of(change);
  }

  /** Makes the change; {@code seen} is the version of the teams that the person saw. */
  public void change(Actor actor, UUID sessionId, int seen, PlannedChange planned) {
    SessionInfo session = access.requireStaff(actor, sessionId);
    TblSession held = hold(sessionId, seen);
    TeamChange change = planning.of(actor, session, planned);
    forecast.requireNoObjection(change);
    UUID to = change.to().map(Team::id).orElseGet(() -> makeTeam(sessionId));
    Made made = made(actor, held, seen + 1, change, to);
    book.add(sessionId, made);
    book.grow(sessionId, made.number());
    teams.place(sessionId, to, made);
    if (change.kind() == Kind.MERGE) {
      teams.markMerged(sessionId, made.from(), to);
    }
    if (change.kind() == Kind.WALK_IN) {
      comeIn(session, held, change.movers().getFirst(), to);
    }
    audit.record(actor, ACTIONS.get(change.kind()), "session", sessionId, facts(made));
    tell(sessionId, made);
  }

  /** Puts everybody back where they were before the last change. */
  public void undo(Actor actor, UUID sessionId, UUID changeId, int seen) {
    access.requireStaff(actor, sessionId);
    TblSession held = hold(sessionId, seen);
    Made made =
        book.last(sessionId)
            .filter(last -> last.id().equals(changeId))
            .orElseThrow(TeamChangeRefusals::notTheLast);
    if (made.position() != position(held)) {
      throw TeamChangeRefusals.phaseOver();
    }
    if (forecast.isBuiltOn(asMade(sessionId, made), made.at())) {
      throw TeamChangeRefusals.builtOn();
    }
    teams.putBack(sessionId, made);
    book.markUndone(made.id(), actor.accountId(), clock.instant());
    book.grow(sessionId, seen + 1);
    audit.record(actor, "session.team-change-undone", "session", sessionId, facts(made));
    tell(sessionId, made);
  }

  /** Whoever is put into a team of a running session stands in the hall. */
  private void comeIn(SessionInfo session, TblSession held, Person person, UUID teamId) {
    walkIns.enrol(session, person);
    if (held.state() == SessionState.RUNNING) {
      checkingIn.arrive(session.id(), person.id(), teamId);
    }
  }

  private TblSession hold(UUID sessionId, int seen) {
    TblSession held = sessions.hold(sessionId);
    requireNotClosed(held.state());
    int version = book.version(sessionId);
    if (version != seen) {
      throw TeamChangeRefusals.movedOn(version);
    }
    return held;
  }

  private static void requireNotClosed(SessionState state) {
    if (state == SessionState.CLOSED) {
      throw TeamChangeRefusals.closed();
    }
  }

  private UUID makeTeam(UUID sessionId) {
    int number = teams.ever(sessionId).stream().mapToInt(Team::number).max().orElse(0) + 1;
    UUID teamId = teamSets.addOfNoSet(number);
    teams.add(sessionId, teamId, number);
    return teamId;
  }

  private Made made(Actor actor, TblSession held, int number, TeamChange change, UUID to) {
    return new Made(
        Ids.next(),
        number,
        change.kind(),
        change.from().map(Team::id).orElse(null),
        to,
        position(held),
        actor.accountId(),
        clock.instant(),
        change.accountIds(),
        null);
  }

  /** The phase from which on a change of this moment counts: the running one, or the first. */
  private static int position(TblSession session) {
    return session.runningPhase().map(Phase::position).orElse(0);
  }

  private TeamChange asMade(UUID sessionId, Made made) {
    Map<UUID, Team> ever =
        teams.ever(sessionId).stream().collect(Collectors.toMap(Team::id, team -> team));
    return new TeamChange(
        sessionId,
        made.kind(),
        List.copyOf(people.byIds(made.movers()).values()),
        Optional.ofNullable(made.from()).map(ever::get),
        Optional.of(made.to()).map(ever::get));
  }

  private void tell(UUID sessionId, Made made) {
    teamsChanged.fire(
        new TeamsChanged(
            sessionId,
            Stream.of(Optional.ofNullable(made.from()), Optional.of(made.to()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()),
            Set.copyOf(made.movers())));
    made.movers().forEach(mover -> accessChanged.fire(new AccessChanged(mover)));
  }

  private static Map<String, String> facts(Made made) {
    Map<String, String> facts = new HashMap<>();
    facts.put("kind", made.kind().name());
    facts.put(
        "accounts", made.movers().stream().map(UUID::toString).collect(Collectors.joining(" ")));
    facts.put("to", made.to().toString());
    if (made.from() != null) {
      facts.put("from", made.from().toString());
    }
    return facts;
  }
}

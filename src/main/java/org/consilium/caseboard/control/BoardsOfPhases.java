package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.BoardSummary;
import org.consilium.casework.PhaseCases;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.session.Participant;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;
import org.consilium.session.SessionState;
import org.consilium.session.SessionTeams;
import org.consilium.session.TeamHistory;
import org.consilium.teaming.Team;

/** Use cases: find the boards of a phase; each is made when somebody first asks for it. */
@ApplicationScoped
@Transactional
public class BoardsOfPhases {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private PhaseCases cases;
  @Inject private SessionTeams teams;
  @Inject private BoardBook book;

  /** The board of the student's team. */
  public UUID mine(Actor actor, UUID phaseId) {
    Participant student = access.requireStudent(actor, phases.phase(phaseId).sessionId());
    UUID teamId = student.team().id();
    return boards(student.session(), phaseId, List.of(teamId)).get(teamId).board().id();
  }

  /** Those of a session that are there already; tells nothing of them. */
  public List<UUID> ofSession(UUID sessionId) {
    return book.ofSession(sessionId);
  }

  /** Those of a team that are there already, in whatever phase; tells nothing of them. */
  public List<UUID> ofTeam(UUID teamId) {
    return book.ofTeam(teamId);
  }

  /** All teams' boards by number, and what merged teams left; staff only. */
  public List<BoardSummary> all(Actor actor, UUID phaseId) {
    SessionInfo session = access.requireStaff(actor, phases.phase(phaseId).sessionId());
    TeamHistory history = teams.history(session.id());
    Map<UUID, BoardBook.Activity> boards =
        boards(session, phaseId, history.now().stream().map(Team::id).toList());
    Stream<BoardSummary> working =
        history.now().stream().map(team -> summary(team, boards.get(team.id()), false));
    Stream<BoardSummary> left =
        history.gone().stream()
            .filter(team -> boards.containsKey(team.id()))
            .map(team -> summary(team, boards.get(team.id()), true))
            .filter(board -> board.operations() > 0);
    return Stream.concat(working, left)
        .sorted(Comparator.comparing(BoardSummary::teamNumber))
        .toList();
  }

  private Map<UUID, BoardBook.Activity> boards(
      SessionInfo session, UUID phaseId, List<UUID> teamIds) {
    UUID caseId = cases.caseOf(phaseId).orElseThrow(BoardsOfPhases::noCase);
    if (session.state() == SessionState.PREPARED) {
      throw DomainProblem.conflict(
          "caseboard.not-begun", "The board will be here when the session has begun.");
    }
    Map<UUID, BoardBook.Activity> there = book.ofCase(session.id(), caseId);
    if (there.keySet().containsAll(teamIds)) {
      return there;
    }
    book.ensure(session.id(), caseId, teamIds);
    return book.ofCase(session.id(), caseId);
  }

  private static BoardSummary summary(Team team, BoardBook.Activity activity, boolean merged) {
    Board board = activity.board();
    return new BoardSummary(
        board.id(),
        team.id(),
        team.number(),
        team.name(),
        merged,
        activity.operations(),
        activity.changedAt());
  }

  private static DomainProblem noCase() {
    return DomainProblem.notFound("casework.no-case", "No patient case belongs to this phase.");
  }
}

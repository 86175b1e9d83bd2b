package org.consilium.caseboard.control.wall;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.caseboard.control.BoardPeople;
import org.consilium.caseboard.control.BoardShelf;
import org.consilium.caseboard.control.BoardsOfPhases;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.BoardSummary;
import org.consilium.caseboard.entity.rules.wall.Miniature;
import org.consilium.platform.security.Actor;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;
import org.consilium.session.SessionTeams;
import org.consilium.teaming.Team;

/** Use case: staff follow all boards of a phase at once. */
@ApplicationScoped
@Transactional
public class WatchingBoards {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private SessionTeams teams;
  @Inject private BoardsOfPhases boards;
  @Inject private BoardShelf shelf;
  @Inject private BoardPeople people;
  @Inject private Walls walls;

  /** Refuses who is not of the staff. */
  public SessionInfo requireStaff(Actor actor, UUID phaseId) {
    return access.requireStaff(actor, phases.phase(phaseId).sessionId());
  }

  /** All boards; from now on what changes on them is told. */
  public List<BoardOnWall> show(Actor actor, UUID phaseId) {
    SessionInfo session = requireStaff(actor, phaseId);
    List<BoardSummary> found = boards.all(actor, phaseId);
    Map<UUID, List<UUID>> working =
        teams.teams(session.id()).stream().collect(toMap(Team::id, Team::members));
    Map<UUID, List<UUID>> byBoard =
        found.stream()
            .collect(
                toMap(
                    BoardSummary::boardId,
                    board -> working.getOrDefault(board.teamId(), List.of())));
    Map<UUID, Miniature> now = walls.look(phaseId, session.id(), byBoard);
    Map<UUID, BoardPerson> named =
        people.forStaff(
            actor, session.courseId(), byBoard.values().stream().flatMap(List::stream).toList());
    return found.stream()
        .map(
            board ->
                new BoardOnWall(
                    board,
                    shelf.standing(board.boardId()).state().layout(),
                    byBoard.get(board.boardId()).stream().map(named::get).toList(),
                    now.get(board.boardId())))
        .toList();
  }
}

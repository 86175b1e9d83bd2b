package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.file.BoardFile;
import org.consilium.caseboard.entity.rules.file.BoardFile.Named;
import org.consilium.caseboard.entity.rules.file.FileOfBoard;
import org.consilium.institution.DisclosureLog;
import org.consilium.institution.People;
import org.consilium.institution.SeenData;
import org.consilium.platform.security.Actor;
import org.consilium.session.Phases;
import org.consilium.session.SessionInfo;
import org.consilium.session.SessionTeams;
import org.consilium.session.TeamHistory;
import org.consilium.teaming.Team;

/** Use case: take a board away as a file, for whoever may read it. */
@ApplicationScoped
@Transactional
public class TakingBoards {

  private static final Named NOBODY = new Named("?", null);

  @Inject private BoardShelf shelf;
  @Inject private BoardAccess access;
  @Inject private BoardPeople people;
  @Inject private People accounts;
  @Inject private Phases phases;
  @Inject private SessionTeams teams;
  @Inject private DisclosureLog disclosures;
  @Inject private Clock clock;

  /** What stands on the board now. */
  public BoardFile take(Actor actor, UUID boardId) {
    OpenBoard open = shelf.open(boardId);
    Board board = open.board();
    boolean isStaff = access.member(actor, board).isEmpty();
    Standing standing = open.standing();
    Set<UUID> named = standing.state().named();
    SessionInfo session = phases.session(board.sessionId());
    if (isStaff) {
      disclosures.seen(
          actor,
          SeenData.BOARD_FILE,
          session.id(),
          session.title(),
          accounts.byIds(named).values());
    }
    Map<UUID, BoardPerson> known = people.forReader(actor, isStaff, board, named);
    FileOfBoard file =
        new FileOfBoard(
            standing.state(), id -> known.containsKey(id) ? named(known.get(id)) : NOBODY);
    return new BoardFile(
        BoardFile.FORMAT,
        clock.instant(),
        session.title(),
        teamName(board),
        standing.seq(),
        standing.state().frozen(),
        file.note(),
        file.lanes());
  }

  private static Named named(BoardPerson person) {
    return new Named(person.givenName() + " " + person.familyName(), person.discipline());
  }

  /** Of a team that was merged into another one too. */
  private String teamName(Board board) {
    TeamHistory history = teams.history(board.sessionId());
    return Stream.concat(history.now().stream(), history.gone().stream())
        .filter(team -> team.id().equals(board.teamId()))
        .map(Team::name)
        .findFirst()
        .orElse("");
  }
}

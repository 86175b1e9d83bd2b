package org.consilium.caseboard.control.spotlight;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.caseboard.control.BoardPeople;
import org.consilium.caseboard.control.BoardShelf;
import org.consilium.caseboard.control.Standing;
import org.consilium.caseboard.control.spotlight.SpotlightBook.Lit;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.spotlight.ShownBoard;
import org.consilium.caseboard.entity.rules.spotlight.Withheld;
import org.consilium.casework.CaseLenses;
import org.consilium.session.SessionTeams;
import org.consilium.session.TeamHistory;
import org.consilium.teaming.Team;

/** The spotlights and the boards in them as everybody may see them, without asking who looks. */
@ApplicationScoped
public class LitBoards {

  @Inject private BoardShelf shelf;
  @Inject private BoardPeople people;
  @Inject private CaseLenses lenses;
  @Inject private SessionTeams teams;
  @Inject private SpotlightBook book;

  /** What is in the spotlight of these sessions now, where anything is. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Map<UUID, Spotlight> spotlights(Collection<UUID> sessionIds) {
    Map<UUID, Spotlight> found = new HashMap<>();
    sessionIds.forEach(
        sessionId ->
            book.of(sessionId).map(this::spotlight).ifPresent(lit -> found.put(sessionId, lit)));
    return found;
  }

  /** Those of these boards that are in the spotlight now. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Map<UUID, ShownBoard> shown(Collection<UUID> boardIds) {
    return book.lit(boardIds).stream().collect(toMap(identity(), this::shown));
  }

  private ShownBoard shown(UUID boardId) {
    Standing standing = shelf.standing(boardId);
    Map<UUID, BoardPerson> named = people.amongTeammates(standing.state().named());
    return ShownBoard.of(
        standing.seq(),
        standing.state(),
        id -> named.containsKey(id) ? named.get(id).discipline() : null,
        Withheld.of(lenses.lensWords(shelf.board(boardId).caseId())));
  }

  private Spotlight spotlight(Lit lit) {
    Team team = teamOf(shelf.board(lit.boardId()));
    return new Spotlight(lit.boardId(), lit.phaseId(), team.id(), team.number(), team.name());
  }

  /** Of a team that was merged into another one too. */
  private Team teamOf(Board board) {
    TeamHistory history = teams.history(board.sessionId());
    return Stream.concat(history.now().stream(), history.gone().stream())
        .filter(team -> team.id().equals(board.teamId()))
        .findFirst()
        .orElseThrow();
  }
}

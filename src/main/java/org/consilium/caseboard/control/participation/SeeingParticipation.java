package org.consilium.caseboard.control.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.caseboard.control.BoardPeople;
import org.consilium.caseboard.control.BoardRights;
import org.consilium.caseboard.control.BoardShelf;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.Participation;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;

/**
 * Use case: a team sees what its members contributed to its board, while staff show it. The server
 * counts: no browser has the words of a board that it joined late, and while it is not shown no
 * page holds figures that it would have to hide.
 */
@ApplicationScoped
@Transactional
public class SeeingParticipation {

  @Inject private BoardShelf shelf;
  @Inject private BoardRights rights;
  @Inject private BoardPeople people;
  @Inject private ParticipationBook book;

  /** Refuses who is not on the board's team, staff too. */
  public void requireMember(Actor actor, UUID boardId) {
    own(actor, boardId);
  }

  /** What there is to see, which is nothing while it is not shown; the same for the whole team. */
  public Optional<TeamParticipation> see(Actor actor, UUID boardId, LiveRound round) {
    Board board = own(actor, boardId);
    return round.once(boardId, () -> participation(board));
  }

  /** Whether the team of the board sees anything. */
  public boolean isShown(UUID boardId) {
    return book.isShown(shelf.board(boardId).sessionId());
  }

  private Optional<TeamParticipation> participation(Board board) {
    if (!book.isShown(board.sessionId())) {
      return Optional.empty();
    }
    List<UUID> team = rights.team(board);
    Map<UUID, BoardPerson> named = people.amongTeammates(team);
    return Optional.of(
        new TeamParticipation(
            team.stream().map(named::get).toList(),
            Participation.of(shelf.standing(board.id()).state(), team)));
  }

  private Board own(Actor actor, UUID boardId) {
    Board board = shelf.board(boardId);
    if (rights.requireReader(actor, board)) {
      throw DomainProblem.notAllowed(
          "caseboard.participation-of-the-team",
          "This is shown to the team itself. Staff find it on the wall of boards.");
    }
    return board;
  }
}

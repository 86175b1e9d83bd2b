package org.consilium.caseboard.control.spotlight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.caseboard.control.BoardPeople;
import org.consilium.caseboard.control.BoardShelf;
import org.consilium.caseboard.control.Standing;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.spotlight.ShownBoard;
import org.consilium.caseboard.entity.rules.spotlight.Withheld;
import org.consilium.casework.CaseLenses;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.session.Participant;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionTeams;
import org.consilium.session.TeamHistory;
import org.consilium.teaming.Team;

/**
 * Use cases: everybody who takes part in a session sees which board is in its spotlight, and that
 * board while it is. Nothing of that is remembered, so that it ends when the spotlight does; the
 * right to the board itself is another one and stays with its team.
 */
@ApplicationScoped
@Transactional
public class SeeingSpotlight {

  @Inject private SessionAccess access;
  @Inject private SessionTeams teams;
  @Inject private BoardShelf shelf;
  @Inject private BoardPeople people;
  @Inject private CaseLenses lenses;
  @Inject private SpotlightBook book;

  /**
   * What somebody is shown.
   *
   * @param isMine whether it is the board of the reader's team
   */
  public record Seen(Spotlight spotlight, boolean isMine) {}

  /** Refuses who takes no part in the session: a student without a team, and everybody outside. */
  public void requireParticipant(Actor actor, UUID sessionId) {
    access.studentUnlessStaff(actor, sessionId);
  }

  /** What is in the spotlight. */
  public Optional<Seen> seen(Actor actor, UUID sessionId, LiveRound round) {
    Optional<Participant> student = access.studentUnlessStaff(actor, sessionId);
    return round
        .once(sessionId, () -> spotlight(sessionId))
        .map(
            lit ->
                new Seen(
                    lit, student.filter(who -> who.team().id().equals(lit.teamId())).isPresent()));
  }

  /** Refuses who takes no part in the board's session, and everybody while it is not lit. */
  public void requireLit(Actor actor, UUID boardId) {
    Board board = shelf.board(boardId);
    access.studentUnlessStaff(actor, board.sessionId());
    if (!book.isLit(boardId)) {
      throw DomainProblem.notFound(
          "caseboard.not-in-spotlight",
          "This board is not on every screen any more. Its team goes on with it as before.");
    }
  }

  /** The board, as everybody may see it. */
  public ShownBoard shown(Actor actor, UUID boardId, LiveRound round) {
    requireLit(actor, boardId);
    return round.once(boardId, () -> shown(boardId));
  }

  /** The same for all who look already, unless the spotlight has left it. */
  public Optional<ShownBoard> shownToAll(UUID boardId) {
    return book.isLit(boardId) ? Optional.of(shown(boardId)) : Optional.empty();
  }

  /** How much is written on a board, in characters. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public int sizeOf(UUID boardId) {
    return shelf.standing(boardId).state().size();
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

  private Optional<Spotlight> spotlight(UUID sessionId) {
    return book.of(sessionId)
        .map(
            lit -> {
              Team team = teamOf(shelf.board(lit.boardId()));
              return new Spotlight(
                  lit.boardId(), lit.phaseId(), team.id(), team.number(), team.name());
            });
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

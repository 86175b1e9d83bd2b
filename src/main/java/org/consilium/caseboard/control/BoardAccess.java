package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.BoardAuthor;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.platform.security.Actor;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionTeams;
import org.consilium.teaming.Team;

/** The right to a board: its team writes and reads, the session's staff read, nobody else. */
@ApplicationScoped
@Transactional
public class BoardAccess {

  @Inject private SessionAccess sessions;
  @Inject private SessionTeams teams;
  @Inject private BoardPeople people;

  /** The member as an author, or nothing for the staff, who only read; refuses everybody else. */
  Optional<BoardAuthor> member(Actor actor, Board board) {
    if (sessions.isStaff(actor, board.sessionId())) {
      return Optional.empty();
    }
    requireOfTeam(actor, board);
    return Optional.of(people.author(board, actor.accountId()));
  }

  /** Who may do this, as its author: what members do, a member, what staff do, the staff. */
  public BoardAuthor requireAuthor(Actor actor, Board board, BoardOp op) {
    if (op instanceof BoardOp.MemberOp) {
      return requireMember(actor, board);
    }
    sessions.requireStaff(actor, board.sessionId());
    return people.author(board, actor.accountId()).ofStaff(actor);
  }

  /** The member who writes; refuses everybody else. */
  public BoardAuthor requireMember(Actor actor, Board board) {
    return member(actor, board).orElseThrow(BoardRefusals::readOnly);
  }

  /** Who is on the team now. */
  List<UUID> team(Board board) {
    return teams.team(board.sessionId(), board.teamId()).map(Team::members).orElse(List.of());
  }

  /** To whoever is in another team, or in none, this board does not exist. */
  private void requireOfTeam(Actor actor, Board board) {
    if (!teams.isIn(board.sessionId(), board.teamId(), actor.accountId())) {
      throw BoardRefusals.noBoard();
    }
  }
}

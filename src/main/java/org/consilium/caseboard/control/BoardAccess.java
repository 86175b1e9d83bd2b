package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.BoardAuthor;
import org.consilium.platform.security.Actor;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionTeams;

/** The right to a board: its team writes and reads, the session's staff read, nobody else. */
@ApplicationScoped
@Transactional
public class BoardAccess {

  @Inject private SessionAccess sessions;
  @Inject private SessionTeams teams;
  @Inject private BoardPeople people;

  /** Refuses who may not read; says whether the person may only read. */
  public boolean requireReader(Actor actor, Board board) {
    if (sessions.isStaff(actor, board.sessionId())) {
      return true;
    }
    requireMember(actor, board);
    return false;
  }

  /** The member who writes; refuses everybody else. */
  public BoardAuthor requireWriter(Actor actor, Board board) {
    if (sessions.isStaff(actor, board.sessionId())) {
      throw BoardRefusals.readOnly();
    }
    requireMember(actor, board);
    return people.author(board, actor.accountId());
  }

  /** To whoever is in another team, or in none, this board does not exist. */
  private void requireMember(Actor actor, Board board) {
    if (!teams.isIn(board.sessionId(), board.teamId(), actor.accountId())) {
      throw BoardRefusals.noBoard();
    }
  }
}

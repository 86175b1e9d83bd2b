package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.BoardAuthor;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.platform.security.Actor;
import org.consilium.session.SessionAccess;

/**
 * {@link BoardAccess} as it was {@link AskedLately}. That nobody writes who has left the team is
 * settled in every commit besides ({@link BoardDoor}).
 */
@ApplicationScoped
public class BoardRights {

  @Inject private BoardAccess access;
  @Inject private SessionAccess sessions;
  @Inject private AskedLately lately;

  private record MemberAt(UUID boardId, UUID accountId) {}

  private record TeamAt(UUID boardId) {}

  private record TakingPart(UUID sessionId, UUID accountId) {}

  /** Refuses who may not read; says whether the person may only read. */
  public boolean requireReader(Actor actor, Board board) {
    return member(actor, board).isEmpty();
  }

  /** As {@link BoardAccess#requireAuthor}; what staff do is rare, and asked for every time. */
  BoardAuthor requireAuthor(Actor actor, Board board, BoardOp op) {
    return op instanceof BoardOp.MemberOp
        ? requireMember(actor, board)
        : access.requireAuthor(actor, board, op);
  }

  /** The same for a member of whom it is remembered; empty where it would have to be asked for. */
  Optional<BoardAuthor> knownAuthor(Actor actor, Board board, BoardOp op) {
    return op instanceof BoardOp.MemberOp
        ? lately
            .<Optional<BoardAuthor>>known(new MemberAt(board.id(), actor.accountId()))
            .flatMap(Function.identity())
        : Optional.empty();
  }

  /** The member who writes; refuses everybody else. */
  BoardAuthor requireMember(Actor actor, Board board) {
    return member(actor, board).orElseThrow(BoardRefusals::readOnly);
  }

  /** Who is on the team now. */
  public List<UUID> team(Board board) {
    return lately.ask(new TeamAt(board.id()), () -> access.team(board));
  }

  /**
   * The team of a student in a session, or nothing for staff; refuses who takes no part in it: a
   * student without a team, and everybody outside.
   */
  public Optional<UUID> teamUnlessStaff(Actor actor, UUID sessionId) {
    return lately.ask(
        new TakingPart(sessionId, actor.accountId()),
        () -> sessions.studentUnlessStaff(actor, sessionId).map(student -> student.team().id()));
  }

  private Optional<BoardAuthor> member(Actor actor, Board board) {
    return lately.ask(
        new MemberAt(board.id(), actor.accountId()), () -> access.member(actor, board));
  }
}

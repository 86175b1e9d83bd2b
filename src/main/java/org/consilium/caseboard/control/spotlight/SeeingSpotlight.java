package org.consilium.caseboard.control.spotlight;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.caseboard.control.BoardRights;
import org.consilium.caseboard.control.BoardShelf;
import org.consilium.caseboard.entity.rules.spotlight.ShownBoard;
import org.consilium.platform.database.AskedTogether;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;

/**
 * Use cases: everybody who takes part in a session sees which board is in its spotlight, and that
 * board while it is. Whether it is is never remembered, so that it ends when the spotlight does; a
 * hall to which a board comes asks for it {@link AskedTogether together}. The right to the board
 * itself is another one and stays with its team.
 */
@ApplicationScoped
public class SeeingSpotlight {

  @Inject private BoardRights rights;
  @Inject private BoardShelf shelf;
  @Inject private SpotlightBook book;
  @Inject private LitBoards boards;

  private final AskedTogether<UUID, UUID> lit =
      new AskedTogether<>(
          boardIds -> book.lit(boardIds).stream().collect(toMap(identity(), identity())));
  private final AskedTogether<UUID, Spotlight> spotlights =
      new AskedTogether<>(sessionIds -> boards.spotlights(sessionIds));
  private final AskedTogether<UUID, ShownBoard> shown =
      new AskedTogether<>(boardIds -> boards.shown(boardIds));

  /**
   * What somebody is shown.
   *
   * @param isMine whether it is the board of the reader's team
   */
  public record Seen(Spotlight spotlight, boolean isMine) {}

  /** Refuses who takes no part in the session: a student without a team, and everybody outside. */
  public void requireParticipant(Actor actor, UUID sessionId) {
    rights.teamUnlessStaff(actor, sessionId);
  }

  /** What is in the spotlight. */
  public Optional<Seen> seen(Actor actor, UUID sessionId, LiveRound round) {
    Optional<UUID> team = rights.teamUnlessStaff(actor, sessionId);
    return round
        .once(sessionId, () -> spotlights.ask(sessionId))
        .map(lit -> new Seen(lit, team.equals(Optional.of(lit.teamId()))));
  }

  /** Refuses who takes no part in the board's session, and everybody while it is not lit. */
  public void requireLit(Actor actor, UUID boardId) {
    requireParticipant(actor, shelf.board(boardId).sessionId());
    lit.ask(boardId).orElseThrow(SeeingSpotlight::notLit);
  }

  /** The board, as everybody may see it. */
  public ShownBoard shown(Actor actor, UUID boardId, LiveRound round) {
    requireLit(actor, boardId);
    return round.once(boardId, () -> shown.ask(boardId)).orElseThrow(SeeingSpotlight::notLit);
  }

  /** The same for all who look already, unless the spotlight has left it. */
  public Optional<ShownBoard> shownToAll(UUID boardId) {
    return shown.ask(boardId);
  }

  /** How much is written on a board, in characters. */
  public int sizeOf(UUID boardId) {
    return shelf.standing(boardId).state().size();
  }

  private static DomainProblem notLit() {
    return DomainProblem.notFound(
        "caseboard.not-in-spotlight",
        "This board is not on every screen any more. Its team goes on with it as before.");
  }
}

package org.consilium.caseboard.control.wall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.consilium.caseboard.control.BoardPeople;
import org.consilium.caseboard.control.BoardShelf;
import org.consilium.caseboard.control.Standing;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.wall.Miniature;

/**
 * The walls at which somebody looks, by phase. A miniature is made of what is in memory: the board,
 * the team as the last look found it, and disciplines, which are asked for once.
 */
@ApplicationScoped
public class Walls {

  @Inject private BoardShelf shelf;
  @Inject private BoardPeople people;
  @Inject private LivelyBoards lively;

  private final Map<UUID, Wall> walls = new ConcurrentHashMap<>();

  /** Somebody who may begins to look; the miniature of each board. */
  Map<UUID, Miniature> look(UUID phaseId, UUID sessionId, Map<UUID, List<UUID>> teams) {
    Wall looked =
        walls.compute(
            phaseId,
            (id, there) -> {
              Wall wall = there == null ? new Wall(sessionId) : there;
              wall.look(teams);
              return wall;
            });
    return teams.keySet().stream()
        .map(boardId -> miniature(looked, boardId))
        .collect(Collectors.toMap(Miniature::boardId, miniature -> miniature));
  }

  /** The walls of which the board is one, and which are behind now. */
  public List<UUID> note(UUID boardId) {
    return where(wall -> wall.note(boardId));
  }

  /** The walls on which boards are calmer than was told: time went by. */
  public List<UUID> noteCalmer() {
    lively.forgetQuiet();
    return where(
        wall -> {
          List<UUID> calmer =
              wall.teams().keySet().stream()
                  .filter(boardId -> !wall.told(boardId).equals(lively.counts(boardId)))
                  .toList();
          calmer.forEach(wall::note);
          return !calmer.isEmpty();
        });
  }

  /** The walls of a session. */
  public List<UUID> ofSession(UUID sessionId) {
    return where(wall -> wall.sessionId().equals(sessionId));
  }

  /** All walls. */
  public Set<UUID> all() {
    return Set.copyOf(walls.keySet());
  }

  private List<UUID> where(Predicate<Wall> wanted) {
    return walls.entrySet().stream()
        .filter(wall -> wanted.test(wall.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many boards are on a wall; none where nobody looks. */
  public int size(UUID phaseId) {
    Wall wall = walls.get(phaseId);
    return wall == null ? 0 : wall.teams().size();
  }

  /** How often somebody came to look. */
  public long looks(UUID phaseId) {
    Wall wall = walls.get(phaseId);
    return wall == null ? 0 : wall.looks();
  }

  /** Nobody looks any more, unless somebody came since there were so many looks. */
  public void forget(UUID phaseId, long looks) {
    walls.computeIfPresent(phaseId, (id, wall) -> wall.looks() == looks ? null : wall);
  }

  /** The boards of a wall that changed since this was asked last, as they are now. */
  public List<Miniature> takeChanged(UUID phaseId) {
    Wall wall = walls.get(phaseId);
    return wall == null
        ? List.of()
        : wall.takeChanged().stream().map(boardId -> miniature(wall, boardId)).toList();
  }

  private Miniature miniature(Wall wall, UUID boardId) {
    Standing standing = shelf.standing(boardId);
    learn(wall, standing.state().cards().values().stream().map(BoardCard::author).toList());
    Map<String, Integer> activity = lively.counts(boardId);
    wall.tell(boardId, activity);
    return Miniature.of(
        boardId,
        standing.seq(),
        standing.state(),
        wall.teams().getOrDefault(boardId, List.of()),
        wall::discipline,
        activity);
  }

  /** Asks for nobody twice. */
  private void learn(Wall wall, Collection<UUID> accountIds) {
    List<UUID> unknown = wall.unknown(accountIds);
    if (!unknown.isEmpty()) {
      Map<UUID, BoardPerson> found = people.amongTeammates(unknown);
      unknown.forEach(
          id -> wall.know(id, Optional.ofNullable(found.get(id)).map(BoardPerson::discipline)));
    }
  }
}

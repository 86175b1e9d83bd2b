package org.consilium.caseboard.control.wall;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The boards of a phase at which staff look now, and which of them changed since that was told. */
final class Wall {

  private final UUID sessionId;
  private final Set<UUID> changed = ConcurrentHashMap.newKeySet();
  private final Map<UUID, Map<String, Integer>> told = new ConcurrentHashMap<>();
  private final Map<UUID, Optional<String>> disciplines = new ConcurrentHashMap<>();
  private volatile Map<UUID, List<UUID>> teams = Map.of();
  private long looks;

  Wall(UUID sessionId) {
    this.sessionId = sessionId;
  }

  UUID sessionId() {
    return sessionId;
  }

  /** Somebody looks, and finds these teams, by board. */
  synchronized void look(Map<UUID, List<UUID>> found) {
    looks++;
    teams = Map.copyOf(found);
  }

  /** How often somebody came to look. */
  synchronized long looks() {
    return looks;
  }

  /** The team of each board. */
  Map<UUID, List<UUID>> teams() {
    return teams;
  }

  /** Whether the board is here; it will be among what changed. */
  boolean note(UUID boardId) {
    boolean here = teams.containsKey(boardId);
    if (here) {
      changed.add(boardId);
    }
    return here;
  }

  /** What changed since this was asked last. */
  List<UUID> takeChanged() {
    List<UUID> taken = List.copyOf(changed);
    taken.forEach(changed::remove);
    return taken;
  }

  void tell(UUID boardId, Map<String, Integer> activity) {
    told.put(boardId, activity);
  }

  /** How lively a board was when that was told. */
  Map<String, Integer> told(UUID boardId) {
    return told.getOrDefault(boardId, Map.of());
  }

  /** The discipline of somebody who was asked for here; nothing for who has none. */
  String discipline(UUID accountId) {
    return disciplines.getOrDefault(accountId, Optional.empty()).orElse(null);
  }

  void know(UUID accountId, Optional<String> discipline) {
    disciplines.put(accountId, discipline);
  }

  /** Those of these people whose discipline is not known here. */
  List<UUID> unknown(Collection<UUID> accountIds) {
    return accountIds.stream().filter(id -> !disciplines.containsKey(id)).distinct().toList();
  }
}

package org.consilium.readiness.entity.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Leanings stay hidden until every present member has leaned, or somebody showed them: the first to
 * lean shall not lead the others. Everybody always sees their own.
 */
public final class LeaningVisibility {

  private LeaningVisibility() {}

  /**
   * Whether the team sees its leanings.
   *
   * @param present the checked-in members
   * @param leaned the members who have leaned, present or gone
   * @param shown whether a member had them shown
   */
  public static boolean isOpen(Set<UUID> present, Set<UUID> leaned, boolean shown) {
    return shown || (!present.isEmpty() && leaned.containsAll(present));
  }

  /**
   * What one member sees.
   *
   * @param leanings option by member
   * @return option by member, in the given order
   */
  public static Map<UUID, UUID> seenBy(
      UUID member, Map<UUID, UUID> leanings, Set<UUID> present, boolean shown) {
    Map<UUID, UUID> seen = new LinkedHashMap<>(leanings);
    if (!isOpen(present, leanings.keySet(), shown)) {
      seen.keySet().retainAll(Set.of(member));
    }
    return seen;
  }
}

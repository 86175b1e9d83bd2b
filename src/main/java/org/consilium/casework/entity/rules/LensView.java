package org.consilium.casework.entity.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who sees what.
 *
 * @param holders for each part, in the order of the case, the members who may see it
 * @param newStandIns what has to be stored before anybody is shown anything
 */
public record LensView(Map<UUID, Set<UUID>> holders, List<StandIn> newStandIns) {

  /** Whether this member may see this part. */
  public boolean sees(UUID member, UUID part) {
    return holders.getOrDefault(part, Set.of()).contains(member);
  }

  /** The parts that this member may see, in the order of the case. */
  public List<UUID> partsOf(UUID member) {
    return holders.keySet().stream().filter(part -> sees(member, part)).toList();
  }
}

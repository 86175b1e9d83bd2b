package org.consilium.readiness;

import java.util.List;
import java.util.UUID;
import org.consilium.platform.security.Actor;

/**
 * Prepares and plays tests for the demo, through the same use cases as everybody; items and options
 * by their ids in the bank.
 */
public interface ReadinessEditing {

  /** Staff choose the items of a test. */
  void choose(Actor actor, UUID phaseId, List<UUID> itemIds);

  /** A student chooses an option in an iRAT. */
  void answer(Actor actor, UUID phaseId, UUID itemId, UUID optionId);

  /** A student hands an iRAT in. */
  void handIn(Actor actor, UUID phaseId);

  /** A member scratches an option on the team's card, as the next attempt. */
  void scratch(Actor actor, UUID phaseId, UUID itemId, UUID optionId);
}

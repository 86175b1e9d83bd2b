package org.consilium.readiness;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.security.Actor;

/**
 * Prepares and plays tests for the demo, through the same use cases as everybody; items and options
 * by their ids in the bank.
 */
public interface ReadinessEditing {

  /** Staff choose the items of a test. */
  void choose(Actor actor, UUID phaseId, List<UUID> itemIds);

  /** A student answers items of an iRAT, in this order: the chosen option by item. */
  void answer(Actor actor, UUID phaseId, Map<UUID, UUID> options);

  /** A member scratches an option on the team's card, as the attempt of this number from 1. */
  void scratch(Actor actor, UUID phaseId, UUID itemId, UUID optionId, int attempt);
}

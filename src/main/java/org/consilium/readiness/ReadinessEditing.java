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

  /** Members of one team scratch options on their card, which is new, in this order. */
  void scratch(UUID phaseId, List<NewScratch> scratches);

  /**
   * A scratch to be made.
   *
   * @param member who scratches
   * @param itemId of the bank
   * @param optionId of the bank
   */
  record NewScratch(Actor member, UUID itemId, UUID optionId) {}
}

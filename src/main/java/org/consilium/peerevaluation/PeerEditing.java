package org.consilium.peerevaluation;

import java.util.Map;
import java.util.UUID;
import org.consilium.platform.security.Actor;

/** Rates and releases in somebody's name for the demo, through the same use cases as everybody. */
public interface PeerEditing {

  /** The actor rates teammates; a later rating of the same teammate replaces the former. */
  void rate(Actor actor, UUID phaseId, Map<UUID, PeerRating> ratings);

  /** The actor releases what was said to those it was said of. */
  void release(Actor actor, UUID phaseId);
}

package org.consilium.peerevaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What one student says of a teammate; as it was sent, until the room has accepted it.
 *
 * @param scores 1 (rarely) to 5 (always) on every competency
 * @param strength one thing done well, 10 to 600 characters
 * @param suggestion one thing to try, 10 to 600 characters
 */
public record PeerRating(Map<Competency, Integer> scores, String strength, String suggestion) {

  public PeerRating {
    scores = scores == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(scores));
  }
}

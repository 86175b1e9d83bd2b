package org.consilium.peerevaluation.entity.rules;

import java.util.Map;
import java.util.Objects;

/**
 * What one member says of a teammate.
 *
 * @param scores 1 (rarely) to 5 (always) on each competency
 * @param strength one thing done well
 * @param suggestion one thing to try
 */
public record PeerRating(Map<Competency, Integer> scores, String strength, String suggestion) {

  public PeerRating {
    scores = Map.copyOf(scores);
    Objects.requireNonNull(strength);
    Objects.requireNonNull(suggestion);
  }
}

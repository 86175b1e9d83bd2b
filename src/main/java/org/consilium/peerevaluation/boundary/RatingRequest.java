package org.consilium.peerevaluation.boundary;

import java.util.Map;
import org.consilium.peerevaluation.Competency;
import org.consilium.peerevaluation.PeerRating;

/** A student's form for one teammate, as sent. */
public record RatingRequest(Map<Competency, Integer> scores, String strength, String suggestion) {

  PeerRating rating() {
    return new PeerRating(scores, strength, suggestion);
  }
}

package org.consilium.peerevaluation.entity.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consilium.peerevaluation.Competency;
import org.consilium.peerevaluation.PeerRating;

/**
 * What the ratings of one person come to.
 *
 * @param raters how many rated
 * @param means by competency, 1.0 to 5.0, rounded half up to a tenth; empty when nobody rated
 * @param overall the mean of all scores together, rounded once in the same way
 */
public record PeerSummary(
    int raters, Map<Competency, BigDecimal> means, Optional<BigDecimal> overall) {

  private static final int DECIMALS = 1;

  /** Sums up complete ratings. */
  public static PeerSummary of(Collection<PeerRating> ratings) {
    if (ratings.isEmpty()) {
      return new PeerSummary(0, Map.of(), Optional.empty());
    }
    Map<Competency, BigDecimal> means = new EnumMap<>(Competency.class);
    for (Competency competency : Competency.values()) {
      means.put(competency, mean(ratings.stream().map(r -> r.scores().get(competency)).toList()));
    }
    List<Integer> all = ratings.stream().flatMap(r -> r.scores().values().stream()).toList();
    return new PeerSummary(
        ratings.size(), Collections.unmodifiableMap(means), Optional.of(mean(all)));
  }

  private static BigDecimal mean(List<Integer> scores) {
    int sum = scores.stream().mapToInt(Integer::intValue).sum();
    return BigDecimal.valueOf(sum)
        .divide(BigDecimal.valueOf(scores.size()), DECIMALS, RoundingMode.HALF_UP);
  }
}

package org.consilium.gradebook.boundary;

import java.math.BigDecimal;
import org.consilium.gradebook.entity.rules.TeamGain;

/** A team's gain: both in percent, to one decimal, half up; the gain may be negative. */
public record TeamGainView(BigDecimal individualMean, BigDecimal gain) {

  static TeamGainView of(TeamGain gain) {
    return gain == null ? null : new TeamGainView(gain.individualMean(), gain.gain());
  }
}

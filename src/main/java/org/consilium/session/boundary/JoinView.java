package org.consilium.session.boundary;

import java.util.UUID;
import org.consilium.session.control.CheckingIn.Joined;

/** Where a code led. */
public record JoinView(UUID sessionId, Side as) {

  static JoinView of(Joined joined) {
    return new JoinView(joined.sessionId(), Side.of(joined.staff()));
  }
}

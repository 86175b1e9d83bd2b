package org.consilium.caseboard.boundary.spotlight;

import java.util.Optional;
import java.util.UUID;
import org.consilium.caseboard.control.spotlight.SeeingSpotlight;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.live.Nullable;

/**
 * Which board is on every screen of a session.
 *
 * @param lit null for none
 */
public record SpotlightView(UUID sessionId, @Nullable LitBoard lit) implements LiveView {

  /**
   * A board in the spotlight.
   *
   * @param phaseId with which it ends
   * @param mine whether it is the board of my team
   */
  public record LitBoard(
      UUID boardId, UUID phaseId, UUID teamId, int teamNumber, String teamName, boolean mine) {

    private static LitBoard of(SeeingSpotlight.Seen seen) {
      return new LitBoard(
          seen.spotlight().boardId(),
          seen.spotlight().phaseId(),
          seen.spotlight().teamId(),
          seen.spotlight().teamNumber(),
          seen.spotlight().teamName(),
          seen.isMine());
    }
  }

  static SpotlightView of(UUID sessionId, Optional<SeeingSpotlight.Seen> seen) {
    return new SpotlightView(sessionId, seen.map(LitBoard::of).orElse(null));
  }
}

package org.consilium.session;

import java.util.Map;
import java.util.UUID;

/**
 * Who was in which team of a session at one moment.
 *
 * @param version of the session's teams: grows with every change of them
 * @param byAccount the team of everybody who was in one
 */
public record TeamsNow(UUID sessionId, int version, Map<UUID, UUID> byAccount) {

  public TeamsNow {
    byAccount = Map.copyOf(byAccount);
  }
}

package org.consilium.session;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who has checked in; an open socket says nothing about that (phones lock). */
public interface Attendance {

  /** The accounts that are in the hall now, in time or late. */
  Set<UUID> present(UUID sessionId);

  /** Those of these accounts that are. */
  Set<UUID> presentAmong(UUID sessionId, Collection<UUID> accountIds);

  /** Everybody who was ever marked; who is left out is {@link CheckIn#NOT_YET}. */
  Map<UUID, CheckIn> checkIns(UUID sessionId);

  /** The same of these accounts alone. */
  Map<UUID, CheckIn> checkInsAmong(UUID sessionId, Collection<UUID> accountIds);
}

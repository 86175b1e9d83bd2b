package org.consilium.session;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who has checked in; an open socket says nothing about that (phones lock). */
public interface Attendance {

  /** The accounts that are present in the session. */
  Set<UUID> present(UUID sessionId);

  /** Those of these accounts that are. */
  Set<UUID> presentAmong(UUID sessionId, Collection<UUID> accountIds);
}

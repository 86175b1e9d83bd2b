package org.consilium.teaming;

import java.util.List;
import java.util.UUID;

/** Sets up teams as they are given, inside the caller's transaction. */
public interface TeamSetEditing {

  /** A published team set; teams are numbered and named in the order given. */
  UUID publish(UUID courseId, String name, List<List<UUID>> teams);

  /** A team of no team set, for a session in which it is made on the day. */
  UUID addOfNoSet(int number);
}

package org.consilium.platform.live;

import java.util.UUID;
import java.util.function.Function;

/** What boundaries tell the socket after a commit. */
public interface LiveHub {

  /** Everyone who watches the topic gets a fresh view, rights checked anew. */
  void changed(String room, UUID key);

  /** Only those of one circle of the topic do. */
  void changed(String room, UUID key, UUID circle);

  /** Whether anybody watches the topic here; nobody needs what is made for nobody. */
  boolean isWatched(String room, UUID key);

  /**
   * Sends an event to everyone who watches the topic, in the order of the calls.
   *
   * @param event as each may know it, by the account of who is told; it asks nobody and nothing
   */
  void publish(String room, UUID key, Function<UUID, LiveEvent> event);
}

package org.consilium.platform.live.boundary;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.consilium.platform.live.Nullable;

/** What a browser says on the live socket. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface ClientMessage {

  /**
   * Begin to watch a topic.
   *
   * @param since the last sequence number the browser has, for topics that count
   */
  record Join(String topic, @Nullable Long since) implements ClientMessage {}

  /** Stop watching. */
  record Leave(String topic) implements ClientMessage {}

  /**
   * Ask a topic for something.
   *
   * @param id the same when it is sent again; one as RFC 9562 has them, for others the database may
   *     not take
   */
  record Send(UUID id, String topic, JsonNode command) implements ClientMessage {
    public Send {
      if (id != null && (id.variant() != 2 || id.version() < 1 || id.version() > 8)) {
        throw new IllegalArgumentException("this is no id as RFC 9562 has them");
      }
    }
  }

  /**
   * What the person is about in a topic that is watched: told to the circle, not answered and not
   * stored.
   *
   * @param signal or null for nothing any more; it ends by itself after some seconds
   */
  record Signal(String topic, @Nullable JsonNode signal) implements ClientMessage {}

  /** Still there? */
  record Ping() implements ClientMessage {}
}

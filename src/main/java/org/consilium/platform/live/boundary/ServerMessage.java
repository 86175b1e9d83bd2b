package org.consilium.platform.live.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.live.LiveEvent;
import org.consilium.platform.live.LivePerson;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.live.Nullable;
import org.consilium.platform.problem.ProblemDocument;

/** What the server says on the live socket. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface ServerMessage {

  /** The first message: which run of the server this is, its time, and who the person is. */
  record Welcome(UUID epoch, Instant now, UUID accountId) implements ServerMessage {}

  /** The whole topic for this person; a lower version than one already shown is stale. */
  record View(String topic, long version, Instant now, LiveView body) implements ServerMessage {}

  /** Something happened in the topic. */
  record Event(String topic, LiveEvent body) implements ServerMessage {}

  /** Who of the circle is here. */
  record Present(String topic, List<LivePerson> people) implements ServerMessage {}

  /** What those of the circle are about this moment; replaces what was told before. */
  record Signals(String topic, List<Signalled> signals) implements ServerMessage {}

  /** What was sent under the id is committed. */
  record Stored(UUID id, String topic, @Nullable Object body) implements ServerMessage {}

  /** What was sent under the id, or the joining of the topic, is refused. */
  record Problem(@Nullable UUID id, @Nullable String topic, ProblemDocument problem)
      implements ServerMessage {}

  /** The person may no longer watch the topic. */
  record Closed(String topic, ProblemDocument problem) implements ServerMessage {}

  /** The connection fell behind and messages of the topic were dropped: join it again. */
  record Resync(String topic) implements ServerMessage {}

  /** Yes, at this time. */
  record Pong(Instant now) implements ServerMessage {}
}

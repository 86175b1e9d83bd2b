package org.consilium.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import org.consilium.protocol.LiveClient.ConnectionEnded;

/**
 * One person at one topic who sends a command again, under its id and over as many connections as
 * it takes, until it is acknowledged. For one thread.
 */
public final class SteadyClient implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final int SERVER_ERROR = 500;

  private final Visitor visitor;
  private final String topic;
  private LiveClient live;

  public SteadyClient(Visitor visitor, String topic) {
    this.visitor = visitor;
    this.topic = topic;
  }

  /** Sends until it is acknowledged, and returns what the acknowledgement says. */
  public JsonNode stored(JsonNode command) {
    UUID id = UUID.randomUUID();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      JsonNode answer = tried(id, command);
      if (answer.path("type").asText().equals("stored")) {
        return answer.path("body");
      }
      if (answer.has("problem") && answer.at("/problem/status").asInt() < SERVER_ERROR) {
        throw new AssertionError("refused: " + answer);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new AssertionError("not acknowledged within " + PATIENCE);
  }

  /** What the topic shows who has just come. */
  public JsonNode view() {
    close();
    return connected().view(topic, body -> true);
  }

  /** Another connection to the same topic that begins after an event. */
  public JsonNode viewSince(long seq) {
    close();
    live = visitor.live();
    live.join(topic, seq);
    return live.view(topic, body -> true);
  }

  /** The answer, or nothing where the connection ended meanwhile. */
  private JsonNode tried(UUID id, JsonNode command) {
    try {
      LiveClient client = connected();
      int mark = client.mark();
      client.command(id, topic, command);
      return client.awaitFrom(mark, frame -> frame.path("id").asText().equals(id.toString()));
    } catch (ConnectionEnded | CompletionException e) {
      close();
      return MissingNode.getInstance();
    }
  }

  private LiveClient connected() {
    if (live == null) {
      live = visitor.live();
      live.join(topic);
    }
    return live;
  }

  @Override
  public void close() {
    if (live != null) {
      live.close();
      live = null;
    }
  }
}

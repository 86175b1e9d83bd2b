package org.consilium.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.ListIterator;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A plain client of the live socket that keeps every frame it was ever sent. */
public final class LiveClient implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final String PROTOCOL = "consilium.v1";

  /** What RFC 6455 says for a connection that ended without a word. */
  private static final int LOST = 1006;

  private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
  private final Object arrival = new Object();
  private final WebSocket socket;
  private volatile int closedWith;

  private LiveClient(HttpClient http, URI base, URI origin, String cookie, String protocol) {
    URI address = URI.create(base.toString().replaceFirst("^http", "ws")).resolve("/live");
    WebSocket.Builder builder =
        http.newWebSocketBuilder()
            .header("Origin", origin.getScheme() + "://" + origin.getAuthority());
    if (protocol != null) {
      builder.subprotocols(protocol);
    }
    if (cookie != null) {
      builder.header("Cookie", cookie);
    }
    socket = builder.buildAsync(address, new Listener()).join();
  }

  /**
   * Connects.
   *
   * @param base the address that answers
   * @param origin the address under which browsers know the application
   * @param cookie the Cookie header, or null for nobody
   */
  public static LiveClient connect(HttpClient http, URI base, URI origin, String cookie) {
    return connect(http, base, origin, cookie, PROTOCOL);
  }

  /** Connects with another subprotocol, or with none where it is null. */
  public static LiveClient connect(
      HttpClient http, URI base, URI origin, String cookie, String protocol) {
    return new LiveClient(http, base, origin, cookie, protocol);
  }

  /** Watches a topic. */
  public void join(String topic) {
    send(JSON.createObjectNode().put("type", "join").put("topic", topic));
  }

  /** Watches a topic that counts its events, from after this one. */
  public void join(String topic, long since) {
    send(JSON.createObjectNode().put("type", "join").put("topic", topic).put("since", since));
  }

  /** Sends a command under a fresh id and returns the id. */
  public UUID command(String topic, JsonNode command) {
    UUID id = UUID.randomUUID();
    command(id, topic, command);
    return id;
  }

  /** Sends a command under a given id. */
  public void command(UUID id, String topic, JsonNode command) {
    var message = JSON.createObjectNode().put("type", "send").put("id", id.toString());
    message.put("topic", topic).set("command", command);
    send(message);
  }

  /** Signals in a topic; null ends it. */
  public void signal(String topic, JsonNode signal) {
    send(JSON.createObjectNode().put("type", "signal").put("topic", topic).set("signal", signal));
  }

  /** Sends any JSON. */
  public void send(JsonNode message) {
    sendRaw(message.toString());
  }

  /**
   * Sends any text.
   *
   * @throws ConnectionEnded when there is no connection any more
   */
  public void sendRaw(String text) {
    try {
      socket.sendText(text, true).join();
    } catch (CompletionException e) {
      throw new ConnectionEnded(e);
    }
  }

  /** Sends bytes, which no client of ours does. */
  public void sendBytes(byte[] bytes) {
    socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
  }

  /** The connection ended before what was waited for came. */
  public static final class ConnectionEnded extends RuntimeException {

    ConnectionEnded(Throwable cause) {
      super("the connection has ended", cause);
    }
  }

  /**
   * The first frame, sent already or soon, that is as wanted.
   *
   * @throws ConnectionEnded when none came
   */
  public JsonNode await(Predicate<JsonNode> wanted) {
    return awaitFrom(0, wanted);
  }

  /** How many frames came so far; a mark for {@link #awaitFrom}. */
  public int mark() {
    return frames.size();
  }

  /** The first frame after the mark that is as wanted. */
  public JsonNode awaitFrom(int mark, Predicate<JsonNode> wanted) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    synchronized (arrival) {
      while (true) {
        for (JsonNode frame : frames.subList(Math.min(mark, frames.size()), frames.size())) {
          if (wanted.test(frame)) {
            return frame;
          }
        }
        if (closedWith != 0) {
          throw new ConnectionEnded(null);
        }
        waitForMore(end);
      }
    }
  }

  /** Waits until the last frame of a kind is as wanted; looks at no older one. */
  public void awaitLast(Predicate<JsonNode> kind, Predicate<JsonNode> wanted) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    synchronized (arrival) {
      while (!last(kind).filter(wanted).isPresent()) {
        if (closedWith != 0) {
          throw new ConnectionEnded(null);
        }
        waitForMore(end);
      }
    }
  }

  /** The last frame of a kind so far. */
  public Optional<JsonNode> last(Predicate<JsonNode> kind) {
    for (ListIterator<JsonNode> back = frames.listIterator(frames.size()); back.hasPrevious(); ) {
      JsonNode frame = back.previous();
      if (kind.test(frame)) {
        return Optional.of(frame);
      }
    }
    return Optional.empty();
  }

  /** Waits for the end of the connection and returns its code. */
  public int awaitClosed() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    synchronized (arrival) {
      while (closedWith == 0) {
        waitForMore(end);
      }
      return closedWith;
    }
  }

  /** The answer to a command: {@code stored} or {@code problem}. */
  public JsonNode answer(UUID id) {
    return await(frame -> frame.path("id").asText().equals(id.toString()));
  }

  /** The first view of a topic that is as wanted; its body. */
  public JsonNode view(String topic, Predicate<JsonNode> wanted) {
    return await(
            frame ->
                frame.path("type").asText().equals("view")
                    && frame.path("topic").asText().equals(topic)
                    && wanted.test(frame.path("body")))
        .path("body");
  }

  /** Everything that was ever received. */
  public List<JsonNode> frames() {
    return List.copyOf(frames);
  }

  @Override
  public void close() {
    socket.abort();
  }

  private void waitForMore(long end) {
    long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    if (left <= 0) {
      throw new AssertionError("not within " + PATIENCE + "; received " + frames);
    }
    try {
      arrival.wait(left);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private final class Listener implements WebSocket.Listener {

    private final StringBuilder partial = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
      partial.append(data);
      if (last) {
        keep(partial.toString());
        partial.setLength(0);
      }
      webSocket.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
      ended(code);
      return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
      ended(LOST);
    }

    private void ended(int code) {
      synchronized (arrival) {
        closedWith = code;
        arrival.notifyAll();
      }
    }

    private void keep(String text) {
      try {
        JsonNode frame = JSON.readTree(text);
        synchronized (arrival) {
          frames.add(frame);
          arrival.notifyAll();
        }
      } catch (JsonProcessingException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

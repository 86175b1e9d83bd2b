package org.consilium.platform.live.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.websocket.CloseReason;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consilium.platform.config.Json;
import org.consilium.platform.security.Actor;

/**
 * One socket of one person. Whoever has something to say puts it into the outbox and goes on; one
 * frame at a time is under way, so that a slow reader holds up nobody.
 */
final class LiveConnection {

  /** Not signed in, or the sign-in has ended: the page goes to the sign-in. */
  static final int SIGNED_OUT = 4401;

  /** The server cannot go on just now; the page comes again. */
  static final int FAILED = CloseReason.CloseCodes.UNEXPECTED_CONDITION.getCode();

  private static final Logger LOG = Logger.getLogger(LiveConnection.class.getName());

  private final Session session;
  private final String token;
  private final Actor owner;
  private final Actor actor;
  private final Outbox outbox = new Outbox();
  private final Map<Topic, Subscription> subscriptions = new ConcurrentHashMap<>();
  private final AtomicBoolean unreadable = new AtomicBoolean();
  private volatile boolean ended;
  private boolean sending;

  /**
   * A socket that was opened.
   *
   * @param owner whose sign-in it is
   * @param actor who is told; another where the owner looks through that one's eyes
   */
  LiveConnection(Session session, String token, Actor owner, Actor actor) {
    this.session = session;
    this.token = token;
    this.owner = owner;
    this.actor = actor;
  }

  Actor owner() {
    return owner;
  }

  /** Whether it is for seeing alone what another sees. */
  boolean isLook() {
    return owner != actor;
  }

  Actor actor() {
    return actor;
  }

  String token() {
    return token;
  }

  Map<Topic, Subscription> subscriptions() {
    return subscriptions;
  }

  /** Notes that something could not be read; true for the first time. */
  boolean isFirstUnreadable() {
    return unreadable.compareAndSet(false, true);
  }

  /** Whether this side has ended it, and not the network: nothing that still comes by it counts. */
  boolean isEnded() {
    return ended;
  }

  void send(Topic topic, ServerMessage message) {
    String name = topic == null ? null : topic.toString();
    enqueue(new Outbox.Frame(name, message instanceof ServerMessage.View, text(message)));
  }

  void close(int code, String reason) {
    ended = true;
    close(session, code, reason);
  }

  static void close(Session session, int code, String reason) {
    try {
      session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(code), reason));
    } catch (IOException e) {
      LOG.log(Level.FINE, "already gone", e);
    }
  }

  static String text(ServerMessage message) {
    try {
      return Json.mapper().writerFor(ServerMessage.class).writeValueAsString(message);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  void enqueue(Outbox.Frame frame) {
    Outbox.Frame first = null;
    synchronized (outbox) {
      Set<String> behind = outbox.add(frame);
      behind.forEach(
          topic ->
              outbox.add(new Outbox.Frame(topic, false, text(new ServerMessage.Resync(topic)))));
      if (!sending) {
        first = next();
      }
    }
    transmit(first);
  }

  private Outbox.Frame next() {
    synchronized (outbox) {
      Outbox.Frame next = outbox.next();
      sending = next != null;
      return next;
    }
  }

  /**
   * Sends a frame and those that wait behind it. What the network takes at once is told at once,
   * within the call: going on from there would be a call in a call for each of thousands that wait.
   */
  private void transmit(Outbox.Frame first) {
    Outbox.Frame frame = first;
    while (frame != null) {
      UnderWay underWay = new UnderWay();
      hand(frame, underWay);
      frame = underWay.isToGoOn() ? next() : null;
    }
  }

  /** A socket that cannot be sent to is ended: its page comes again and misses nothing. */
  private void hand(Outbox.Frame frame, UnderWay underWay) {
    boolean handed = false;
    try {
      session.getAsyncRemote().sendText(frame.text(), underWay);
      handed = true;
    } catch (Exception e) {
      LOG.log(Level.FINE, "socket gone while sending", e);
    } finally {
      if (!handed) {
        notSent();
      }
    }
  }

  /** What came by it before still counts: nobody has taken a right away. */
  private void notSent() {
    close(session, CloseReason.CloseCodes.GOING_AWAY.getCode(), "not sent");
  }

  /** One frame on its way: whoever is second of its sender and its end goes on, and nobody else. */
  private final class UnderWay implements SendHandler {

    private final AtomicInteger told = new AtomicInteger();

    boolean isToGoOn() {
      return told.incrementAndGet() == 2;
    }

    @Override
    public void onResult(SendResult result) {
      if (!result.isOK()) {
        notSent();
      } else if (isToGoOn()) {
        transmit(next());
      }
    }
  }
}

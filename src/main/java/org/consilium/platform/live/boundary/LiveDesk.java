package org.consilium.platform.live.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consilium.platform.config.Json;
import org.consilium.platform.live.LiveCommand;
import org.consilium.platform.live.LiveRoom;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Failures;
import org.consilium.platform.problem.ProblemDocument;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Looks;
import org.consilium.platform.security.SignIns;
import org.consilium.platform.time.Ids;

/** Receives what browsers say, and answers every message: stored, a view, or a problem. */
@ApplicationScoped
public class LiveDesk {

  private static final String COME_AGAIN = "not ready; come again";
  private static final Logger LOG = Logger.getLogger(LiveDesk.class.getName());

  private final UUID epoch = Ids.random();
  private final Map<String, LiveConnection> connections = new ConcurrentHashMap<>();
  private final AtomicLong signInsEnded = new AtomicLong();
  private final AtomicLong waiting = new AtomicLong();

  @Inject private SignIns signIns;
  @Inject private Looks looks;
  @Inject private LiveSwitchboard switchboard;
  @Inject private LiveRooms rooms;
  @Inject private LiveSignals signals;
  @Inject private LiveHands hands;
  @Inject private Clock clock;

  /** What a room is asked to do. */
  private record Asked(LiveRoom room, Topic topic, UUID id, LiveCommand command) {}

  Collection<LiveConnection> connections() {
    return connections.values();
  }

  /** For a socket that opens. */
  Inbox inbox() {
    return new Inbox(hands, System::nanoTime, waiting);
  }

  /**
   * Somebody comes; where it cannot be said who it is, they have to come again.
   *
   * @param look through whose eyes, or null for the person's own
   */
  void open(Session session, String token, String look) {
    if (session.isOpen()) {
      try {
        admit(session, token, look);
      } catch (Exception failure) {
        LOG.log(Level.FINE, "somebody could not come", Failures.unquoted(failure));
        endWithoutKnowing(session);
      }
    }
  }

  private void endWithoutKnowing(Session session) {
    LiveConnection admitted = connections.get(session.getId());
    if (admitted == null) {
      LiveConnection.close(session, LiveConnection.FAILED, COME_AGAIN);
    } else {
      admitted.close(LiveConnection.FAILED, COME_AGAIN);
    }
  }

  private void admit(Session session, String token, String look) {
    long before = signInsEnded.get();
    Actor owner = owner(token);
    Actor actor = owner == null || look == null ? owner : seen(owner, look);
    if (actor == null) {
      LiveConnection.close(session, LiveConnection.SIGNED_OUT, "not signed in");
      return;
    }
    LiveConnection connection = new LiveConnection(session, token, owner, actor);
    connections.put(session.getId(), connection);
    // whoever ended a sign-in meanwhile may not have seen this connection
    if (signInsEnded.get() != before && owner(token) == null) {
      connection.close(LiveConnection.SIGNED_OUT, "sign-in ended");
    } else {
      connection.send(null, new ServerMessage.Welcome(epoch, clock.instant(), actor.accountId()));
    }
  }

  private Actor owner(String token) {
    return token == null ? null : signIns.actorOf(token).orElse(null);
  }

  /** To be said before the connections are looked through for it. */
  void signInEnded() {
    signInsEnded.incrementAndGet();
  }

  private Actor seen(Actor owner, String look) {
    try {
      return looks.through(owner, look);
    } catch (DomainProblem refused) {
      return null;
    }
  }

  /** Whether somebody who looks through another's eyes may still. */
  boolean mayStillLook(LiveConnection connection) {
    return seen(connection.owner(), connection.actor().accountId().toString()) != null;
  }

  void close(Session session) {
    LiveConnection connection = connections.remove(session.getId());
    if (connection != null) {
      switchboard.leaveAll(connection);
    }
  }

  /** Deals with a message; may wait for the database. */
  void message(Session session, String text) {
    read(session, text, this::receive);
  }

  /**
   * Deals with a message if what is in memory is enough for it; waits for nothing.
   *
   * @return false if it is not: then nothing was done
   */
  boolean messageAtOnce(Session session, String text) {
    return read(session, text, this::receiveAtOnce);
  }

  private boolean read(
      Session session, String text, BiPredicate<LiveConnection, ClientMessage> receiver) {
    LiveConnection connection = connections.get(session.getId());
    if (connection == null || connection.isEnded()) {
      return true;
    }
    try {
      ClientMessage message = Json.mapper().readValue(text, ClientMessage.class);
      if (message != null) { // the JSON null is no message either
        return receiver.test(connection, message);
      }
    } catch (JsonProcessingException e) {
      // said below
    }
    refuse(connection, null, null, unreadable(connection));
    return true;
  }

  private boolean receive(LiveConnection connection, ClientMessage message) {
    switch (message) {
      case ClientMessage.Join join -> join(connection, join);
      case ClientMessage.Leave leave -> leave(connection, leave);
      case ClientMessage.Send send -> send(connection, send);
      case ClientMessage.Signal signal -> signal(connection, signal);
      case ClientMessage.Ping ping -> pong(connection);
    }
    return true;
  }

  private boolean receiveAtOnce(LiveConnection connection, ClientMessage message) {
    return switch (message) {
      case ClientMessage.Join join -> false;
      case ClientMessage.Leave leave -> false;
      case ClientMessage.Send send -> sendAtOnce(connection, send);
      case ClientMessage.Signal signal -> signalAtOnce(connection, signal);
      case ClientMessage.Ping ping -> pong(connection);
    };
  }

  private boolean pong(LiveConnection connection) {
    connection.send(null, new ServerMessage.Pong(clock.instant()));
    return true;
  }

  private void join(LiveConnection connection, ClientMessage.Join join) {
    try {
      switchboard.join(connection, Topic.parse(join.topic()), join.since());
    } catch (Exception failure) {
      refuse(connection, null, join.topic(), Failures.toProblem(failure));
    }
  }

  private void leave(LiveConnection connection, ClientMessage.Leave leave) {
    try {
      switchboard.leave(connection, Topic.parse(leave.topic()));
    } catch (DomainProblem problem) {
      refuse(connection, null, leave.topic(), problem);
    }
  }

  private void send(LiveConnection connection, ClientMessage.Send send) {
    try {
      Asked asked = asked(connection, send);
      Object reply =
          asked.room().handle(connection.actor(), asked.topic().key(), asked.id(), asked.command());
      if (reply instanceof CompletionStage<?> coming) {
        settle(connection, asked, coming);
      } else {
        settle(connection, asked, reply, null);
      }
    } catch (Exception failure) {
      refuse(connection, send.id(), send.topic(), Failures.toProblem(failure));
    }
  }

  private boolean sendAtOnce(LiveConnection connection, ClientMessage.Send send) {
    try {
      Asked asked = asked(connection, send);
      Optional<CompletionStage<?>> coming =
          asked
              .room()
              .handleAtOnce(connection.actor(), asked.topic().key(), asked.id(), asked.command());
      coming.ifPresent(stage -> settle(connection, asked, stage));
      return coming.isPresent();
    } catch (Exception failure) {
      refuse(connection, send.id(), send.topic(), Failures.toProblem(failure));
      return true;
    }
  }

  private Asked asked(LiveConnection connection, ClientMessage.Send send) {
    if (send.id() == null) {
      throw unreadable(connection);
    }
    if (connection.isLook()) {
      throw Looks.lookOnly();
    }
    Topic topic = Topic.parse(send.topic());
    LiveRoom room = rooms.of(topic);
    return new Asked(room, topic, send.id(), command(connection, room, send));
  }

  private void signal(LiveConnection connection, ClientMessage.Signal signal) {
    try {
      signals.take(connection, topic(connection, signal), signal.signal());
    } catch (Exception failure) {
      refuse(connection, failure);
    }
  }

  private boolean signalAtOnce(LiveConnection connection, ClientMessage.Signal signal) {
    try {
      return signals.takeAtOnce(connection, topic(connection, signal), signal.signal());
    } catch (Exception failure) {
      refuse(connection, failure);
      return true;
    }
  }

  private static Topic topic(LiveConnection connection, ClientMessage.Signal signal) {
    if (connection.isLook()) {
      throw Looks.lookOnly();
    }
    return Topic.parse(signal.topic());
  }

  /** A refusal of a signal names no topic: it does not concern the watching. */
  private static void refuse(LiveConnection connection, Exception failure) {
    refuse(connection, null, null, Failures.toProblem(failure));
  }

  private static void settle(LiveConnection connection, Asked asked, CompletionStage<?> coming) {
    coming.whenComplete((body, failure) -> settle(connection, asked, body, failure));
  }

  private static void settle(
      LiveConnection connection, Asked asked, Object reply, Throwable failure) {
    String topic = asked.topic().toString();
    if (failure == null) {
      connection.send(asked.topic(), new ServerMessage.Stored(asked.id(), topic, reply));
    } else {
      refuse(connection, asked.id(), topic, Failures.toProblem(failure));
    }
  }

  private static LiveCommand command(
      LiveConnection connection, LiveRoom room, ClientMessage.Send send) {
    Class<? extends LiveCommand> root = room.commands().orElseThrow(() -> unreadable(connection));
    try {
      LiveCommand command = Json.mapper().treeToValue(send.command(), root);
      if (command == null) {
        throw unreadable(connection);
      }
      return command;
    } catch (JsonProcessingException e) {
      throw unreadable(connection);
    }
  }

  private static void refuse(
      LiveConnection connection, UUID id, String topic, DomainProblem problem) {
    connection.send(null, new ServerMessage.Problem(id, topic, ProblemDocument.of(problem)));
  }

  /** Said in the log once a connection, and without a word of what it was. */
  static DomainProblem unreadable(LiveConnection connection) {
    if (connection.isFirstUnreadable()) {
      LOG.log(
          Level.INFO,
          "the server could not read what a device of {0} sent",
          connection.owner().accountId());
    }
    return DomainProblem.invalid(
        "platform.unreadable-message",
        "The server could not read this message; nothing was saved.");
  }
}

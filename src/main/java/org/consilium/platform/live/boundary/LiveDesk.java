package org.consilium.platform.live.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
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

  private static final Logger LOG = Logger.getLogger(LiveDesk.class.getName());

  private final UUID epoch = Ids.random();
  private final Map<String, LiveConnection> connections = new ConcurrentHashMap<>();

  @Inject private SignIns signIns;
  @Inject private Looks looks;
  @Inject private LiveSwitchboard switchboard;
  @Inject private LiveRooms rooms;
  @Inject private LiveSignals signals;
  @Inject private Clock clock;

  Collection<LiveConnection> connections() {
    return connections.values();
  }

  /**
   * Somebody comes.
   *
   * @param look through whose eyes, or null for the person's own
   */
  void open(Session session, String token, String look) {
    Actor owner = token == null ? null : signIns.actorOf(token).orElse(null);
    Actor actor = owner == null || look == null ? owner : seen(owner, look);
    LiveConnection connection = new LiveConnection(session, token, owner, actor);
    if (actor == null) {
      connection.close(LiveConnection.SIGNED_OUT, "not signed in");
      return;
    }
    connections.put(session.getId(), connection);
    connection.send(null, new ServerMessage.Welcome(epoch, clock.instant(), actor.accountId()));
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

  void message(Session session, String text) {
    LiveConnection connection = connections.get(session.getId());
    if (connection == null) {
      return;
    }
    try {
      ClientMessage message = Json.mapper().readValue(text, ClientMessage.class);
      if (message == null) { // the JSON null is no message either
        refuse(connection, null, null, unreadable(connection));
      } else {
        receive(connection, message);
      }
    } catch (JsonProcessingException e) {
      refuse(connection, null, null, unreadable(connection));
    }
  }

  private void receive(LiveConnection connection, ClientMessage message) {
    switch (message) {
      case ClientMessage.Join join -> join(connection, join);
      case ClientMessage.Leave leave -> leave(connection, leave);
      case ClientMessage.Send send -> send(connection, send);
      case ClientMessage.Signal signal -> signal(connection, signal);
      case ClientMessage.Ping ping ->
          connection.send(null, new ServerMessage.Pong(clock.instant()));
    }
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
      if (send.id() == null) {
        throw unreadable(connection);
      }
      if (connection.isLook()) {
        throw Looks.lookOnly();
      }
      Topic topic = Topic.parse(send.topic());
      LiveRoom room = rooms.of(topic);
      LiveCommand command = command(connection, room, send);
      Object reply = room.handle(connection.actor(), topic.key(), send.id(), command);
      if (reply instanceof CompletionStage<?> coming) {
        coming.whenComplete((body, failure) -> settle(connection, topic, send.id(), body, failure));
      } else {
        settle(connection, topic, send.id(), reply, null);
      }
    } catch (Exception failure) {
      refuse(connection, send.id(), send.topic(), Failures.toProblem(failure));
    }
  }

  /** A refusal names no topic: it does not concern the watching. */
  private void signal(LiveConnection connection, ClientMessage.Signal signal) {
    try {
      if (connection.isLook()) {
        throw Looks.lookOnly();
      }
      signals.take(connection, Topic.parse(signal.topic()), signal.signal());
    } catch (Exception failure) {
      refuse(connection, null, null, Failures.toProblem(failure));
    }
  }

  private static void settle(
      LiveConnection connection, Topic topic, UUID id, Object reply, Throwable failure) {
    if (failure == null) {
      connection.send(topic, new ServerMessage.Stored(id, topic.toString(), reply));
    } else {
      refuse(connection, id, topic.toString(), Failures.toProblem(failure));
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

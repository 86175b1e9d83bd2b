package org.consilium.platform.live.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.consilium.platform.config.Json;
import org.consilium.platform.live.LiveRoom;
import org.consilium.platform.live.LiveSignal;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.time.PeriodicWatch;

/**
 * Passes on what people signal: held by their subscriptions and nowhere else, told to the circle as
 * one message however much was said, at most three times a second.
 */
@ApplicationScoped
public class LiveSignals {

  private static final int PAUSE_MILLIS = 333;
  private static final Duration LOOK = Duration.ofSeconds(3);

  @Resource private ManagedScheduledExecutorService scheduler;
  @Inject private LiveSwitchboard switchboard;
  @Inject private LiveRooms rooms;
  @Inject private Clock clock;
  @Inject private PeriodicWatch watch;

  private final Set<Topic> due = ConcurrentHashMap.newKeySet();

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    watch.begin(LOOK, "signals not ended", this::endOver);
  }

  /** Takes a signal of somebody who watches the topic; null ends the one before. */
  void take(LiveConnection connection, Topic topic, JsonNode sent) {
    LiveRoom room = rooms.of(topic);
    LiveSignal signal = read(connection, room, sent);
    Subscription subscription = watched(connection, topic);
    subscription.requireAtWork(() -> room.requireAtWork(connection.actor(), topic.key()));
    take(subscription, signal);
  }

  /** The same where the right to signal was asked for before; false if it was not. */
  boolean takeAtOnce(LiveConnection connection, Topic topic, JsonNode sent) {
    LiveSignal signal = read(connection, rooms.of(topic), sent);
    Subscription subscription = watched(connection, topic);
    if (!subscription.isAtWork()) {
      return false;
    }
    take(subscription, signal);
    return true;
  }

  private static Subscription watched(LiveConnection connection, Topic topic) {
    Subscription subscription = connection.subscriptions().get(topic);
    if (subscription == null) {
      throw DomainProblem.notFound(
          "platform.not-watched", "You are not at this place now; nobody was told anything.");
    }
    return subscription;
  }

  private void take(Subscription subscription, LiveSignal signal) {
    Saying before = subscription.saying();
    Saying now = before.then(signal, clock.instant());
    if (now.isTooMuch()) {
      throw DomainProblem.tooMany(
          "platform.too-many-signals",
          "Your browser tells too often where you are. Nothing that you wrote is concerned.");
    }
    subscription.say(now);
    if (!Objects.equals(before.signal(), signal)) {
      tellSoon(subscription.topic());
    }
  }

  private static LiveSignal read(LiveConnection connection, LiveRoom room, JsonNode sent) {
    Class<? extends LiveSignal> root =
        room.signals().orElseThrow(() -> LiveDesk.unreadable(connection));
    try {
      return sent == null || sent.isNull() ? null : Json.mapper().treeToValue(sent, root);
    } catch (JsonProcessingException e) {
      throw LiveDesk.unreadable(connection);
    }
  }

  private void endOver() {
    Instant now = clock.instant();
    switchboard
        .watching()
        .filter(subscription -> subscription.saying().isOver(now))
        .forEach(
            subscription -> {
              subscription.say(subscription.saying().silent());
              tellSoon(subscription.topic());
            });
  }

  private void tellSoon(Topic topic) {
    if (due.add(topic)) {
      scheduler.schedule(() -> tell(topic), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** Removed before it is told: what is said meanwhile sets the next alarm. */
  private void tell(Topic topic) {
    due.remove(topic);
    switchboard.tellSignals(topic);
  }
}

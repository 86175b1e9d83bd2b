package org.consilium.platform.live.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.platform.live.LiveEvent;
import org.consilium.platform.live.LiveHub;
import org.consilium.platform.live.LivePeople;
import org.consilium.platform.live.LivePerson;
import org.consilium.platform.live.LiveRoom;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Failures;
import org.consilium.platform.problem.ProblemDocument;
import org.consilium.platform.problem.ProblemKind;

/** Who watches what on this node, and the making and sending of their views. */
@ApplicationScoped
public class LiveSwitchboard implements LiveHub {

  private static final Set<ProblemKind> RIGHT_LOST =
      Set.of(ProblemKind.NOT_FOUND, ProblemKind.NOT_ALLOWED, ProblemKind.NOT_SIGNED_IN);

  private static final Logger LOG = Logger.getLogger(LiveSwitchboard.class.getName());
  private static final int PRESENCE_MILLIS = 250;

  @Resource private ManagedExecutorService executor;
  @Resource private ManagedScheduledExecutorService scheduler;
  @Inject private LiveRooms rooms;
  @Inject private LivePeople people;
  @Inject private Clock clock;

  private final ConcurrentHashMap<Topic, Set<Subscription>> watchers = new ConcurrentHashMap<>();
  private final Set<Round> rounds = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean telling = new AtomicBoolean();

  /** A circle that is to be told who is here. */
  private record Round(Topic topic, UUID circle) {}

  /** Begins to watch; the first view follows, after which nothing is missed. */
  void join(LiveConnection connection, Topic topic, Long since) {
    LiveRoom room = rooms.of(topic);
    UUID circle = room.admit(connection.actor(), topic.key()).orElse(null);
    Subscription subscription = watch(connection, topic, circle);
    refresh(subscription, since, new LiveRound());
    tellPresence(topic, circle);
    if (watchers.getOrDefault(topic, Set.of()).stream().anyMatch(Subscription::isSaying)) {
      tellSignals(topic, List.of(subscription));
    }
  }

  /** A subscription that somebody else takes away at the same time is not the one: it has ended. */
  private Subscription watch(LiveConnection connection, Topic topic, UUID circle) {
    Map<Topic, Subscription> own = connection.subscriptions();
    while (true) {
      Subscription subscription =
          own.computeIfAbsent(topic, t -> new Subscription(connection, t, circle));
      subscription.moveTo(circle);
      subscription.trust();
      watchers.compute(
          topic,
          (t, set) -> {
            Set<Subscription> now = set == null ? ConcurrentHashMap.newKeySet() : set;
            now.add(subscription);
            return now;
          });
      if (own.get(topic) == subscription) {
        return subscription;
      }
      unwatch(subscription);
    }
  }

  private void unwatch(Subscription subscription) {
    watchers.computeIfPresent(
        subscription.topic(),
        (t, set) -> {
          set.remove(subscription);
          return set.isEmpty() ? null : set;
        });
  }

  void leave(LiveConnection connection, Topic topic) {
    Subscription subscription = connection.subscriptions().remove(topic);
    if (subscription == null) {
      return;
    }
    unwatch(subscription);
    tellPresence(topic, subscription.circle());
    if (subscription.isSaying()) {
      tellSignals(topic);
    }
  }

  void leaveAll(LiveConnection connection) {
    List.copyOf(connection.subscriptions().keySet()).forEach(topic -> leave(connection, topic));
  }

  /** Everything that is watched now. */
  Stream<Subscription> watching() {
    return watchers.values().stream().flatMap(Set::stream);
  }

  /** Tells each circle of the topic what its people signal. */
  void tellSignals(Topic topic) {
    tellSignals(topic, watchers.getOrDefault(topic, Set.of()));
  }

  private void tellSignals(Topic topic, Collection<Subscription> told) {
    Set<Subscription> all = watchers.getOrDefault(topic, Set.of());
    Frames<List<Signalled>> frames =
        new Frames<>(topic, heard -> new ServerMessage.Signals(topic.toString(), heard));
    Instant now = clock.instant();
    told.stream()
        .filter(one -> one.circle() != null && !one.isDoubted())
        .forEach(one -> frames.send(one, heard(all, one.circle(), now)));
  }

  /** Of somebody with two pages the later signal counts. */
  private static List<Signalled> heard(Set<Subscription> all, UUID circle, Instant now) {
    return all.stream()
        .filter(one -> circle.equals(one.circle()) && one.isHeard(now))
        .collect(
            Collectors.toMap(
                LiveSwitchboard::accountId,
                Subscription::saying,
                BinaryOperator.maxBy(Comparator.comparing(Saying::until))))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new Signalled(entry.getKey(), entry.getValue().signal()))
        .toList();
  }

  @Override
  public void changed(String room, UUID key) {
    refreshWhere(new Topic(room, key), subscription -> true);
  }

  @Override
  public void changed(String room, UUID key, UUID circle) {
    refreshWhere(new Topic(room, key), subscription -> circle.equals(subscription.circle()));
  }

  @Override
  public boolean isWatched(String room, UUID key) {
    return watchers.containsKey(new Topic(room, key));
  }

  @Override
  public void publish(String room, UUID key, Function<UUID, LiveEvent> event) {
    Topic topic = new Topic(room, key);
    Set<Subscription> set = watchers.get(topic);
    if (set != null) {
      Frames<LiveEvent> frames =
          new Frames<>(topic, told -> new ServerMessage.Event(topic.toString(), told));
      set.stream()
          .filter(subscription -> !subscription.isDoubted())
          .forEach(subscription -> frames.send(subscription, event.apply(accountId(subscription))));
    }
  }

  /** Messages of one moment: who is told the same gets the same text, written once. */
  private static final class Frames<T> {

    private final Topic topic;
    private final Function<T, ServerMessage> message;
    private final Map<T, Outbox.Frame> written = new HashMap<>();
    private T last;
    private Outbox.Frame lastFrame;

    Frames(Topic topic, Function<T, ServerMessage> message) {
      this.topic = topic;
      this.message = message;
    }

    void send(Subscription subscription, T told) {
      if (told != last) { // mostly it is the very same for all
        lastFrame = written.computeIfAbsent(told, this::write);
        last = told;
      }
      subscription.connection().enqueue(lastFrame);
    }

    private Outbox.Frame write(T told) {
      return new Outbox.Frame(topic.toString(), false, LiveConnection.text(message.apply(told)));
    }
  }

  /** Checks the right to a topic anew and moves the subscription to the circle that is true now. */
  void recheck(Subscription subscription) {
    Topic topic = subscription.topic();
    try {
      UUID before = subscription.circle();
      UUID now = rooms.of(topic).admit(subscription.connection().actor(), topic.key()).orElse(null);
      boolean signalled = subscription.isSaying();
      subscription.moveTo(now);
      subscription.trust();
      refresh(subscription, null, new LiveRound());
      if (before != null && !before.equals(now)) {
        tellPresence(topic, before);
      }
      if (signalled) {
        tellSignals(topic);
      }
      tellPresence(topic, now); // also in the same circle people may be known otherwise now
    } catch (Exception failure) {
      refused(subscription, Failures.toProblem(failure));
    }
  }

  private void refreshWhere(Topic topic, Predicate<Subscription> wanted) {
    LiveRound round = new LiveRound();
    watchers.getOrDefault(topic, Set.of()).stream()
        .filter(wanted)
        .forEach(subscription -> refresh(subscription, null, round));
  }

  private void refresh(Subscription subscription, Long since, LiveRound round) {
    if (subscription.noteChange(round)) {
      executor.execute(() -> subscription.settle(now -> sendView(subscription, since, now)));
    }
  }

  private void sendView(Subscription subscription, Long since, LiveRound round) {
    Topic topic = subscription.topic();
    LiveConnection connection = subscription.connection();
    try {
      var body = rooms.of(topic).view(connection.actor(), topic.key(), since, round);
      connection.send(
          topic,
          new ServerMessage.View(
              topic.toString(), subscription.nextVersion(), clock.instant(), body));
    } catch (Exception failure) {
      refused(subscription, Failures.toProblem(failure));
    }
  }

  private void refused(Subscription subscription, DomainProblem problem) {
    Topic topic = subscription.topic();
    LiveConnection connection = subscription.connection();
    ProblemDocument document = ProblemDocument.of(problem);
    if (RIGHT_LOST.contains(problem.kind())) {
      leave(connection, topic);
      connection.send(null, new ServerMessage.Closed(topic.toString(), document));
    } else {
      connection.send(topic, new ServerMessage.Problem(null, topic.toString(), document));
    }
  }

  /**
   * Soon, and once for all who come and go meanwhile: hundreds may at the same moment, at a hundred
   * boards.
   */
  private void tellPresence(Topic topic, UUID circle) {
    if (circle != null) {
      rounds.add(new Round(topic, circle));
      tellPresenceSoon();
    }
  }

  private void tellPresenceSoon() {
    if (telling.compareAndSet(false, true)) {
      try {
        scheduler.schedule(this::tellPresenceNow, PRESENCE_MILLIS, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException ending) {
        telling.set(false);
      }
    }
  }

  /** One after the other, so that what is told last is what was looked at last. */
  private void tellPresenceNow() {
    Map<Round, List<Subscription>> here = new HashMap<>();
    try {
      for (Round round : List.copyOf(rounds)) {
        rounds.remove(round);
        List<Subscription> members = members(round);
        if (!members.isEmpty()) {
          here.put(round, members);
        }
      }
      Map<UUID, LivePerson> known = known(here.values());
      here.forEach((round, members) -> tell(round, members, known));
    } catch (Exception failure) {
      LOG.log(Level.FINE, "nobody was told who is here", Failures.unquoted(failure));
      rounds.addAll(here.keySet());
    } finally {
      telling.set(false);
      if (!rounds.isEmpty()) {
        tellPresenceSoon();
      }
    }
  }

  private List<Subscription> members(Round round) {
    return watchers.getOrDefault(round.topic(), Set.of()).stream()
        .filter(subscription -> round.circle().equals(subscription.circle()))
        .toList();
  }

  private Map<UUID, LivePerson> known(Collection<List<Subscription>> circles) {
    Set<UUID> accountIds =
        circles.stream()
            .flatMap(List::stream)
            .map(LiveSwitchboard::accountId)
            .collect(Collectors.toSet());
    return people.people(accountIds).stream()
        .collect(Collectors.toMap(LivePerson::accountId, Function.identity()));
  }

  /** A circle that cannot be told takes nothing from the others. */
  private void tell(Round round, List<Subscription> members, Map<UUID, LivePerson> known) {
    try {
      Topic topic = round.topic();
      List<LivePerson> present =
          members.stream()
              .map(LiveSwitchboard::accountId)
              .distinct()
              .sorted()
              .map(known::get)
              .filter(Objects::nonNull)
              .toList();
      Function<UUID, List<LivePerson>> told = rooms.of(topic).presence(topic.key(), present);
      Frames<List<LivePerson>> frames =
          new Frames<>(topic, seen -> new ServerMessage.Present(topic.toString(), seen));
      members.stream()
          .filter(member -> !member.isDoubted() && round.circle().equals(member.circle()))
          .forEach(member -> frames.send(member, told.apply(accountId(member))));
    } catch (Exception failure) {
      LOG.log(Level.FINE, "a circle was not told who is here", Failures.unquoted(failure));
    }
  }

  private static UUID accountId(Subscription member) {
    return member.connection().actor().accountId();
  }
}

package org.consilium.platform.live;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;

/**
 * A room's topics on the live socket, {@code name/key}. Beans in a boundary implement it; every
 * method authorises through a use case and refuses by {@link DomainProblem}.
 */
public interface LiveRoom {

  /** The first word of the topic, such as {@code trat}. */
  String name();

  /**
   * Lets the person in, or refuses.
   *
   * @return the circle (a team, a board) whose members see each other's presence and are told of
   *     changes together; empty when the topic has none
   */
  Optional<UUID> admit(Actor actor, UUID key);

  /**
   * What this person may see of the topic now.
   *
   * @param since the last sequence number that the browser has, or null
   * @param round what the views of one change share
   */
  LiveView view(Actor actor, UUID key, Long since, LiveRound round);

  /**
   * Whom each of a circle is told to be here, by the account of who is told: everybody, unless not
   * all in it may know each other's names.
   *
   * @param here the people of the circle who are here
   */
  default Function<UUID, List<LivePerson>> presence(UUID key, List<LivePerson> here) {
    return reader -> here;
  }

  /** The sealed root of what may be signalled in this topic; empty when nothing. */
  default Optional<Class<? extends LiveSignal>> signals() {
    return Optional.empty();
  }

  /** Refuses whoever only looks on: their signals are not told. Asked once for each joining. */
  default void requireAtWork(Actor actor, UUID key) {}

  /** The sealed root of the commands this topic takes; empty when it takes none. */
  default Optional<Class<? extends LiveCommand>> commands() {
    return Optional.empty();
  }

  /**
   * Does what was asked, durably: when it returns, it is stored. Where others do the storing it
   * returns a {@link CompletionStage} of the reply that ends when they have, so that waiting holds
   * no thread.
   *
   * @param commandId made by the browser, the same when it sends again: a repeated command is
   *     answered, not done twice
   * @return what the person who asked is told with the acknowledgement, or null
   */
  default Object handle(Actor actor, UUID key, UUID commandId, LiveCommand command) {
    throw DomainProblem.invalid("platform.no-commands", "Nothing can be sent to this topic.");
  }

  /**
   * The same where what is in memory is enough to know whether the person may, and others do the
   * storing. It is called on the thread that reads from hundreds of sockets: it asks no database
   * and waits for nobody.
   *
   * @return empty where it would have to; then nothing was done, and {@link #handle} is called
   */
  default Optional<CompletionStage<?>> handleAtOnce(
      Actor actor, UUID key, UUID commandId, LiveCommand command) {
    return Optional.empty();
  }
}

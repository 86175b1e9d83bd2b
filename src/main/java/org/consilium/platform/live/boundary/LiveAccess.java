package org.consilium.platform.live.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.platform.live.AccessChanged;
import org.consilium.platform.security.SignInEnded;
import org.consilium.platform.security.SignIns;
import org.consilium.platform.time.PeriodicWatch;

/**
 * Ends what may not go on: sockets whose sign-in has ended (told by an event at once, and looked up
 * every few seconds for what other nodes did, which also renews a sign-in that is in use), and
 * topics to which the right was lost.
 */
@ApplicationScoped
public class LiveAccess {

  private static final Duration EVERY = Duration.ofSeconds(15);

  @Resource private ManagedExecutorService executor;
  @Inject private LiveDesk desk;
  @Inject private LiveSwitchboard switchboard;
  @Inject private SignIns signIns;
  @Inject private PeriodicWatch watch;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    watch.begin(EVERY, "sign-ins not looked up", this::lookAgain);
  }

  void signInEnded(@Observes(during = TransactionPhase.AFTER_SUCCESS) SignInEnded ended) {
    desk.signInEnded();
    closeWhere(
        connection ->
            connection.owner().accountId().equals(ended.accountId())
                && (ended.signInId() == null
                    || ended.signInId().equals(connection.owner().signInId())));
  }

  void accessChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessChanged changed) {
    executor.execute(() -> endLooks(look -> look.owner().accountId().equals(changed.accountId())));
    desk.connections().stream()
        .filter(connection -> connection.actor().accountId().equals(changed.accountId()))
        .flatMap(connection -> List.copyOf(connection.subscriptions().values()).stream())
        .forEach(
            subscription -> {
              subscription.doubt();
              executor.execute(() -> switchboard.recheck(subscription));
            });
  }

  /** A database that is away for a while ends nobody's sign-in; the next look decides. */
  private void lookAgain() {
    List<LiveConnection> asked = List.copyOf(desk.connections());
    Set<String> good =
        signIns.stillGood(asked.stream().map(LiveConnection::token).collect(Collectors.toSet()));
    close(asked.stream().filter(connection -> !good.contains(connection.token())));
    endLooks(look -> true);
  }

  /** Closes those of these sockets through which nobody may look any more. */
  private void endLooks(Predicate<LiveConnection> asked) {
    closeWhere(
        connection ->
            connection.isLook() && asked.test(connection) && !desk.mayStillLook(connection));
  }

  private void closeWhere(Predicate<LiveConnection> ended) {
    close(List.copyOf(desk.connections()).stream().filter(ended));
  }

  private static void close(Stream<LiveConnection> ended) {
    ended.forEach(connection -> connection.close(LiveConnection.SIGNED_OUT, "sign-in ended"));
  }
}

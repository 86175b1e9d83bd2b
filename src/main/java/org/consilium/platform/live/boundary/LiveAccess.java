package org.consilium.platform.live.boundary;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.platform.live.AccessChanged;
import org.consilium.platform.security.SignInEnded;
import org.consilium.platform.security.SignIns;

/**
 * Ends what may not go on: sockets whose sign-in has ended (told by an event at once, and looked up
 * every few seconds for what other nodes did, which also renews a sign-in that is in use), and
 * topics to which the right was lost.
 */
@ApplicationScoped
public class LiveAccess {

  private static final int EVERY_SECONDS = 15;
  private static final Logger LOG = Logger.getLogger(LiveAccess.class.getName());

  @Resource private ManagedScheduledExecutorService scheduler;
  @Resource private ManagedExecutorService executor;
  @Inject private LiveDesk desk;
  @Inject private LiveSwitchboard switchboard;
  @Inject private SignIns signIns;

  private ScheduledFuture<?> looking;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    looking =
        scheduler.scheduleWithFixedDelay(
            this::lookAgain, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void end() {
    if (looking != null) {
      looking.cancel(false);
    }
  }

  void signInEnded(@Observes(during = TransactionPhase.AFTER_SUCCESS) SignInEnded ended) {
    closeWhere(
        connection ->
            connection.actor().accountId().equals(ended.accountId())
                && (ended.signInId() == null
                    || ended.signInId().equals(connection.actor().signInId())));
  }

  void accessChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccessChanged changed) {
    desk.connections().stream()
        .filter(connection -> connection.actor().accountId().equals(changed.accountId()))
        .flatMap(connection -> List.copyOf(connection.subscriptions().values()).stream())
        .forEach(
            subscription -> {
              subscription.doubt();
              executor.execute(() -> switchboard.recheck(subscription));
            });
  }

  private void lookAgain() {
    try {
      List<LiveConnection> asked = List.copyOf(desk.connections());
      Set<String> good =
          signIns.stillGood(asked.stream().map(LiveConnection::token).collect(Collectors.toSet()));
      close(asked.stream().filter(connection -> !good.contains(connection.token())));
    } catch (Exception failure) {
      // A database that is away for a while ends nobody's sign-in; the next look decides.
      LOG.log(Level.WARNING, "sign-ins not looked up: {0}", failure.toString());
    }
  }

  private void closeWhere(Predicate<LiveConnection> ended) {
    close(List.copyOf(desk.connections()).stream().filter(ended));
  }

  private static void close(Stream<LiveConnection> ended) {
    ended.forEach(connection -> connection.close(LiveConnection.SIGNED_OUT, "sign-in ended"));
  }
}

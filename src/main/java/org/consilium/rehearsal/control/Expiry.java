package org.consilium.rehearsal.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consilium.institution.People;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;

/** Removes rehearsals that nobody removed within a week. */
@ApplicationScoped
public class Expiry {

  /** How long a rehearsal stays. */
  public static final Duration LIFE = Duration.ofDays(7);

  private static final Logger LOG = Logger.getLogger(Expiry.class.getName());
  private static final int EVERY_MINUTES = 30;

  @Resource private ManagedScheduledExecutorService scheduler;
  @Inject private RehearsalBook book;
  @Inject private Rehearsals rehearsals;
  @Inject private People people;
  @Inject private Clock clock;

  private ScheduledFuture<?> looking;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    looking = scheduler.scheduleWithFixedDelay(this::look, 1, EVERY_MINUTES, TimeUnit.MINUTES);
  }

  @PreDestroy
  void end() {
    if (looking != null) {
      looking.cancel(false);
    }
  }

  /** Removes those that are too old, each by itself. */
  public void look() {
    try {
      book.begunBefore(clock.instant().minus(LIFE)).forEach(this::expire);
    } catch (Exception failure) {
      // The next look finds what this one did not.
      LOG.log(Level.WARNING, "old rehearsals not removed: {0}", failure.toString());
    }
  }

  private void expire(Rehearsal rehearsal) {
    people
        .byIds(List.of(rehearsal.begunBy()))
        .values()
        .forEach(
            person ->
                rehearsals.expire(
                    rehearsal,
                    new Actor(person.id(), person.institutionId(), Set.of(), Ids.random())));
  }
}

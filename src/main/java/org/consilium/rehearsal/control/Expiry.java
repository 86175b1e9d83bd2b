package org.consilium.rehearsal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.consilium.institution.People;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.platform.time.PeriodicWatch;

/** Removes rehearsals that nobody removed within a week. */
@ApplicationScoped
public class Expiry {

  /** How long a rehearsal stays. */
  public static final Duration LIFE = Duration.ofDays(7);

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration EVERY = Duration.ofMinutes(30);

  @Inject private RehearsalBook book;
  @Inject private Rehearsals rehearsals;
  @Inject private People people;
  @Inject private Clock clock;
  @Inject private PeriodicWatch watch;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    watch.begin(FIRST, EVERY, "old rehearsals not removed", this::look);
  }

  /** Removes those that are too old, each by itself. */
  public void look() {
    book.begunBefore(clock.instant().minus(LIFE)).forEach(this::expire);
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

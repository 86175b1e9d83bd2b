package org.consilium.rehearsal.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Plays all rehearsals of this server, one act after the other and for at most half of the time, so
 * that a session with real people never waits for it: a class that is too large for the wished
 * speed is slower instead. What it holds in memory can be made again from what is stored, and acts
 * that are done again are done once; so a server that starts anew goes on.
 */
@ApplicationScoped
public class Driver {

  private static final Logger LOG = Logger.getLogger(Driver.class.getName());
  private static final long EVERY_MILLIS = 250;
  private static final Duration STRETCH = Duration.ofMillis(125);

  /** How often it looks which rehearsals there are when nobody told it to. */
  private static final Duration LOOK = Duration.ofSeconds(5);

  /** Longer than a removal takes, and the rest of one that failed. */
  private static final Duration HALT = Duration.ofSeconds(30);

  @Resource private ManagedScheduledExecutorService scheduler;
  @Inject private RehearsalBook book;
  @Inject private Staging staging;
  @Inject private Clock clock;

  private final Map<UUID, Performance> playing = new LinkedHashMap<>();
  private final Map<UUID, Instant> halted = new HashMap<>();
  private volatile boolean told = true;
  private Instant looked = Instant.EPOCH;
  private ScheduledFuture<?> ticks;

  void begin(@Observes @Priority(Interceptor.Priority.APPLICATION) Startup startup) {
    ticks =
        scheduler.scheduleWithFixedDelay(
            this::tick, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void end() {
    if (ticks != null) {
      ticks.cancel(false);
    }
  }

  void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) RehearsalMoved moved) {
    told = true;
  }

  /** Nobody of this rehearsal does anything any more when this returns. */
  synchronized void halt(UUID sessionId) {
    playing.remove(sessionId);
    halted.put(sessionId, clock.instant().plus(HALT));
  }

  /** Brings every rehearsal to this moment, as far as the stretch reaches. */
  synchronized void tick() {
    try {
      Instant now = clock.instant();
      if (told || now.isAfter(looked.plus(LOOK))) {
        told = false;
        looked = now;
        look(now);
      }
      play(now);
    } catch (Exception failure) {
      // The next tick finds what this one did not.
      LOG.log(Level.WARNING, "rehearsals not played: {0}", failure.toString());
    }
  }

  private void look(Instant now) {
    halted.values().removeIf(until -> until.isBefore(now));
    Map<UUID, Rehearsal> there = new LinkedHashMap<>();
    book.all().forEach(rehearsal -> there.put(rehearsal.sessionId(), rehearsal));
    there.keySet().removeAll(halted.keySet());
    playing.keySet().retainAll(there.keySet());
    there.forEach((id, rehearsal) -> unlessItFails(id, () -> take(rehearsal)));
  }

  private boolean take(Rehearsal rehearsal) {
    playing
        .computeIfAbsent(rehearsal.sessionId(), id -> staging.stage(rehearsal))
        .steer(rehearsal.wishes().speed());
    return true;
  }

  /** One step of each in turn, until nothing is due or the stretch is over. */
  private void play(Instant now) {
    Map<UUID, Performance> busy = new LinkedHashMap<>(playing);
    busy.entrySet().removeIf(p -> !unlessItFails(p.getKey(), () -> p.getValue().moveTo(now)));
    Instant over = clock.instant().plus(STRETCH);
    while (!busy.isEmpty() && clock.instant().isBefore(over)) {
      busy.entrySet().removeIf(p -> !unlessItFails(p.getKey(), p.getValue()::step));
    }
    busy.values().forEach(Performance::slowDown);
  }

  /** One rehearsal's trouble is not another's: it rests for a while. */
  private boolean unlessItFails(UUID sessionId, BooleanSupplier what) {
    try {
      return what.getAsBoolean();
    } catch (Exception failure) {
      LOG.log(Level.WARNING, "a rehearsal rests: {0}", failure.toString());
      halt(sessionId);
      return false;
    }
  }
}

package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.consilium.institution.PersonChanged;
import org.consilium.platform.live.AccessChanged;

/**
 * What was asked a moment ago about people at boards, so that whoever types is not asked for at
 * every letter. All of it is forgotten when what somebody may see changes, or as whom somebody is
 * known, and nothing is remembered from the telling of the change until its transaction has ended.
 * What another node or the calendar changed is seen a little later.
 */
@ApplicationScoped
public class AskedLately {

  private static final Duration FRESH = Duration.ofMinutes(1);

  @Inject private Clock clock;

  private final ConcurrentHashMap<Record, Answer> known = new ConcurrentHashMap<>();
  private final AtomicInteger changing = new AtomicInteger();
  private final AtomicLong changes = new AtomicLong();

  private record Answer(Object answer, Instant until) {}

  /** The answer if it is remembered. */
  @SuppressWarnings("unchecked")
  <T> Optional<T> known(Record question) {
    Answer there = known.get(question);
    return there != null && clock.instant().isBefore(there.until())
        ? Optional.of((T) there.answer())
        : Optional.empty();
  }

  /**
   * The answer, asked for now unless it was just before; what is refused is asked for every time.
   *
   * @param question a record that tells it from every other, and by its type what is answered
   */
  <T> T ask(Record question, Supplier<T> asking) {
    return this.<T>known(question).orElseGet(() -> askNow(question, asking));
  }

  private <T> T askNow(Record question, Supplier<T> asking) {
    Instant now = clock.instant();
    long seen = changes.get();
    T answer = asking.get();
    if (isAsItWas(seen)) {
      Answer remembered = new Answer(answer, now.plus(FRESH));
      known.put(question, remembered);
      if (!isAsItWas(seen)) {
        known.remove(question, remembered);
      }
    }
    return answer;
  }

  /** What was read while something changes may be from before. */
  private boolean isAsItWas(long seen) {
    return changing.get() == 0 && changes.get() == seen;
  }

  void changing(@Observes AccessChanged access) {
    begin();
  }

  void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) AccessChanged access) {
    end();
  }

  void changing(@Observes PersonChanged person) {
    begin();
  }

  void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) PersonChanged person) {
    end();
  }

  private void begin() {
    changing.incrementAndGet();
    forget();
  }

  private void end() {
    forget();
    changing.decrementAndGet();
  }

  private void forget() {
    changes.incrementAndGet();
    known.clear();
  }

  /** Forgets what would be asked for again anyway. */
  void forgetOld(Instant now) {
    known.values().removeIf(answer -> !now.isBefore(answer.until()));
  }
}

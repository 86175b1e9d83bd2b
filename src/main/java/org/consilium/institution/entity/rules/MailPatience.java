package org.consilium.institution.entity.rules;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a letter waits that the mail server did not take: a minute, doubling, at most an hour.
 * After two days of being put off it has failed; a mail server that does not answer at all is
 * waited for without end.
 */
public final class MailPatience {

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(1);

  /** 1 + 2 + 4 + 8 + 16 + 32 minutes, then 47 hours: two days and three minutes. */
  private static final int MOST_TRIES = 6 + 47;

  private MailPatience() {}

  /** The wait after so many tries in a row that came to nothing. */
  public static Duration after(int tries) {
    int doublings = Math.clamp(tries - 1L, 0, 10);
    Duration wait = FIRST.multipliedBy(1L << doublings);
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  /** The wait of a letter that was put off so many times, or nothing when that was enough. */
  public static Optional<Duration> whenPutOff(int tries) {
    return tries > MOST_TRIES ? Optional.empty() : Optional.of(after(tries));
  }
}

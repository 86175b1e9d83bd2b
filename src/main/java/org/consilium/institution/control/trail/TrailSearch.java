package org.consilium.institution.control.trail;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an administrator looks for; null looks for all.
 *
 * @param person part of the name or e-mail of who did it
 * @param action part of the action's code
 * @param from first day, where the school is
 * @param until last day
 * @param before only what is older than this entry
 */
public record TrailSearch(
    String person, String action, LocalDate from, LocalDate until, UUID before) {

  /** Everything. */
  public static final TrailSearch ALL = new TrailSearch(null, null, null, null, null);
}

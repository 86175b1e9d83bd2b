package org.consilium.institution.control.disclosure;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an administrator looks for; null looks for all.
 *
 * @param person part of the name of who saw it
 * @param from first day, where the school is
 * @param until last day
 * @param before only what is older than this entry
 */
public record LogSearch(String person, LocalDate from, LocalDate until, UUID before) {

  /** Everything. */
  public static final LogSearch ALL = new LogSearch(null, null, null, null);
}

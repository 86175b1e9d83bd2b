package org.consilium.institution.control.research;

import java.time.Instant;

/**
 * What a school asks its people for.
 *
 * @param version 0 before the first
 * @param text nothing where the school asks for no consent
 * @param publishedAt null before the first
 */
public record ResearchText(int version, String text, Instant publishedAt) {

  static final ResearchText NONE = new ResearchText(0, "", null);

  /** Whether anybody is asked. */
  public boolean asks() {
    return !text.isBlank();
  }
}

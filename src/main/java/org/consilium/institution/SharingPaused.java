package org.consilium.institution;

import java.util.Set;
import java.util.UUID;

/**
 * A school was closed, or opened again: its partnerships stay as they are, but nothing is shared by
 * them meanwhile.
 *
 * @param courseIds the courses that they name
 */
public record SharingPaused(Set<UUID> courseIds) {

  public SharingPaused {
    courseIds = Set.copyOf(courseIds);
  }
}

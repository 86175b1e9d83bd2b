package org.consilium.casework.entity.rules;

import java.util.Objects;
import java.util.UUID;

/**
 * A disclosed part of a case.
 *
 * @param discipline code of the discipline that sees it first, or null when it is for all
 */
public record LensPart(UUID id, String discipline) {

  public LensPart {
    Objects.requireNonNull(id);
  }

  /** Whether everybody sees it. */
  public boolean isForAll() {
    return discipline == null;
  }
}

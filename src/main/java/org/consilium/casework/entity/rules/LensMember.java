package org.consilium.casework.entity.rules;

import java.util.Objects;
import java.util.UUID;

/**
 * A member of the team, as the lens needs to know them.
 *
 * @param present whether checked in
 */
public record LensMember(
    UUID id, String discipline, boolean present, String familyName, String givenName) {

  public LensMember {
    Objects.requireNonNull(id);
    Objects.requireNonNull(discipline);
    Objects.requireNonNull(familyName);
    Objects.requireNonNull(givenName);
  }
}

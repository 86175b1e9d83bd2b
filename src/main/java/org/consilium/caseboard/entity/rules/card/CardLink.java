package org.consilium.caseboard.entity.rules.card;

import java.util.UUID;

/**
 * A line from one card to another.
 *
 * @param from the card that, say, treats
 * @param to the card that is treated
 * @param author who drew it
 */
public record CardLink(UUID id, UUID from, UUID to, LinkKind kind, UUID author) {

  /** Whether it says the same as another, whoever drew it. */
  public boolean saysAs(UUID otherFrom, UUID otherTo, LinkKind otherKind) {
    return from.equals(otherFrom) && to.equals(otherTo) && kind == otherKind;
  }
}

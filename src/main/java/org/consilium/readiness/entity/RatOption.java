package org.consilium.readiness.entity;

import java.util.UUID;
import org.consilium.platform.time.Ids;

/**
 * An option as it is delivered.
 *
 * @param deliveryId random: it tells nothing
 * @param optionId the option in the bank
 */
public record RatOption(UUID deliveryId, UUID optionId) {

  static RatOption deliver(UUID optionId) {
    return new RatOption(Ids.random(), optionId);
  }
}

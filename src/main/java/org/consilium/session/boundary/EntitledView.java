package org.consilium.session.boundary;

import java.util.UUID;
import org.consilium.platform.live.Nullable;
import org.consilium.session.control.owntime.GivingExtraTime.Entitled;
import org.consilium.session.entity.rules.ExtraTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A student of the own school, for its coordinators.
 *
 * @param extra null for the time that everybody has
 */
public record EntitledView(
    UUID accountId,
    String givenName,
    String familyName,
    @Nullable @Schema(nullable = true) String studentNumber,
    @Nullable @Schema(nullable = true) ExtraTimeView extra) {

  /** Extra time as it was given. */
  public record ExtraTimeView(ExtraTime.Unit unit, int amount, ExtraTime.Mode mode) {

    static ExtraTimeView of(ExtraTime extra) {
      return extra == null ? null : new ExtraTimeView(extra.unit(), extra.amount(), extra.mode());
    }
  }

  static EntitledView of(Entitled entitled) {
    return new EntitledView(
        entitled.student().id(),
        entitled.student().givenName(),
        entitled.student().familyName(),
        entitled.student().studentNumber(),
        ExtraTimeView.of(entitled.extra()));
  }
}

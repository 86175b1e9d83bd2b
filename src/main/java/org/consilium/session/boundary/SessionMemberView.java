package org.consilium.session.boundary;

import java.util.UUID;
import org.consilium.platform.live.Nullable;
import org.consilium.session.control.TeamRolls.TeamRoll.Attendee;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of one's own team. */
public record SessionMemberView(
    UUID accountId,
    String givenName,
    String familyName,
    @Nullable @Schema(nullable = true) String discipline,
    boolean present) {

  static SessionMemberView of(Attendee attendee) {
    return new SessionMemberView(
        attendee.person().id(),
        attendee.person().givenName(),
        attendee.person().familyName(),
        attendee.person().discipline(),
        attendee.isPresent());
  }
}

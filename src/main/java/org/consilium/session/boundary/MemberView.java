package org.consilium.session.boundary;

import java.util.UUID;
import org.consilium.platform.live.Nullable;
import org.consilium.session.control.TeamRoll.Attendee;

/** A member of one's own team. */
public record MemberView(
    UUID accountId,
    String givenName,
    String familyName,
    @Nullable String discipline,
    boolean present) {

  static MemberView of(Attendee attendee) {
    return new MemberView(
        attendee.person().id(),
        attendee.person().givenName(),
        attendee.person().familyName(),
        attendee.person().discipline(),
        attendee.isPresent());
  }
}

package org.consilium.session.boundary;

import java.util.Map;
import java.util.UUID;
import org.consilium.session.control.HandingOver.Colleague;

/** Somebody of the staff of a session, for colleagues. */
public record ColleagueView(
    UUID accountId, String givenName, String familyName, String institution) {

  /** The one of these accounts, or null. */
  static ColleagueView of(Map<UUID, Colleague> colleagues, UUID accountId) {
    Colleague colleague = accountId == null ? null : colleagues.get(accountId);
    return colleague == null ? null : of(colleague);
  }

  static ColleagueView of(Colleague colleague) {
    return new ColleagueView(
        colleague.person().id(),
        colleague.person().givenName(),
        colleague.person().familyName(),
        colleague.school());
  }
}

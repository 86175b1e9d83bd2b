package org.consilium.platform.privacy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What one room holds of people. Every room with such a table implements it in its control; a test
 * compares the claims of all rooms with the schema and fails for a column that no room claims.
 *
 * <p>Whoever calls has authorised and holds the account; everything happens in the caller's
 * transaction, so that a person is never half erased.
 */
public interface PersonalData {

  /** Every column of the room's tables that says who, or holds text of any kind. */
  List<Claim> claims();

  /**
   * What the room holds of this person, for the person: nothing of other people, nothing that is
   * not disclosed to the person yet, no keys.
   */
  List<PersonalPart> of(UUID accountId);

  /** A sentence that says why the person cannot be erased now, for the administrator. */
  default Optional<String> hindrance(UUID accountId) {
    return Optional.empty();
  }

  /** Does what the claims say. Doing it again changes nothing. */
  void erase(UUID accountId);

  /**
   * Forgets what these people did alone in a session that is long over, and their words in it; what
   * their teams did stays. Doing it again changes nothing.
   */
  default void forgetWork(UUID sessionId, Set<UUID> accountIds) {}
}

package org.consilium.institution;

import java.util.Collection;
import java.util.UUID;

/**
 * Letters by mail that bring a person who has never signed in a link with a code. They are queued
 * in the caller's transaction and leave later; the caller has authorised.
 */
public interface Invitations {

  /** How these people stand. */
  InvitationSheet sheet(Collection<UUID> accountIds);

  /**
   * Queues a letter for each of these who has never signed in, whatever became of an earlier one.
   *
   * @param language in which to write, {@code en} or {@code de}
   * @return for how many
   */
  int queue(Collection<UUID> accountIds, String language);

  /**
   * As {@link #queue}, but only for those to whom no letter is on its way and who have none that is
   * good.
   */
  int queueMissing(Collection<UUID> accountIds, String language);

  /**
   * What waits is not sent, and the code of what was sent is good no more.
   *
   * @return for how many that changed anything
   */
  int withdraw(Collection<UUID> accountIds);
}

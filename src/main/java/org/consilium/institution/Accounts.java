package org.consilium.institution;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.security.Role;

/** Changes accounts for other rooms, inside their transaction; the asking room has authorised. */
public interface Accounts {

  /** How long a one-time sign-in code may be used. */
  Duration CODE_LIFE = Duration.ofDays(14);

  /**
   * Holds the school's list of people until the transaction ends, so that two rosters that come at
   * once do not open the same account.
   */
  void hold(UUID institutionId);

  /** Opens an account without a password and returns its id. */
  UUID open(UUID institutionId, PersonDetails details, Set<Role> roles);

  /**
   * Opens the account of an invented student of a school, for a rehearsal: nobody can ever sign in
   * with it, and it is on no list of people.
   */
  UUID simulate(UUID institutionId, PersonDetails details);

  /** Writes a person's details anew. */
  void change(UUID accountId, PersonDetails details);

  /**
   * Gives accounts one password and ends their sign-ins; it is never stored or logged itself.
   * Hashing takes a fifth of a second, once for all of them.
   */
  void setPassword(Collection<UUID> accountIds, String password);

  /**
   * Makes a one-time sign-in code for each account, to be handed over; all earlier ones of the
   * accounts end, those in mails too, and mails that wait are not sent.
   */
  MadeSlips makeSlips(Collection<UUID> accountIds);

  /** Nobody signs in with a code of this account any more. */
  void endSignInCodes(UUID accountId);

  /** Opens an account, without a password, for somebody who operates the server. */
  UUID openOperator(PersonDetails details);

  /** Makes an institution known. */
  UUID openInstitution(String name, String shortName, String timeZone);
}

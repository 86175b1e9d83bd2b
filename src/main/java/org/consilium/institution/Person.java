package org.consilium.institution;

import java.util.Comparator;
import java.util.UUID;

/**
 * A person as other rooms know them.
 *
 * @param id the account
 * @param institutionId the school that owns the account
 * @param email the address with which the person signs in; null where the reader knows a pseudonym
 * @param givenName given name
 * @param familyName family name
 * @param discipline the discipline's code, or null for staff without one
 * @param studentNumber the school's number, or null
 */
public record Person(
    UUID id,
    UUID institutionId,
    String email,
    String givenName,
    String familyName,
    String discipline,
    String studentNumber) {

  /** By family name, then given name; the account last, so that the order is always the same. */
  public static final Comparator<Person> BY_NAME =
      Comparator.comparing(Person::familyName)
          .thenComparing(Person::givenName)
          .thenComparing(Person::id);

  /** Given and family name. */
  public String name() {
    return givenName + " " + familyName;
  }
}

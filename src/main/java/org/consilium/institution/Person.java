package org.consilium.institution;

import java.util.UUID;

/**
 * A person as other rooms know them.
 *
 * @param id the account
 * @param institutionId the school that owns the account
 * @param email the address with which the person signs in
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

  /** Given and family name. */
  public String name() {
    return givenName + " " + familyName;
  }
}

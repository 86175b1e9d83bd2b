package org.consilium.institution.boundary.people;

import org.consilium.institution.PersonDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a school says of a person.
 *
 * @param version of the account as it was seen
 */
public record DetailsRequest(
    long version,
    String email,
    String givenName,
    String familyName,
    @Schema(nullable = true) String discipline,
    @Schema(nullable = true) String studentNumber) {

  PersonDetails details() {
    return new PersonDetails(email, givenName, familyName, discipline, studentNumber);
  }
}

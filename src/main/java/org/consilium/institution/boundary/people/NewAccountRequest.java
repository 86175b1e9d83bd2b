package org.consilium.institution.boundary.people;

import java.util.Set;
import org.consilium.institution.PersonDetails;
import org.consilium.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person for whom an account is to be opened. */
public record NewAccountRequest(
    String email,
    String givenName,
    String familyName,
    @Schema(nullable = true) String discipline,
    @Schema(nullable = true) String studentNumber,
    Set<Role> roles) {

  PersonDetails details() {
    return new PersonDetails(email, givenName, familyName, discipline, studentNumber);
  }
}

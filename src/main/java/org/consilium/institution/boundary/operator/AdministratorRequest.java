package org.consilium.institution.boundary.operator;

import org.consilium.institution.PersonDetails;

/** Who is to administer a school. */
public record AdministratorRequest(String email, String givenName, String familyName) {

  PersonDetails details() {
    return new PersonDetails(email, givenName, familyName, null, null);
  }
}

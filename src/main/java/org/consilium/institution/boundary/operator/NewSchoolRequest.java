package org.consilium.institution.boundary.operator;

import org.consilium.institution.PersonDetails;
import org.consilium.institution.control.operator.NewSchool;

/** A school that is to be set up, with its first administrator. */
public record NewSchoolRequest(
    String name,
    String shortName,
    String timeZone,
    String email,
    String givenName,
    String familyName) {

  NewSchool school() {
    return new NewSchool(
        name, shortName, timeZone, new PersonDetails(email, givenName, familyName, null, null));
  }
}

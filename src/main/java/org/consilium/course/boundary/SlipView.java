package org.consilium.course.boundary;

import java.util.UUID;
import org.consilium.course.control.SignInSlip;
import org.consilium.institution.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sign-in slip to print; the code is told this once. */
public record SlipView(
    UUID accountId,
    String givenName,
    String familyName,
    String email,
    @Schema(nullable = true) String discipline,
    String code) {

  static SlipView of(SignInSlip slip) {
    Person person = slip.person();
    return new SlipView(
        person.id(),
        person.givenName(),
        person.familyName(),
        person.email(),
        person.discipline(),
        slip.code());
  }
}

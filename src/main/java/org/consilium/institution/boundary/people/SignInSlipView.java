package org.consilium.institution.boundary.people;

import java.time.Instant;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.institution.control.people.SignInSlip;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sign-in slip; the code is told this once. */
public record SignInSlipView(
    UUID accountId,
    String givenName,
    String familyName,
    String email,
    @Schema(nullable = true) String discipline,
    String code,
    String link,
    Instant validUntil) {

  /** The slip as it is shown. */
  public static SignInSlipView of(SignInSlip slip) {
    Person person = slip.person();
    return new SignInSlipView(
        person.id(),
        person.givenName(),
        person.familyName(),
        person.email(),
        person.discipline(),
        slip.code(),
        slip.link(),
        slip.validUntil());
  }
}

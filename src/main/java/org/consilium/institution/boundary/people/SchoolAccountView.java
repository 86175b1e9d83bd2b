package org.consilium.institution.boundary.people;

import java.util.List;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.institution.control.people.AccountStanding;
import org.consilium.institution.control.people.SchoolAccount;
import org.consilium.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account of the administrator's own school.
 *
 * @param version to be sent back with changed details
 */
public record SchoolAccountView(
    UUID accountId,
    String email,
    String givenName,
    String familyName,
    @Schema(nullable = true) String discipline,
    @Schema(nullable = true) String studentNumber,
    List<Role> roles,
    AccountStanding standing,
    long version) {

  static SchoolAccountView of(SchoolAccount account) {
    Person person = account.person();
    return new SchoolAccountView(
        person.id(),
        person.email(),
        person.givenName(),
        person.familyName(),
        person.discipline(),
        person.studentNumber(),
        account.roles().stream().sorted().toList(),
        account.standing(),
        account.version());
  }
}

package org.consilium.teaming.boundary;

import java.util.Map;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.institution.School;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of a team as everybody in the team and all staff may know them. */
public record MemberView(
    UUID accountId,
    String givenName,
    String familyName,
    @Schema(nullable = true) String discipline,
    School school) {

  static MemberView of(Person person, Map<UUID, School> schools) {
    return new MemberView(
        person.id(),
        person.givenName(),
        person.familyName(),
        person.discipline(),
        schools.get(person.institutionId()));
  }
}

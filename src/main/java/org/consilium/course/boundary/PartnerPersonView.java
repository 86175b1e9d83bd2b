package org.consilium.course.boundary;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.course.CourseRole;
import org.consilium.course.control.Roster;
import org.consilium.institution.Person;
import org.consilium.institution.School;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody of a partner school: no address, no number, nothing of their account. */
public record PartnerPersonView(
    UUID accountId,
    String givenName,
    String familyName,
    @Schema(nullable = true) String discipline,
    School school,
    List<CourseRole> roles) {

  static PartnerPersonView of(Roster.Place place, Map<UUID, School> schools) {
    Person person = place.person();
    return new PartnerPersonView(
        person.id(),
        person.givenName(),
        person.familyName(),
        person.discipline(),
        schools.get(person.institutionId()),
        place.roles().stream().sorted().toList());
  }
}

package org.consilium.course.boundary;

import java.util.List;
import java.util.UUID;
import org.consilium.course.CourseRole;
import org.consilium.course.control.Roster;
import org.consilium.institution.Person;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody of the reader's own school.
 *
 * @param pseudonym as whom staff of other schools know the person; null for by name
 */
public record OwnPersonView(
    UUID accountId,
    String givenName,
    String familyName,
    String email,
    @Schema(nullable = true) String studentNumber,
    @Schema(nullable = true) String discipline,
    List<CourseRole> roles,
    boolean signedUp,
    @Schema(nullable = true) String pseudonym) {

  static OwnPersonView of(Roster.Place place) {
    Person person = place.person();
    return new OwnPersonView(
        person.id(),
        person.givenName(),
        person.familyName(),
        person.email(),
        person.studentNumber(),
        person.discipline(),
        place.roles().stream().sorted().toList(),
        place.signedUp(),
        place.pseudonym());
  }
}

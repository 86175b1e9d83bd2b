package org.consilium.course.boundary.proposal;

import java.util.Map;
import java.util.UUID;
import org.consilium.course.control.proposal.ProposedPerson;
import org.consilium.course.control.proposal.WaitingPerson;
import org.consilium.institution.School;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person of the own school who was proposed to a course.
 *
 * @param proposer the school that proposes
 * @param known the name that the own school has for this address; null when nobody has it there
 */
public record WaitingPersonView(
    UUID id,
    String email,
    String givenName,
    String familyName,
    UUID courseId,
    String courseTitle,
    School proposer,
    @Schema(nullable = true) String known) {

  static WaitingPersonView of(WaitingPerson waiting, Map<UUID, School> schools) {
    ProposedPerson person = waiting.proposed();
    return new WaitingPersonView(
        person.id(),
        person.email(),
        person.givenName(),
        person.familyName(),
        person.courseId(),
        waiting.courseTitle(),
        schools.get(person.proposerId()),
        waiting.known() == null ? null : waiting.known().name());
  }
}

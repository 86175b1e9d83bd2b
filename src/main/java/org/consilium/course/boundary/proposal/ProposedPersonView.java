package org.consilium.course.boundary.proposal;

import java.util.Map;
import java.util.UUID;
import org.consilium.course.control.proposal.ProposalState;
import org.consilium.course.control.proposal.ProposedPerson;
import org.consilium.institution.School;

/**
 * A person whom the own school has proposed, and what became of it; nothing else is told.
 *
 * @param school whose person it would be
 */
public record ProposedPersonView(
    UUID id,
    String email,
    String givenName,
    String familyName,
    School school,
    ProposalState state) {

  static ProposedPersonView of(ProposedPerson person, Map<UUID, School> schools) {
    return new ProposedPersonView(
        person.id(),
        person.email(),
        person.givenName(),
        person.familyName(),
        schools.get(person.institutionId()),
        person.state());
  }
}

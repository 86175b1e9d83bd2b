package org.consilium.course.control.proposal;

import java.util.UUID;

/**
 * A person whom one school proposes to another for a course.
 *
 * @param institutionId the school whose person it would be; the same address elsewhere is another
 *     person
 * @param proposerId the school that proposes
 */
public record ProposedPerson(
    UUID id,
    UUID courseId,
    UUID institutionId,
    UUID proposerId,
    String email,
    String givenName,
    String familyName,
    ProposalState state) {}

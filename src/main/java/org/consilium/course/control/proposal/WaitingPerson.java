package org.consilium.course.control.proposal;

import org.consilium.institution.Person;

/**
 * A proposed person as staff of the own school see them.
 *
 * @param courseTitle for which course
 * @param known whose address it is at the own school, or null
 */
public record WaitingPerson(ProposedPerson proposed, String courseTitle, Person known) {}

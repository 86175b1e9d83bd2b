package org.consilium.course.control;

import org.consilium.institution.Person;

/**
 * What a student who never signed in is handed on paper.
 *
 * @param person for whom
 * @param code the one-time code, told this once
 */
public record SignInSlip(Person person, String code) {}

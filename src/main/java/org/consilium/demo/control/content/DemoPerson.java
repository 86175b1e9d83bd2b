package org.consilium.demo.control.content;

import org.consilium.course.CourseRole;

/**
 * A person of the demo.
 *
 * @param email with which the person signs in
 * @param givenName given name
 * @param familyName family name
 * @param role in the course and at the school
 * @param discipline the discipline's code, or null for staff
 * @param school the person's school
 */
public record DemoPerson(
    String email,
    String givenName,
    String familyName,
    CourseRole role,
    String discipline,
    DemoSchool school) {}

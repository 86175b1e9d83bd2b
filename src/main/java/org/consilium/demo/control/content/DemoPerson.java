package org.consilium.demo.control.content;

import org.consilium.platform.security.Role;

/**
 * A person of the demo.
 *
 * @param email with which the person signs in
 * @param givenName given name
 * @param familyName family name
 * @param role at the school and, but for administrators, in the course
 * @param discipline the discipline's code, or null for staff
 * @param school the person's school
 */
public record DemoPerson(
    String email,
    String givenName,
    String familyName,
    Role role,
    String discipline,
    DemoSchool school) {}

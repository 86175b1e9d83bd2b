package org.consilium.demo.control;

import org.consilium.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An account that the sign-in page offers.
 *
 * @param email with which to sign in
 * @param password of the demo
 * @param givenName given name
 * @param familyName family name
 * @param role at the school
 * @param discipline the discipline's code, or null for staff
 * @param school short name
 */
public record DemoAccount(
    String email,
    String password,
    String givenName,
    String familyName,
    Role role,
    @Schema(nullable = true) String discipline,
    String school) {}

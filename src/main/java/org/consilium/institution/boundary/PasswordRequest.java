package org.consilium.institution.boundary;

/**
 * A new password for one's own account.
 *
 * @param present the password until now
 * @param chosen the new one
 * @param keepOthers whether other devices stay signed in
 */
public record PasswordRequest(String present, String chosen, boolean keepOthers) {}

package org.consilium.platform.security;

import java.util.UUID;

/**
 * A person signed out, was disabled, or changed password or role: sockets opened through it close.
 *
 * @param accountId whose
 * @param signInId the one sign-in that ended, or null when all of the account's have
 */
public record SignInEnded(UUID accountId, UUID signInId) {}

package org.consilium.platform.live;

import java.util.UUID;

/**
 * A person as others in the circle see them.
 *
 * @param accountId whose account
 * @param givenName given name
 * @param familyName family name
 * @param discipline the discipline's code, or null for staff
 */
public record LivePerson(
    UUID accountId, String givenName, String familyName, @Nullable String discipline) {}

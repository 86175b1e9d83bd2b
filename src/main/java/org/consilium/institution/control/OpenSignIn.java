package org.consilium.institution.control;

import java.time.Instant;
import java.util.UUID;

/**
 * A sign-in that is good.
 *
 * @param device what the person knows the device by, or null
 * @param since when the person signed in
 * @param lastUsed when it was last used, to within ten minutes
 */
public record OpenSignIn(UUID id, String device, Instant since, Instant lastUsed) {}

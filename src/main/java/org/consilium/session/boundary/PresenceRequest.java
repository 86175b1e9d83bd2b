package org.consilium.session.boundary;

import java.util.UUID;

/** Who is to be marked present. */
public record PresenceRequest(UUID accountId) {}

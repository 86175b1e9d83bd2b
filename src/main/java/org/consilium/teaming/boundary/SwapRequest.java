package org.consilium.teaming.boundary;

import java.util.UUID;

/** Two people who change places. */
public record SwapRequest(UUID first, UUID second) {}

package org.consilium.readiness.boundary;

import java.util.List;
import java.util.UUID;

/** The questions of a test, in order. */
public record RatRequest(List<UUID> itemIds) {}

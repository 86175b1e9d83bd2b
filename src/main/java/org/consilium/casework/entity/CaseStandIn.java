package org.consilium.casework.entity;

import java.util.UUID;

/** Who has which part for an absent discipline. */
public record CaseStandIn(UUID partId, UUID accountId) {}

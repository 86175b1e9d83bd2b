package org.consilium.casework.boundary;

import java.util.UUID;

/** The case that was added. */
public record AddedCaseView(UUID id) {}

package org.consilium.institution.boundary.partnership;

import java.util.UUID;

/** The proposal that was made. */
public record ProposedView(UUID id) {}

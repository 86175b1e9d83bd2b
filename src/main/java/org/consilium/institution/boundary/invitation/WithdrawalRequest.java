package org.consilium.institution.boundary.invitation;

import java.util.Set;
import java.util.UUID;

/** Whose invitations to take back. */
public record WithdrawalRequest(Set<UUID> accounts) {}

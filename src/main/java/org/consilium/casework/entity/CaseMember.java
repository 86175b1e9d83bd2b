package org.consilium.casework.entity;

import java.util.UUID;
import org.consilium.platform.live.Nullable;

/** A member of a team, to staff. */
public record CaseMember(
    UUID accountId,
    String givenName,
    String familyName,
    @Nullable String discipline,
    boolean present) {}

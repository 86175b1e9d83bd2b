package org.consilium.caseboard.entity;

import java.util.UUID;
import org.consilium.platform.live.Nullable;

/** Somebody who did something on a board. */
public record BoardPerson(
    UUID accountId, String givenName, String familyName, @Nullable String discipline) {}

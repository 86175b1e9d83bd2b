package org.consilium.casework.entity.rules;

import java.util.UUID;

/** A member who sees a part in place of an absent discipline; once given, it stays given. */
public record StandIn(UUID part, UUID member) {}

package org.consilium.platform.live;

import java.util.UUID;

/** What an account may see has changed (team, course, role): its topics are checked again. */
public record AccessChanged(UUID accountId) {}

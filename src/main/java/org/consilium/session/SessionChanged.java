package org.consilium.session;

import java.util.UUID;

/** Anything of a session's agenda, clock or attendance changed. */
public record SessionChanged(UUID sessionId) {}

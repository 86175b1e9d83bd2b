package org.consilium.caseboard.control.participation;

import java.util.UUID;

/** Teams of the session see their participation from now on, or do not; fired inside that. */
public record ParticipationSwitched(UUID sessionId) {}

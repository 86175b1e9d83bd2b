package org.consilium.platform.live.boundary;

import java.util.UUID;
import org.consilium.platform.live.LiveSignal;

/**
 * What somebody of the circle signals.
 *
 * @param accountId who it is; the people of {@code present} tell as whom that one is known
 */
public record Signalled(UUID accountId, LiveSignal signal) {}

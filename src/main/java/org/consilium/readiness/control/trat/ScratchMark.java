package org.consilium.readiness.control.trat;

import java.time.Instant;
import java.util.UUID;

/**
 * A scratch, as the whole team sees it.
 *
 * @param option delivery id
 * @param right whether it was the right one
 * @param attempt from 1
 * @param by the member who scratched
 * @param at when
 */
public record ScratchMark(UUID option, boolean right, int attempt, UUID by, Instant at) {}

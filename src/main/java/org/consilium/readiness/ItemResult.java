package org.consilium.readiness;

import java.util.UUID;

/**
 * What one item brought a student or a team.
 *
 * @param itemId which item
 * @param position from 0 in the test
 * @param answered whether anything was chosen
 * @param right whether the best answer was found (in a tRAT: at any attempt)
 * @param attempts how many options were chosen or scratched
 * @param points earned
 */
public record ItemResult(
    UUID itemId, int position, boolean answered, boolean right, int attempts, int points) {}

package org.consilium.peerevaluation;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a student was given by teammates.
 *
 * @param phaseId the phase
 * @param rateeId the rated student
 * @param raters how many rated
 * @param mean of all ratings, 1.0 to 5.0, half up to a tenth; null when nobody rated
 * @param released whether the facilitator released it
 * @param anonymous whether enough rated for the student to see it (three)
 */
public record PeerResult(
    UUID phaseId, UUID rateeId, int raters, BigDecimal mean, boolean released, boolean anonymous) {}

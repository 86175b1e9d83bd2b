package org.consilium.readiness;

import java.util.List;
import java.util.UUID;
import org.consilium.session.PhaseKind;

/**
 * A result of a readiness assurance test.
 *
 * @param phaseId the phase
 * @param kind IRAT or TRAT
 * @param accountId the student of an iRAT; null for a tRAT
 * @param teamId the team; in an iRAT the student's then, null for who came later
 * @param points earned
 * @param maximum that could be earned
 * @param items one for each item, by position
 */
public record RatResult(
    UUID phaseId,
    PhaseKind kind,
    UUID accountId,
    UUID teamId,
    int points,
    int maximum,
    List<ItemResult> items) {}

package org.consilium.rehearsal.control;

import java.time.Instant;
import java.util.UUID;

/**
 * A rehearsal that is there.
 *
 * @param sessionId its own session
 * @param courseId its own course
 * @param rehearsedId the prepared session of which it is a copy
 * @param seed from which the class follows
 * @param wishes how it is played
 * @param begunBy who began it
 * @param begunAt when
 */
public record Rehearsal(
    UUID sessionId,
    UUID courseId,
    UUID rehearsedId,
    long seed,
    Wishes wishes,
    UUID begunBy,
    Instant begunAt) {}

package org.consilium.session;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A phase as other rooms know it.
 *
 * @param id which
 * @param sessionId its session
 * @param position from 0 in the agenda
 * @param kind what is done
 * @param title as shown
 * @param state where it stands
 * @param duration as planned
 * @param startedAt when it began, or null
 * @param deadlineAt when work is no longer taken, or null before it began; while paused, the
 *     deadline that was
 * @param pausedAt since when it is paused, or null
 */
public record PhaseInfo(
    UUID id,
    UUID sessionId,
    int position,
    PhaseKind kind,
    String title,
    PhaseState state,
    Duration duration,
    Instant startedAt,
    Instant deadlineAt,
    Instant pausedAt) {}

package org.consilium.peerevaluation.control;

import java.time.Instant;
import java.util.UUID;
import org.consilium.peerevaluation.PeerRating;

/**
 * A rating as it is stored.
 *
 * @param deliveryId random; the only id that leaves the server
 * @param raterId who rated
 * @param rateeId who was rated
 * @param rating what was said
 * @param storedAt when it was last changed
 */
public record StoredRating(
    UUID deliveryId, UUID raterId, UUID rateeId, PeerRating rating, Instant storedAt) {}

package org.consilium.institution.boundary;

/**
 * How long a sign-in takes that begins now.
 *
 * @param before how many people are before it
 * @param seconds about how long they take
 */
public record QueueView(int before, int seconds) {}

package org.consilium.session.boundary;

/**
 * More time for the running phase.
 *
 * @param version the version that the person saw
 * @param minutes 1 to 120
 */
public record ExtensionRequest(int version, int minutes) {}

package org.consilium.session.boundary;

/**
 * A step in conducting a session.
 *
 * @param version the version that the person saw
 */
public record ConductRequest(int version) {}

package org.consilium.institution.boundary.research;

/**
 * A new text.
 *
 * @param version of the one until now
 */
public record ResearchTextRequest(int version, String text) {}

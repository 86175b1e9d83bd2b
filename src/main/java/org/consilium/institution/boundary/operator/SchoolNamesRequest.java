package org.consilium.institution.boundary.operator;

/**
 * Other names for a school.
 *
 * @param version of the school as it was seen
 */
public record SchoolNamesRequest(long version, String name, String shortName) {}

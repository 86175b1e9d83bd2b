package org.consilium.institution.boundary.privacy;

/** Who is to be erased, by name once more. */
public record ErasureRequest(String name) {}

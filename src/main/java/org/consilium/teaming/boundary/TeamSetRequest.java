package org.consilium.teaming.boundary;

/** A team set to form. */
public record TeamSetRequest(String name, int teamSize) {}

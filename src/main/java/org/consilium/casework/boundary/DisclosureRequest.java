package org.consilium.casework.boundary;

/** Which stage to disclose, counted from 1. */
public record DisclosureRequest(int stage) {}

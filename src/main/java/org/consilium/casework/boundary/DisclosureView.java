package org.consilium.casework.boundary;

/** How many stages are disclosed now. */
public record DisclosureView(int disclosed) {}

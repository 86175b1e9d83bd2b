package org.consilium.institution.boundary.people;

/** What taking over a file of people did. */
public record PeopleTakenView(int opened, int changed) {}

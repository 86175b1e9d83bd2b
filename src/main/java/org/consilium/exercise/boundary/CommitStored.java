package org.consilium.exercise.boundary;

/** The revision of what was committed. */
public record CommitStored(int revision) {}

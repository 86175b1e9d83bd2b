package org.consilium.caseboard.boundary.participation;

/** Whether each team of the session sees what its members contributed to its boards. */
public record ParticipationChoice(boolean shown) {}

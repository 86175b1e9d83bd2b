package org.consilium.institution.boundary.research;

/** Whether a person may be asked for consent at all. */
public record AskableView(boolean possible) {}

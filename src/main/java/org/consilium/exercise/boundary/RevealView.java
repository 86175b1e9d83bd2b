package org.consilium.exercise.boundary;

import java.time.Instant;

/** When the choices were revealed. */
public record RevealView(Instant revealedAt) {}

package org.consilium.exercise.entity;

import java.time.Instant;
import java.util.List;

/** All choices, reasons and what the options are worth. */
public record Reveal(Instant revealedAt, List<RevealedOption> options, List<RevealedTeam> teams) {}

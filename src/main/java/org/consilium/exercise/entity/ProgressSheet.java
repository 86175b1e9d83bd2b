package org.consilium.exercise.entity;

import java.util.List;

/**
 * An exercise as staff follow it.
 *
 * @param options with how many teams chose each so far
 */
public record ProgressSheet(
    Exercise exercise, boolean caseGiven, List<RevealedOption> options, List<ProgressTeam> teams) {}

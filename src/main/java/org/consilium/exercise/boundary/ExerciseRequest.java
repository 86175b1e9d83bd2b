package org.consilium.exercise.boundary;

import java.util.List;
import org.consilium.exercise.PlannedOption;

/** A question with its options. */
public record ExerciseRequest(String question, List<PlannedOption> options) {}

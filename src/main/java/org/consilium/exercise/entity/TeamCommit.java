package org.consilium.exercise.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * What a team committed last.
 *
 * @param option the chosen option
 * @param revision 1 for the team's first commit, one more with each
 */
public record TeamCommit(UUID option, String reason, int revision, ExercisePerson by, Instant at) {}

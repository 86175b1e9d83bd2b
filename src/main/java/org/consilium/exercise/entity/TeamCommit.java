package org.consilium.exercise.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * What a team committed last.
 *
 * @param option the chosen option
 * @param revision 1 for the team's first commit, one more with each
 * @param by a member of the team, or of one from paper who entered it
 */
public record TeamCommit(
    UUID option, String reason, int revision, ExercisePerson by, Instant at, boolean fromPaper) {}

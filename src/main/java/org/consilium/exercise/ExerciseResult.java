package org.consilium.exercise;

import java.util.UUID;

/**
 * What a team committed in an application exercise.
 *
 * @param phaseId the phase
 * @param title the phase's title
 * @param teamId the team
 * @param choice the option's letter, or null when the team committed nothing
 * @param choiceText the option's text, or null
 * @param reason the team's reason, or null
 * @param points the option's points 0-4; 0 when nothing was committed
 * @param maximum the points of the best option
 * @param revealed whether all teams know
 */
public record ExerciseResult(
    UUID phaseId,
    String title,
    UUID teamId,
    String choice,
    String choiceText,
    String reason,
    int points,
    int maximum,
    boolean revealed) {}

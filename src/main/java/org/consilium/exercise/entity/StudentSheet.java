package org.consilium.exercise.entity;

import java.util.List;
import java.util.Optional;

/**
 * An exercise as one student may see it now.
 *
 * @param caseGiven whether a patient case belongs to the phase
 * @param open whether the team may commit now
 * @param commit what the own team committed
 * @param reveal what all teams committed, once it is revealed
 */
public record StudentSheet(
    String question,
    List<OpenOption> options,
    boolean caseGiven,
    boolean open,
    Optional<TeamCommit> commit,
    Optional<Reveal> reveal) {}

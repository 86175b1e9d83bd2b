package org.consilium.exercise.entity;

import java.time.Instant;
import java.util.UUID;
import org.consilium.platform.live.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What counts of a team, to staff who enter paper.
 *
 * @param letter of the option, or null when nothing is committed; so is the reason
 * @param revision of the commit, 0 for none
 * @param entry who entered it from paper, or null when the team committed it itself
 */
public record PaperChoice(
    UUID teamId,
    int number,
    String name,
    @Nullable @Schema(nullable = true) String letter,
    @Nullable @Schema(nullable = true) String reason,
    int revision,
    @Nullable @Schema(nullable = true) EnteredChoice entry) {

  /** Who entered it, and why if it was a correction. */
  public record EnteredChoice(
      String by, Instant at, @Nullable @Schema(nullable = true) String reason) {}
}

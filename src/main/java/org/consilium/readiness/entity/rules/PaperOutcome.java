package org.consilium.readiness.entity.rules;

import java.util.List;
import java.util.UUID;

/** What becomes of one question of a sheet that is entered from paper. */
public sealed interface PaperOutcome {

  /** What is stored stays: the paper says the same, or nothing. */
  record Kept() implements PaperOutcome {}

  /**
   * The paper goes on where what is stored ended.
   *
   * @param more what it adds, in order
   */
  record Added(List<UUID> more) implements PaperOutcome {}

  /**
   * A correction takes the place of what is stored.
   *
   * @param instead what counts from now on, in order; empty for nothing
   */
  record Replaced(List<UUID> instead) implements PaperOutcome {}

  /** The paper says something else than what is stored. */
  record Contradicted() implements PaperOutcome {}
}

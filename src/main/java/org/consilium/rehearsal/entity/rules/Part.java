package org.consilium.rehearsal.entity.rules;

import java.util.List;
import org.consilium.session.PhaseKind;

/**
 * A phase of the session that is played.
 *
 * @param kind what is done in it
 * @param questions of a test, in their order; empty otherwise
 * @param worth of an exercise: the points of each option, in their order; empty otherwise
 * @param board whether an exercise has a case, and so each team a board
 */
public record Part(PhaseKind kind, List<Question> questions, List<Integer> worth, boolean board) {

  public Part {
    questions = List.copyOf(questions);
    worth = List.copyOf(worth);
  }

  /** A phase in which there is nothing to answer. */
  public static Part of(PhaseKind kind) {
    return new Part(kind, List.of(), List.of(), false);
  }

  /** An iRAT or a tRAT. */
  public static Part test(PhaseKind kind, List<Question> questions) {
    return new Part(kind, questions, List.of(), false);
  }

  /** An application exercise. */
  public static Part exercise(List<Integer> worth, boolean board) {
    return new Part(PhaseKind.EXERCISE, List.of(), worth, board);
  }
}

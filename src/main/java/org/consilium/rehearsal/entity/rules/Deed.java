package org.consilium.rehearsal.entity.rules;

import java.util.List;

/**
 * What a simulated student does. Questions, options, cards and teammates go by their numbers from
 * 0: options as the question bank or the exercise has them, cards in the order of their making by
 * the team in this phase.
 */
public sealed interface Deed {

  /** Checks in. */
  record Arrive() implements Deed {}

  /** Answers a question of an iRAT, or changes the answer. */
  record Choose(int item, int option) implements Deed {}

  /** Flags a question to come back to it. */
  record Flag(int item) implements Deed {}

  /** Hands the iRAT in. */
  record HandIn() implements Deed {}

  /** Leans to an option in the tRAT, in place of the one before. */
  record Lean(int item, int option) implements Deed {}

  /** Scratches an option for the team; attempts count from 1. */
  record Scratch(int item, int option, int attempt) implements Deed {}

  /** Puts a card at the end of a lane. */
  record Write(int card, String lane, String text) implements Deed {}

  /** Gives a card another text. */
  record Rewrite(int card, String text) implements Deed {}

  /** Puts a card at the top of a lane. */
  record Move(int card, String lane) implements Deed {}

  /** Takes a card away. */
  record Strike(int card) implements Deed {}

  /** Commits an option of the exercise for the team, upon whatever was committed before. */
  record Commit(int option, String reason) implements Deed {}

  /** Rates a teammate on the four competencies, in their order. */
  record Rate(int mate, List<Integer> scores, String strength, String suggestion) implements Deed {

    public Rate {
      scores = List.copyOf(scores);
    }
  }
}

package org.consilium.demo.control.content;

import java.util.List;

/**
 * The application exercises ({@code exercise.json}), in the order of the agenda.
 *
 * @param exercises at least one
 */
public record DemoExercises(String format, List<DemoExercise> exercises) {

  /**
   * An exercise.
   *
   * @param title of its phase
   * @param stage of the case that is disclosed when it begins, from 1
   * @param question asked of all teams
   * @param options to choose from
   */
  public record DemoExercise(String title, int stage, String question, List<Option> options) {}

  /** An option with its points, 0 to 4. */
  public record Option(String text, int points, String rationale) {}
}
